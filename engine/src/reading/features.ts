import { hashOfNext, textHash } from '../syntax/hash.ts'

/** A part of a feature's name. */
export type Part = string | number | boolean

/** Where the features of a choice go: into a list of their names, to learn from, or straight into the sum of their weights. */
export interface Features {
  /** Adds the feature `slot=a|b|c|d`, or `slot` alone where there are no parts. */
  add(slot: string, a?: Part, b?: Part, c?: Part, d?: Part): void
}

/** The names of the features, in the order in which they are added. */
export class FeatureNames implements Features {
  readonly names: string[] = []

  add(slot: string, ...parts: readonly (Part | undefined)[]): void {
    const told = parts.filter(part => part !== undefined)
    this.names.push(told.length === 0 ? slot : `${slot}=${told.join('|')}`)
  }
}

const EQUALS = '='.charCodeAt(0)
const BAR = '|'.charCodeAt(0)
const DIGITS = Array.from({ length: 64 }, (_, value) => String(value))

const textOf = (part: Part): string =>
  typeof part === 'string' ? part : typeof part === 'number' ? (DIGITS[part] ?? String(part)) : part ? 'true' : 'false'

/** Weights by feature name. */
export type NamedWeights = Readonly<Record<string, number>>

/** Many weights in little room: for each the hash of its name (four bytes) and its hundredths (two), little-endian, in Base64. */
export interface PackedWeights {
  readonly packed: string
}

export type WeightTable = NamedWeights | PackedWeights

const isPacked = (table: WeightTable): table is PackedWeights => typeof table.packed === 'string'

/** What a name is looked up by. */
export const hashOfName = (name: string): number => textHash(name) || 1

/** Bytes of a packed weight. */
const WIDTH = 6

/** Weights by feature name, laid out so that a feature is looked up without building its name: two names of one hash would share a weight. */
export class FeatureWeights {
  private readonly hashes: Int32Array
  private readonly values: Float64Array
  private readonly mask: number
  /** Weight of the feature that is always on. */
  readonly bias: number

  constructor(table: WeightTable) {
    const bytes = isPacked(table) ? atob(table.packed) : ''
    const names = isPacked(table) ? [] : Object.keys(table)
    const count = isPacked(table) ? bytes.length / WIDTH : names.length
    let size = 16
    while (size < count * 3) size *= 2
    this.mask = size - 1
    this.hashes = new Int32Array(size)
    this.values = new Float64Array(size)
    const byte = (at: number): number => bytes.charCodeAt(at)
    if (isPacked(table))
      for (let at = 0; at < bytes.length; at += WIDTH) {
        const hash = byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24)
        this.put(hash, (((byte(at + 4) | (byte(at + 5) << 8)) << 16) >> 16) / 100)
      }
    else for (const name of names) this.put(hashOfName(name), table[name]!)
    this.bias = this.weightOf(hashOfName('bias'))
  }

  private put(hash: number, value: number): void {
    let at = hash & this.mask
    while (this.hashes[at] !== 0 && this.hashes[at] !== hash) at = (at + 1) & this.mask
    this.hashes[at] = hash
    this.values[at] = value
  }

  /** The weight of a hash of a name, 0 where none is known. */
  weightOf(hash: number): number {
    const wanted = hash || 1
    let at = wanted & this.mask
    while (this.hashes[at] !== 0) {
      if (this.hashes[at] === wanted) return this.values[at]!
      at = (at + 1) & this.mask
    }
    return 0
  }
}

const slotHashes = new Map<string, number>()

/** The hash of a slot's name; there are a few dozen slots. */
function slotHash(slot: string): number {
  const known = slotHashes.get(slot)
  if (known !== undefined) return known
  const hash = textHash(slot)
  slotHashes.set(slot, hash)
  return hash
}

/** The sum of the weights of the features; one adder serves many choices. */
export class FeatureSum implements Features {
  sum = 0
  private readonly weights: FeatureWeights

  constructor(weights: FeatureWeights) {
    this.weights = weights
  }

  add(slot: string, a?: Part, b?: Part, c?: Part, d?: Part): void {
    let hash = slotHash(slot)
    if (a !== undefined) hash = textHash(textOf(a), hashOfNext(hash, EQUALS))
    if (b !== undefined) hash = textHash(textOf(b), hashOfNext(hash, BAR))
    if (c !== undefined) hash = textHash(textOf(c), hashOfNext(hash, BAR))
    if (d !== undefined) hash = textHash(textOf(d), hashOfNext(hash, BAR))
    this.sum += this.weights.weightOf(hash)
  }
}

const laidOut = new WeakMap<object, FeatureWeights>()

/** The layout of a table of weights, made when first asked for. */
export function featureWeights(weights: WeightTable): FeatureWeights {
  const known = laidOut.get(weights)
  if (known) return known
  const made = new FeatureWeights(weights)
  laidOut.set(weights, made)
  return made
}
