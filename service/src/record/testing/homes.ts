import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { openFolderHome } from '../database/folder-home.ts'
import type { DatabaseHome } from '../database/home.ts'
import { openServerHome } from '../database/server-home.ts'
import { type OpenedRecord, type OpenOptions, openRecordAndHome } from '../open-record.ts'
import type { Place } from '../place.ts'

/** A place of a test's own, with what removes it. */
export interface TestPlace {
  readonly place: Place
  remove(): Promise<void>
}

/** One kind of home that the conformance suite runs on. */
export interface TestHome {
  readonly name: string
  make(): Promise<TestPlace>
}

const folders: TestHome = {
  name: 'PGlite in a folder',
  async make() {
    const folder = await mkdtemp(join(tmpdir(), 'selon-record-'))
    return { place: { kind: 'folder', folder }, remove: () => rm(folder, { recursive: true, force: true }) }
  },
}

const servers = (url: string): TestHome => ({
  name: 'a PostgreSQL server',
  async make() {
    const schema = `selon_test_${randomBytes(6).toString('hex')}`
    return { place: { kind: 'server', url, schema }, remove: () => dropSchemas(url, [schema, `${schema}_jobs`]) }
  },
})

async function dropSchemas(url: string, names: readonly string[]): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  for (const name of names) await client.query(`drop schema if exists "${name}" cascade`)
  await client.end()
}

const url = process.env.SELON_TEST_POSTGRES_URL

/** PGlite always; a server where SELON_TEST_POSTGRES_URL names one that tests may make schemas in. */
export const testHomes: readonly TestHome[] = url ? [folders, servers(url)] : [folders]

/** Why a suite leaves the server out; null where it does not. */
export const SERVER_LEFT_OUT = url
  ? null
  : 'PostgreSQL left out: set SELON_TEST_POSTGRES_URL to run the same suite on a server'

/** The database at a place, without a record over it and whatever its schema. */
export const openHome = (place: Place): Promise<DatabaseHome> =>
  place.kind === 'folder'
    ? openFolderHome(place.folder)
    : openServerHome(place.url, { schema: place.schema, connections: 2, patience: 0 })

/** Fills a database of an earlier schema with what `write-old-record.ts` wrote when it was the newest; nothing for version 0. */
export async function writeOldRows(database: DatabaseHome, version: number): Promise<void> {
  if (version === 0) return
  const file = join(import.meta.dirname, 'old-records', `${String(version).padStart(4, '0')}.sql`)
  const rows = await readFile(file, 'utf8')
  await database.transaction(async tx => {
    for (const statement of rows.split(';\n')) if (statement.trim() !== '') await tx.execute(sql.raw(statement))
  })
}

/** Opens a place, does `work` and closes it. */
export async function withRecord<T>(
  place: Place,
  work: (opened: OpenedRecord) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const opened = await openRecordAndHome(place, options)
  try {
    return await work(opened)
  } finally {
    await opened.record.close()
  }
}
