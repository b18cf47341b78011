import type { Span } from '../model/span.ts'
import { isLineBreak, isLowerCase, skipSpaces, skipSpacesBack } from './characters.ts'

interface Line extends Span {
  /** True where at least one empty line stands before this one. */
  readonly afterBlank: boolean
}

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let afterBlank = true
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue
    const from = skipSpaces(text, start, at)
    if (from < at) {
      lines.push({ start: from, end: skipSpacesBack(text, at, from), afterBlank })
      afterBlank = false
    } else if (text.charCodeAt(at) !== 0x0a || text.charCodeAt(at - 1) !== 0x0d) {
      afterBlank = true
    }
    start = at + 1
  }
  return lines
}

const SENTENCE_END = /[.!?…:;»”"]/
const LIST_ITEM = /^(?:[-*•–—]|\d{1,3}[.)])\s/

const goesOn = (text: string, line: Line, next: Line): boolean =>
  !next.afterBlank && isLowerCase(text, next.start) && !SENTENCE_END.test(text.charAt(line.end - 1))

/** True where most line breaks stand inside sentences: a text broken to a fixed width, as in plain-text mail. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0
  let inside = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]!
    const next = lines[i]!
    if (next.afterBlank) continue
    breaks++
    if (goesOn(text, line, next)) inside++
  }
  return breaks >= 3 && inside > breaks / 2
}

/**
 * The paragraphs of a text: its lines, without the spaces around them; lines that a fixed width has broken are joined.
 * Headings and list items are paragraphs of their own. Time grows linearly with the text.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
  const wrapped = isHardWrapped(text, lines)
  const width = wrapped ? lines.reduce((most, line) => Math.max(most, line.end - line.start), 0) : 0
  const paragraphs: { start: number; end: number }[] = []
  let previous: Line | null = null
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last !== undefined && previous !== null && joins(previous, line)) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
    previous = line
  }
  return paragraphs

  function joins(line: Line, next: Line): boolean {
    if (next.afterBlank) return false
    if (!wrapped) return goesOn(text, line, next)
    return line.end - line.start > width * 0.6 && !LIST_ITEM.test(text.slice(next.start, next.start + 6))
  }
}
