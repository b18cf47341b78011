import type { AttributionId } from './attribution.ts'
import type { EntityId } from './mention.ts'
import type { Span } from './span.ts'

/**
 * How a source stands in a chain: the outlet `publishes`; an `agency` is credited by a by-line or closing mark of the article;
 * a medium or agency `relays` somebody else's words; an article or document `cites` them; somebody `says` them; `unnamed`
 * where the text does not name who does.
 */
export type ChainLinkKind = 'publishes' | 'agency' | 'relays' | 'cites' | 'says' | 'unnamed'

/** One source on the way of a statement to the reader. A chain starts with the outlet and ends with the speaker. */
export interface ChainLink {
  readonly kind: ChainLinkKind
  /** Name or description of the source; null where the text gives none. */
  readonly name: string | null
  readonly entityId: EntityId | null
  /** True where the source is nobody in particular: an agentless report, *un responsable*, *des sources*. */
  readonly unnamed: boolean
  /** True where the article keeps its distance from the saying itself (*aurait déclaré*, *on dit que*). */
  readonly hearsay: boolean
  /** The attribution that makes this link; null for the outlet and a credited agency. */
  readonly attribution: AttributionId | null
  /** The words that show it: cue and source, or the credit; empty for the outlet. */
  readonly evidence: readonly Span[]
}
