import { LONGEST_CHUNK } from '../../engine/src/syntax/workspace.ts'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

const WORDS = 2 * LONGEST_CHUNK + 4

/** Dynamic oracle of the arc-hybrid transitions (Goldberg and Nivre, 2013): how many gold arcs each transition puts out of reach. */
export class Oracle {
  #heads: Int32Array = new Int32Array(0)
  #root = 0
  /** For each word the last and the first of its gold dependents that follow it in the buffer are found by walking these lists. */
  readonly #firstChild = new Int32Array(WORDS)
  readonly #nextChild = new Int32Array(WORDS)
  readonly #onStack = new Uint8Array(WORDS)
  readonly #costs = [0, 0, 0]

  load(heads: Int32Array, root: number): void {
    this.#heads = heads
    this.#root = root
    this.#firstChild.fill(0, 0, root + 1)
    for (let word = root - 1; word > 0; word--) {
      this.#nextChild[word] = this.#firstChild[heads[word]!]!
      this.#firstChild[heads[word]!] = word
    }
  }

  /** Costs of SHIFT, LEFT and RIGHT with `stack[0…depth)` and the buffer from `next` on. The array is used again by the next call. */
  costs(stack: Int32Array, depth: number, next: number): readonly number[] {
    const heads = this.#heads
    const top = stack[depth - 1]!
    const second = depth > 1 ? stack[depth - 2]! : 0
    for (let i = 0; i < depth; i++) this.#onStack[stack[i]!] = 1
    let shift = 0
    if (next < this.#root) {
      const head = heads[next]!
      if (head < next && this.#onStack[head] === 1 && head !== top) shift++
      for (let child = this.#firstChild[next]!; child !== 0 && child < next; child = this.#nextChild[child]!)
        shift += this.#onStack[child]!
    }
    let waiting = 0
    for (let child = this.#firstChild[top]!; child !== 0; child = this.#nextChild[child]!) if (child >= next) waiting++
    const head = heads[top]!
    const inBuffer = head >= next ? 1 : 0
    this.#costs[SHIFT] = shift
    this.#costs[LEFT] = waiting + (head === second && second !== 0 ? 1 : 0) + (inBuffer === 1 && head !== next ? 1 : 0)
    this.#costs[RIGHT] = waiting + inBuffer
    for (let i = 0; i < depth; i++) this.#onStack[stack[i]!] = 0
    return this.#costs
  }
}
