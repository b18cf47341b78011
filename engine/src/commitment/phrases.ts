import type { Span } from '../model/span.ts'
import { FEATURE, type Syntax } from '../model/syntax.ts'

/** A word with its place, as the rules of commitment ask for it. */
export interface PlacedWord extends Span {
  readonly index: number
  readonly form: string
  readonly lemma: string
  readonly features: number
}

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

/** As many words of a content are looked at: contents nest, and work must stay linear in the text. */
const MOST_WORDS = 80

const placed = new WeakMap<Syntax, PlacedWord[]>()

function placedIn(syntax: Syntax): PlacedWord[] {
  const known = placed.get(syntax) ?? []
  if (known.length === 0) placed.set(syntax, known)
  return known
}

/** A word with its place; contents nest, so that the same ones are asked for again. */
function placedWord(syntax: Syntax, known: PlacedWord[], index: number): PlacedWord {
  known[index] ??= {
    index,
    start: syntax.start[index]!,
    end: syntax.end[index]!,
    form: syntax.form(index).toLowerCase().replace('’', "'"),
    lemma: syntax.lemma(index).toLowerCase(),
    features: syntax.features[index]!,
  }
  return known[index]
}

/** The first words that start within a span. */
export function wordsOf(syntax: Syntax, span: Span): PlacedWord[] {
  const words: PlacedWord[] = []
  const first = wordAt(syntax, span.start)
  const next = Math.min(syntax.length, first + MOST_WORDS)
  const known = placedIn(syntax)
  for (let word = first; word < next && syntax.start[word]! < span.end; word++)
    words.push(placedWord(syntax, known, word))
  return words
}

/** The places in a span where one of the phrases stands as words of its own, the first place of each, in the order of the phrases. */
export function findPhrases(
  text: string,
  span: Span,
  phrases: readonly string[],
): (Span & { readonly phrase: string })[] {
  const plain = text.slice(span.start, span.end).toLowerCase().replaceAll('’', "'")
  return phrases.flatMap(phrase => {
    for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
      const isWhole = !isLetter(plain[at - 1]) && !isLetter(plain[at + phrase.length])
      if (isWhole) return [{ start: span.start + at, end: span.start + at + phrase.length, phrase }]
    }
    return []
  })
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character)

export const isConditional = (features: number): boolean => (features & FEATURE.conditional) !== 0

/** The sentence-like unit around a span, in characters. */
export function unitSpan(syntax: Syntax, span: Span): Span {
  const range = syntax.sentences[syntax.sentence[wordAt(syntax, span.start)] ?? -1]
  if (range === undefined || range.end <= range.start) return span
  return { start: syntax.start[range.start]!, end: syntax.end[range.end - 1]! }
}
