import type { AttributionId } from './attribution.ts'
import type { Span } from './span.ts'

/**
 * How sure a source is of what is said (FactBank, Saurí and Pustejovsky 2009): certain, probable or possible that it is so (+) or is
 * not (-); CTu where it is certain but not which way; Uu where the source does not commit itself.
 */
export type FactValue = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'CTu' | 'Uu'

export type SpeakerStance = 'asserts' | 'hedges' | 'denies' | 'asks' | 'promises' | 'accuses'
export type ArticleStance = 'takes-over' | 'keeps-distance' | 'contests' | 'reports'

/** A stance with the words that decided it; no words where it is what plain reporting says. */
export interface Stance<Name extends string> {
  readonly stance: Name
  readonly value: FactValue
  readonly evidence: readonly Span[]
}

/** How surely a statement is said, and how surely it is passed on. */
export interface Commitment {
  readonly speaker: Stance<SpeakerStance>
  readonly article: Stance<ArticleStance>
  /** One value for each link of the statement's chain, in the same order. */
  readonly sources: readonly FactValue[]
  /** The statement of the same article that this one confirms or denies; null where there is none. */
  readonly about: { readonly attribution: AttributionId; readonly relation: 'confirms' | 'denies' } | null
}
