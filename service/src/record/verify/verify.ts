import { type SQL, sql } from 'drizzle-orm'
import type { DatabaseHome } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'
import { messageOf } from '../errors.ts'
import { canonicalJson, sha256 } from '../hash.ts'
import { unpackSnapshot } from '../queries/articles.ts'
import { FIRST_PREVIOUS, hashOfRow } from '../queries/log.ts'
import type { LogRow, Verification } from '../types/service.ts'
import { contentHash } from './content-hash.ts'
import { Faults } from './faults.ts'
import { rowsInOrder } from './rows-in-order.ts'
import { verifyStatements } from './verify-statements.ts'

/**
 * Recomputes every hash, holds every piece of evidence against the frozen text, every reference against what it points to, and the log
 * against its chain. Reads the whole record.
 */
export async function verify(home: DatabaseHome): Promise<Verification> {
  const faults = new Faults()
  const snapshots = await verifySnapshots(home, faults)
  const versions = await verifyVersions(home, faults)
  const statements = await verifyStatements(home, faults)
  await verifyReferences(home, faults)
  const { logRows, logHead } = await verifyLog(home, faults)
  const whole = await contentHash(home)
  return {
    snapshots,
    versions,
    statements,
    logRows,
    logHead,
    contentHash: whole,
    faults: faults.listed,
    faultCount: faults.count,
  }
}

async function verifySnapshots(home: DatabaseHome, faults: Faults): Promise<number> {
  let count = 0
  for await (const row of rowsInOrder<{ hash: string; size: number; body: string }>(
    home,
    sql`select hash, size, encode(body, 'base64') as body from snapshots`,
    'hash',
    20,
  )) {
    count += 1
    try {
      const bytes = await unpackSnapshot(row.hash, Buffer.from(row.body, 'base64'))
      if (bytes.length !== row.size)
        faults.add('snapshot', row.hash, `holds ${bytes.length} bytes, ${row.size} are noted`)
    } catch (error) {
      faults.add('snapshot', row.hash, messageOf(error))
    }
  }
  return count
}

async function verifyVersions(home: DatabaseHome, faults: Faults): Promise<number> {
  let count = 0
  const select = sql`select id, text, text_hash from versions`
  for await (const row of rowsInOrder<{ id: string; text: string; text_hash: string }>(home, select, 'id', 100)) {
    count += 1
    if (sha256(row.text) !== row.text_hash)
      faults.add('text', row.id, 'the text is not the one that was frozen: its SHA-256 differs')
  }
  return count
}

/** What must point to something that is there: name, subject, and the rows where it does not. */
const REFERENCES: readonly (readonly [message: string, rows: SQL])[] = [
  [
    'its snapshot is missing',
    sql`select v.id from versions v where not exists (select 1 from snapshots n where n.hash = v.snapshot_hash)`,
  ],
  [
    'its article is missing',
    sql`select v.id from versions v where not exists (select 1 from articles a where a.id = v.article_id)`,
  ],
  [
    'the version that it shows is missing',
    sql`select a.id from articles a where not exists (select 1 from versions v where v.id = a.current_version and v.article_id = a.id)`,
  ],
  [
    'its version is missing',
    sql`select s.id from statements s where not exists (select 1 from versions v where v.id = s.version_id and v.article_id = s.article_id)`,
  ],
  [
    'its reading is missing',
    sql`select s.id from statements s where not exists (select 1 from analyses n where n.id = s.analysis_id and n.version_id = s.version_id)`,
  ],
  [
    'its speaker is missing',
    sql`select s.id from statements s where s.speaker_id is not null and not exists (select 1 from actors a where a.id = s.speaker_id)`,
  ],
  [
    'its addressee is missing',
    sql`select s.id from statements s where s.addressee_id is not null and not exists (select 1 from actors a where a.id = s.addressee_id)`,
  ],
  [
    'its addition is not in the log',
    sql`select v.id from versions v where not exists (select 1 from log l where l.subject = v.id and l.kind = 'version')`,
  ],
]

async function verifyReferences(home: DatabaseHome, faults: Faults): Promise<void> {
  for (const [message, rows] of REFERENCES) {
    const found = rowsOf<{ id: string }>(await home.read(db => db.execute(sql`${rows} order by 1`)))
    for (const { id } of found) faults.add('reference', id, message)
  }
}

async function verifyLog(home: DatabaseHome, faults: Faults): Promise<{ logRows: number; logHead: string }> {
  let previous = FIRST_PREVIOUS
  let logRows = 0
  const select = sql`select lpad(sequence::text, 20, '0') as place, sequence::float8 as sequence, at, kind, subject, digest, previous, hash from log`
  for await (const row of rowsInOrder<LogRow>(home, select, 'place', 1_000)) {
    logRows += 1
    const subject = `log ${row.sequence}`
    if (row.sequence !== logRows) faults.add('log', subject, `row ${logRows} is missing`)
    if (row.previous !== previous) faults.add('log', subject, 'the chain is broken: it does not follow the row before')
    if (hashOfRow(row) !== row.hash)
      faults.add('log', subject, 'the row is not the one that was written: its hash differs')
    previous = row.hash
    logRows = row.sequence
  }
  await verifyDigests(home, faults)
  return { logRows, logHead: previous }
}

/** The log says which text and snapshot each version was added with. */
async function verifyDigests(home: DatabaseHome, faults: Faults): Promise<void> {
  const select = sql`select v.id, v.text_hash, v.snapshot_hash, l.digest from versions v join log l on l.subject = v.id and l.kind = 'version'`
  for await (const row of rowsInOrder<{ id: string; text_hash: string; snapshot_hash: string; digest: string }>(
    home,
    select,
    'id',
    1_000,
  )) {
    const digest = sha256(canonicalJson({ text: row.text_hash, snapshot: row.snapshot_hash }))
    if (digest !== row.digest) faults.add('log', row.id, 'text or snapshot are not those that the log says were added')
  }
}
