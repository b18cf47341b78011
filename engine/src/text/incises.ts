import { isLetter, isSpace, isUpperCase, skipSpaces } from './characters.ts'
import type { QuotationHabits } from './quotation-habits.ts'
import { isApostrophe } from './quotation-marks.ts'

/** An incise is the inverted clause that names a quotation's speaker: *, a-t-il dit*, *, affirme la maire*. */

const COMMA = 0x2c
const HYPHEN = 0x2d
const LONGEST_WORD = 40
/** Endings that a stem may carry: *affirm-aient*. */
const LONGEST_ENDING = 6
const LONGEST_STEM = 10
const MOST_ADVERBS = 2

const isDash = (code: number): boolean => code === HYPHEN || code === 0x2013 || code === 0x2014
/** Marks that a quotation may end with before an incise: a comma, a question, an exclamation, dots. */
const isSeparator = (code: number): boolean => code === COMMA || code === 0x3f || code === 0x21 || code === 0x2026

/** The index after the word at `index` with its hyphens and apostrophes: *s'indigne-t-il*. */
function endOfWord(text: string, index: number, limit: number): number {
  const last = Math.min(limit, index + LONGEST_WORD)
  let at = index
  while (at < last) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) && code !== HYPHEN && !isApostrophe(code)) break
    at++
  }
  return at
}

/** True for a word that begins with one of the stems and has at most an ending more. */
function isSpeech(word: string, habits: QuotationHabits): boolean {
  for (
    let length = Math.min(LONGEST_STEM, word.length);
    length >= Math.max(2, word.length - LONGEST_ENDING);
    length--
  ) {
    if (habits.speechStems.has(word.slice(0, length))) return true
  }
  return false
}

/** True where the words from `index` on are an incise: an inverted verb, or a verb of speech that stands first. */
function isIncise(text: string, index: number, limit: number, habits: QuotationHabits): boolean {
  let adverbs = -1
  let at = index
  while (at < limit && !isUpperCase(text, at)) {
    const end = endOfWord(text, at, limit)
    if (end === at) return false
    const word = text.slice(at, end).replaceAll('’', "'")
    const hyphen = word.lastIndexOf('-')
    if (hyphen > 0 && adverbs < 0 && habits.subjectClitics.has(word.slice(hyphen + 1))) return true
    const bare = word.slice(word.indexOf("'") + 1)
    if (isSpeech(bare, habits)) return true
    if (adverbs >= 0 && ++adverbs > MOST_ADVERBS) return false
    if (adverbs < 0 && habits.auxiliaries.has(bare)) adverbs = 0
    else if (adverbs < 0 && !habits.objectClitics.has(word)) return false
    if (!isSpace(text.charCodeAt(end))) return false
    at = end + 1
  }
  return false
}

/** True where an incise follows `index`, perhaps after a comma or a dash. */
export function isInciseAhead(text: string, index: number, limit: number, habits: QuotationHabits): boolean {
  let at = skipSpaces(text, index, limit)
  const code = text.charCodeAt(at)
  if (code === COMMA || isDash(code)) at = skipSpaces(text, at + 1, limit)
  return isIncise(text, at, limit, habits)
}

/** The index of the comma, question mark or dash that the first incise of the stretch follows; -1 where there is none. */
export function findIncise(text: string, from: number, limit: number, habits: QuotationHabits): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    const dash = isDash(code) && isSpace(text.charCodeAt(at - 1))
    if (!dash && !(isSeparator(code) && isSpace(text.charCodeAt(at + 1)))) continue
    if (isIncise(text, skipSpaces(text, at + 1, limit), limit, habits)) return at
  }
  return -1
}
