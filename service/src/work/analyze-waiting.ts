import type { Record } from '../record/record.ts'
import type { Analyzer } from './analyzer.ts'
import { attemptAll, type Outcome, storeAttempts } from './read-batch.ts'
import { workAhead } from './work-ahead.ts'

export interface AnalyzeOptions {
  /** Also versions that other rules or models have read. */
  readonly reread?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  onOutcome?(outcome: Outcome): void
}

export interface AnalyzeSummary {
  readonly read: number
  readonly failed: number
}

/** Versions stored together. */
const BATCH = 32
/** Batches that are read while one is stored: the threads never wait for the database. */
const AHEAD = 2

/**
 * Reads everything in the record that waits to be read, in this process and without the job queue: what `selon add` does for the articles
 * that it has just stored. Killed at any moment, it goes on from there when called again.
 */
export async function analyzeWaiting(
  record: Record,
  analyzer: Analyzer,
  options: AnalyzeOptions = {},
): Promise<AnalyzeSummary> {
  let read = 0
  let failed = 0
  const attempted = workAhead(waitingBatches(record, analyzer, options), AHEAD, ids =>
    attemptAll(record, analyzer, ids),
  )
  for await (const attempts of attempted)
    for (const outcome of await storeAttempts(record, attempts)) {
      if (outcome.ok) read += 1
      else failed += 1
      options.onOutcome?.(outcome)
    }
  return { read, failed }
}

async function* waitingBatches(
  record: Record,
  { rules, model }: Analyzer,
  { reread, signal }: AnalyzeOptions,
): AsyncGenerator<readonly string[]> {
  // By cursor, so that a version that fails is met once.
  for (let cursor: string | null = null; ; ) {
    const page: { readonly rows: readonly string[]; readonly next: string | null } = await record.analyses.waiting({
      ...{ rules, model, reread, cursor },
      limit: BATCH,
    })
    if (page.rows.length > 0) yield page.rows
    cursor = page.next
    if (cursor === null || signal?.aborted) return
  }
}
