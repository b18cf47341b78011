import type { Span } from '../model/span.ts'
import type { Meaning } from './meaning.ts'

/** Something that a row found: where, by which row, and what it means. */
export interface Node extends Span {
  /** Id of the row. */
  readonly rule: string
  /** True for what only counts as a part of something larger. */
  readonly silent: boolean
  readonly meaning: Meaning
}
