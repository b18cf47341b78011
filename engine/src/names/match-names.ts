import { EQUIVALENTS, NICKNAMES } from '../lang/names/nicknames.ts'
import type { NamePart, ParsedName } from './parse-name.ts'
import type { Aligner, Word } from './word-aligner.ts'

export type MatchKind =
  | 'same'
  | 'spelling'
  | 'joined'
  | 'nickname'
  | 'equivalent'
  | 'initial'
  | 'conflict'
  | 'initial-conflict'

/** Parts of two names that stand for each other, or that had to and do not (`conflict`). Indexes of first parts, `-1` never. */
export interface PartMatch {
  readonly kind: MatchKind
  readonly a: number
  readonly b: number
  readonly lengthA: number
  readonly lengthB: number
  readonly evidence: number
  readonly worth: number
}

export interface NameMatch {
  readonly a: ParsedName
  readonly b: ParsedName
  readonly matches: readonly PartMatch[]
  /** Indexes of the core parts and initials that nothing on the other side answers to. */
  readonly extraA: readonly number[]
  readonly extraB: readonly number[]
}

/** Share of the usual evidence below which two words are not taken for one name. */
const LEAST_SHARE = 0.3
const LEAST_EVIDENCE = 1.5
const GOOD_SHARE = 0.6

/** Lays the parts of two names against each other: best-aligned words first, then initials, nicknames, and what is left over. */
export function matchNames(a: ParsedName, b: ParsedName, align: Aligner): NameMatch {
  const usedA = new Uint8Array(a.parts.length)
  const usedB = new Uint8Array(b.parts.length)
  const matches: PartMatch[] = []
  const take = (match: PartMatch): void => {
    usedA.fill(1, match.a, match.a + match.lengthA)
    usedB.fill(1, match.b, match.b + match.lengthB)
    matches.push(match)
  }
  const free = (match: PartMatch): boolean =>
    !usedA.subarray(match.a, match.a + match.lengthA).includes(1) &&
    !usedB.subarray(match.b, match.b + match.lengthB).includes(1)
  for (const match of wordMatches(a.parts, b.parts, align)) if (free(match)) take(match)
  for (const match of initialMatches(a.parts, b.parts, align)) if (free(match)) take(match)
  if (matches.some(match => match.kind !== 'initial')) {
    for (const match of listedMatches(a.parts, b.parts, usedA, usedB, align)) if (free(match)) take(match)
  }
  for (const match of conflicts(a.parts, b.parts, usedA, usedB, align)) if (free(match)) take(match)
  return { a, b, matches, extraA: leftOver(a.parts, usedA), extraB: leftOver(b.parts, usedB) }
}

const isWord = (part: NamePart): boolean => part.role === 'core' || part.role === 'patronymic'

const leftOver = (parts: readonly NamePart[], used: Uint8Array): number[] =>
  parts.flatMap((part, index) =>
    used[index] === 0 && (part.role === 'core' || part.role === 'initial') ? [index] : [],
  )

/** Words that align, and pairs of neighbours that align with one word (*Abdul Rahman*, *Abdulrahman*), the surest first. */
function wordMatches(a: readonly NamePart[], b: readonly NamePart[], align: Aligner): PartMatch[] {
  const singles = alignSpans(singlesOf(a), singlesOf(b), align)
  if (allAnswered(singles, Math.min(countWords(a), countWords(b)))) return singles
  const joined = [
    ...alignSpans(neighboursOf(a), singlesOf(b), align),
    ...alignSpans(singlesOf(a), neighboursOf(b), align),
  ]
  return joined.length === 0 ? singles : sortedMatches([...singles, ...joined])
}

const countWords = (parts: readonly NamePart[]): number => parts.filter(isWord).length

/** True where each word of the shorter name has a good answer of its own, so that no neighbours need to be joined. */
function allAnswered(singles: readonly PartMatch[], words: number): boolean {
  const good = singles.filter(match => match.evidence > GOOD_SHARE * match.worth)
  return new Set(good.map(match => match.a)).size >= words && new Set(good.map(match => match.b)).size >= words
}

const sortedMatches = (matches: PartMatch[]): PartMatch[] =>
  matches.sort((x, y) => y.evidence - x.evidence || Math.abs(x.a - x.b) - Math.abs(y.a - y.b))

function alignSpans(ones: readonly PartSpan[], others: readonly PartSpan[], align: Aligner): PartMatch[] {
  const found: PartMatch[] = []
  for (const one of ones) {
    for (const other of others) {
      if (one.length + other.length > 2 && one.text.length > 2.3 * other.text.length) continue
      if (one.length + other.length > 2 && other.text.length > 2.3 * one.text.length) continue
      const { evidence, worth } = align(one, other)
      if (evidence < LEAST_EVIDENCE || evidence < LEAST_SHARE * worth) continue
      const kind = one.length + other.length > 2 ? 'joined' : one.text === other.text ? 'same' : 'spelling'
      found.push({ kind, a: one.at, b: other.at, lengthA: one.length, lengthB: other.length, evidence, worth })
    }
  }
  return sortedMatches(found)
}

