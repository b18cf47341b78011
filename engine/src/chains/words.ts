import type { Span } from '../model/span.ts'
import { type Syntax, UPOS, type Upos } from '../model/syntax.ts'

/** First word that starts at or behind a character offset. */
export function wordAt(syntax: Syntax, offset: number): number {
  let low = 0
  let high = syntax.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (syntax.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that stand within a span, as a range: the first, and one past the last. */
export function wordsIn(syntax: Syntax, span: Span): { first: number; next: number } {
  const first = wordAt(syntax, span.start)
  return { first, next: Math.max(first, wordAt(syntax, span.end)) }
}

export const tagOf = (syntax: Syntax, word: number): Upos => UPOS[syntax.upos[word]!] ?? 'X'

/** The form in lower case with straight apostrophes. */
export const lowerForm = (syntax: Syntax, word: number): string =>
  word >= 0 && word < syntax.length ? syntax.form(word).toLowerCase().replace('’', "'") : ''

/** The range of words of the parse unit around a word. */
export function unitAround(syntax: Syntax, word: number): Span {
  return syntax.sentences[syntax.sentence[word] ?? -1] ?? { start: 0, end: 0 }
}

/** True where a character offset lies in one of the spans. */
export const isWithin = (spans: readonly Span[], offset: number): boolean =>
  spans.some(span => span.start <= offset && offset < span.end)
