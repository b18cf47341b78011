import type { QuotationMarkKind } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { isDigit, isLetter, isSpace } from './characters.ts'

/** A character, or a pair of characters, that may open or close a quotation. */
export interface Mark extends Span {
  readonly kind: QuotationMarkKind
  /** The direction that its shape states: 1 opens, -1 closes, 0 says nothing. */
  readonly direction: -1 | 0 | 1
  /** What it costs to hold that this character is no quotation mark at all. */
  readonly ignoreCost: number
}

interface Shape {
  readonly kind: QuotationMarkKind
  readonly direction: -1 | 0 | 1
  readonly ignoreCost: number
}

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['«', { kind: 'guillemets', direction: 1, ignoreCost: 6 }],
  ['»', { kind: 'guillemets', direction: -1, ignoreCost: 6 }],
  ['<<', { kind: 'guillemets', direction: 1, ignoreCost: 2 }],
  ['>>', { kind: 'guillemets', direction: -1, ignoreCost: 2 }],
  ['“', { kind: 'double', direction: 1, ignoreCost: 5.5 }],
  ['”', { kind: 'double', direction: -1, ignoreCost: 5.5 }],
  ['„', { kind: 'double', direction: 1, ignoreCost: 5.5 }],
  ['‟', { kind: 'double', direction: 1, ignoreCost: 5.5 }],
  ['"', { kind: 'double', direction: 0, ignoreCost: 5.5 }],
  ['＂', { kind: 'double', direction: 0, ignoreCost: 5.5 }],
  ["''", { kind: 'double', direction: 0, ignoreCost: 4 }],
  ['’’', { kind: 'double', direction: -1, ignoreCost: 4 }],
  ['‘‘', { kind: 'double', direction: 1, ignoreCost: 5 }],
  ['``', { kind: 'double', direction: 1, ignoreCost: 4 }],
  ['‚‚', { kind: 'double', direction: 1, ignoreCost: 4 }],
  [',,', { kind: 'double', direction: 1, ignoreCost: 1 }],
  ["'", { kind: 'single', direction: 0, ignoreCost: 1 }],
  ['’', { kind: 'single', direction: -1, ignoreCost: 1 }],
  ['‘', { kind: 'single', direction: 1, ignoreCost: 4 }],
  ['‛', { kind: 'single', direction: 1, ignoreCost: 1 }],
  ['‚', { kind: 'single', direction: 1, ignoreCost: 1 }],
  ['`', { kind: 'single', direction: 1, ignoreCost: 0.5 }],
  ['‹', { kind: 'single', direction: 1, ignoreCost: 3 }],
  ['›', { kind: 'single', direction: -1, ignoreCost: 3 }],
])

/** News agencies mark a quotation within a quotation by plus signs: *"Il m'a dit: +Venez+"*. Their direction is told by what stands beside them. */
const PLUS = 0x2b
const PLUS_COST = 1.2
const SPACE = 0x20

/** In German „…“ the mark “ closes. */
const GERMAN_CLOSE: Shape = { kind: 'double', direction: 0, ignoreCost: 5.5 }
const PRIME_COST = 1.5
const MARK_CODES = new Set([...'«»<>“”„‟"＂‘’‛‚\'`‹›,+'].map(mark => mark.charCodeAt(0)))
const APOSTROPHES = new Set([..."'’‘"].map(mark => mark.charCodeAt(0)))
const LONGEST_ELISION = 8

export const isApostrophe = (code: number): boolean => APOSTROPHES.has(code)

/** True where the apostrophe at `index` ends an elided word: *l', qu', jusqu'*. */
export function endsElision(text: string, index: number, elisions: ReadonlySet<string>): boolean {
  let start = index
  while (start > 0 && index - start <= LONGEST_ELISION && isLetter(text.charCodeAt(start - 1))) start--
  return start < index && elisions.has(text.slice(start, index).toLowerCase())
}

/** Reads the marks of one paragraph from left to right, leaving out what can only be an apostrophe. */
export function findMarks(text: string, paragraph: Span, elisions: ReadonlySet<string>): Mark[] {
  const german = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 100_000)).includes('„')
  const marks: Mark[] = []
  let at = paragraph.start
  while (at < paragraph.end) {
    const code = text.charCodeAt(at)
    if (!MARK_CODES.has(code)) {
      at++
      continue
    }
    if (code === PLUS) {
      const direction = plusDirection(text, at, paragraph)
      if (direction !== 0) marks.push({ start: at, end: at + 1, kind: 'single', direction, ignoreCost: PLUS_COST })
      at++
      continue
    }
    const length = markLength(text, at, paragraph.end, elisions)
    const shape = german && text.charAt(at) === '“' ? GERMAN_CLOSE : SHAPES.get(text.slice(at, at + length))
    if (shape !== undefined && !isPlainApostrophe(text, at, length, elisions)) {
      const ignoreCost = isPrime(text, at, shape) ? Math.min(PRIME_COST, shape.ignoreCost) : shape.ignoreCost
      marks.push({ start: at, end: at + length, kind: shape.kind, direction: shape.direction, ignoreCost })
    }
    at += length
  }
  return marks
}

/** 1 before a word, -1 behind one; 0 for the sign of a number, between spaces or words. */
function plusDirection(text: string, at: number, { start, end }: Span): -1 | 0 | 1 {
  const before = at > start ? text.charCodeAt(at - 1) : SPACE
  const after = at + 1 < end ? text.charCodeAt(at + 1) : SPACE
  const wordBefore = isLetter(before) || isDigit(before)
  if (!wordBefore && isLetter(after)) return 1
  return !isSpace(before) && !isLetter(after) && !isDigit(after) && at > start ? -1 : 0
}

function markLength(text: string, at: number, end: number, elisions: ReadonlySet<string>): number {
  const code = text.charCodeAt(at)
  if (at + 1 >= end || text.charCodeAt(at + 1) !== code) return 1
  if (!SHAPES.has(text.slice(at, at + 2))) return 1
  // d''un coup': an elision, then a single mark
  if (isApostrophe(code) && isLetter(text.charCodeAt(at + 2)) && endsElision(text, at, elisions)) return 1
  return 2
}

/** The apostrophe of *l'homme*, of *qu'* before a bracket or another mark, of *'90* and of *’cause*. */
function isPlainApostrophe(text: string, at: number, length: number, elisions: ReadonlySet<string>): boolean {
  if (length !== 1 || !isApostrophe(text.charCodeAt(at))) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isLetter(before) && isLetter(after)) return true
  if (endsElision(text, at, elisions)) return true
  return isDigit(after) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3)) && !isDigit(before)
}

/** Minutes, feet, seconds and inches: 5'30, 6'2", 15". */
const isPrime = (text: string, at: number, shape: Shape): boolean =>
  shape.direction === 0 && isDigit(text.charCodeAt(at - 1))
