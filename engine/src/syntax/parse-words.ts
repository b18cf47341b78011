import { LABELROWS_COUNT, labelRows, STRUCTUREROWS_COUNT, structureRows } from './generated/parse-rows.ts'
import { LABEL_LANES, type Weights } from './syntax-model.ts'
import { shiftFor } from './tag-tokens.ts'
import type { ParseState } from './workspace.ts'

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
      structureRows(state, top, second, depth > 2 ? stack[depth - 3]! : 0, next, rows, structureShift)
      let forLeft = 0
      let forRight = 0
      for (let k = 0; k < STRUCTUREROWS_COUNT; k++) {
        const weight = structure[rows[k]!]!
        forLeft += weight >> 8
        forRight += (weight << 24) >> 24
      }
      if (depth === 1) forRight = -1e9
      if (forLeft < 0 && forRight < 0) {
        stack[depth++] = next++
        continue
      }
      left = forLeft >= forRight
    }
    const head = left ? next : second
    labelRows(state, head, top, second, rows, labelShift)
    state.attach(head, top, bestLabel(labels, labelsOfTag, state.tag[top]! * LABEL_LANES, rows))
    depth--
  }
}

function bestLabel(table: Int32Array, labelsOfTag: Uint8Array, lanes: number, rows: Int32Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let a2 = 0
  let b2 = 0
  let c2 = 0
  let d2 = 0
  if (labelsOfTag[lanes + 1] === 255) return labelsOfTag[lanes]!
  for (let k = 0; k < LABELROWS_COUNT; k++) {
    const at = rows[k]! * LABEL_WIDTH
    const v0 = table[at]!
    const v1 = table[at + 1]!
    const v2 = table[at + 2]!
    const v3 = table[at + 3]!
    a = (a + (v0 & LOW)) | 0
    a2 = (a2 + ((v0 >>> 8) & LOW)) | 0
    b = (b + (v1 & LOW)) | 0
    b2 = (b2 + ((v1 >>> 8) & LOW)) | 0
    c = (c + (v2 & LOW)) | 0
    c2 = (c2 + ((v2 >>> 8) & LOW)) | 0
    d = (d + (v3 & LOW)) | 0
    d2 = (d2 + ((v3 >>> 8) & LOW)) | 0
  }
  let best = -1
  let lane = 0
  const look = (sum: number, at: number) => {
    if (labelsOfTag[lanes + at] !== 255 && (sum & 0xffff) > best) {
      best = sum & 0xffff
      lane = at
    }
    if (labelsOfTag[lanes + at + 2] !== 255 && sum >>> 16 > best) {
      best = sum >>> 16
      lane = at + 2
    }
  }
  look(a, 0)
  look(a2, 1)
  look(b, 4)
  look(b2, 5)
  look(c, 8)
  look(c2, 9)
  look(d, 12)
  look(d2, 13)
  return labelsOfTag[lanes + lane]!
}
