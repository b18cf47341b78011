import { isSpace, isUpperCase, skipSpaces, skipSpacesBack } from './characters.ts'
import { findIncise } from './incises.ts'
import type { QuotationHabits } from './quotation-habits.ts'

/** A quotation without a closing mark that begins its paragraph is taken to fill it, up to this length. */
const LONGEST_WHOLE_PARAGRAPH = 600
/** How far a missing mark is looked for. */
const WINDOW = 3000

const isTerminal = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026

/** The index after the first full stop, question or exclamation mark that ends a sentence in the stretch; `limit` if none does. */
function endOfFirstSentence(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (!isTerminal(text.charCodeAt(at)) || !isSpace(text.charCodeAt(at + 1))) continue
    const next = skipSpaces(text, at + 1, limit)
    if (next === limit || isUpperCase(text, next)) return at + 1
  }
  return skipSpacesBack(text, limit, from)
}

/**
 * Where a quotation ends that has lost its closing mark: before the clause that names its speaker, else at the end of its paragraph if it
 * fills a short one, else at the end of its sentence.
 * @param from  index after the opening mark and after everything that was quoted inside so far
 * @param limit index of the next mark, or the end of the paragraph
 */
export function placeMissingClose(
  text: string,
  range: { readonly from: number; readonly limit: number; readonly startsParagraph: boolean },
  habits: QuotationHabits,
): number {
  const { from } = range
  const limit = Math.min(range.limit, from + WINDOW)
  const incise = findIncise(text, from, limit, habits)
  if (incise > from) return skipSpacesBack(text, isTerminal(text.charCodeAt(incise)) ? incise + 1 : incise, from)
  if (range.startsParagraph && range.limit - from <= LONGEST_WHOLE_PARAGRAPH)
    return skipSpacesBack(text, range.limit, from)
  return endOfFirstSentence(text, from, limit)
}

/**
 * Where a quotation begins that has lost its opening mark: at the start of the sentence that its closing mark ends or stands in.
 * @param from  index after the mark before, or the start of the paragraph
 * @param close index of the closing mark
 */
export function placeMissingOpen(text: string, from: number, close: number): number {
  const lowest = Math.max(from, close - WINDOW)
  for (let at = skipSpacesBack(text, close, lowest) - 2; at > lowest; at--) {
    if (isTerminal(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1))) {
      const next = skipSpaces(text, at + 1, close)
      if (isUpperCase(text, next)) return next
    }
    if (text.charCodeAt(at) === 0x3a && isSpace(text.charCodeAt(at + 1))) return skipSpaces(text, at + 1, close)
  }
  return skipSpaces(text, lowest, close)
}
