import { digitsOf } from './number-classes.ts'
import type { TimeLexicon } from './time-lexicon.ts'
import { ITEM, type Items } from './tokens.ts'

/**
 * Joins numbers written in several words (*quatre-vingt-dix*, *vingt et un*, *deux mille vingt*) into one item each, in place.
 * A number of one word stays the word that it is, since it may be another one as well (*sept.* for September).
 */
export function joinNumberWords(items: Items, grammar: TimeLexicon): void {
  const cardinal = grammar.classId('CARDINAL')
  let out = 0
  for (let i = 0; i < items.length; ) {
    const end = grammar.signatures[items.signature[i]!]!.has(cardinal) ? readNumber(items, i, grammar) : null
    if (end === null || end.next === i + 1) copyItem(items, i++, out++)
    else {
      items.start[out] = items.start[i]!
      items.end[out] = items.end[end.next - 1]!
      items.signature[out] = grammar.numberSignature(end.value, digitsOf(end.value))
      items.kind[out] = ITEM.number
      items.value[out++] = end.value
      i = end.next
    }
  }
  items.length = out
}

/** Moves an item to an earlier place. */
export function copyItem(items: Items, from: number, to: number): void {
  if (from === to) return
  items.start[to] = items.start[from]!
  items.end[to] = items.end[from]!
  items.signature[to] = items.signature[from]!
  items.value[to] = items.value[from]!
  items.kind[to] = items.kind[from]!
}

function readNumber(items: Items, from: number, grammar: TimeLexicon): { value: number; next: number } {
  const cardinalOf = (i: number) => wordValue(items, i, 'CARDINAL', grammar)
  let thousands = 0
  let current = cardinalOf(from) ?? 0
  let next = from + 1
  while (next < items.length) {
    const joined = isWord(items, next, 'and', grammar)
    const at = joined ? next + 1 : next
    const word =
      cardinalOf(at) ?? (joined || isHyphenated(items, at) ? wordValue(items, at, 'ONE', grammar) : undefined)
    if (word === undefined) break
    const sum = joined ? addJoined(current, word) : addWord(current, word)
    if (sum !== null) current = sum
    else if (word === 1000 && !joined && thousands === 0) {
      thousands = Math.max(1, current) * 1000
      current = 0
    } else break
    next = at + 1
  }
  return { value: thousands + current, next }
}

const isHyphenated = (items: Items, at: number): boolean =>
  at < items.length && items.start[at] === items.end[at - 1]! + 1

function wordValue(items: Items, at: number, className: string, grammar: TimeLexicon): number | undefined {
  if (at >= items.length || items.kind[at] !== ITEM.word) return undefined
  return grammar.wordValue(className, items.value[at]!)
}

const isWord = (items: Items, at: number, name: string, grammar: TimeLexicon): boolean =>
  wordValue(items, at, 'JOIN', grammar) !== undefined && name === 'and'

/** *soixante et onze*, *vingt et un*: only one and eleven follow *et*. */
const addJoined = (sum: number, word: number): number | null =>
  (word === 1 || word === 11) && sum >= 20 && sum % 10 === 0 ? sum + word : null

function addWord(sum: number, word: number): number | null {
  if (word === 100) return sum > 0 && sum < 100 ? sum * 100 : null
  if (word === 1000) return null
  if (word === 20 && sum % 100 === 4) return sum + 76
  if (word >= 20) return sum % 100 === 0 && sum > 0 ? sum + word : null
  const rest = sum % 100
  if (word >= 10) return rest === 0 ? sum + word : rest === 60 || rest === 80 ? sum + word : null
  return sum > 0 &&
    rest % 10 === 0 &&
    ((rest !== 70 && rest !== 90) || word >= 7) &&
    (rest >= 20 || rest === 0 || word >= 7)
    ? sum + word
    : null
}
