import { fold, KIND, kindOf } from './characters.ts'
import type { SpecialClass, TimeLexicon } from './time-lexicon.ts'
import { hashStep } from './word-table.ts'

/**
 * Words, numbers and marks of a text in flat arrays. Words that the grammar does not know are kept only as a sign that there was
 * one: runs of them make one item. `value` is the number of a word in the grammar, the value of a number, or the index of a node.
 */
export interface Items {
  length: number
  start: Int32Array
  end: Int32Array
  signature: Int32Array
  value: Float64Array
  /** What `value` is: see ITEM. */
  kind: Uint8Array
}

export const ITEM = { mark: 0, word: 1, number: 2, node: 3 } as const

const MARKS: Readonly<Record<string, SpecialClass>> = {
  ',': ',',
  '.': '.',
  ':': ':',
  '/': '/',
  '-': '-',
  '–': '-',
  '(': '(',
  '%': 'SIGN',
  '€': 'SIGN',
  $: 'SIGN',
  '£': 'SIGN',
  '°': 'SIGN',
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 0x180 ? code !== fold(code) && text[at] !== text[at]!.toLowerCase() : false
}

/** Reads a text in one pass. Work and memory are linear in its length. */
export function scanItems(text: string, grammar: TimeLexicon): Items {
  const size = text.length
  // News has an item for every seven characters; what has more makes the arrays grow.
  const items = emptyItems((size >> 2) + 16)
  let at = 0
  while (at < size) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === KIND.letter) at = scanWord(text, at, items, grammar)
    else if (kind === KIND.digit) at = scanNumber(text, at, items, grammar)
    else {
      if (kind === KIND.other) scanMark(text, at, items, grammar)
      else if (kind === KIND.space && text.charCodeAt(at) === 10) addMark(items, at, grammar.special.STOP)
      at++
    }
  }
  return items
}

const emptyItems = (capacity: number): Items => ({
  length: 0,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  signature: new Int32Array(capacity),
  value: new Float64Array(capacity),
  kind: new Uint8Array(capacity),
})

function grow(items: Items): void {
  const larger = emptyItems(2 * items.length)
  larger.start.set(items.start)
  larger.end.set(items.end)
  larger.signature.set(items.signature)
  larger.value.set(items.value)
  larger.kind.set(items.kind)
  Object.assign(items, { ...larger, length: items.length })
}

function add(items: Items, start: number, end: number, signature: number, value: number, kind: number): void {
  if (items.length === items.start.length) grow(items)
  const index = items.length++
  items.start[index] = start
  items.end[index] = end
  items.signature[index] = signature
  items.value[index] = value
  items.kind[index] = kind
}

/** Adds a mark or an unknown word; a run of the same ones is one item. */
function addMark(items: Items, at: number, signature: number, end: number = at + 1): void {
  const last = items.length - 1
  if (last >= 0 && items.signature[last] === signature && items.kind[last] === ITEM.mark) items.end[last] = end
  else add(items, at, end, signature, 0, ITEM.mark)
}

function scanMark(text: string, at: number, items: Items, grammar: TimeLexicon): void {
  const hyphenates =
    text.charCodeAt(at) === 0x2d &&
    kindOf(text.charCodeAt(at - 1)) === KIND.letter &&
    kindOf(text.charCodeAt(at + 1)) === KIND.letter
  if (hyphenates) return
  addMark(items, at, grammar.special[MARKS[text[at]!] ?? 'STOP'])
}

function scanWord(text: string, start: number, items: Items, grammar: TimeLexicon): number {
  let at = start
  let hash = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === KIND.letter) hash = hashStep(hash, fold(code))
    else if (kind !== KIND.accent) break
  }
  const word = grammar.table.find(text, start, at, hash)
  if (word >= 0) add(items, start, at, grammar.wordSignatures[word]!, word, ITEM.word)
  else addUnknown(text, start, at, items, grammar)
  return at
}

const ROMAN = /^([ivxl]+)(er|e|è|ème|eme|ième|ieme|s)?$/iu
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

function addUnknown(text: string, start: number, end: number, items: Items, grammar: TimeLexicon): void {
  if (!isCapital(text, start)) {
    addMark(items, start, grammar.special.WORD, end)
    return
  }
  const roman = end - start <= 9 && 'IVX'.includes(text[start]!) ? ROMAN.exec(text.slice(start, end)) : null
  if (roman) add(items, start, end, grammar.special.ROMAN, romanValue(roman[1]!.toLowerCase()), ITEM.number)
  else addMark(items, start, grammar.special.NAME, end)
}

function romanValue(roman: string): number {
  let sum = 0
  for (let i = 0; i < roman.length; i++) {
    const digit = ROMAN_DIGITS[roman[i]!] ?? 0
    sum += digit < (ROMAN_DIGITS[roman[i + 1] ?? ''] ?? 0) ? -digit : digit
  }
  return sum
}

/**
 * A number with its groups of thousands (`1 900`, `1.200`) and decimals (`2,5`). Beyond nine digits the value no longer matters.
 * `15.05.99` stays three numbers.
 */
function scanNumber(text: string, start: number, items: Items, grammar: TimeLexicon): number {
  let at = start
  let value = 0
  while (at < text.length && isDigit(text.charCodeAt(at))) {
    value = Math.min(value * 10 + text.charCodeAt(at++) - 0x30, 1e9)
  }
  let digits = at - start
  while (digits !== 4 && isThousands(text, at)) {
    value = Math.min(value * 1000 + Number(text.slice(at + 1, at + 4)), 1e9)
    digits = 5
    at += 4
  }
  const decimals = digits === 5 || start === 0 || !isDigit(text.charCodeAt(start - 2)) ? decimalsAt(text, at) : 0
  if (decimals > 0) {
    value = Number(`${value}.${text.slice(at + 1, at + 1 + decimals)}`)
    digits = 5
    at += decimals + 1
  }
  add(items, start, at, grammar.numberSignature(value, digits), value, ITEM.number)
  return at
}

/** How many decimals follow a comma or full stop; none where they are part of a date or a list of numbers. */
function decimalsAt(text: string, at: number): number {
  if (text[at] !== ',' && text[at] !== '.') return 0
  let end = at + 1
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++
  const goesOn = isDigit(text.charCodeAt(end)) || (/[.,/:-]/.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1)))
  return goesOn ? 0 : end - at - 1
}

function isThousands(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 10 || (kindOf(code) !== KIND.space && code !== 0x2e)) return false
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false
  return !isDigit(text.charCodeAt(at + 4))
}
