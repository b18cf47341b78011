import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'
import { allOf } from './paging.ts'
import { type Extent, type Found, SAMPLE, searchDays } from './search-days.ts'
import { allKeys, type Days, dayOfInstant, daysKeys, hasKeys } from './search-keys.ts'

export type DateOrder = 'newest' | 'oldest'

/** How statements are sorted in either order, and which of them come after one. */
export const ORDERS = {
  newest: { direction: sql`desc`, opposite: sql`asc`, beyond: sql`<`, notBefore: sql`<=` },
  oldest: { direction: sql`asc`, opposite: sql`desc`, beyond: sql`>`, notBefore: sql`>=` },
} as const

export interface KeySearch {
  readonly keys: string
  readonly order: DateOrder
  /** Instant in milliseconds at which to begin; the end of the record where absent. */
  readonly start?: string | number | undefined
}

/** Looks for the first `wanted` statements `s` with the keys, stretch after stretch of time; `ask` gets the condition of each. */
export async function searchKeys<Row>(
  db: Sql,
  search: KeySearch,
  wanted: number,
  ask: (matching: SQL, wanted: number) => Promise<Found<Row>>,
): Promise<readonly Row[]> {
  const extent = await extentOf(db, search)
  return extent === null ? [] : searchDays(extent, wanted, (days, left) => ask(within(search.keys, days), left))
}

/** The days over which the record reaches, seen from where the search begins; null where nothing is there. */
async function extentOf(db: Sql, { order, start }: KeySearch): Promise<Extent | null> {
  const { direction, opposite, notBefore } = ORDERS[order]
  const rest = start === undefined ? null : sql`s.dated_at ${notBefore} to_timestamp(${start}::float8 / 1000)`
  const at = (sorted: SQL, offset: number) =>
    sql`(select (extract(epoch from s.dated_at) * 1000)::float8 from statements s where ${allOf([rest])} order by s.dated_at ${sorted} offset ${offset} limit 1)`
  const [row] = rowsOf<{ first: number | null; sample: number | null; last: number | null }>(
    await db.execute(
      sql`select ${at(direction, 0)} as first, ${at(direction, SAMPLE)} as sample, ${at(opposite, 0)} as last`,
    ),
  )
  if (row?.first == null || row.last === null) return null
  return {
    first: dayOfInstant(row.first),
    sample: row.sample === null ? null : dayOfInstant(row.sample),
    last: dayOfInstant(row.last),
  }
}

/** Keys and days in one look-up; an open end is no key. */
function within(keys: string, days: Days): SQL {
  const [from, to] = [Number.isFinite(days.from), Number.isFinite(days.to)]
  if (from && to) return hasKeys(allKeys([keys, daysKeys(days)]))
  const edge = (day: number): SQL => sql`to_timestamp(${day}::float8 * 86400)`
  return allOf([
    hasKeys(keys),
    from ? sql`s.dated_at >= ${edge(days.from)}` : null,
    to ? sql`s.dated_at < ${edge(days.to)}` : null,
  ])
}
