import type { PageRequest } from './page.ts'
import type { StatementRow } from './statements.ts'

export type Same = 'yes' | 'no' | 'unsure'

export interface PairRow {
  /** `first` < `second` as strings. */
  readonly first: string
  readonly second: string
  readonly same: Same
  readonly score: number
  readonly change: string | null
  readonly also: readonly string[]
  readonly reasons: readonly string[]
  readonly relation: string | null
  /** `machine` or a person's name; a person's verdict is never overwritten by a machine's. */
  readonly by: string
}

/** What one run of the grouping decided for the statements it looked at. */
export interface Grouping {
  /** Index keys of statements, signed 64-bit integers as decimal strings. */
  readonly signatures: readonly { readonly statementId: string; readonly keys: readonly string[] }[]
  readonly pairs: readonly Omit<PairRow, 'by'>[]
  /** Group of each statement; an id named after the smallest statement id of the group makes runs agree. */
  readonly members: readonly { readonly statementId: string; readonly groupId: string }[]
}

/** Which statements a group holds. */
export interface Membership {
  readonly id: string
  /** Ids, in their order. */
  readonly members: readonly string[]
  /** True where a person put a member where it is. */
  readonly byHand: boolean
}

export interface GroupRow {
  readonly id: string
  readonly members: number
  readonly articles: number
  readonly outlets: number
  readonly firstDated: string
  readonly lastDated: string
}

export interface GroupDetail {
  readonly id: string
  readonly statements: readonly StatementRow[]
  readonly pairs: readonly PairRow[]
  readonly actions: readonly GroupAction[]
}

export interface GroupAction {
  readonly id: string
  readonly kind: 'merge' | 'split'
  readonly statements: readonly string[]
  readonly person: string
  readonly at: string
  readonly undoneAt: string | null
}

export interface GroupQuery extends PageRequest {
  /** Only groups with at least so many statements; 2 where absent. */
  readonly atLeast?: number | undefined
}

/** `articleId` copies `copyOf`; `share` is the part of its text that stands there too, 0 to 1. */
export interface Copy {
  readonly articleId: string
  readonly copyOf: string
  readonly share: number
}
