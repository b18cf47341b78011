import { FIND_THRESHOLD, RANK_WEIGHTS, SURENESS_WEIGHTS } from '../lang/names/decision-weights.ts'
import { align as defaultAligner } from './default-aligner.ts'
import { matchNames, type NameMatch } from './match-names.ts'
import { featuresOf, logOddsOf, surenessFeatures } from './name-features.ts'
import { createNameTable, type NamedPerson, type NameTable } from './name-table.ts'
import { type ParsedName, parseName } from './parse-name.ts'
import { lettersOf, mayAgree } from './sound-keys.ts'
import type { Aligner, WordAlignment } from './word-aligner.ts'

/** Somebody who may bear a name. */
export interface NameCandidate {
  readonly id: string
  /** The spelling that came nearest. */
  readonly name: string
  /** Log-odds that the spelling and the name looked up are one person's, not yet weighed against other candidates. */
  readonly logOdds: number
  /** True where a part differs outright, or a first name alone agrees: somebody else is meant, unless the list of people says otherwise. */
  readonly doubtful: boolean
}

/** The best person for a name. */
export interface FoundPerson {
  readonly id: string
  readonly name: string
  /** Estimated probability, 0 to 1, that this is the right person and no other of the list or outside it. Comparable between look-ups. */
  readonly score: number
  readonly runnerUp: NameCandidate | null
}

export interface NameIndex {
  /** Number of spellings held. */
  readonly size: number
  /** The people whose names come nearest, best first; empty where nothing resembles the name. */
  candidates(name: string, limit: number): NameCandidate[]
  /** The best person, or null where nobody reaches the threshold (`FIND_THRESHOLD` where none is given). */
  find(name: string, threshold?: number): FoundPerson | null
}

/** What the index decides by; other weights than the library's own serve to measure on people whom they were not learned from. */
export interface IndexWeights {
  readonly align: Aligner
  readonly rank: readonly number[]
  readonly sureness: readonly number[]
}

const OWN_WEIGHTS: IndexWeights = { align: defaultAligner, rank: RANK_WEIGHTS, sureness: SURENESS_WEIGHTS }

/** Lists with up to this many spellings are gone through one by one where the keys bring nobody sure. */
const SMALL_LIST = 5000
/** Spellings compared in full: at first, and where the first look brought nobody sure. */
const FIRST_LOOK = 4
const SECOND_LOOK = 16
/** Log-odds from which a first look is enough in a large list. */
const LIKELY_ODDS = 1.5
/** Log-odds and distance to the next person from which it is enough in a small one. */
const SURE_ODDS = 3.5
const SURE_GAP = 3.5
const MOST_GAP = 20
/** What is left of the score where the best candidate is doubtful: less than the usual threshold. */
const DOUBTFUL_SHARE = 0.75

/** Builds an index of people by all their spellings. Takes about 15 µs and 200 bytes a spelling; holds no reference to `people`. */
export function createNameIndex(people: Iterable<NamedPerson>, weights: IndexWeights = OWN_WEIGHTS): NameIndex {
  const table = createNameTable(people)
  const candidates = (text: string, limit: number): NameCandidate[] => {
    const name = parseName(text)
    return name.parts.length === 0 ? [] : lookUp(name, table, weights).slice(0, limit)
  }
  return {
    size: table.size,
    candidates,
    find: (text, threshold = FIND_THRESHOLD) => {
      const [best, next] = candidates(text, 2)
      if (best === undefined) return null
      const score = surenessOf(best, next, weights.sureness)
      return score < threshold ? null : { id: best.id, name: best.name, score, runnerUp: next ?? null }
    },
  }
}

/** Probability that the best candidate is the right person, from its log-odds and its lead over the next one. */
export function surenessOf(best: NameCandidate, next: NameCandidate | undefined, weights: readonly number[]): number {
  const gap = next === undefined ? MOST_GAP : best.logOdds - next.logOdds
  const odds = logOddsOf(surenessFeatures(best.logOdds, gap), weights)
  const share = best.doubtful ? DOUBTFUL_SHARE : 1
  return Math.round((1e4 * share) / (1 + Math.exp(-odds))) / 1e4
}

