import type { Span } from './span.ts'

export type EntityKind = 'person' | 'organization' | 'group' | 'place' | 'document'
export type EntityId = string
export type Gender = 'masculine' | 'feminine' | null

/** A stretch of text that refers to somebody or something that can speak or be spoken to. */
export interface Mention extends Span {
  readonly form: 'name' | 'description' | 'pronoun'
  readonly kind: EntityKind | null
  readonly gender: Gender
  readonly plural: boolean | null
  /** Index of the head word in the syntax layer. */
  readonly head: number
  /** Why it was tied to its entity: `same-name`, `part-of-name`, `apposition`, `description`, `pronoun`, `cataphora`, …; set once resolved. */
  readonly reason?: string
}

/** Somebody or something with all the places where the article mentions it. `name` is the fullest name that the article gives. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly gender: Gender
  readonly mentions: readonly Mention[]
}
