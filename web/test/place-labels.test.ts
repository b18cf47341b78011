import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Label, placeLabels } from '../src/reader/place-labels.ts'

const label = (id: string, line: number, marks: readonly string[] = [], key = id): Label => ({
  ...{ id, key, name: id, siglum: id, slot: 1, named: true, depth: 0, marks, line },
})

test('names stand at their lines where there is room', () => {
  expect(placeLabels([label('a', 0), label('b', 100)], 34).map(one => one.top)).toEqual([0, 100])
})

test('four statements in two lines: the fourth does not drift beside words of somebody else', () => {
  const placed = placeLabels(
    [label('a', 0, ['ouï-dire']), label('b', 0, ['démenti']), label('c', 34), label('d', 34)],
    34,
  )
  expect(placed.flatMap(one => [one.id, ...one.others.map(other => other.id)])).toEqual(['a', 'b', 'c', 'd'])
  for (const one of placed) expect(one.top - one.line).toBeLessThanOrEqual(34)
})

test('the same voice twice on a line is named once, with both marks', () => {
  const placed = placeLabels([label('a1', 0, ['ouï-dire'], 'a'), label('a2', 0, ['démenti'], 'a')], 34)
  expect(placed).toHaveLength(1)
  expect(placed[0]?.marks).toEqual(['ouï-dire', 'démenti'])
})

test('names never overlap, never drift a line, and nobody is left out', () => {
  const labels = fc.array(fc.tuple(fc.nat(30), fc.nat(2)), { maxLength: 40 }).map(rows =>
    rows
      .map(([line]) => line * 17)
      .sort((a, b) => a - b)
      .map((line, index) => label(`v${index}`, line, index % 3 === 0 ? ['ouï-dire'] : [])),
  )
  fc.assert(
    fc.property(labels, all => {
      const placed = placeLabels(all, 34)
      placed.forEach((one, index) => {
        expect(one.top).toBeGreaterThanOrEqual(one.line)
        expect(one.top - one.line).toBeLessThanOrEqual(34)
        const next = placed[index + 1]
        if (next !== undefined) expect(next.top).toBeGreaterThanOrEqual(one.top + 17)
      })
      expect(placed.flatMap(one => [one, ...one.others])).toHaveLength(all.length)
    }),
  )
})
