import type { Syntax } from '../model/syntax.ts'

/** Children and reach of every word, derived from the heads. All arrays are indexed by word. */
export interface Tree {
  /** First child to the left-to-right order, -1 for none. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** First and last word of the subtree. */
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
}

/** Linear in words times depth; a parse unit is capped in length by the text layer. */
export function buildTree(syntax: Syntax): Tree {
  const n = syntax.length
  const firstChild = new Int32Array(n).fill(-1)
  const nextSibling = new Int32Array(n).fill(-1)
  const leftmost = new Int32Array(n)
  const rightmost = new Int32Array(n)
  for (let word = n - 1; word >= 0; word--) {
    leftmost[word] = word
    rightmost[word] = word
    const head = syntax.head[word]!
    if (head < 0) continue
    nextSibling[word] = firstChild[head]!
    firstChild[head] = word
  }
  for (let word = 0; word < n; word++) {
    let head = syntax.head[word]!
    while (head >= 0 && (word < leftmost[head]! || word > rightmost[head]!)) {
      if (word < leftmost[head]!) leftmost[head] = word
      if (word > rightmost[head]!) rightmost[head] = word
      head = syntax.head[head]!
    }
  }
  return { firstChild, nextSibling, leftmost, rightmost }
}
