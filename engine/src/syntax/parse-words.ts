import { DEPRELS } from '../model/syntax.ts'
import { LABELROWS_COUNT, labelRows, structureSum } from './generated/parse-rows.ts'
import { LABEL_LANES, type Weights } from './syntax-model.ts'
import { shiftFor } from './tag-tokens.ts'
import type { ParseState } from './workspace.ts'

const ROOT = DEPRELS.indexOf('root')
const LOW = 0x00ff00ff
const LABEL_WIDTH = LABEL_LANES / 4

/**
 * Builds the tree of a chunk with the arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta, 2011), always taking the best by the
 * sum of the weights: SHIFT moves the next word onto the stack, LEFT hangs the top of the stack on the next word, RIGHT hangs it on the
 * word below. The root stands behind the last word. A second classifier names each arc as it is made.
 */
export function parseWords(weights: Weights, state: ParseState, rows: Int32Array): void {
  const { structure, labels, labelsOfTag } = weights
  const structureShift = shiftFor(structure.length)
  const labelShift = shiftFor(labels.length / LABEL_WIDTH)
  const { stack, root } = state
  let next = 1
  let depth = 0
  while (next < root || depth > 0) {
    if (depth === 0) {
      stack[depth++] = next++
      continue
    }
    const top = stack[depth - 1]!
    const second = depth > 1 ? stack[depth - 2]! : 0
    let left = next < root || depth === 1
    if (left && (next < root || depth > 1)) {
      state.depth = depth
      const third = depth > 2 ? stack[depth - 3]! : 0
      const sum = structureSum(state, top, second, third, next, structure, structureShift)
      const forLeft = sum >> 16
      let forRight = (sum & 0xffff) - 0x8000
      if (depth === 1) forRight = -0x10000
      if (forLeft < 0 && forRight < 0) {
        stack[depth++] = next++
        continue
      }
      left = forLeft >= forRight
    }
    const head = left ? next : second
    const lanes = state.tag[top]! * LABEL_LANES
    let label = head === root ? ROOT : labelsOfTag[lanes]!
    if (head !== root && labelsOfTag[lanes + 1] !== 255) {
      labelRows(state, head, top, second, rows, labelShift)
      label = bestLabel(labels, labelsOfTag, lanes, rows)
    }
    state.attach(head, top, label)
    depth--
  }
}

/** The relation with the greatest sum among those of the dependent's tag, which fill the first lanes of the rows. */
function bestLabel(table: Int32Array, labelsOfTag: Uint8Array, lanes: number, rows: Int32Array): number {
  let best = -1
  let label = 0
  for (let column = 0; column < LABEL_WIDTH; column++) {
    const lane = lanes + column * 4
    if (labelsOfTag[lane] === 255) break
    let even = 0
    let odd = 0
    for (let k = 0; k < LABELROWS_COUNT; k++) {
      const weights = table[rows[k]! * LABEL_WIDTH + column]!
      even = (even + (weights & LOW)) | 0
      odd = (odd + ((weights >>> 8) & LOW)) | 0
    }
    const sums = [even & 0xffff, odd & 0xffff, even >>> 16, odd >>> 16] as const
    for (let i = 0; i < 4; i++) {
      if (sums[i]! <= best || labelsOfTag[lane + i] === 255) continue
      best = sums[i]!
      label = labelsOfTag[lane + i]!
    }
  }
  return label
}
