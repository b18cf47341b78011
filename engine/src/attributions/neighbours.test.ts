import { expect, test } from 'vitest'
import { type Candidate, candidate } from './candidate.ts'
import { neighboursOf } from './neighbours.ts'

/** A candidate in « *Le préfet dit que le maire pense que le pont tient* »: where its cue and content stand. */
const told = (cueWord: number, cue: [number, number], content: [number, number]): Candidate =>
  candidate({
    rule: 'test',
    cueWord,
    cue: { start: cue[0], end: cue[1] },
    content: [{ start: content[0], end: content[1] }],
  })

test('what a cue stands in, what stands in a content, and other cuts for one cue', () => {
  const says = told(2, [10, 13], [18, 51])
  const saysLess = told(2, [10, 13], [18, 35])
  const thinks = told(6, [27, 32], [37, 51])
  const [first, second, third] = neighboursOf([says, saysLess, thinks])
  expect(first).toEqual({ outer: null, inner: thinks, rivals: [saysLess] })
  expect(second).toEqual({ outer: null, inner: thinks, rivals: [says] })
  expect(third).toEqual({ outer: saysLess, inner: null, rivals: [] })
})
