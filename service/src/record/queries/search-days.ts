import { type Days, firstOf, monthOf } from './search-keys.ts'

/** The days, since 1970, that matter to a search in the order of its results. */
export interface Extent {
  /** Where the results begin. */
  readonly first: number
  /** How far the first statements, some hundreds of them, reach; null where there are fewer. */
  readonly sample: number | null
  /** The last day of the record. */
  readonly last: number
}

export interface Found<Row> {
  /** Matches that were looked at, which may be more than `rows`. */
  readonly found: number
  readonly rows: readonly Row[]
}

/** Statements by which `Extent.sample` measures how many a day has. */
export const SAMPLE = 1_000

/** A stretch is at most so many times as long as all before it, … */
const FASTEST_GROWTH = 64
/** … and at least this part of it: the last stretch, which misses few matches, does not read as many again. */
const SLOWEST_GROWTH = 0.25
/** Matches are scattered: each stretch asks for so many times what should hold enough of them. */
const MARGIN = 1.5

/**
 * Looks for the `wanted` first matches, stretch after stretch of days, until they are found or the record ends. How many matches the
 * stretches so far had says how long the next has to be, so that neither a frequent word reads all its matches nor a rare one takes many
 * stretches. A stretch that reaches the end of the record is open (infinite) there.
 */
export async function searchDays<Row>(
  extent: Extent,
  wanted: number,
  ask: (days: Days, wanted: number) => Promise<Found<Row>>,
): Promise<readonly Row[]> {
  const reach = Math.abs(extent.last - extent.first)
  const rows: Row[] = []
  let found = 0
  let done = 0
  for (let length = firstLength(extent, wanted); ; ) {
    const next = done + length > reach ? Number.POSITIVE_INFINITY : rounded(extent, done + length, length)
    const answer = await ask(daysAt(extent, done, next), wanted - found)
    rows.push(...answer.rows)
    found += answer.found
    done = next
    if (found >= wanted || done === Number.POSITIVE_INFINITY) return rows
    const growth = found === 0 ? FASTEST_GROWTH : (MARGIN * (wanted - found)) / found
    length = Math.ceil(done * Math.min(Math.max(growth, SLOWEST_GROWTH), FASTEST_GROWTH))
  }
}

function firstLength({ first, sample }: Extent, wanted: number): number {
  if (sample === null) return Number.POSITIVE_INFINITY
  return Math.ceil((Math.abs(sample - first) + 1) * Math.max(1, (2 * wanted) / SAMPLE))
}

/** Stretches of at least so many days end with a month, longer ones with a year: few keys name them. */
const MONTHS_FROM = 90
const YEARS_FROM = 1_100

/** How far a stretch of `length` days reaches that is to end about `far` days away. */
function rounded({ first, last }: Extent, far: number, length: number): number {
  if (length < MONTHS_FROM) return far
  const newest = last < first
  const outermost = newest ? first - far + 1 : first + far - 1
  const { year, month } = monthOf(outermost)
  const [from, to] =
    length < YEARS_FROM ? [firstOf(year, month), firstOf(year, month + 1)] : [firstOf(year, 0), firstOf(year + 1, 0)]
  return newest ? first - from + 1 : to - first
}

/** The days from `near` up to `far` days away from the first. */
function daysAt({ first, last }: Extent, near: number, far: number): Days {
  return last < first ? { from: first - far + 1, to: first - near + 1 } : { from: first + near, to: first + far }
}
