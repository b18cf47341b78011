/** Half-open range of UTF-16 code units in an article's text, which never changes once read. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The characters that a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True where the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies within `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Characters that spans hold together. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
