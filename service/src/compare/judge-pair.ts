import { type NamedChange, nameChange } from './name-change.ts'
import { contributions, type PairModel, scoreOf } from './pair-model.ts'
import type { CompareMeans } from './pair-words.ts'
import { explain } from './reasons.ts'
import { bounded, type ReportedStatement } from './reported-statement.ts'
import { agreementOfSpeakers } from './speaker-agreement.ts'
import { sharedClaim, toldFeatures } from './told-features.ts'
import { verbatimFeatures } from './verbatim-features.ts'
import { wordsOf } from './words.ts'

export type Same = 'yes' | 'no' | 'unsure'

/** Whether two statements report one act of saying, and if so how the second differs from the first. */
export interface PairJudgement extends NamedChange {
  readonly same: Same
  /** Estimated probability, 0 to 1, that it is the same utterance. */
  readonly score: number
  /** What speaks for and against, strongest first, in words. */
  readonly reasons: readonly string[]
}

export interface PairModels {
  readonly verbatim: PairModel
  readonly told: PairModel
}

export interface Comparison extends CompareMeans {
  readonly models: PairModels
}

/** The features of a pair, with the model that weighs them. */
export function measurePair(a: ReportedStatement, b: ReportedStatement, comparison: Comparison) {
  const verbatim = a.verbatim && b.verbatim
  const features = verbatim ? verbatimFeatures(a, b, comparison) : toldFeatures(a, b, comparison)
  return { features: { ...features }, model: verbatim ? comparison.models.verbatim : comparison.models.told }
}

/** Judges two statements. Pure; says `no` rather than failing where there is nothing to compare. */
export function judgePair(first: ReportedStatement, second: ReportedStatement, comparison: Comparison): PairJudgement {
  const [a, b] = [bounded(first), bounded(second)]
  const { features, model } = measurePair(a, b, comparison)
  const score = scoreOf(model, features)
  const doubt = doubtAbout(a, b, comparison)
  const same = score < model.unsure ? 'no' : score < model.yes || doubt !== null ? 'unsure' : 'yes'
  const reasons = [...explain(contributions(model, features)), ...(doubt === null ? [] : [`- ${doubt}`])]
  return { same, score, reasons, ...nameChange(a, b, comparison) }
}

/** Shares of the claim under which two statements in like sentences are told apart. */
const SAME_CLAIM = 0.5
/** A quotation of so few words is a slogan, a title or a nickname as likely as a statement. */
const FEW_WORDS = 4

/** What leaves the decision to a person however high the score; null for nothing. */
function doubtAbout(a: ReportedStatement, b: ReportedStatement, comparison: Comparison): string | null {
  const verbatim = a.verbatim && b.verbatim
  const cut = a.content !== a.sentence && b.content !== b.sentence
  if (!verbatim) return cut && sharedClaim(a, b, comparison) < SAME_CLAIM ? 'the contents share little' : null
  const short = Math.min(wordsOf(a.content).length, wordsOf(b.content).length) <= FEW_WORDS
  const agreed = agreementOfSpeakers(a.speaker, b.speaker, comparison) > 0
  return short && !agreed ? 'too short to be known again without its speaker' : null
}
