import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'
import type { FacetName, FacetQuery, Facets } from '../types/statements.ts'
import { allOf } from './paging.ts'
import { conditionsOf, type ResolvedFilter, resolveFilter } from './statement-filter.ts'

/** How many matches are counted. */
export interface FacetLimits {
  /** All of them where there are no more than this. */
  readonly all: number
  /** So many, the newest, where there are more. */
  readonly newest: number
}

const LIMITS: FacetLimits = { all: 100_000, newest: 20_000 }

/** Values listed a facet, the most frequent first. */
const MOST_VALUES = 20
/** Days and months listed, the newest first. */
const MOST_DATES = 62
const DATES: ReadonlySet<FacetName> = new Set(['month', 'day'])

/** What each facet groups statements `s` by. */
const FACETS: Readonly<Record<FacetName, SQL>> = {
  outlet: sql`s.outlet`,
  act: sql`s.act`,
  type: sql`s.type`,
  hedge: sql`s.hedge`,
  commitment: sql`s.commitment`,
  certainty: sql`s.certainty`,
  speaker: sql`s.speaker_id`,
  addressee: sql`s.addressee_id`,
  month: sql`to_char(s.dated_at at time zone 'UTC', 'YYYY-MM')`,
  day: sql`s.said_from`,
}

const NAMES = Object.keys(FACETS) as readonly FacetName[]

const listed = (parts: readonly SQL[], separator = sql`, `): SQL => sql.join([...parts], separator)
const quoted = (name: string): SQL => sql.raw(`'${name}'`)
/** A facet with whether its values are dates, and how many of them are listed. */
const listing = (name: FacetName): SQL =>
  DATES.has(name)
    ? sql`(${quoted(name)}, true, ${MOST_DATES}::int)`
    : sql`(${quoted(name)}, false, ${MOST_VALUES}::int)`
const IN_ORDER = sql`case when f.by_date then m.value end desc, m.count desc, m.value`

interface Counted {
  readonly facet: FacetName | 'total'
  readonly value: string
  readonly label: string
  readonly count: number
  /** Of the row `total` alone. */
  readonly articles: number | null
}

/** Counts by facet; see `Facets`. */
export async function countFacets(db: Sql, query: FacetQuery, limits = LIMITS): Promise<Facets> {
  const filter = await resolveFilter(db, query)
  if (filter.none) return facetsOf([], true)
  const names = query.facets ?? NAMES
  const all = facetsOf(await countMatches(db, names, filter, sql`limit ${limits.all + 1}`), true)
  if (all.total <= limits.all) return all
  const newest = sql`order by s.dated_at desc, s.id desc limit ${limits.newest}`
  return facetsOf(await countMatches(db, names, filter, newest), false)
}

/**
 * One pass over the matches counts every facet. The ids of actors that a person merged become one after that: there are fewer different
 * ones than matches.
 */
async function countMatches(
  db: Sql,
  names: readonly FacetName[],
  filter: ResolvedFilter,
  bounds: SQL,
): Promise<readonly Counted[]> {
  const columns = names.map(name => sql`${FACETS[name]} as ${sql.identifier(name)}`)
  const keys = ['article', ...names]
  const which = keys.map(key => sql`when grouping(${sql.identifier(key)}) = 0 then ${quoted(key)}`)
  const sets = keys.map(key => sql`(${sql.identifier(key)})`)
  const values = keys.map(key => sql`${sql.identifier(key)}::text`)
  return rowsOf<Counted>(
    await db.execute(sql`
    with counted as materialized (
      select case ${listed(which, sql` `)} else 'total' end as facet, coalesce(${listed(values)}) as value, count(*)::int as count
      from (select ${listed([sql`s.article_id as article`, ...columns])} from statements s where ${allOf(conditionsOf(filter))} ${bounds}) m
      group by grouping sets ((), ${listed(sets)})),
    merged as materialized (
      select c.facet, coalesce(a.merged_into, c.value) as value, sum(c.count)::int as count
      from counted c left join actors a on c.facet in ('speaker', 'addressee') and a.id = c.value and a.merged_into is not null
      where c.facet = 'total' or c.facet <> 'article' and c.value is not null group by 1, 2)
    select f.facet, coalesce(m.value, '') as value, coalesce(a.name, m.value, '') as label, m.count,
      case when f.facet = 'total' then (select count(*)::int from counted where facet = 'article') end as articles
    from (values ${listed([sql`('total', false, 1)`, ...names.map(listing)])}) f (facet, by_date, most)
    cross join lateral (select * from merged m where m.facet = f.facet order by ${IN_ORDER} limit f.most) m
    left join actors a on f.facet in ('speaker', 'addressee') and a.id = m.value
    order by f.facet, ${IN_ORDER}`),
  )
}

function facetsOf(rows: readonly Counted[], exact: boolean): Facets {
  const whole = rows.find(row => row.facet === 'total')
  const of = (name: FacetName) =>
    rows.filter(row => row.facet === name).map(({ value, label, count }) => ({ value, label, count: Number(count) }))
  const values = Object.fromEntries(NAMES.map(name => [name, of(name)])) as unknown as Facets['values']
  return { total: whole?.count ?? 0, articles: whole?.articles ?? 0, exact, values }
}
