import type { Attribution, EntityKind, Gender, Span, TimeExpression } from '@selon/engine'

/** What an analysis found, without the layers that only the engine needs: plain data that a worker can send and the record keeps. */
export interface Findings {
  /** Version of the rules and word lists. */
  readonly rules: string
  /** Version of the trained models. */
  readonly model: string
  readonly language: string
  readonly attributions: readonly Attribution[]
  readonly entities: readonly FoundEntity[]
  readonly times: readonly TimeExpression[]
}

export interface FoundEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly gender: Gender
  readonly mentions: readonly (Span & { readonly form: 'name' | 'description' | 'pronoun' })[]
}

export interface Stored {
  readonly versionId: string
  readonly analysisId: string
  /** False where this very reading was already stored. */
  readonly stored: boolean
  readonly difference: Difference
}

/** What a reading changes beside the statements that are there. */
export interface Difference {
  readonly added: number
  readonly changed: number
  readonly lost: number
  readonly same: number
  /** Would have changed or been lost, but a person decided about them. */
  readonly kept: number
}

/** A version that waits for a reading. */
export interface Waiting {
  readonly versionId: string
  readonly articleId: string
  readonly text: string
  readonly published: string | null
  readonly outlet: string | null
  readonly language: string | null
}

/** A link of a chain with ids of the record: `actorId` for the source, `statementId` for the statement that makes the link. */
export interface RecordedLink extends Omit<Attribution['chain'][number], 'entityId' | 'attribution'> {
  readonly actorId: string | null
  readonly statementId: string | null
}

/** What the engine says of a statement beyond its fields; each absent where the engine that read it did not know it. */
export interface FindingDetail {
  readonly commitment?: Omit<Attribution['commitment'], 'about'> & {
    readonly about: { readonly statementId: string; readonly relation: 'confirms' | 'denies' } | null
  }
  readonly media?: Attribution['medium']
  /** The expression that says when it was said; null where only the publication tells. */
  readonly time?: TimeExpression | null
}
