import { expect, test } from 'vitest'
import type { Syntax } from '../model/syntax.ts'
import { buildTree } from './tree.ts'

/** The tree of words with these heads, -1 for a root. */
const treeOf = (...heads: number[]) => buildTree({ length: heads.length, head: Int32Array.from(heads) } as Syntax)

/** *la petite ville dort*: both words before *ville* hang on it, *ville* on *dort*. */
const sleeping = treeOf(2, 2, 3, -1)

test('children are linked from left to right', () => {
  expect([...sleeping.firstChild]).toEqual([-1, -1, 0, 2])
  expect([...sleeping.nextSibling]).toEqual([1, -1, -1, -1])
})

test('a subtree reaches from its leftmost word to its rightmost', () => {
  expect([...sleeping.leftmost]).toEqual([0, 1, 0, 0])
  expect([...sleeping.rightmost]).toEqual([0, 1, 2, 3])
})

test('crossing branches reach as far as their words', () => {
  const crossing = treeOf(2, 3, -1, 2)
  expect(crossing.leftmost[3]).toBe(1)
  expect(crossing.rightmost[2]).toBe(3)
})

test('a text of no words has an empty tree', () => {
  expect(treeOf().firstChild).toHaveLength(0)
})
