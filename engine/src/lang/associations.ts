import { finish, textHash } from '../syntax/hash.ts'
import { readModelFile, writeModelFile } from '../syntax/model-file.ts'
import { withoutAccents } from '../text/without-accents.ts'

/** Whom a description is of. */
export type DescribedKind = 'person' | 'organization'

/** How often a word is met in descriptions of a name, as a step of `COUNT_STEPS`, and how much oftener than by chance, as a logarithm. */
export interface Tie {
  readonly surplus: number
  readonly count: number
}

/** Bounds of the steps in which counts are kept. */
export const COUNT_STEPS = [1, 2, 4, 8, 16, 32, 64, Number.POSITIVE_INFINITY] as const
/** Logarithms are kept in steps of this size: 31 of them. */
const SURPLUS_STEP = 0.25
const MOST_SURPLUS = 31
/** How finely the frequencies of names and words are kept. */
const FREQUENCY_STEPS = 16

/** Stands where there is no name, or no word. */
const NOTHING = 0

/** Spreads a pair of hashes over 32 bits. */
const mixed = (a: number, b: number): number => finish(Math.imul(a, 0x85ebca6b) ^ b)

/** A name as it is looked up: small letters without accents, without its article. */
export const nameHash = (name: string): number =>
  textHash(
    withoutAccents(name.toLowerCase())
      .replaceAll('’', "'")
      .replace(/\s+/gu, ' ')
      .replace(/^(?:le |la |les |l' ?|the )/u, ''),
  )

/** A key of a description (`descriptionKeys`) as it is looked up. */
export const keyHash = (kind: DescribedKind, key: string): number => textHash(`${kind[0]} ${key}`)

/** Words of a description: its head, each content word behind it, and the first two together. */
export function descriptionKeys(role: string, idle: ReadonlySet<string>): string[] {
  const [head, ...behind] = role
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter(word => word.length > 2 && !idle.has(word) && !/^\d+$/u.test(word))
    .slice(0, MOST_WORDS)
  if (head === undefined) return []
  const keys = [`h ${head}`, ...new Set(behind.map(word => `m ${word}`))]
  return behind.length > 0 ? [...keys, `b ${head} ${behind[0]}`] : keys
}
const MOST_WORDS = 7

/**
 * What names are called in the news: an open table of pairs of a name and a word, each 16 bits of its hash and a byte. It is read in place; a pair
 * that is not in it is taken for another about three times in 100,000.
 */
export class Associations {
  private readonly prints: Int16Array
  private readonly values: Uint8Array
  private readonly mask: number

  constructor(prints: Int16Array, values: Uint8Array) {
    this.prints = prints
    this.values = values
    this.mask = prints.length - 1
  }

  /** How a key of a description is tied to a name; null where the two were not met oftener than by chance. */
  tie(name: number, key: number): Tie | null {
    const value = this.valueOf(name, key)
    return value < 0 ? null : { surplus: (value & 31) * SURPLUS_STEP, count: value >> 5 }
  }

  /** In how many articles somebody of this name is described, about; 0 for a name that is not known. */
  descriptionsOf(name: number, kind: DescribedKind): number {
    const value = this.valueOf(name, kind === 'person' ? 1 : 2)
    return value < 0 ? 0 : Math.exp(value / FREQUENCY_STEPS)
  }

  /** The share of all descriptions that have this key; 0 for a rare one. */
  frequencyOf(key: number): number {
    const value = this.valueOf(NOTHING, key)
    return value < 0 ? 0 : Math.exp(-value / FREQUENCY_STEPS)
  }

  private valueOf(name: number, key: number): number {
    const hash = mixed(name, key)
    const print = printOf(hash)
    for (let at = hash & this.mask; this.prints[at] !== 0; at = (at + 1) & this.mask)
      if (this.prints[at] === print) return this.values[at]!
    return -1
  }
}

/** The upper half of a hash, never 0. */
const printOf = (hash: number): number => hash >> 16 || 1

/** Gathers what training has counted and lays it out. */
export class AssociationWriter {
  private readonly entries = new Map<number, number>()

  addTie(name: number, key: number, surplus: number, count: number): void {
    const step = COUNT_STEPS.findIndex(bound => count < bound)
    this.set(name, key, (step << 5) | Math.min(MOST_SURPLUS, Math.round(surplus / SURPLUS_STEP)))
  }

  addName(name: number, kind: DescribedKind, descriptions: number): void {
    this.set(name, kind === 'person' ? 1 : 2, Math.round(Math.log(Math.max(1, descriptions)) * FREQUENCY_STEPS))
  }

  addKey(key: number, frequency: number): void {
    this.set(NOTHING, key, Math.round(-Math.log(frequency) * FREQUENCY_STEPS))
  }

  private set(name: number, key: number, value: number): void {
    this.entries.set(mixed(name, key), Math.max(0, Math.min(255, value)))
  }

  /** Bytes of a file that `readAssociations` reads. */
  bytes(): Uint8Array {
    const size = 2 ** Math.ceil(Math.log2(this.entries.size * 1.4 + 2))
    const prints = new Int16Array(size)
    const values = new Uint8Array(size)
    for (const [hash, value] of this.entries) {
      let at = hash & (size - 1)
      while (prints[at] !== 0) at = (at + 1) & (size - 1)
      prints[at] = printOf(hash)
      values[at] = value
    }
    return writeModelFile({}, { prints, values })
  }
}

/** Associations over the bytes of their file, which are used in place. */
export function readAssociations(bytes: Uint8Array): Associations {
  const file = readModelFile(bytes)
  return new Associations(file.section('prints', 'Int16Array'), file.section('values', 'Uint8Array'))
}
