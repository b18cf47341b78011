import type { Record } from '../record/record.ts'
import type { Difference } from '../record/types/findings.ts'
import { analyzeWaiting } from './analyze-waiting.ts'
import type { Analyzer } from './analyzer.ts'
import type { Outcome } from './read-batch.ts'

export interface RereadOptions {
  /** Only works out what would change. */
  readonly dryRun?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** What a new reading of everything changes, added up. */
export interface RereadSummary extends Difference {
  readonly articles: number
  readonly failed: number
}

const BATCH = 32

/** Reads again every version that other rules or models have read; see `Analyses.store` for what is kept. */
export async function reread(record: Record, analyzer: Analyzer, options: RereadOptions): Promise<RereadSummary> {
  const outcomes: Outcome[] = []
  if (options.dryRun) for await (const outcome of compareAll(record, analyzer, options.signal)) outcomes.push(outcome)
  else
    await analyzeWaiting(record, analyzer, {
      reread: true,
      signal: options.signal,
      onOutcome: outcome => outcomes.push(outcome),
    })
  const read = outcomes.filter(outcome => outcome.ok)
  const sum = (of: keyof Difference): number => read.reduce((total, { difference }) => total + difference[of], 0)
  return {
    articles: read.length,
    failed: outcomes.length - read.length,
    added: sum('added'),
    changed: sum('changed'),
    lost: sum('lost'),
    same: sum('same'),
    kept: sum('kept'),
  }
}

async function* compareAll(record: Record, analyzer: Analyzer, signal?: AbortSignal): AsyncGenerator<Outcome> {
  const query = { rules: analyzer.rules, model: analyzer.model, reread: true, limit: BATCH }
  for (let cursor: string | null = null; !signal?.aborted; ) {
    const page: { readonly rows: readonly string[]; readonly next: string | null } = await record.analyses.waiting({
      ...query,
      cursor,
    })
    const articles = await record.analyses.toRead(page.rows)
    yield* await Promise.all(
      articles.map(async (article): Promise<Outcome> => {
        const { versionId } = article
        try {
          const findings = await analyzer.read(article)
          return { versionId, ok: true, difference: await record.analyses.compare({ versionId, findings }) }
        } catch (error) {
          return { versionId, ok: false, reason: error instanceof Error ? error.message : String(error) }
        }
      }),
    )
    cursor = page.next
    if (cursor === null) return
  }
}
