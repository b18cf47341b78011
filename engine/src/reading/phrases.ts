import { firstQuotationFrom, type Quotation, quotationsFrom } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import { deprel, isA, isAbove, type Reading, upos } from './reading.ts'

const PUNCT = upos('PUNCT')
const RELATIVE = deprel('acl:relcl')
const outsideNounPhrase = [
  deprel('acl'),
  RELATIVE,
  deprel('advcl'),
  deprel('parataxis'),
  deprel('ccomp'),
  deprel('csubj'),
]
const CONJ = deprel('conj')
const APPOS = deprel('appos')

/** True for words that only punctuate. */
export const isPunctuation = ({ syntax }: Reading, word: number): boolean => syntax.upos[word] === PUNCT

/** True where a comma stands directly before the word. */
export const commaBefore = ({ lower }: Reading, word: number): boolean => word > 0 && lower[word - 1] === ','

/**
 * First and last word of the noun phrase that a word heads: determiner, complements, names, appositions and restrictive relatives;
 * without what follows a comma as a clause (*, qui devait se rendre sur place*; *, interrogé sur la grève*).
 */
export function nounPhrase(reading: Reading, head: number): { first: number; last: number } {
  const { syntax, tree } = reading
  let last = head
  let first = head
  for (let child = tree.firstChild[head]!; child >= 0; child = tree.nextSibling[child]!) {
    const label = syntax.deprel[child]!
    if (child < head) {
      if (
        label === deprel('case') ||
        label === deprel('cc') ||
        label === deprel('mark') ||
        (label === deprel('advmod') && !isQuantifier(reading, child))
      )
        continue
      if (isPunctuation(reading, child) && !opensQuotation(reading, child)) continue
      first = Math.min(first, tree.leftmost[child]!)
      continue
    }
    if (isPunctuation(reading, child)) continue
    const start = firstWordOf(reading, child)
    if (isA(reading, start, 'timeNoun') && isA(reading, child, 'timeNoun')) break
    if (start > last + 1 && !onlyPunctuation(reading, last + 1, start)) break
    const afterComma =
      start > 0 && (commaBefore(reading, start) || reading.lower[start - 1] === '-' || reading.lower[start - 1] === '–')
    if (afterComma && outsideNounPhrase.includes(label)) break
    if (afterComma && label === CONJ && hasVerb(reading, child)) break
    if (afterComma && label !== APPOS && label !== CONJ && label !== deprel('flat') && label !== deprel('nmod')) break
    if (label === deprel('parataxis') || label === deprel('advcl')) break
    if (label === CONJ && hasVerb(reading, child)) break
    last = afterComma && label === APPOS ? nounPhrase(reading, child).last : cutAtClause(reading, child, start)
  }
  if (last + 1 < syntax.length && reading.lower[last + 1] === ')' && textHas(reading, first, last, '(')) last++
  return { first, last }
}

/** As `nounPhrase`, for somebody: without an infinitive behind it (*les élus | à partir*, *la région | d'avoir menti*). */
export function personPhrase(reading: Reading, head: number): { first: number; last: number } {
  const { syntax } = reading
  const phrase = nounPhrase(reading, head)
  for (let child = reading.tree.firstChild[head]!; child >= 0; child = reading.tree.nextSibling[child]!) {
    if (child <= head || child > phrase.last || !(syntax.features[child]! & FEATURE.infinitive)) continue
    return { first: phrase.first, last: Math.max(head, firstWordOf(reading, child) - 1) }
  }
  return phrase
}

/** The word behind what ties a sentence to the one before: *Mais | le pont*, *En effet, | le pont*; the word itself where nothing does. */
export function behindConnective(reading: Reading, word: number): number {
  const { lower } = reading
  const next = lower[word + 1] ?? ''
  const after = isA(reading, word, 'sentenceConnective')
    ? word + 1
    : reading.words.connectivePhrase.has(`${lower[word]}_${next}`)
      ? word + 2
      : word
  if (after > word && lower[after] === ',') return after + 1
  return after > word && isA(reading, word, 'sentenceConjunction') ? after : word
}