/** Looks at the spellings that share most keys with the name; where nobody among them fits, at more, and in a small list at all. */
function lookUp(name: ParsedName, table: NameTable, weights: IndexWeights): NameCandidate[] {
  const own = { ...weights, align: remembering(weights.align) }
  const { spellings, foremost } = table.bySound(name)
  const found = compareInFull(name, likestByLetters(name, spellings.slice(0, foremost), FIRST_LOOK, table), table, own)
  const small = table.size <= SMALL_LIST
  if (isSettled(found, small)) return found
  const others = small
    ? likestByEvidence(name, table.all(), SECOND_LOOK, table, own.align)
    : likestByLetters(name, spellings, SECOND_LOOK, table)
  return compareInFull(name, others, table, own)
}

/** The few spellings whose words share most letters with those of the name. */
function likestByLetters(
  name: ParsedName,
  pool: readonly number[],
  limit: number,
  table: NameTable,
): readonly number[] {
  if (pool.length <= limit) return pool
  const own = name.parts.filter(part => part.role !== 'particle').map(lettersOf)
  const shared = Float64Array.from(pool, spelling =>
    own.reduce((sum, letters) => sum + table.mostInCommon(spelling, letters), 0),
  )
  const order = Array.from(pool, (_, place) => place).sort((x, y) => shared[y]! - shared[x]!)
  return order.slice(0, limit).map(place => pool[place]!)
}

/** Somebody fits; in a small list, where looking on costs little, the next one must be far behind as well. */
function isSettled([best, next]: readonly NameCandidate[], small: boolean): boolean {
  if (best === undefined) return false
  if (!small) return best.logOdds > LIKELY_ODDS
  return best.logOdds > SURE_ODDS && (next === undefined || best.logOdds - next.logOdds > SURE_GAP)
}

/** The spellings with the most evidence, word by word, which is cheaper than a full comparison since words recur. */
function likestByEvidence(
  name: ParsedName,
  pool: readonly number[],
  limit: number,
  table: NameTable,
  align: Aligner,
): number[] {
  const words = name.parts.filter(part => part.role !== 'particle')
  const sounds = words.map(table.soundsOf)
  const best = new Map<number, Float64Array>()
  const evidenceOf = (word: number): Float64Array => {
    const known = best.get(word)
    if (known !== undefined) return known
    const other = table.word(word)
    const heard = table.soundsOf(other)
    const made = Float64Array.from(words, (own, at) =>
      mayAgree(sounds[at]!, heard) ? Math.max(0, align(own, other).evidence) : 0,
    )
    best.set(word, made)
    return made
  }
  const scored = pool.map(spelling => ({
    spelling,
    evidence: summedBest(table.wordsOf(spelling), words.length, (own, other) => evidenceOf(other)[own]!),
  }))
  scored.sort((x, y) => y.evidence - x.evidence)
  return scored.slice(0, limit).map(one => one.spelling)
}

/** Each own word's best value with any word of a spelling, summed. */
function summedBest(others: Int32Array, words: number, value: (own: number, other: number) => number): number {
  let sum = 0
  for (let own = 0; own < words; own++) {
    let most = 0
    for (const other of others) most = Math.max(most, value(own, other))
    sum += most
  }
  return sum
}

/** Compares the name with spellings and keeps each person's best. */
function compareInFull(
  name: ParsedName,
  spellings: readonly number[],
  table: NameTable,
  weights: IndexWeights,
): NameCandidate[] {
  const best = new Map<string, NameCandidate>()
  for (const spelling of spellings) {
    const match = matchNames(name, table.parsed(spelling), weights.align)
    const logOdds = logOddsOf(featuresOf(match), weights.rank)
    const id = table.personOf(spelling)
    if (logOdds > (best.get(id)?.logOdds ?? Number.NEGATIVE_INFINITY))
      best.set(id, { id, name: table.text(spelling), logOdds, doubtful: isDoubtful(match) })
  }
  return [...best.values()].sort((x, y) => y.logOdds - x.logOdds || (x.id < y.id ? -1 : 1))
}

function isDoubtful({ a, b, matches }: NameMatch): boolean {
  if (
    matches.some(
      one => one.kind === 'conflict' && (a.parts[one.a]!.script === b.parts[one.b]!.script || one.evidence < 0),
    )
  )
    return true
  const sure = matches.filter(one => one.kind !== 'conflict' && one.kind !== 'initial-conflict')
  return a.parts.length === 1 && b.parts.length > 1 && sure.every(one => one.b + one.lengthB < b.parts.length)
}

/** An aligner that remembers, for the words of one look-up. */
function remembering(align: Aligner): Aligner {
  const known = new Map<string, WordAlignment>()
  return (a, b) => {
    const key = `${a.text} ${b.text}`
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const made = align(a, b)
    known.set(key, made)
    return made
  }
}
