import type { RowArguments } from './row-arguments.ts'
import type { ValueName } from './values.ts'

/** A rule of the grammar: what it reads, what it means, a text that it must catch and one that it must not. */
export interface TimeRow extends RowArguments {
  readonly id: string
  /** Rows of a layer read what the layers before it made; see `parsePattern`. */
  readonly layer: 1 | 2 | 3 | 4
  readonly pattern: string
  /** Class of the result for the layers after this one. */
  readonly yields: string
  readonly get: ValueName
  /** Classes or words that must or must not stand beside the match. */
  readonly after?: string
  readonly notAfter?: string
  readonly before?: string
  readonly notBefore?: string
  /** True where one of the words must be capitalized. */
  readonly capital?: boolean
  /** True for what only counts as a part of something larger. */
  readonly silent?: boolean
  readonly catches: string
  readonly ignores: string
}
