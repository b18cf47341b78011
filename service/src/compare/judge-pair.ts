import { type NamedChange, nameChange } from './name-change.ts'
import { contributions, type PairModel, scoreOf } from './pair-model.ts'
import { type CompareMeans, daysBetween, isClaim } from './pair-words.ts'
import { explain, type ReasonCode, reasonText } from './reasons.ts'
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
  const doubt = doubtAbout(a, b, features, comparison)
  const same = score < model.unsure ? 'no' : score < model.yes || doubt !== null ? 'unsure' : 'yes'
  const reasons = [
    ...explain(contributions(model, features)),
    ...(doubt === null ? [] : [reasonText({ code: doubt, supports: false })]),
  ]
  return { same, score, reasons, ...nameChange(a, b, comparison) }
}

/** Shares of the claim under which two statements in like sentences are told apart. */
const SAME_CLAIM = 0.6
/** A quotation of so few words is a slogan, a title or a nickname as likely as a statement. */
const FEW_WORDS = 4

/** Shared runs of four words that are no stock wording, and words of the surroundings shared, under which a quotation may be a formula. */
const FEW_RUNS = Math.log2(1 + 2)
const OTHER_MATTER = 0.5
/** So few words that carry a claim make a saying. */
const FEW_CLAIM_WORDS = 4
/** Days after which a bare noun phrase from another mouth is a term that comes back. */
const LATER = 7

/** What leaves the decision to a person however high the score; null for nothing. */
function doubtAbout(
  a: ReportedStatement,
  b: ReportedStatement,
  features: Readonly<Record<string, number>>,
  comparison: Comparison,
): ReasonCode | null {
  const days = daysBetween(a.published, b.published) ?? LATER
  if (!a.verbatim || !b.verbatim) {
    const cut = a.content !== a.sentence && b.content !== b.sentence
    if (cut && sharedClaim(a, b, comparison) < SAME_CLAIM) return 'claim'
    return cut && days > 0 && a.speaker === null && b.speaker === null ? 'nobody' : null
  }
  if (agreementOfSpeakers(a.speaker, b.speaker, comparison) > 0) return null
  if (Math.min(wordsOf(a.content).length, wordsOf(b.content).length) <= FEW_WORDS) return 'length'
  if (features.surroundings! >= OTHER_MATTER) return null
  const term = days >= LATER && [a, b].some(side => isPhrase(side.content, comparison))
  const saying = days > 0 && [a, b].some(side => claimOf(side.content, comparison).length <= FEW_CLAIM_WORDS)
  return term || saying || features.uncommonRuns! <= FEW_RUNS ? 'formula' : null
}

const claimOf = (text: string, means: Comparison) => wordsOf(text).filter(word => isClaim(word, means))

/** True where no verb shows: a term or a title as likely as a statement. */
const isPhrase = (text: string, { language }: Comparison): boolean =>
  !wordsOf(text).some(word => language.clause.test(word.fold))
