import type { Record } from '../record/record.ts'
import type { Analyzer } from './analyzer.ts'
import { type Outcome, readBatch } from './read-batch.ts'

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

/** Versions read and stored together. */
const BATCH = 32

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
  const query = { rules: analyzer.rules, model: analyzer.model, reread: options.reread, limit: BATCH }
  // By cursor, so that a version that fails is met once.
  for (let cursor: string | null = null; ; ) {
    const page: { readonly rows: readonly string[]; readonly next: string | null } = await record.analyses.waiting({
      ...query,
      cursor,
    })
    for (const outcome of page.rows.length === 0 ? [] : await readBatch(record, analyzer, page.rows)) {
      if (outcome.ok) read += 1
      else failed += 1
      options.onOutcome?.(outcome)
    }
    cursor = page.next
    if (cursor === null || options.signal?.aborted) return { read, failed }
  }
}
