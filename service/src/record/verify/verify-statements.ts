import { eq, sql } from 'drizzle-orm'
import type { DatabaseHome, Sql } from '../database/home.ts'
import { evidenceFault } from '../evidence.ts'
import { checksumOf, recordedFinding } from '../findings-rows.ts'
import { statements, versions } from '../schema.ts'
import type { Faults } from './faults.ts'

const PAGE = 200

/** Holds the evidence of every statement against the frozen text, and its fields against their checksum. Returns how many there are. */
export async function verifyStatements(home: DatabaseHome, faults: Faults): Promise<number> {
  let count = 0
  for (let last = ''; ; ) {
    const rows = await home.read(db => page(db, last))
    for (const row of rows) verifyStatement(row, faults)
    count += rows.length
    if (rows.length < PAGE) return count
    last = rows.at(-1)?.statement.id ?? ''
  }
}

const page = (db: Sql, after: string) =>
  db
    .select({ statement: statements, text: versions.text })
    .from(statements)
    .leftJoin(versions, eq(versions.id, statements.versionId))
    .where(sql`${statements.id} collate "C" > ${after}`)
    .orderBy(sql`${statements.id} collate "C"`)
    .limit(PAGE)

type Row = Awaited<ReturnType<typeof page>>[number]

function verifyStatement({ statement, text }: Row, faults: Faults): void {
  const { id, evidence, quote } = statement
  if (checksumOf(recordedFinding(statement)) !== statement.checksum)
    faults.add('evidence', id, 'the statement is not the one that was written: its checksum differs')
  const contents = evidence.filter(one => one.role === 'content')
  if (contents.map(one => one.exact).join(' […] ') !== quote)
    faults.add('evidence', id, 'the words shown are not those of the evidence')
  if (text === null) return
  const fault = evidence.map(one => evidenceFault(text, one)).find(found => found !== null)
  if (fault != null) faults.add('evidence', id, fault)
}
