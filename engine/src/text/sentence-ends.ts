import { isDigit, isLetter, isLowerCase, isSpace, isUpperCase, isWord, skipSpaces } from './characters.ts'
import type { Abbreviations } from './sentence-habits.ts'

const FULL_STOP = 0x2e
const ELLIPSIS = 0x2026
const QUESTION = 0x3f
const EXCLAMATION = 0x21
const HYPHEN = 0x2d
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
const CLOSERS = new Set([...')]}»”"’\'›'].map(mark => mark.charCodeAt(0)))
const OPENERS = new Set([...'([{«“"„‘‹—–-•'].map(mark => mark.charCodeAt(0)))
const LONGEST_ABBREVIATION = 12
const LONGEST_ROW = 50

export const isTerminal = (code: number): boolean =>
  code === FULL_STOP ||
  code === ELLIPSIS ||
  code === QUESTION ||
  code === EXCLAMATION ||
  code === 0x203c ||
  code === 0x2047 ||
  code === 0x2049

/** The index after the row of marks that `index` begins: *?!*, *...*. */
function endOfRow(text: string, index: number, limit: number): number {
  const last = Math.min(limit, index + LONGEST_ROW)
  let at = index
  while (at < last && isTerminal(text.charCodeAt(at))) at++
  return at
}

/** The word with the full stops inside it that ends before `index`: *p. ex*, *J.-L*, *etc*. */
function wordBefore(text: string, index: number, limit: number): string {
  const lowest = Math.max(limit, index - LONGEST_ABBREVIATION)
  let at = index
  while (at > lowest) {
    const code = text.charCodeAt(at - 1)
    if (!isWord(code) && code !== FULL_STOP && code !== HYPHEN) break
    at--
  }
  return text.slice(at, index)
}

const SHORTENED_NAMES = new Set(['Ch', 'Ph', 'Th', 'Chr', 'Fr', 'Cl', 'Gu', 'Al'])

/** *J*, *J.-L*, *U.S*: capitals, each but the last with its full stop; and *Ch*, *Ph*. Without regular expressions, which start slowly. */
function isInitial(word: string): boolean {
  if (SHORTENED_NAMES.has(word)) return true
  let letters = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code === FULL_STOP) letters = 0
    else if (code !== HYPHEN && !isUpperCase(word, at)) return false
    else if (code !== HYPHEN && ++letters > 1) return false
  }
  return letters === 1
}

function isAbbreviation(
  text: string,
  stop: number,
  next: number,
  limit: number,
  abbreviations: Abbreviations,
): boolean {
  const word = wordBefore(text, stop, limit)
  if (word === '') return false
  const small = word.toLowerCase()
  if (word.length === 1 && word !== small && small !== 'm')
    return isInitialOfName(text, stop, next, limit, abbreviations)
  if (abbreviations.beforeWord.has(small))
    return text.charCodeAt(stop - 1) !== FULL_STOP && !endsArticle(text, next, word)
  if (abbreviations.beforeNumber.has(small))
    return isDigit(text.charCodeAt(next)) || isInitial(text.slice(next, next + 1))
  if (abbreviations.anywhere.has(small)) return !isUpperCase(text, next)
  if (small === 'ex' && /p\.\s?$/i.test(text.slice(Math.max(limit, stop - 6), stop - 2))) return true
  return isInitial(word) && (word.length > 1 || !isUpperCase(text, next)) && !startsSentence(text, next, abbreviations)
}

/** *M* is a title before a capital; in small letters (*5 m.*) it is a unit. */
const endsArticle = (text: string, next: number, word: string): boolean => word === 'm' && !isLowerCase(text, next)

/**
 * The letter of *J. Dupont*, *art. L. 5*; not the one of *Mac OS X. Une version*, where a word follows that begins sentences, nor of
 * *vitamine C. Elle*.
 */
function isInitialOfName(
  text: string,
  stop: number,
  next: number,
  limit: number,
  abbreviations: Abbreviations,
): boolean {
  if (!isUpperCase(text, next)) return true
  return !startsSentence(text, next, abbreviations) && !endsInCommonWord(text, stop - 2, limit)
}

/** True where the word at `index` is one that begins sentences and no name. */
function startsSentence(text: string, index: number, { sentenceStarters }: Abbreviations): boolean {
  let end = index
  while (end < index + LONGEST_ABBREVIATION && isLetter(text.charCodeAt(end))) end++
  return end - index > 1 || isApostrophe(text.charCodeAt(end))
    ? sentenceStarters.has(text.slice(index, end).toLowerCase())
    : false
}

/** True where a word in small letters that calls for a letter stands before: *le plan B. Elle*, *vitamine C. Il*. */
function endsInCommonWord(text: string, index: number, limit: number): boolean {
  const before = text.slice(Math.max(limit, index - 12), index + 1)
  return /(?:plan|vitamine|hépatite|groupe|catégorie|point|type|série|classe|zone|ligne|option|lettre) $/i.test(before)
}

/** The index after the closing marks and brackets that follow a sentence's last mark, spaces before French ones included. */
function skipClosers(text: string, index: number, limit: number): number {
  let end = index
  let at = index
  while (at < limit && at - index < LONGEST_ROW) {
    const next = skipSpaces(text, at, limit)
    const code = text.charCodeAt(next)
    if (next > at ? code !== 0xbb : !CLOSERS.has(code)) break
    if (next === limit) break
    at = next + 1
    end = at
  }
  return end
}

/** True where a sentence can begin: a capital, a number, an opening mark, a letter of a script without capitals. */
function canBegin(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (isLowerCase(text, index)) return false
  return (
    isLetter(code) ||
    isDigit(code) ||
    OPENERS.has(code) ||
    code === 0x40 ||
    code === 0x23 ||
    code === 0x2026 ||
    code === 0xbf ||
    code === 0xa1
  )
}

/**
 * Whether the terminal mark at `index` ends a sentence: the index after it and after the marks that close with it, 0 if it ends none; and
 * where to go on reading.
 */
export function sentenceEndAt(
  text: string,
  index: number,
  range: { readonly start: number; readonly end: number },
  abbreviations: Abbreviations,
): { readonly end: number; readonly next: number } {
  const rowEnd = endOfRow(text, index, range.end)
  const end = skipClosers(text, rowEnd, range.end)
  const none = { end: 0, next: rowEnd }
  if (end === range.end) return { end, next: end }
  if (!isSpace(text.charCodeAt(end))) return none
  const next = skipSpaces(text, end, range.end)
  if (!canBegin(text, next)) return none
  const single = rowEnd === index + 1 && text.charCodeAt(index) === FULL_STOP
  if (single && end === rowEnd && isAbbreviation(text, index, next, range.start, abbreviations)) return none
  if (text.charCodeAt(index - 1) === 0x28 && end > rowEnd) return none
  if (text.charCodeAt(index - 1) === 0x5b && end > rowEnd) return none
  return { end, next: end }
}
