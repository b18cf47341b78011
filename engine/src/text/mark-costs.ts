import type { Span } from '../model/span.ts'
import { isDigit, isLetter, isSpace, skipSpaces, skipSpacesBack } from './characters.ts'
import { isInciseAhead } from './incises.ts'
import type { QuotationHabits } from './quotation-habits.ts'
import { endsElision, isApostrophe, type Mark } from './quotation-marks.ts'

/** What it costs, against its surroundings and its shape, to read a mark as opening or as closing. */
export interface MarkCosts {
  readonly open: number
  readonly close: number
}

const WRONG_DIRECTION = { guillemets: 3.5, double: 3, single: 2 } as const
const OPENING_BRACKETS = new Set([...'([{/–—-'].map(mark => mark.charCodeAt(0)))
const CLOSING_PUNCTUATION = new Set([...'.,;:!?)]}…'].map(mark => mark.charCodeAt(0)))
const QUOTES = new Set([...'«»“”„‟"＂‘’‛‚\'`‹›+'].map(mark => mark.charCodeAt(0)))
const COLON = 0x3a
const COMMA = 0x2c
/** Marks stand together in small numbers: « ‘Non’ ». */
const LONGEST_ROW = 4
const INCISE_WINDOW = 80

interface Side {
  /** True where a space or the edge of the paragraph stands beside the mark. */
  readonly space: boolean
  readonly edge: boolean
  /** The nearest character that is neither a space nor another mark; NaN at the edge. */
  readonly code: number
  readonly index: number
}

function leftSide(text: string, mark: Mark, limit: number): Side {
  let at = mark.start
  for (let steps = 0; steps < LONGEST_ROW && at > limit && QUOTES.has(text.charCodeAt(at - 1)); steps++) {
    if (endsApostrophe(text, at - 1)) break
    at--
  }
  const from = skipSpacesBack(text, at, limit)
  return { space: from < at || from === limit, edge: from === limit, code: text.charCodeAt(from - 1), index: from - 1 }
}

const endsApostrophe = (text: string, index: number): boolean =>
  isApostrophe(text.charCodeAt(index)) && isLetter(text.charCodeAt(index - 1))

function rightSide(text: string, mark: Mark, limit: number): Side {
  let at = mark.end
  for (let steps = 0; steps < LONGEST_ROW && at < limit && QUOTES.has(text.charCodeAt(at)); steps++) at++
  const to = skipSpaces(text, at, limit)
  return {
    space: to > at || to === limit,
    edge: to === limit,
    code: to === limit ? NaN : text.charCodeAt(to),
    index: to,
  }
}

/** *...* and *(...)* may begin a quotation, other closing punctuation may not. */
const isClosingPunctuation = (text: string, side: Side): boolean =>
  CLOSING_PUNCTUATION.has(side.code) && side.code !== 0x2026 && !text.startsWith('..', side.index)

function openCost(text: string, mark: Mark, left: Side, right: Side, elisions: ReadonlySet<string>): number {
  let cost = 0
  if (!left.space && !OPENING_BRACKETS.has(left.code)) {
    if (isApostrophe(left.code) && endsElision(text, left.index, elisions)) cost += 0
    else if (left.code === COLON) cost += 1.5
    else if (left.code === COMMA) cost += 2.5
    else cost += isLetter(left.code) || isDigit(left.code) ? 4 : 3
  }
  if (right.edge) return cost + 6
  if (isClosingPunctuation(text, right)) cost += right.space ? 3 : 4
  if (right.space && mark.kind !== 'guillemets') cost += left.space ? 1 : 3
  return cost
}

function closeCost(mark: Mark, left: Side, right: Side): number {
  if (left.edge) return 6
  let cost = 0
  if (left.code === COLON) cost += 3
  else if (left.code === COMMA) cost += 0.5
  else if (left.code === 0x28 || left.code === 0x5b) cost += 4
  if (left.space && mark.kind !== 'guillemets') cost += right.space || CLOSING_PUNCTUATION.has(right.code) ? 1 : 3
  if (!right.space && (isLetter(right.code) || isDigit(right.code))) cost += 4
  else if (!right.space && right.code === 0x28) cost += 1
  return cost
}

/** The costs of a mark as it stands in its paragraph. What they weigh was set by reading the marks of news articles. */
export function markCosts(text: string, mark: Mark, paragraph: Span, habits: QuotationHabits): MarkCosts {
  const left = leftSide(text, mark, paragraph.start)
  const right = rightSide(text, mark, paragraph.end)
  let open = openCost(text, mark, left, right, habits.elisions)
  let close = closeCost(mark, left, right)
  if (mark.direction === -1) open += WRONG_DIRECTION[mark.kind]
  if (mark.direction === 1) close += WRONG_DIRECTION[mark.kind]
  if (isIncise(text, mark, paragraph, habits)) {
    open += 3
    close -= 1.5
  }
  return { open, close }
}

function isIncise(text: string, mark: Mark, paragraph: Span, habits: QuotationHabits): boolean {
  const next = text.charCodeAt(mark.end)
  if (mark.kind === 'single' || (!isSpace(next) && next !== COMMA)) return false
  return isInciseAhead(text, mark.end, Math.min(paragraph.end, mark.end + INCISE_WINDOW), habits)
}