/** First word of a subtree that is no punctuation. */
export function firstWordOf(reading: Reading, word: number): number {
  let first = reading.tree.leftmost[word]!
  while (first < word && isPunctuation(reading, first)) first++
  return first
}

/** The end of a dependent's subtree, cut before a clause that a comma sets off. */
function cutAtClause(reading: Reading, child: number, from: number): number {
  const { syntax, tree } = reading
  const end = tree.rightmost[child]!
  for (let word = Math.max(from + 1, child); word <= end; word++) {
    if (!commaBefore(reading, word)) continue
    for (let at = word; at >= 0 && isAbove(reading, child, at); at = syntax.head[at]!) {
      const label = syntax.deprel[at]!
      if (firstWordOf(reading, at) === word && outsideNounPhrase.includes(label)) return word - 2
      if (at === child) break
    }
  }
  return isPunctuation(reading, end) && end > child ? end - 1 : end
}

const isQuantifier = (reading: Reading, word: number): boolean => isA(reading, word, 'quantifier')

const opensQuotation = (reading: Reading, word: number): boolean => /^[«"“‘'‹(]$/.test(reading.lower[word]!)

const textHas = ({ text, syntax }: Reading, first: number, last: number, mark: string): boolean =>
  text.slice(syntax.start[first]!, syntax.end[last]!).includes(mark)

const onlyPunctuation = (reading: Reading, from: number, to: number): boolean => {
  for (let word = from; word < to; word++) if (!isPunctuation(reading, word)) return false
  return true
}

/** True where the word is a finite verb or has one as its auxiliary, copula or subject. */
export function hasVerb({ syntax, tree }: Reading, word: number): boolean {
  if (syntax.upos[word] === upos('VERB') || syntax.upos[word] === upos('AUX')) return true
  for (let child = tree.firstChild[word]!; child >= 0; child = tree.nextSibling[child]!) {
    const label = syntax.deprel[child]
    if (label === deprel('cop') || label === deprel('nsubj') || label === deprel('aux')) return true
  }
  return false
}

const TRIM_LEFT = /^[\s,;:.!?…–—\-)]+/u
/** A remark in brackets at the end that only points to a picture: *(vidéo)*. */
const CAPTION = /\s*\(\p{Ll}{4,8}\)?$/u
const TRIM_RIGHT = /[\s,;:–—(-]+$/u

/** A span without spaces, commas and dashes at its ends, without its final full stop and, where marks enclose it whole, without them. */
export function trimContent(text: string, span: Span, quotations: readonly Quotation[] = []): Span | null {
  let { start, end } = span
  for (let changed = true; changed; ) {
    changed = false
    const head = TRIM_LEFT.exec(text.slice(start, Math.min(end, start + 40)))
    if (head) {
      start += head[0].length
      changed = true
    }
    const caption = CAPTION.exec(text.slice(Math.max(start, end - 12), end))
    if (caption && !caption[0].includes(' ', 1)) {
      end -= caption[0].length
      changed = true
    }
    const tail = TRIM_RIGHT.exec(text.slice(Math.max(start, end - 40), end))
    if (tail) {
      end -= tail[0].length
      changed = true
    }
    if (
      text[end - 1] === '.' &&
      !text.slice(start, end).endsWith('..') &&
      !/\(\.\.\.\)$/.test(text.slice(start, end))
    ) {
      end--
      changed = true
    }
  }
  if (start >= end) return null
  const whole = quotationsFrom(quotations, start - 3, start).find(
    q => q.end >= end && (q.inner.start > start || q.inner.end < end),
  )
  if (whole) return { start: Math.max(start, whole.inner.start), end: Math.min(end, whole.inner.end) }
  return { start, end }
}

/** Widens a span so that it cuts through no quotation that begins inside it. */
export function coverQuotations(quotations: readonly Quotation[], span: Span): Span {
  const { start } = span
  let { end } = span
  for (let at = firstQuotationFrom(quotations, start); at < quotations.length && quotations[at]!.start < end; at++)
    end = Math.max(end, quotations[at]!.end)
  return { start, end }
}
