import { messageOf } from '../record/errors.ts'
import type { Record } from '../record/record.ts'
import type { Difference, Findings, Stored, Waiting } from '../record/types/findings.ts'
import type { Analyzer } from './analyzer.ts'

/** What became of one version: stored, or why not. */
export type Outcome =
  | { readonly versionId: string; readonly ok: true; readonly difference: Difference }
  | { readonly versionId: string; readonly ok: false; readonly reason: string }

/** Versions with what was found in them, or why nothing was; not stored yet. */
export type Attempt = { readonly versionId: string; readonly findings: Findings } | (Outcome & { ok: false })

type Read = Extract<Attempt, { readonly findings: Findings }>

/** Reads the versions with these ids on all threads and stores what was found in one transaction; where that fails, one by one. */
export const readBatch = async (
  record: Record,
  analyzer: Analyzer,
  versionIds: readonly string[],
): Promise<readonly Outcome[]> => storeAttempts(record, await attemptAll(record, analyzer, versionIds))

/** Reads the versions with these ids on all threads. */
export async function attemptAll(
  record: Record,
  analyzer: Analyzer,
  versionIds: readonly string[],
): Promise<readonly Attempt[]> {
  const articles = await record.analyses.toRead(versionIds)
  const known = new Set(articles.map(article => article.versionId))
  const missing = versionIds
    .filter(id => !known.has(id))
    .map(versionId => ({ versionId, ok: false, reason: 'the version is no longer in the record' }) as const)
  return [...(await Promise.all(articles.map(article => attempt(analyzer, article)))), ...missing]
}

/** Stores what was found in one transaction; where that fails, one by one. */
export async function storeAttempts(record: Record, attempts: readonly Attempt[]): Promise<readonly Outcome[]> {
  const failed = attempts.filter(one => 'ok' in one)
  const stored = await store(
    record,
    attempts.filter(one => 'findings' in one),
  )
  return [...stored, ...failed]
}

async function attempt(analyzer: Analyzer, article: Waiting): Promise<Attempt> {
  const { versionId } = article
  try {
    return { versionId, findings: await analyzer.read(article) }
  } catch (error) {
    return { versionId, ok: false, reason: messageOf(error) }
  }
}

async function store(record: Record, readings: readonly Read[]): Promise<readonly Outcome[]> {
  if (readings.length === 0) return []
  try {
    return (await record.analyses.store(readings)).map(outcomeOf)
  } catch (error) {
    const [only] = readings
    if (readings.length === 1 && only !== undefined)
      return [{ versionId: only.versionId, ok: false, reason: messageOf(error) }]
    // One reading that cannot be stored must not hold back the others.
    return (await Promise.all(readings.map(reading => store(record, [reading])))).flat()
  }
}

const outcomeOf = ({ versionId, difference }: Stored): Outcome => ({ versionId, ok: true, difference })
