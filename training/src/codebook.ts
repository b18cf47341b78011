import { type Random, randomFrom } from './random.ts'

/** A pair of weights and how much it counts. */
export interface WeighedPair {
  readonly x: number
  readonly y: number
  readonly weight: number
}

export interface Codebook {
  /** The pairs that stand for others; the first is 0, 0. */
  readonly centres: readonly (readonly [number, number])[]
  /** For each pair given the number of the nearest centre. */
  readonly codes: Uint8Array
}

const ROUNDS = 40
const SEED = 1

const farness = (pair: { x: number; y: number }, [x, y]: readonly [number, number]): number =>
  (pair.x - x) ** 2 + (pair.y - y) ** 2

/**
 * At most `size` (up to 256) pairs that stand for the given ones with the least weighted square error: vector quantization (Linde, Buzo and Gray,
 * 1980) by k-means, started as k-means++ does (Arthur and Vassilvitskii, 2007).
 */
export function codebookOf(pairs: readonly WeighedPair[], size: number): Codebook {
  const centres = firstCentres(pairs, size, randomFrom(SEED))
  const codes = new Uint8Array(pairs.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, pair] of pairs.entries()) codes[at] = nearest(pair, centres)
    moveCentres(pairs, codes, centres)
  }
  for (const [at, pair] of pairs.entries()) codes[at] = nearest(pair, centres)
  return { centres, codes }
}

function firstCentres(pairs: readonly WeighedPair[], size: number, random: Random): [number, number][] {
  const centres: [number, number][] = [[0, 0]]
  const far = pairs.map(pair => farness(pair, [0, 0]) * pair.weight)
  while (centres.length < size && far.some(each => each > 0)) {
    const { x, y } = pairs[drawn(far, random)]!
    centres.push([x, y])
    for (const [at, pair] of pairs.entries()) far[at] = Math.min(far[at]!, farness(pair, [x, y]) * pair.weight)
  }
  return centres
}

/** A place drawn with the given chances. */
function drawn(chances: readonly number[], random: Random): number {
  let rest = random() * chances.reduce((sum, each) => sum + each, 0)
  let at = 0
  while (at < chances.length - 1 && rest >= chances[at]!) rest -= chances[at++]!
  return at
}

function nearest(pair: WeighedPair, centres: readonly (readonly [number, number])[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [at, centre] of centres.entries()) {
    const away = farness(pair, centre)
    if (away < least) {
      least = away
      best = at
    }
  }
  return best
}

/** Moves every centre but the first, which stays zero, to the middle of its pairs. */
function moveCentres(pairs: readonly WeighedPair[], codes: Uint8Array, centres: [number, number][]): void {
  const sums = centres.map(() => ({ x: 0, y: 0, weight: 0 }))
  for (const [at, { x, y, weight }] of pairs.entries()) {
    const sum = sums[codes[at]!]!
    sum.x += x * weight
    sum.y += y * weight
    sum.weight += weight
  }
  for (const [at, sum] of sums.entries())
    if (at > 0 && sum.weight > 0) centres[at] = [sum.x / sum.weight, sum.y / sum.weight]
}
