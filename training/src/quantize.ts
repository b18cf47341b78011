import { codebookOf } from './codebook.ts'

/** Factor that brings nearly all of the weights into ±127. */
function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .filter(weight => weight !== 0)
    .map(Math.abs)
    .sort()
  return 127 / (sizes[Math.floor(sizes.length * 0.9997)] || 1)
}

const clip = (value: number): number => Math.max(-127, Math.min(127, Math.round(value)))

/** Rows of `lanes` weights as biased bytes (128 is zero), four to an Int32. */
export function packBytes(weights: Float32Array, lanes: number): Int32Array {
  const scale = scaleOf(weights)
  const packed = new Int32Array(weights.length / 4)
  for (let at = 0; at < packed.length; at++) {
    let value = 0
    for (let byte = 3; byte >= 0; byte--) value = (value << 8) | (128 + clip(weights[at * 4 + byte]! * scale))
    packed[at] = value
  }
  if (lanes % 4 !== 0) throw new Error(`Rows of ${lanes} weights do not fill whole Int32`)
  return packed
}

/** What a table of moves is kept as: for each row the number of its pair of weights, and the 256 pairs. */
export interface CodedMoves {
  readonly structure: Uint8Array
  readonly moves: Int32Array
}

/** Weights of SHIFT, LEFT, RIGHT as pairs, LEFT less SHIFT and RIGHT less SHIFT, of which the 256 are kept that serve best for how often each row was asked. */
export function codeMoves(weights: Float32Array, uses: Uint32Array): CodedMoves {
  const rows = weights.length / 3
  const differences = new Float32Array(rows * 2)
  for (let row = 0; row < rows; row++) {
    differences[row * 2] = weights[row * 3 + 1]! - weights[row * 3]!
    differences[row * 2 + 1] = weights[row * 3 + 2]! - weights[row * 3]!
  }
  const scale = scaleOf(differences)
  return codePairs(
    Int8Array.from(differences, each => clip(each * scale)),
    uses,
  )
}

/** Rows of two whole weights each, LEFT and RIGHT, by a codebook of 256 pairs. */
export function codePairs(weights: Int8Array, uses: Uint32Array): CodedMoves {
  const numbers = new Map<number, number>()
  const pairs: { x: number; y: number; weight: number }[] = []
  const pairOf = Uint16Array.from(uses, (times, row) => {
    const x = weights[row * 2]!
    const y = weights[row * 2 + 1]!
    const key = x * 256 + y
    const number = numbers.get(key) ?? pairs.length
    if (number === pairs.length) {
      numbers.set(key, number)
      pairs.push({ x, y, weight: 0 })
    }
    pairs[number]!.weight += times + 1
    return number
  })
  const { centres, codes } = codebookOf(pairs, 256)
  const moves = new Int32Array(256).fill(128)
  for (const [at, [left, right]] of centres.entries()) moves[at] = Math.round(left) * 65536 + Math.round(right) + 128
  return { structure: Uint8Array.from(pairOf, number => codes[number]!), moves }
}
