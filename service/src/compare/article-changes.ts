import { type Comparison, judgePair, type PairJudgement } from './judge-pair.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { diffWords, type WordChange } from './word-diff.ts'

/** What became of one statement from an older text to a newer one, or from one article to another. */
export interface StatementChange<S extends ReportedStatement = ReportedStatement> {
  readonly kind: 'kept' | 'changed' | 'added' | 'removed'
  readonly older: S | null
  readonly newer: S | null
  /** Null for added and removed ones. */
  readonly judgement: PairJudgement | null
  readonly diff: readonly WordChange[]
}

/**
 * Lays the statements of two texts side by side: each is matched with the likeliest of the other that may be the same utterance, best
 * first, one to one; what is left was added or removed. In the order of the newer text, removed ones last.
 */
export function compareStatements<S extends ReportedStatement>(
  older: readonly S[],
  newer: readonly S[],
  comparison: Comparison,
): StatementChange<S>[] {
  const pairs = newer.flatMap(after =>
    older.map(before => ({ before, after, judgement: judgePair(before, after, comparison) })),
  )
  const matched = new Map<S, { before: S; judgement: PairJudgement }>()
  const taken = new Set<S>()
  const likely = pairs
    .filter(({ judgement }) => judgement.same !== 'no')
    .sort((a, b) => b.judgement.score - a.judgement.score)
  for (const { before, after, judgement } of likely) {
    if (matched.has(after) || taken.has(before)) continue
    matched.set(after, { before, judgement })
    taken.add(before)
  }
  const kept = newer.map((after): StatementChange<S> => {
    const match = matched.get(after)
    if (match === undefined) return { kind: 'added', older: null, newer: after, judgement: null, diff: [] }
    const { before, judgement } = match
    const same = judgement.change === 'identical' && judgement.also.length === 0
    return {
      kind: same ? 'kept' : 'changed',
      older: before,
      newer: after,
      judgement,
      diff: diffWords(before.content, after.content),
    }
  })
  const removed = older.filter(before => !taken.has(before))
  return [
    ...kept,
    ...removed.map(before => ({ kind: 'removed', older: before, newer: null, judgement: null, diff: [] }) as const),
  ]
}
