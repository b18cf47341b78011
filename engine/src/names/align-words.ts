import type { PairModel, PreparedWord } from './pair-model.ts'

/** What a letter costs that the weights know nothing about: left out, or standing against another. */
const DROPPED = -3.2
const REPLACED = -5
/** Evidence below which an alignment is not followed: no word makes up for it. Words that have nothing in common are done with early. */
const HOPELESS = -12
/** What such words are given. */
const LEAST = -15
/** What the same letter on both sides is worth where the weights do not know it. */
const SAME = 3

/**
 * Evidence, in nats, that two words spell one name: the best alignment of their groups of letters, each pair of groups weighed by how
 * much likelier it is in two spellings of one name than by chance (a Viterbi search over a joint many-to-many model, after Jiampojamarn,
 * Kondrak and Sherif 2007). Time is proportional to the product of the lengths. `scratch` is working memory of at least
 * `(a.size + 1) * (b.size + 1)` numbers. One long function, because it is the innermost loop of every look-up.
 */
export function alignWords(a: PreparedWord, b: PreparedWord, model: PairModel, scratch: Float64Array): number {
  const { size: rows, starts: startsA, lengths: lengthsA, groups: groupsA, codes: codesA } = a
  const { size: last, starts: startsB, lengths: lengthsB, groups: groupsB, codes: codesB } = b
  const { values, columns } = model
  const width = last + 1
  const cells = (rows + 1) * width
  scratch.fill(Number.NEGATIVE_INFINITY, 0, cells)
  scratch[0] = 0
  for (let i = 0; i <= rows; i++) {
    const fromA = startsA[i]!
    const toA = startsA[i + 1]!
    for (let j = 0; j <= last; j++) {
      const cell = i * width + j
      const here = scratch[cell]!
      if (here < HOPELESS) continue
      if (i < rows && here + DROPPED > scratch[cell + width]!) scratch[cell + width] = here + DROPPED
      if (j < last && here + DROPPED > scratch[cell + 1]!) scratch[cell + 1] = here + DROPPED
      if (i < rows && j < last) {
        const value = here + (codesA[i] !== 0 && codesA[i] === codesB[j] ? SAME : REPLACED)
        if (value > scratch[cell + width + 1]!) scratch[cell + width + 1] = value
      }
      const fromB = startsB[j]!
      const toB = startsB[j + 1]!
      for (let m = fromA; m < toA; m++) {
        const row = groupsA[m]! * columns
        const below = cell + lengthsA[m]! * width
        for (let n = fromB; n < toB; n++) {
          const target = below + lengthsB[n]!
          const value = here + values[row + groupsB[n]!]!
          if (value > scratch[target]!) scratch[target] = value
        }
      }
    }
  }
  return Math.max(LEAST, scratch[cells - 1]!)
}
