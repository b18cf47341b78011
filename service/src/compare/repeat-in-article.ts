import { overlaps } from '@selon/engine'
import type { PlacedStatement } from './grouping.ts'
import { type Comparison, measurePair, type PairJudgement } from './judge-pair.ts'
import { agreementOfSpeakers } from './speaker-agreement.ts'
import { sharedClaim } from './told-features.ts'
import { wordsOf } from './words.ts'

/** A statement inside another one of its article (*X says that Y said*) is a part of it, not a second report. */
export const isWithin = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.versionId === b.versionId && a.place !== null && b.place !== null && overlaps(a.place, b.place)

/** Share of the shorter quotation, or of the shorter claim, that a repetition has. */
const QUOTED_AGAIN = 0.9
const TOLD_AGAIN = 0.7
const SURELY = 0.85
/** Quotations of so few words are names and terms when they come back without anybody saying them. */
const FEW_WORDS = 4

/**
 * Whether two statements of one article that look alike repeat one another. An article goes on about one matter with one speaker, so
 * that its sentences share more than those of two articles do: here only what is said again counts.
 */
export function repeats(
  a: PlacedStatement,
  b: PlacedStatement,
  { score }: PairJudgement,
  comparison: Comparison,
): boolean {
  if (!a.verbatim || !b.verbatim) {
    const agreed = agreementOfSpeakers(a.speaker, b.speaker, comparison) > 0
    return agreed && score >= SURELY && sharedClaim(a, b, comparison) >= TOLD_AGAIN
  }
  const named = [a, b].some(side => side.cue === null && wordsOf(side.content).length <= FEW_WORDS)
  return !named && measurePair(a, b, comparison).features.contained! >= QUOTED_AGAIN
}
