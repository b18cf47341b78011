import { type NamePart, type ParsedName, parseName } from './parse-name.ts'
import { createKeyMaker, type KeyMaker, lettersOf, sharedLetters, type WordSounds } from './sound-keys.ts'

/** Somebody to be found, with all the spellings that are known. */
export interface NamedPerson {
  readonly id: string
  readonly names: readonly string[]
}

/** Spellings of people's names by number, packed, with the spellings that share keys of sound. */
export interface NameTable {
  readonly size: number
  /** Spellings that share keys of sound with a name, those that share most first. */
  bySound(name: ParsedName): SharedKeys
  all(): number[]
  personOf(spelling: number): string
  text(spelling: number): string
  parsed(spelling: number): ParsedName
  /** Numbers of the words of a spelling. */
  wordsOf(spelling: number): Int32Array
  word(number: number): NamePart
  soundsOf(word: NamePart): WordSounds
  /** Largest share of letters, given as bits, that a word of the spelling has in common. */
  mostInCommon(spelling: number, letters: number): number
}

/** Spellings by the number of keys shared; the first `foremost` of them share more than half as many as the first. */
export interface SharedKeys {
  readonly spellings: readonly number[]
  readonly foremost: number
}

/** Spellings of one key that are looked at; keys that more share say little. */
const MOST_OF_ONE_KEY = 200
/** Spellings that a look-up returns. */
const MOST_RETURNED = 120

/** Packs people's names. Words that recur are held once; keys lead to spellings through one sorted table. */
export function createNameTable(people: Iterable<NamedPerson>): NameTable {
  const keyMaker = createKeyMaker()
  const packed = pack(people, keyMaker)
  const { texts, owners, words, sequence, starts, generations, letters } = packed
  starts.push(sequence.length)
  const wordsOf = (spelling: number): Int32Array =>
    sequence.values.subarray(starts.values[spelling]!, starts.values[spelling + 1]!)
  const postings = sortPostings(packed.keys, packed.spellings)
  const hits = new Uint8Array(texts.length)
  return {
    size: texts.length,
    bySound: name => mostShared(keyMaker.forQuery(name.parts), postings, hits),
    all: () => Array.from(texts, (_, spelling) => spelling),
    personOf: spelling => owners[spelling]!,
    text: spelling => texts[spelling]!,
    wordsOf,
    mostInCommon: (spelling, bits) => {
      let most = 0
      for (let at = starts.values[spelling]!; at < starts.values[spelling + 1]!; at++)
        most = Math.max(most, sharedLetters(bits, letters.values[sequence.values[at]!]!))
      return most
    },
    word: number => words[number]!,
    soundsOf: keyMaker.soundsOf,
    parsed: spelling => ({
      parts: Array.from(wordsOf(spelling), word => words[word]!),
      generation: generations[spelling]!,
      gender: null,
      notes: [],
    }),
  }
}

interface Packed {
  readonly texts: string[]
  readonly owners: string[]
  readonly words: NamePart[]
  /** Words of all spellings one after another; those of spelling s begin at `starts[s]` and end at `starts[s + 1]`. */
  readonly sequence: Int32List
  readonly starts: Int32List
  readonly generations: number[]
  readonly letters: Int32List
  readonly keys: Int32List
  readonly spellings: Int32List
}

function pack(people: Iterable<NamedPerson>, keyMaker: KeyMaker): Packed {
  const numbers = new Map<string, number>()
  const packed: Packed = {
    texts: [],
    owners: [],
    words: [],
    sequence: new Int32List(),
    starts: new Int32List(),
    generations: [],
    letters: new Int32List(),
    keys: new Int32List(),
    spellings: new Int32List(),
  }
  const numberOf = (part: NamePart): number => {
    const key = `${part.role} ${part.text}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, packed.words.length)
    packed.words.push(part)
    packed.letters.push(lettersOf(part))
    return packed.words.length - 1
  }
  for (const { id, names } of people) {
    for (const text of new Set(names)) {
      const name = parseName(text)
      if (name.parts.length === 0) continue
      for (const key of keyMaker.forEntry(name.parts)) {
        packed.keys.push(key)
        packed.spellings.push(packed.texts.length)
      }
      packed.texts.push(text)
      packed.owners.push(id)
      packed.generations.push(name.generation)
      packed.starts.push(packed.sequence.length)
      for (const part of name.parts) packed.sequence.push(numberOf(part))
    }
  }
  return packed
}

/** Numbers that grow without boxing. */
class Int32List {
  values = new Int32Array(1024)
  length = 0
  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.length++] = value
  }
}

/** Spellings in the order of their keys' buckets: bucket b holds `spellings[starts[b]]` up to `spellings[starts[b + 1]]`. */
interface Postings {
  readonly mask: number
  readonly starts: Int32Array
  readonly spellings: Int32Array
}

function sortPostings(keys: Int32List, spellings: Int32List): Postings {
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(keys.length + 1)))
  const mask = buckets - 1
  const starts = new Int32Array(buckets + 1)
  for (let i = 0; i < keys.length; i++) starts[(keys.values[i]! & mask) + 1]!++
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!
  const next = starts.slice()
  const sorted = new Int32Array(keys.length)
  for (let i = 0; i < keys.length; i++) sorted[next[keys.values[i]! & mask]!++] = spellings.values[i]!
  return { mask, starts, spellings: sorted }
}

/** Counts how many keys each spelling shares; `hits` is working memory that is left at zero. */
function mostShared(keys: Iterable<number>, { mask, starts, spellings }: Postings, hits: Uint8Array): SharedKeys {
  const touched: number[] = []
  for (const key of keys) {
    const start = starts[key & mask]!
    const end = Math.min(starts[(key & mask) + 1]!, start + MOST_OF_ONE_KEY)
    for (let i = start; i < end; i++) {
      const spelling = spellings[i]!
      if (hits[spelling] === 0) touched.push(spelling)
      if (hits[spelling]! < 255) hits[spelling]!++
    }
  }
  const ranked = rankByHits(touched, hits)
  for (const spelling of touched) hits[spelling] = 0
  return ranked
}

/** Sorts by counts, which are small numbers: one pass a count from the highest. */
function rankByHits(touched: readonly number[], hits: Uint8Array): SharedKeys {
  let most = 0
  for (const spelling of touched) most = Math.max(most, hits[spelling]!)
  const spellings: number[] = []
  let foremost = 0
  for (let count = most; count > 0 && spellings.length < MOST_RETURNED; count--) {
    for (const spelling of touched) if (hits[spelling] === count) spellings.push(spelling)
    if (count > most / 2) foremost = spellings.length
  }
  return { spellings, foremost }
}
