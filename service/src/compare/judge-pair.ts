import { type NamedChange, nameChange } from './name-change.ts'
import { contributions, type PairModel, scoreOf } from './pair-model.ts'
import type { CompareMeans } from './pair-words.ts'
import { explain } from './reasons.ts'
import { bounded, type ReportedStatement } from './reported-statement.ts'
import { toldFeatures } from './told-features.ts'
import { verbatimFeatures } from './verbatim-features.ts'

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
  const same = score >= model.yes ? 'yes' : score >= model.unsure ? 'unsure' : 'no'
  const reasons = explain(contributions(model, features))
  const change = nameChange(a, b, comparison)
  return { same, score, reasons, ...change }
}
