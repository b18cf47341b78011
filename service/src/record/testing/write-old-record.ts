import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { TABLES } from '../archive/tables.ts'
import { MIGRATIONS_FOLDER, readMigrations } from '../database/migrate.ts'
import { rowsOf } from '../database/rows.ts'
import { openRecordAndHome } from '../open-record.ts'
import { article, findings } from './sample-articles.ts'

// Writes old-records/NNNN.sql for the newest schema: run it before a migration is added, so that a test migrates a record of today.

const TEXT = '« Le marché ouvrira samedi », dit Jeanne Roux à Ali Benali.'
const SAID = [{ who: 'Jeanne Roux', words: 'Le marché ouvrira samedi', to: 'Ali Benali', time: '2024-03-05' }]

const folder = await mkdtemp(join(tmpdir(), 'selon-old-'))
const { record, home } = await openRecordAndHome(
  { kind: 'folder', folder },
  { clock: () => new Date('2024-05-01T12:00:00.000Z') },
)
const [added] = await record.articles.add([article(TEXT, { url: 'https://echo.example/marche', title: 'Le marché' })])
await record.analyses.store([{ versionId: added!.versionId, findings: findings(TEXT, SAID) }])
const [statement] = (await record.statements.find({})).rows
await record.reviews.decide({ statementId: statement!.id, decision: 'confirmed', person: 'Ana' })

const lines: string[] = []
for (const table of TABLES) {
  const rows = await home!.read(db =>
    db.execute(sql.raw(`select (to_jsonb(t) - 'words')::text as row from ${table} t`)),
  )
  for (const { row } of rowsOf<{ row: string }>(rows)) {
    const columns = Object.keys(JSON.parse(row))
      .map(name => `"${name}"`)
      .join(', ')
    lines.push(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $json$${row}$json$);\n`,
    )
  }
}
const number = String((await readMigrations(MIGRATIONS_FOLDER)).length).padStart(4, '0')
await writeFile(join(import.meta.dirname, 'old-records', `${number}.sql`), lines.join(''))
await record.close()
await rm(folder, { recursive: true })
