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

/** Index of the first of the quotations, which are ordered by start, that begins at or behind an offset. */
export function firstQuotationFrom(quotations: readonly Quotation[], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The quotations that begin within the range, ends included. */
export function quotationsFrom(quotations: readonly Quotation[], from: number, to: number): Quotation[] {
  const found: Quotation[] = []
  for (let at = firstQuotationFrom(quotations, from); at < quotations.length && quotations[at]!.start <= to; at++)
    found.push(quotations[at]!)
  return found
}
