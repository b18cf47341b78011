import type { Span } from './span.ts'

export type QuotationMarkKind = 'guillemets' | 'double' | 'single'

/** A stretch between quotation marks, paired or repaired. Ordered by `start`; a quotation precedes the ones inside it. */
export interface Quotation extends Span {
  /** What stands between the marks, without the spaces beside them. */
  readonly inner: Span
  readonly kind: QuotationMarkKind
  /** 0 for an outermost quotation. */
  readonly depth: number
  /** Index of the quotation that this one stands in, -1 for none. */
  readonly parent: number
  /** The marks as they stand; null where the text has none and the place was inferred. */
  readonly open: Span | null
  readonly close: Span | null
  /** True where a mark is missing or of the wrong direction or kind. */
  readonly repaired: boolean
  /** Index of the quotation that this one goes on with (marks reopened at a new paragraph), -1 for none. */
  readonly continues: number
}
