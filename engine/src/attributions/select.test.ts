import { describe, expect, test } from 'vitest'
import { candidate } from './candidate.ts'
import { likeness, type Selected, select } from './select.ts'

/** A proposal that somebody said the characters from `start` to `end`; its cue stands behind them unless told otherwise. */
const proposal = (start: number, end: number, confidence: number, more: Partial<Selected> = {}): Selected => ({
  ...candidate({
    rule: 'test',
    content: [{ start, end }],
    cueWord: end,
    cue: { start: end + 2, end: end + 8 },
    ...more,
  }),
  confidence,
})

const contents = (selected: readonly Selected[]): number[][] =>
  selected.map(({ content }) => [content[0]!.start, content.at(-1)!.end])

describe('proposals are selected', () => {
  test('in the order of the text', () => {
    expect(contents(select([proposal(50, 90, 0.6), proposal(0, 40, 0.9)], 0.5))).toEqual([
      [0, 40],
      [50, 90],
    ])
  })

  test('where they are likely enough', () => {
    expect(select([proposal(0, 40, 0.49)], 0.5)).toEqual([])
  })

  test('one for each cue, the likeliest', () => {
    const [long, short] = [proposal(0, 80, 0.7, { cueWord: 3 }), proposal(40, 60, 0.8, { cueWord: 3 })]
    expect(contents(select([long, short], 0.5))).toEqual([[40, 60]])
  })

  test('one for the same words', () => {
    expect(contents(select([proposal(0, 40, 0.7, { cueWord: 1 }), proposal(1, 40, 0.9)], 0.5))).toEqual([[1, 40]])
  })

  test('both where the cue of one stands in the words of the other', () => {
    const inner = proposal(0, 40, 0.9)
    const outer = proposal(0, 48, 0.8, { cueWord: 60, cue: { start: 60, end: 70 } })
    expect(contents(select([inner, outer], 0.5))).toEqual([
      [0, 48],
      [0, 40],
    ])
  })
})

test('likeness is shared length over joint length', () => {
  expect(likeness([{ start: 0, end: 10 }], [{ start: 0, end: 10 }])).toBe(1)
  expect(likeness([{ start: 0, end: 10 }], [{ start: 5, end: 15 }])).toBeCloseTo(1 / 3)
  expect(likeness([{ start: 0, end: 10 }], [{ start: 10, end: 20 }])).toBe(0)
  expect(
    likeness(
      [
        { start: 0, end: 4 },
        { start: 6, end: 10 },
      ],
      [{ start: 0, end: 10 }],
    ),
  ).toBe(0.8)
})
