import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { RecordError } from '../errors.ts'
import { sha256 } from '../hash.ts'
import type { DatabaseHome, Sql } from './home.ts'
import { rowsOf } from './rows.ts'

/** One step of the schema: `migrations/NNNN-name.sql`, statements parted by `--> statement-breakpoint`. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

export const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', 'migrations')

/** The steps in a folder, in order. Throws where a number is missing or there twice. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number.parseInt(name, 10)
      if (number !== index + 1) throw new Error(`migration ${name}: number ${index + 1} expected`)
      const text = await readFile(join(folder, name), 'utf8')
      return { number, name, sql: text, sha256: sha256(text) }
    }),
  )
}

/** Any number that only we use: two programs that open one database migrate one after the other. */
const MIGRATION_LOCK = 0x5e10_0001

/**
 * Brings the database to the newest step, all missing steps in one transaction: killed at any moment it is as before or done.
 * Refuses a database that a newer program has migrated further.
 */
export async function migrate(home: DatabaseHome, steps: readonly Migration[]): Promise<void> {
  const newest = steps.length
  if ((await home.read(installedVersion)) === newest) return
  await home.transaction(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`)
    await tx.execute(sql`create table if not exists selon_migrations (
      number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null)`)
    const installed = await installedVersion(tx)
    if (installed > newest) throw tooNew(installed, newest)
    for (const step of steps.slice(installed)) await apply(tx, step)
  })
}

const tooNew = (installed: number, newest: number): RecordError =>
  new RecordError(
    'newer',
    `this record was written by a newer selon (schema ${installed}, this program knows ${newest}): update the program, or use another record with --record or --database`,
  )

async function apply(tx: Sql, step: Migration): Promise<void> {
  for (const statement of step.sql.split('--> statement-breakpoint')) await tx.execute(sql.raw(statement))
  await tx.execute(sql`insert into selon_migrations values (${step.number}, ${step.name}, ${step.sha256}, now())`)
}

/** Number of the newest step that the database has, 0 for an empty one. */
export async function installedVersion(db: Sql): Promise<number> {
  const [exists] = rowsOf<{ found: string | null }>(
    await db.execute(sql`select to_regclass('selon_migrations')::text as found`),
  )
  if (exists?.found == null) return 0
  const [row] = rowsOf<{ version: number | null }>(
    await db.execute(sql`select max(number)::int as version from selon_migrations`),
  )
  return row?.version ?? 0
}
