import { desc, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows } from '../database/rows.ts'
import { canonicalJson, sha256 } from '../hash.ts'
import { log } from '../schema.ts'
import type { LogRow } from '../types/service.ts'

/** A change that is about to be written; `content` is what its digest covers. */
export interface Change {
  readonly kind: string
  readonly subject: string
  readonly content: unknown
}

/** Any number that only we use: one writer of the log at a time, whatever the number of processes. */
const LOG_LOCK = 0x5e10_0002

/** What the first row of a log stands on. */
export const FIRST_PREVIOUS = '0'.repeat(64)

/** The hash of a row: over everything that the row says and the hash of the row before. */
export const hashOfRow = (row: Omit<LogRow, 'hash'>): string =>
  sha256(canonicalJson([row.sequence, row.at, row.kind, row.subject, row.digest, row.previous]))

/**
 * Adds changes to the log. Must be the last thing that a transaction does: from here to its end it keeps every other writer of the record
 * waiting.
 */
export async function appendLog(tx: Sql, changes: readonly Change[], at: string): Promise<void> {
  if (changes.length === 0) return
  await tx.execute(sql`select pg_advisory_xact_lock(${LOG_LOCK})`)
  const [last] = await tx
    .select({ sequence: log.sequence, hash: log.hash })
    .from(log)
    .orderBy(desc(log.sequence))
    .limit(1)
  let sequence = last?.sequence ?? 0
  let previous = last?.hash ?? FIRST_PREVIOUS
  const rows = changes.map(change => {
    sequence += 1
    const digest = sha256(canonicalJson(change.content))
    const row = { sequence, at, kind: change.kind, subject: change.subject, digest, previous }
    previous = hashOfRow(row)
    return { ...row, hash: previous }
  })
  await insertRows(tx, log, rows, sql``)
}
