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

/** Weights of SHIFT, LEFT, RIGHT as two bytes: LEFT less SHIFT (high, signed), RIGHT less SHIFT (low, plus 128). */
export function packStructure(weights: Float32Array): Int16Array {
  const rows = weights.length / 3
  const differences = new Float32Array(rows * 2)
  for (let row = 0; row < rows; row++) {
    differences[row * 2] = weights[row * 3 + 1]! - weights[row * 3]!
    differences[row * 2 + 1] = weights[row * 3 + 2]! - weights[row * 3]!
  }
  const scale = scaleOf(differences)
  return Int16Array.from({ length: rows }, (_, row) => {
    const left = clip(differences[row * 2]! * scale)
    const right = clip(differences[row * 2 + 1]! * scale)
    return (left << 8) | (right + 128)
  })
}
