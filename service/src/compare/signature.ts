import { type CompareMeans, isClaim } from './pair-words.ts'
import { bounded, type ReportedStatement } from './reported-statement.ts'
import { hashRun, RUN } from './word-statistics.ts'
import { type Word, wordsOf } from './words.ts'

/** Keys under which a statement is filed, and keys under which its likes are looked up. Safe integers, so that they fit a signed 64-bit column. */
export interface Signature {
  readonly filed: readonly number[]
  /** `filed` and the keys of the time slot next to the statement's. */
  readonly sought: readonly number[]
}

/** Of this many neighbouring runs the one with the smallest hash is kept: two texts that share 7 words in a row share a key. */
const WINDOW = 4
const MOST_RUNS = 24
/** The rarest claim words; two reports of one utterance share two of them. */
const RAREST = 6
const RARE = 3
const SLOT_DAYS = 3
const DAY_MS = 24 * 3600 * 1000

/**
 * Signs a statement for the candidate index. Wording: runs of four words, stock wording left out, thinned by winnowing (Schleimer,
 * Wilkerson, Aiken, SIGMOD 2003), which finds a short quotation in a long one as MinHash does not. Matter: pairs of the rarest words
 * of claim and speaker within three days, which finds paraphrases. At most about forty keys, whatever the length.
 */
export function signStatement(signed: ReportedStatement, means: CompareMeans): Signature {
  const statement = bounded(signed)
  const wording = [...new Set([...winnow(wordsOf(statement.content), means), ...shortKey(statement, means)])].slice(
    0,
    MOST_RUNS,
  )
  const rarest = rarestStems(statement, means)
  const day = statement.published === null ? Number.NaN : Date.parse(statement.published.slice(0, 10)) / DAY_MS
  const slots = Number.isNaN(day) ? [0] : [Math.floor(day / SLOT_DAYS)]
  const next = day % SLOT_DAYS === 0 ? [slots[0]! - 1] : day % SLOT_DAYS === SLOT_DAYS - 1 ? [slots[0]! + 1] : []
  const matter = (slot: number) => pairsOf(rarest).map(pair => hashText(`matter ${slot} ${pair}`))
  const filed = [...wording, ...matter(slots[0]!)]
  return { filed, sought: [...filed, ...next.flatMap(matter)] }
}

function winnow(words: readonly Word[], { statistics }: CompareMeans): number[] {
  const runs: number[] = []
  for (let i = 0; i + RUN <= words.length; i++) if (!statistics.isStock(words, i)) runs.push(hashWide(words, i))
  if (runs.length <= WINDOW) return runs.length === 0 ? [] : [Math.min(...runs)]
  const kept: number[] = []
  for (let i = 0; i + WINDOW <= runs.length; i++) {
    const smallest = Math.min(...runs.slice(i, i + WINDOW))
    if (kept.at(-1) !== smallest) kept.push(smallest)
  }
  return kept
}

/** Quotations of two to six words are found whole, under their speaker. */
function shortKey({ content, verbatim, speaker }: ReportedStatement, means: CompareMeans): number[] {
  const words = wordsOf(content)
  const claim = words.filter(word => isClaim(word, means))
  if (!verbatim || words.length > RUN + 2 || claim.length < 2) return []
  const name = wordsOf(speaker ?? '').findLast(word => word.capital && isClaim(word, means))?.stem ?? ''
  return [hashText(`short ${name} ${claim.map(word => word.stem).join(' ')}`)]
}

function rarestStems({ content, speaker }: ReportedStatement, means: CompareMeans): string[] {
  const words = [...wordsOf(content), ...wordsOf(speaker ?? '')].filter(word => isClaim(word, means))
  const rarity = new Map(words.map(word => [word.stem, word.figure ? RARE : means.statistics.rarity(word.stem)]))
  return [...rarity]
    .filter(([, value]) => value >= RARE)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, RAREST)
    .map(([stem]) => stem)
    .sort()
}

const pairsOf = (stems: readonly string[]): string[] =>
  stems.flatMap((a, i) => stems.slice(i + 1).map(b => `${a} ${b}`))

/** 48 bits: the 24 of the stock table and 24 more of the same words. */
function hashWide(words: readonly Word[], index: number): number {
  const stems = words.slice(index, index + RUN).map(word => word.stem)
  return hashRun(words, index) * 0x1000000 + (hashText(stems.join(' ')) % 0x1000000)
}

/** FNV-1a in two lanes, 52 bits. */
export function hashText(text: string): number {
  let low = 2166136261
  let high = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 16777619)
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b) ^ (high >>> 13)
  }
  return ((high ^ (high >>> 16)) & 0xfffff) * 0x100000000 + (low >>> 0)
}
