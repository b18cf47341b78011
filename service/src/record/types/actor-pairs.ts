import type { ActorRow } from './actors.ts'
import type { PageRequest } from './page.ts'

/** What may speak for or against two actors being one. */
export const PAIR_REASONS = [
  'wikidata',
  'letters',
  'spelling',
  'script',
  'surname',
  'initial',
  'bearers',
  'kind',
  'gender',
  'role',
  'article',
] as const

/** One reason, with the words of the articles that it rests on where there are any. */
export interface PairReason {
  readonly code: (typeof PAIR_REASONS)[number]
  readonly supports: boolean
  readonly words?: readonly string[]
}

/** Two actors that may be one, as a person is asked about them. */
export interface ActorCandidate {
  readonly first: ActorRow
  readonly second: ActorRow
  /** 0 to 1. */
  readonly score: number
  /** The weightiest first. */
  readonly reasons: readonly PairReason[]
}

export interface CandidateQuery extends PageRequest {
  /** Only what may be the same as this actor, which is `first` then. */
  readonly id?: string | undefined
}

/** An actor with the names that it is compared by. */
export interface ComparedActor {
  readonly id: string
  readonly kind: string
  readonly gender: string | null
  readonly wikidata: string | null
  readonly names: readonly string[]
  /** Readings that mention it, counted up to 500. */
  readonly mentions: number
}

/** Two actors by id. */
export interface Couple {
  readonly first: string
  readonly second: string
}

/** What the articles say about two actors being one. */
export interface CoupleEvidence extends Couple {
  /** Descriptions of three words and more that both are given, at most three. */
  readonly roles: readonly string[]
  /** True where one reading mentions both, as two. */
  readonly together: boolean
}

/** A judged pair to be stored, in whichever order. */
export interface JudgedCouple extends Couple {
  readonly score: number
  readonly reasons: readonly PairReason[]
}
