import type { Span } from '@selon/engine'
import type { Selectors } from '../evidence.ts'
import type { FindingDetail, RecordedLink } from './findings.ts'
import type { PageRequest } from './page.ts'

export type Review = 'confirmed' | 'corrected' | 'rejected'

export interface StatementRow {
  readonly id: string
  readonly articleId: string
  readonly versionId: string
  readonly ordinal: number
  readonly current: boolean
  readonly type: 'direct' | 'indirect' | 'mixed'
  readonly act: string
  readonly hedge: string | null
  readonly negated: boolean
  readonly commitment: string | null
  readonly medium: string | null
  readonly certainty: 'assumed' | 'relayed' | 'hearsay' | 'denied' | 'contested'
  readonly rule: string
  readonly confidence: number
  readonly speaker: string | null
  readonly speakerId: string | null
  /** False where the speaker is known by a description only; null without a speaker on record. */
  readonly speakerNamed: boolean | null
  readonly speakerKind: string | null
  readonly addressee: string | null
  readonly addresseeId: string | null
  readonly addresseeNamed: boolean | null
  readonly addresseeKind: string | null
  readonly parentId: string | null
  readonly quote: string
  readonly cue: string | null
  /** From the outlet to the speaker. */
  readonly chain: readonly RecordedLink[]
  readonly detail: FindingDetail
  /** When it was said, as the engine gives it; `saidFrom` and `saidTo` are the days between which it lies. */
  readonly said: string | null
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly outlet: string | null
  /** Publication as an instant, ISO 8601 in UTC. */
  readonly publishedAt: string | null
  readonly datedAt: string
  readonly articleTitle: string | null
  readonly url: string | null
  readonly review: Review | null
  readonly groupId: string | null
  /** Statements in the group, itself included; null without a group. */
  readonly groupSize: number | null
}

/** A statement with everything that it rests on. */
export interface StatementDetail extends StatementRow {
  readonly selectors: readonly Selectors[]
  readonly snapshotHash: string
  readonly textHash: string
  readonly rules: string
  readonly model: string
  readonly mentioned: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
  readonly reviews: readonly ReviewRow[]
  readonly oldFindings: readonly {
    readonly analysisId: string
    readonly change: 'changed' | 'lost'
    readonly finding: unknown
  }[]
}

export interface ReviewRow {
  readonly id: string
  readonly statementId: string
  readonly decision: Review
  readonly correction: Correction | null
  readonly person: string
  readonly note: string | null
  readonly at: string
  readonly undoneAt: string | null
}

/** What a person may put right. Absent fields stay as they are; `speakerId` null says that nobody is named. */
export interface Correction {
  readonly type?: 'direct' | 'indirect' | 'mixed' | undefined
  readonly act?: string | undefined
  readonly hedge?: string | null | undefined
  readonly negated?: boolean | undefined
  readonly commitment?: string | null | undefined
  readonly speaker?: string | null | undefined
  readonly speakerId?: string | null | undefined
  readonly addressee?: string | null | undefined
  readonly addresseeId?: string | null | undefined
  readonly said?: string | null | undefined
}

/** One value or several alternatives. */
export type Choice = string | readonly string[] | undefined

export interface StatementFilter {
  /** Words: all must occur, in any inflection, accents or not; "in quotes" as a phrase; -word must not; OR between alternatives. */
  readonly words?: string | undefined
  /** Actor ids, or words of a name in any spelling on record; one or several alternatives. */
  readonly speaker?: Choice
  readonly addressee?: Choice
  readonly mentioned?: Choice
  readonly outlet?: Choice
  readonly act?: Choice
  readonly type?: Choice
  readonly hedge?: Choice
  readonly commitment?: Choice
  readonly certainty?: Choice
  readonly negated?: boolean | undefined
  readonly review?: Review | 'none' | undefined
  readonly articleId?: string | undefined
  readonly versionId?: string | undefined
  readonly groupId?: string | undefined
  /** Days `YYYY-MM-DD`, both included. */
  readonly publishedFrom?: string | undefined
  readonly publishedTo?: string | undefined
  readonly saidFrom?: string | undefined
  readonly saidTo?: string | undefined
  /** Also those that a later reading or version no longer has, and those that a person rejected. */
  readonly old?: boolean | undefined
}

export interface StatementQuery extends StatementFilter, PageRequest {
  /** `relevance` (needs `words`; ranks the newest 500 that match), `newest` (default), `oldest`, `text` (order within articles). */
  readonly sort?: 'relevance' | 'newest' | 'oldest' | 'text' | undefined
}

export interface FacetQuery extends StatementFilter {
  /** The facets to count; all where absent. Each takes its time, and the values of others come back empty. */
  readonly facets?: readonly FacetName[] | undefined
}

/**
 * How many statements have each value of each facet, the most frequent values; `month` is of publication, `day` when it was said, the newest
 * ones. Everything that matches is counted where there are at most 100,000 matches, else the newest 20,000: `exact` says which.
 */
export interface Facets {
  /** Matches counted. */
  readonly total: number
  /** Different articles among those counted. */
  readonly articles: number
  readonly exact: boolean
  readonly values: Readonly<
    Record<FacetName, readonly { readonly value: string; readonly label: string; readonly count: number }[]>
  >
}
export type FacetName =
  | 'outlet'
  | 'act'
  | 'type'
  | 'hedge'
  | 'commitment'
  | 'certainty'
  | 'speaker'
  | 'addressee'
  | 'month'
  | 'day'

export interface MentionRow {
  readonly entity: string
  readonly actorId: string
  readonly name: string
  readonly kind: string
  readonly places: readonly (Span & { readonly form: 'name' | 'description' | 'pronoun' })[]
}

export interface TimeRow extends Span {
  readonly type: string
  readonly value: string | null
  readonly anchor: string
  readonly exact: boolean
  readonly rule: string
}

/** Everything found in one version, for the reader. */
export interface Reading {
  readonly versionId: string
  readonly analysisId: string
  readonly rules: string
  readonly model: string
  readonly language: string
  readonly analysedAt: string
  readonly statements: readonly (StatementRow & { readonly selectors: readonly Selectors[] })[]
  readonly mentions: readonly MentionRow[]
  readonly times: readonly TimeRow[]
}
