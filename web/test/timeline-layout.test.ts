import { expect, test } from 'vitest'
import type { SaidMark, Timeline } from '../src/generated/api.ts'
import { domainOf, instantOf, lanesOf, ticksOf } from '../src/timeline/timeline-layout.ts'

const mark = (statement: string, from: string, to = from, exact = true): SaidMark => ({
  ...{
    statement,
    article: 'a',
    words: 'Il viendra demain',
    quoted: [],
    act: 'state',
    certainty: 'assumed',
    from,
    to,
    exact,
  },
  voice: { id: 'p1', name: 'Anne Morel', short: 'Morel', siglum: 'AM', slot: 1, named: true },
})
const timeline = (said: SaidMark[]): Timeline => ({
  ...{ said, happened: [], from: null, to: null },
  ...{ left: 0, exact: true, undated: 0 },
})

test('an uncertain date is a bar as long as its interval; a day ends with its last moment', () => {
  const one = timeline([mark('s1', '2025-03-10', '2025-03-12', false)])
  const domain = domainOf(one, '2025-03-10', '2025-03-13')
  expect(domain).not.toBeNull()
  const [lane] = lanesOf(one, domain ?? { from: 0, to: 1 }, 800)
  expect(lane?.marks[0]?.bar).toBeCloseTo(600)
  expect(instantOf('2025-03', true)).toBe(Date.UTC(2025, 3, 1))
})

test('marks of one moment stand below each other, and sigla never overlap in a row', () => {
  const many = timeline(Array.from({ length: 4 }, (_, index) => mark(`s${index}`, '2025-03-10T08:00')))
  const [lane] = lanesOf(many, domainOf(many, null, null) ?? { from: 0, to: 1 }, 800)
  expect(lane?.marks.map(one => one.row)).toEqual([0, 1, 2, 3])
})

test('nothing dated has no axis; an axis has a readable number of ticks', () => {
  expect(domainOf(timeline([]), null, null)).toBeNull()
  for (const days of [0.5, 3, 40, 400, 40_000]) {
    const ticks = ticksOf({ from: 0, to: days * 86_400_000 })
    expect(ticks.length).toBeLessThanOrEqual(10)
    expect(ticks.length).toBeGreaterThan(0)
  }
})
