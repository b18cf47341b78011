import { expect, test } from 'vitest'
import { codebookOf } from './codebook.ts'
import { codePairs } from './quantize.ts'

const pair = (x: number, y: number, weight = 1) => ({ x, y, weight })

test('pairs that fit into the book stand for themselves, and the first is always zero', () => {
  const pairs = [pair(5, 5), pair(-3, 0), pair(0, 0)]
  const { centres, codes } = codebookOf(pairs, 4)
  expect([...codes].map(code => centres[code])).toEqual([
    [5, 5],
    [-3, 0],
    [0, 0],
  ])
  expect(centres[0]).toEqual([0, 0])
})

test('what is asked more often is kept more exactly', () => {
  const { centres, codes } = codebookOf([pair(0, 0), pair(100, 0, 1000), pair(104, 0)], 2)
  expect(centres[codes[1]!]![0]).toBeCloseTo(100, 1)
  expect(codes[2]).toBe(codes[1])
})

test('a table of few different pairs comes back as it was', () => {
  const weights = Int8Array.of(0, 0, 7, -120, -127, 127)
  const { structure, moves } = codePairs(weights, Uint32Array.of(1, 5, 2))
  const back = [...structure].map(code => [moves[code]! >> 16, (moves[code]! & 0xffff) - 128])
  expect(back).toEqual([
    [0, 0],
    [7, -120],
    [-127, 127],
  ])
})
