import { DEPRELS } from '../model/syntax.ts'
import {
  BUFFERROWS_COUNT,
  bufferRows,
  LABELROWS_COUNT,
  labelRows,
  STACKROWS_COUNT,
  STRUCTUREROWS_COUNT,
  stackRows,
  stateRows,
} from './generated/parse-rows.ts'
import { LABEL_LANES, type Weights } from './syntax-model.ts'
import { shiftFor } from './tag-tokens.ts'
import { LINE, type ParseState, STACK_SUM, TAG_OF } from './workspace.ts'

const ROOT = DEPRELS.indexOf('root')
const LOW = 0x00ff00ff
/** What the weights for RIGHT are biased by in a whole sum. */
const BIAS = 128 * STRUCTUREROWS_COUNT
const STACK_END = STACKROWS_COUNT
const BUFFER_END = STACKROWS_COUNT + BUFFERROWS_COUNT
const LABEL_WIDTH = LABEL_LANES / 4

/**
 * Builds the tree of a chunk with the arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta, 2011), always taking the best by the
 * sum of the weights: SHIFT moves the next word onto the stack, LEFT hangs the top of the stack on the next word, RIGHT hangs it on the
 * word below. The root stands behind the last word. A second classifier names each arc as it is made.
 */
export function parseWords(weights: Weights, state: ParseState, rows: Int32Array): void {
  const { structure, moves, labels, labelsOfTag } = weights
  const structureShift = shiftFor(structure.length)
  const labelShift = shiftFor(labels.length / LABEL_WIDTH)
  const { words, stack, root } = state
  let next = 1
  let depth = 0
  let bufferSum = 0
  let shifted = false
  while (next < root || depth > 0) {
    const top = depth > 0 ? stack[depth - 1]! : 0
    const second = depth > 1 ? stack[depth - 2]! : 0
    const third = depth > 2 ? stack[depth - 3]! : 0
    let shift = depth === 0
    let left = depth === 1
    if (depth > 0 && next < root) {
      state.depth = depth
      if (shifted) {
        stackRows(state, top, second, third, rows, structureShift)
        bufferRows(state, next, rows, structureShift)
      }
      stateRows(state, top, second, third, next, rows, structureShift)
      if (shifted) {
        words[(top << LINE) + STACK_SUM] = sumOf(structure, moves, rows, 0, STACK_END)
        bufferSum = sumOf(structure, moves, rows, STACK_END, BUFFER_END)
      }
      const stateSum = sumOf(structure, moves, rows, BUFFER_END, STRUCTUREROWS_COUNT)
      const sum = (words[(top << LINE) + STACK_SUM]! + bufferSum + stateSum) | 0
      const forLeft = sum >> 16
      const forRight = depth === 1 ? -0x10000 : (sum & 0xffff) - BIAS
      shift = forLeft < 0 && forRight < 0
      left = forLeft >= forRight
    }
    shifted = shift
    if (shift) {
      stack[depth++] = next++
      continue
    }
    const head = left ? next : second
    const lanes = words[(top << LINE) + TAG_OF]! * LABEL_LANES
    let label = head === root ? ROOT : labelsOfTag[lanes]!
    if (head !== root && labelsOfTag[lanes + 1] !== 255) {
      labelRows(state, head, top, second, rows, labelShift)
      label = bestLabel(labels, labelsOfTag, lanes, rows)
    }
    state.attach(head, top, label)
    depth--
  }
}

/** What rows from `from` to `to` come to: 65536 times what speaks for LEFT, plus what speaks for RIGHT and 128 a row. */
function sumOf(structure: Uint8Array, moves: Int32Array, rows: Int32Array, from: number, to: number): number {
  let sum = 0
  for (let k = from; k < to; k++) sum = (sum + moves[structure[rows[k]!]!]!) | 0
  return sum
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
