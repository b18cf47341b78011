import type { Language } from '../lang/language.ts'
import { bracketFits } from '../reading/acronyms.ts'
import { deprel, isA, type Reading, upos } from '../reading/reading.ts'

/** How many words before its bracket a name in full may begin. */
const REACH = 14
/** How many words a well-known name may have. */
const LONGEST = 6

const capital = /^\p{Lu}/u
const nominal = new Set([upos('NOUN'), upos('PROPN'), upos('ADJ'), upos('X')])
const inNames = new Set([...nominal, upos('ADP'), upos('DET'), upos('NUM'), upos('CCONJ')])

/** Names in full beside their short form, last word by first: *Programme des Nations unies pour le développement (Pnud)*, *Pnud (Programme …)*. */
export function namesInFull(reading: Reading): ReadonlyMap<number, number> {
  const { syntax, lower, sentenceOf } = reading
  const ends = new Map<number, number>()
  for (let bracket = 2; bracket + 2 < syntax.length; bracket++) {
    if (lower[bracket] !== '(') continue
    const last = endOfFullName(reading, bracket)
    if (last >= 0) ends.set(bracket + 1, last)
    if (lower[bracket + 2] !== ')') continue
    const short = syntax.form(bracket + 1)
    if (!/^\p{Lu}[\p{L}\d-]{2,8}$/u.test(short)) continue
    const from = Math.max(0, bracket - REACH)
    for (let word = bracket - 1; word >= from && sentenceOf[word] === sentenceOf[bracket]; word--) {
      if (!inNames.has(syntax.upos[word]!)) break
      if (!isProper(reading, word) || lower[word]![0] !== short[0]!.toLowerCase()) continue
      if (!bracketFits(short, wordsBetween(reading, word, bracket - 1))) continue
      ends.set(word, bracket - 1)
      break
    }
  }
  return ends
}

/** Last word of what a bracket spells out of the short form before it, -1 where it does not. */
function endOfFullName(reading: Reading, bracket: number): number {
  const { syntax, lower, text } = reading
  const short = syntax.form(bracket - 1)
  if (!/^\p{Lu}[\p{L}\d-]{2,8}$/u.test(short) || !capital.test(text[syntax.start[bracket + 1]!]!)) return -1
  let last = bracket + 1
  while (last < Math.min(syntax.length - 1, bracket + REACH) && inNames.has(syntax.upos[last + 1]!)) last++
  const fits = lower[last + 1] === ')' && bracketFits(short, wordsBetween(reading, bracket + 1, last))
  return fits ? last : -1
}

const wordsBetween = ({ text, syntax }: Reading, first: number, last: number): string =>
  text.slice(syntax.start[first]!, syntax.end[last]!)

/** True for a noun with a capital that does not only open the sentence. */
const isProper = ({ text, syntax, sentenceStart, sentenceOf }: Reading, word: number): boolean =>
  nominal.has(syntax.upos[word]!) &&
  capital.test(text[syntax.start[word]!]!) &&
  word !== sentenceStart[sentenceOf[word]!]

const openers = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** The words that names of several words begin with, behind an article or not. */
function openersOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const known = openers.get(names)
  if (known) return known
  const first = new Set<string>()
  for (const name of names) {
    const words = name.split(/\s+|(?<=['’])/u)
    for (const word of words.slice(0, Math.min(2, words.length - 1))) first.add(word)
  }
  openers.set(names, first)
  return first
}

/** Last word of a well-known medium whose name begins at a word: *Journal du Dimanche*, *Canard enchaîné*; -1 for none. */
export function endOfKnownMedium(reading: Reading, { mediaNames }: Language, word: number): number {
  const { text, syntax, lower, sentenceOf } = reading
  if (!openersOf(mediaNames).has(lower[word]!) || !capital.test(text[syntax.start[word]!]!)) return -1
  const article = isA(reading, word - 1, 'article') ? `${lower[word - 1]} ` : ''
  for (let last = Math.min(word + LONGEST, syntax.length - 1); last > word; last--) {
    if (sentenceOf[last] !== sentenceOf[word] || syntax.end[last] === syntax.end[last - 1]) continue
    const name = wordsBetween(reading, word, last).toLowerCase()
    if (mediaNames.has(name) || (article !== '' && mediaNames.has(article + name))) return last
  }
  return -1
}

/** Last word of a body's proper name that the tree cuts before *pour* or *en matière de*: *l'Union internationale | pour la conservation de la nature*. */
export function endOfBodyName(reading: Reading, head: number, last: number): number {
  const { syntax } = reading
  if (!isProper(reading, head) || syntax.upos[head] !== upos('NOUN') || !isA(reading, last + 1, 'intent')) return last
  let end = last
  for (let word = last + 2; word < syntax.length && inNames.has(syntax.upos[word]!); word++) {
    if (word > last + 2 && syntax.upos[word] === upos('ADP') && !isA(reading, word, 'of')) break
    if (nominal.has(syntax.upos[word]!) && syntax.deprel[word] !== deprel('nsubj')) end = word
  }
  return end
}
