import { clashingFigures } from './figures.ts'
import { type CompareMeans, daysBetween } from './pair-words.ts'
import { bounded, type ReportedStatement } from './reported-statement.ts'
import { agreementOfSpeakers } from './speaker-agreement.ts'
import { sharedClaim } from './told-features.ts'
import { wordsOf } from './words.ts'

/** How two statements that are not one utterance answer each other. */
export type Relation = 'denies' | 'confirms' | 'other-figures'

/** Statements answer each other within so many days. */
const ANSWERED_WITHIN = 7
const FIGURES_WITHIN = 3
/** Share of the claim that an answer repeats, and that two counts of one event share. */
const REPEATED = 0.4
const SAME_EVENT = 0.5

/**
 * Whether the later statement denies or confirms the earlier one, or both count the same event and come to different figures; null
 * for neither. Asks for shared claim words: an answer names what it answers.
 */
export function relationOf(first: ReportedStatement, second: ReportedStatement, means: CompareMeans): Relation | null {
  const [earlier, later] = [bounded(first), bounded(second)]
  const days = daysBetween(earlier.published, later.published) ?? Number.POSITIVE_INFINITY
  if (days > ANSWERED_WITHIN) return null
  const contained = sharedClaim(earlier, later, means)
  if (contained >= REPEATED && isOther(earlier, later, means)) {
    if (later.act === 'deny' && earlier.act !== 'deny') return 'denies'
    if (later.act === 'confirm' && earlier.act !== 'deny') return 'confirms'
  }
  const clashes = clashingFigures(wordsOf(earlier.content), wordsOf(later.content), means)
  return days <= FIGURES_WITHIN && clashes.length > 0 && contained >= SAME_EVENT ? 'other-figures' : null
}

/** Nobody confirms or denies what they said themselves in the same breath. */
const isOther = (a: ReportedStatement, b: ReportedStatement, means: CompareMeans): boolean =>
  agreementOfSpeakers(a.speaker, b.speaker, means) < 1