interface PartSpan extends Word {
  readonly at: number
  readonly length: number
}

function singlesOf(parts: readonly NamePart[]): PartSpan[] {
  return parts.flatMap((part, at) => (isWord(part) ? [{ text: part.text, script: part.script, at, length: 1 }] : []))
}

function neighboursOf(parts: readonly NamePart[]): PartSpan[] {
  return parts.flatMap((part, at) => {
    const next = parts[at + 1]
    if (next === undefined || part.role === 'initial' || !isWord(next) || next.script !== part.script) return []
    return [{ text: part.text + next.text, script: part.script, at, length: 2 }]
  })
}

function initialMatches(a: readonly NamePart[], b: readonly NamePart[], align: Aligner): PartMatch[] {
  const found: PartMatch[] = []
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      const initials = Number(one.role === 'initial') + Number(other.role === 'initial')
      if (initials === 0 || one.role === 'particle' || other.role === 'particle') return
      const agree = one.role === 'initial' ? beginsAlike(one, other, align) : beginsAlike(other, one, align)
      if (agree) found.push({ kind: 'initial', a: i, b: j, lengthA: 1, lengthB: 1, evidence: 2, worth: 2 })
    })
  })
  return found
}

/** True where a word can begin with the initial, letter groups such as *sh* for *ш* included. */
function beginsAlike(initial: NamePart, word: NamePart, align: Aligner): boolean {
  const letters = Array.from(word.text)
  return [1, 2, 3].some(
    length =>
      length <= letters.length &&
      align(initial, { text: letters.slice(0, length).join(''), script: word.script }).evidence > 0.5,
  )
}

/** Parts left over on both sides that a list gives as short forms or as forms of one name in other languages. */
function listedMatches(
  a: readonly NamePart[],
  b: readonly NamePart[],
  usedA: Uint8Array,
  usedB: Uint8Array,
  align: Aligner,
): PartMatch[] {
  const found: PartMatch[] = []
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      if (usedA[i] === 1 || usedB[j] === 1 || one.role !== 'core' || other.role !== 'core') return
      const kind = listedAs(one, other, align)
      if (kind !== null) found.push({ kind, a: i, b: j, lengthA: 1, lengthB: 1, evidence: 3, worth: 3 })
    })
  })
  return found
}

/** A row of a list names both words; words in other letters than the list's are aligned with its members. */
export function listedAs(one: Word, other: Word, align: Aligner): 'nickname' | 'equivalent' | null {
  if (inOneRow(NICKNAME_ROWS, one, other, align)) return 'nickname'
  return inOneRow(EQUIVALENT_ROWS, one, other, align) ? 'equivalent' : null
}

type Rows = ReadonlyMap<string, readonly (readonly string[])[]>

function rowsByName(groups: readonly (readonly string[])[]): Rows {
  const rows = new Map<string, (readonly string[])[]>()
  for (const group of groups) for (const name of group) rows.set(name, [...(rows.get(name) ?? []), group])
  return rows
}

const NICKNAME_ROWS = rowsByName(NICKNAMES)
const EQUIVALENT_ROWS = rowsByName(EQUIVALENTS)

function inOneRow(rows: Rows, one: Word, other: Word, align: Aligner): boolean {
  const viaOne = rows.get(one.text)?.some(row => row.some(name => spells(name, other, align)))
  return viaOne === true || (rows.get(other.text)?.some(row => row.some(name => spells(name, one, align))) ?? false)
}

function spells(name: string, word: Word, align: Aligner): boolean {
  if (name === word.text) return true
  const script = name > 'ѐ' || (name >= 'Ѐ' && name < 'ӿ') ? 'cyrl' : 'latn'
  if (script === word.script) return false
  const { evidence, worth } = align({ text: name, script }, word)
  return evidence > 0.75 * worth && evidence > 4
}

/** What is left on both sides must be different: the likest words are set against each other, then initials. */
function conflicts(
  a: readonly NamePart[],
  b: readonly NamePart[],
  usedA: Uint8Array,
  usedB: Uint8Array,
  align: Aligner,
): PartMatch[] {
  const found: PartMatch[] = []
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      if (usedA[i] === 1 || usedB[j] === 1 || one.role === 'particle' || other.role === 'particle') return
      if ((one.role === 'patronymic') !== (other.role === 'patronymic')) return
      const initial = one.role === 'initial' || other.role === 'initial'
      const { evidence, worth } = initial ? { evidence: 0, worth: 2 } : align(one, other)
      found.push({
        kind: initial ? 'initial-conflict' : 'conflict',
        a: i,
        b: j,
        lengthA: 1,
        lengthB: 1,
        evidence,
        worth,
      })
    })
  })
  return found.sort(
    (x, y) => Number(x.kind === 'initial-conflict') - Number(y.kind === 'initial-conflict') || y.evidence - x.evidence,
  )
}
