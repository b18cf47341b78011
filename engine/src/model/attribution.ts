import type { ChainLink } from './chain.ts'
import type { Commitment } from './commitment.ts'
import type { Medium } from './medium.ts'
import type { EntityId } from './mention.ts'
import type { Span } from './span.ts'

export type AttributionId = string
export type RuleId = string
export type AttributionType = 'direct' | 'indirect' | 'mixed'
export type SpeechAct = 'state' | 'ask' | 'promise' | 'accuse' | 'deny' | 'confirm' | 'opinion'

/** Who said what. `content` is a list because a cue can interrupt a quotation. `rule` says why we believe it. */
export interface Attribution {
  readonly id: AttributionId
  readonly type: AttributionType
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  /** The fullest name or the description of who speaks; null where the text gives nobody. */
  readonly speaker: string | null
  readonly speakerId: EntityId | null
  readonly addressee: string | null
  readonly addresseeId: EntityId | null
  readonly parent: AttributionId | null
  readonly act: SpeechAct
  readonly hedge: 'hearsay' | null
  readonly negated: boolean
  readonly rule: RuleId
  /** Estimated probability, 0 to 1, that this is an attribution cut as it stands. */
  readonly confidence: number
  /** Id of the time expression that says when it was said; null where only the article's publication tells. */
  readonly time: string | null
  /** The chain of sources, outlet first, speaker last. */
  readonly chain: readonly ChainLink[]
  /** How surely speaker and article stand by the content. */
  readonly commitment: Commitment
  /** Through which medium, on which occasion. */
  readonly medium: readonly Medium[]
}
