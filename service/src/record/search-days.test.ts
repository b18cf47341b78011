import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Extent, SAMPLE, searchDays } from './queries/search-days.ts'
import { type Days, daysKeys } from './queries/search-keys.ts'

const day = (date: string): number => Date.parse(date) / 86_400_000

describe('the keys of a stretch of days', () => {
  test.each([
    ['2024-03-05', '2024-03-08', "'@d19787' | '@d19788' | '@d19789'"],
    ['2024-02-29', '2024-04-02', "'@d19782' | '@m24290' | '@d19814'"],
    ['2023-12-31', '2025-02-02', "'@d19722' | '@y2024' | '@m24300' | '@d20120'"],
    ['2024-03-05', '2024-03-05', ''],
  ])('from %s up to %s', (from, to, keys) => {
    expect(daysKeys({ from: day(from), to: day(to) })).toBe(keys)
  })
})

/** Searches days that hold so many matches each, and notes what was asked for. */
async function search(matches: readonly number[], wanted: number, order: 'newest' | 'oldest') {
  const [oldest, newest] = [0, matches.length - 1]
  const extent: Extent =
    order === 'newest'
      ? { first: newest, sample: newest - 4, last: oldest }
      : { first: oldest, sample: 4, last: newest }
  const asked: Days[] = []
  const found = await searchDays(extent, wanted, async (days, left) => {
    asked.push(days)
    const within = matches.flatMap((count, at) =>
      days.from <= at && at < days.to ? Array.from({ length: count }, () => at) : [],
    )
    const rows = (order === 'newest' ? within.toReversed() : within).slice(0, left)
    return { found: rows.length, rows }
  })
  return { asked, found }
}

describe('a search by days', () => {
  test.each(['newest', 'oldest'] as const)('finds the %s first, each once, however they are scattered', async order => {
    const scattered = fc.array(fc.oneof(fc.constant(0), fc.nat(3)), { minLength: 5, maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(scattered, fc.integer({ min: 1, max: 50 }), async (matches, wanted) => {
        const all = matches.flatMap((count, at) => Array.from({ length: count }, () => at))
        const { found } = await search(matches, wanted, order)
        expect(found).toEqual((order === 'newest' ? all.toReversed() : all).slice(0, wanted))
      }),
    )
  })

  test('reads little of a frequent word and takes few stretches for a rare one', async () => {
    const everyDay = Array.from({ length: 5_000 }, () => 1)
    const frequent = await search(everyDay, 20, 'newest')
    expect(frequent.asked.at(-1)!.from).toBeGreaterThan(4_900)
    const once = Array.from({ length: 5_000 }, (_, at) => (at === 100 ? 1 : 0))
    const rare = await search(once, 20, 'newest')
    expect(rare.found).toEqual([100])
    expect(rare.asked.length).toBeLessThan(6)
  })

  test('the last stretch, which misses few matches, is short', async () => {
    const nearlyEnough = [4, 4, 4, 4, 3, ...Array.from({ length: 5_000 }, () => 1)]
    const { asked } = await search(nearlyEnough, 20, 'oldest')
    const daysOf = ({ from, to }: Days): number => to - from
    expect(daysOf(asked.at(-1)!)).toBeLessThan(daysOf(asked[0]!))
  })

  test.each(['newest', 'oldest'] as const)('long stretches, %s first, are named by few keys', async order => {
    const never = Array.from({ length: 12_000 }, () => 0)
    const { asked } = await search(never, 20, order)
    const closed = asked.filter(({ from, to }) => Number.isFinite(to - from) && to - from > 90)
    expect(closed.length).toBeGreaterThan(0)
    for (const days of closed) expect(daysKeys(days).split(' | ').length).toBeLessThan(50)
  })

  test('a record with less than a sample is one stretch', async () => {
    const asked: Days[] = []
    await searchDays({ first: 9, sample: null, last: 0 }, SAMPLE, async days => {
      asked.push(days)
      return { found: 0, rows: [] }
    })
    expect(asked).toEqual([{ from: Number.NEGATIVE_INFINITY, to: 10 }])
  })
})
