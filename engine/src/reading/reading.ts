import type { FunctionWords, WordClass } from '../lang/language.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { DEPRELS, type Deprel, type Syntax, UPOS, type Upos } from '../model/syntax.ts'
import { buildTree, type Tree } from './tree.ts'

/** What the readers of an article look at: its text with quotations, sentences, words and trees. */
export interface Reading {
  readonly text: string
  readonly syntax: Syntax
  readonly tree: Tree
  readonly words: FunctionWords
  readonly quotations: readonly Quotation[]
  /** Sentences of the article, in characters; one may hold several parse units. */
  readonly sentences: readonly Span[]
  /** The word as it stands, lower-cased, apostrophes made straight. */
  readonly lower: readonly string[]
  /** Innermost quotation that a word stands in, -1 for none. */
  readonly quotationOf: Int32Array
  /** Sentence that a word stands in. */
  readonly sentenceOf: Int32Array
  /** Paragraph (line) of each sentence, counted from 0. */
  readonly paragraphOf: Int32Array
  /** First word of each sentence and, as a last entry, the number of words. */
  readonly sentenceStart: Int32Array
}

const uposIndex = new Map(UPOS.map((tag, index) => [tag as string, index]))
const deprelIndex = new Map(DEPRELS.map((label, index) => [label as string, index]))
/** Index of a part of speech in `Syntax.upos`. */
export const upos = (tag: Upos): number => uposIndex.get(tag)!
/** Index of a relation in `Syntax.deprel`. */
export const deprel = (label: Deprel): number => deprelIndex.get(label)!

export function makeReading(
  text: string,
  syntax: Syntax,
  quotations: readonly Quotation[],
  wholeSentences: readonly Span[],
  words: FunctionWords,
): Reading {
  const sentences = cutLongSentences(syntax, wholeSentences)
  const lower = new Array<string>(syntax.length)
  for (let word = 0; word < syntax.length; word++) lower[word] = syntax.form(word).toLowerCase().replace('’', "'")
  return {
    text,
    syntax,
    quotations,
    sentences,
    lower,
    words,
    tree: buildTree(syntax),
    quotationOf: innermostQuotations(syntax, quotations),
    paragraphOf: paragraphsOfSentences(text, sentences),
    ...sentencesOfWords(syntax, sentences),
  }
}

/** A sentence longer than this many words is cut between parse units, so that looking around in it stays linear in the text. */
const MOST_WORDS = 400

function cutLongSentences(syntax: Syntax, sentences: readonly Span[]): readonly Span[] {
  if (syntax.length <= MOST_WORDS) return sentences
  const cut: Span[] = []
  let word = 0
  for (const sentence of sentences) {
    let start = sentence.start
    let first = word
    for (; word < syntax.length && syntax.start[word]! < sentence.end; word++) {
      if (word - first < MOST_WORDS || syntax.sentence[word] === syntax.sentence[word - 1]) continue
      cut.push({ start, end: syntax.end[word - 1]! })
      start = syntax.start[word]!
      first = word
    }
    cut.push({ start, end: sentence.end })
  }
  return cut
}

function innermostQuotations(syntax: Syntax, quotations: readonly Quotation[]): Int32Array {
  const of = new Int32Array(syntax.length).fill(-1)
  let word = 0
  for (const [index, { inner }] of quotations.entries()) {
    while (word > 0 && syntax.start[word - 1]! >= inner.start) word--
    while (word < syntax.length && syntax.start[word]! < inner.start) word++
    for (let inside = word; inside < syntax.length && syntax.end[inside]! <= inner.end; inside++) of[inside] = index
  }
  return of
}

function paragraphsOfSentences(text: string, sentences: readonly Span[]): Int32Array {
  let paragraph = 0
  return Int32Array.from(sentences, ({ start }, index) => {
    if (index > 0 && text.slice(sentences[index - 1]!.end, start).includes('\n')) paragraph++
    return paragraph
  })
}

function sentencesOfWords(syntax: Syntax, sentences: readonly Span[]): Pick<Reading, 'sentenceOf' | 'sentenceStart'> {
  const sentenceOf = new Int32Array(syntax.length)
  const sentenceStart = new Int32Array(sentences.length + 1).fill(syntax.length)
  let sentence = 0
  for (let word = 0; word < syntax.length; word++) {
    while (sentence + 1 < sentences.length && syntax.start[word]! >= sentences[sentence + 1]!.start) sentence++
    sentenceOf[word] = sentence
    if (word < sentenceStart[sentence]!) sentenceStart[sentence] = word
  }
  for (let at = sentences.length - 1; at >= 0; at--)
    if (sentenceStart[at]! > sentenceStart[at + 1]!) sentenceStart[at] = sentenceStart[at + 1]!
  return { sentenceOf, sentenceStart }
}

/** True where the word, as it stands in small letters, belongs to a class of function words. Offsets beyond the text belong to none. */
export const isA = ({ words, lower }: Reading, word: number, kind: WordClass): boolean =>
  words[kind].has(lower[word] ?? '')

/** The children of a word, left to right. */
export function childrenOf({ tree }: Reading, word: number): number[] {
  const children: number[] = []
  for (let child = tree.firstChild[word]!; child >= 0; child = tree.nextSibling[child]!) children.push(child)
  return children
}

/** The first child that stands in one of the relations, -1 for none. */
export function childBy({ tree, syntax }: Reading, word: number, labels: readonly number[]): number {
  for (let child = tree.firstChild[word]!; child >= 0; child = tree.nextSibling[child]!)
    if (labels.includes(syntax.deprel[child]!)) return child
  return -1
}

/** True where `ancestor` is `word` or stands above it. */
export function isAbove({ syntax }: Reading, ancestor: number, word: number): boolean {
  for (let at = word; at >= 0; at = syntax.head[at]!) if (at === ancestor) return true
  return false
}

/** The characters from the first word to the last, both included. */
export const spanOfWords = ({ syntax }: Reading, first: number, last: number): Span => ({
  start: syntax.start[first]!,
  end: syntax.end[last]!,
})

/** First word that starts at or behind a character offset. */
export function wordAt({ syntax }: Reading, offset: number): number {
  let low = 0
  let high = syntax.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (syntax.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
