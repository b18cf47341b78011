import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { isSpace, skipSpaces, skipSpacesBack } from './characters.ts'
import { isTerminal, sentenceEndAt } from './sentence-ends.ts'
import type { Abbreviations } from './sentence-habits.ts'

/** A unit is cut after this many words or characters, so that parsing time stays linear in the length of the text. */
const MOST_WORDS = 300
const MOST_CHARACTERS = 3000

/**
 * What the parser reads at a time: a sentence, or the sentences inside a quotation of several. The clause after a closing mark (*a-t-il
 * répondu*) stays with the last quoted sentence, the one before the opening mark with the first. Longer units than 300 words or 3,000
 * characters are cut at a comma, else at a space.
 */
export function findParseUnits(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  abbreviations: Abbreviations,
): Span[] {
  const units: Span[] = []
  let from = 0
  for (const sentence of sentences) {
    while (from < quotations.length && quotations[from]!.end <= sentence.start) from++
    const closings = closingMarks(quotations, from, sentence)
    for (const unit of splitInside(text, sentence, closings, abbreviations)) cutLong(text, unit, units)
  }
  return units
}

/** The end of each quotation in the sentence by the start of its closing mark, or by itself where there is none. */
function closingMarks(quotations: readonly Quotation[], from: number, sentence: Span): Map<number, number> {
  const marks = new Map<number, number>()
  for (let i = from; i < quotations.length && quotations[i]!.start < sentence.end; i++) {
    const { close, end } = quotations[i]!
    marks.set(close?.start ?? end, end)
  }
  return marks
}

/** Cuts at the sentence ends inside quotations, but at no closing mark: what follows it belongs to the last quoted sentence. */
function splitInside(
  text: string,
  sentence: Span,
  closings: ReadonlyMap<number, number>,
  abbreviations: Abbreviations,
): Span[] {
  if (closings.size === 0) return [sentence]
  const ends = new Set(closings.values())
  const units: Span[] = []
  let start = sentence.start
  let at = sentence.start
  while (at < sentence.end) {
    if (!isTerminal(text.charCodeAt(at))) {
      at++
      continue
    }
    const found = sentenceEndAt(text, at, sentence, abbreviations)
    const next = skipSpaces(text, found.end, sentence.end)
    if (found.end > 0 && found.end < sentence.end && !ends.has(found.end) && !closings.has(next)) {
      units.push({ start, end: found.end })
      start = next
    }
    at = found.next
  }
  if (start < sentence.end) units.push({ start, end: sentence.end })
  return units
}

function cutLong(text: string, unit: Span, units: Span[]): void {
  let start = unit.start
  while (start < unit.end) {
    const end = endOfPiece(text, start, unit.end)
    const trimmed = skipSpacesBack(text, end, start)
    if (trimmed > start) units.push({ start, end: trimmed })
    start = skipSpaces(text, end, unit.end)
  }
}

/** The end of the longest piece that may begin at `start`: the unit's end, or the last comma of the second half, or the last space. */
function endOfPiece(text: string, start: number, limit: number): number {
  let words = 0
  let comma = 0
  let space = 0
  const last = Math.min(limit, start + MOST_CHARACTERS)
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at)
    if (!isSpace(code)) {
      if (code === 0x2c || code === 0x3b) comma = at + 1
      continue
    }
    if (isSpace(text.charCodeAt(at - 1))) continue
    space = at
    words++
    if (words >= MOST_WORDS) return comma > (start + at) / 2 ? comma : at
  }
  if (last === limit) return limit
  if (comma > (start + last) / 2) return comma
  return space > start ? space : wholeCharacter(text, last)
}

const wholeCharacter = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index
}
