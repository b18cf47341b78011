import type { Span, Statement } from '../generated/api.ts'

const JOINT = ' […] '

/**
 * The stretches of a statement that stand between quotation marks, in the positions of the article's text. The API gives them in the
 * positions of `words`, which are the contents joined by an ellipsis in brackets.
 */
export function quotedInText(statement: Statement): Span[] {
  const found: Span[] = []
  let before = 0
  for (const content of statement.content) {
    const length = content.end - content.start
    for (const quoted of statement.quoted) {
      const start = Math.max(quoted.start, before)
      const end = Math.min(quoted.end, before + length)
      if (start < end) found.push({ start: content.start + start - before, end: content.start + end - before })
    }
    before += length + JOINT.length
  }
  return found
}

/** Cuts `[start, end)` at every position in `cuts`. */
export function cutAt(range: Span, cuts: Iterable<number>): Span[] {
  const places = [...new Set(cuts)].filter(cut => cut > range.start && cut < range.end).sort((a, b) => a - b)
  const edges = [range.start, ...places, range.end]
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? end, end }))
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
