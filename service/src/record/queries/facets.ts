import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'
import type { FacetName, Facets, StatementFilter } from '../types/statements.ts'
import { allOf } from './paging.ts'
import { conditionsOf, resolveFilter } from './statement-filter.ts'

/** Facets are counted over so many matches at most, the newest. */
export const FACET_LIMIT = 20_000
/** Values listed a facet, the most frequent; days and months, the newest. */
const VALUES_A_FACET = 20
const DATES_A_FACET = 62

/** What each facet groups by, over the matches `m`. */
const FACETS: Readonly<Record<FacetName, SQL>> = {
  outlet: sql`m.outlet`,
  act: sql`m.act`,
  type: sql`m.type`,
  hedge: sql`m.hedge`,
  commitment: sql`m.commitment`,
  certainty: sql`m.certainty`,
  speaker: sql`coalesce(sa.merged_into, m.speaker_id)`,
  addressee: sql`coalesce(aa.merged_into, m.addressee_id)`,
  month: sql`to_char(m.dated_at at time zone 'UTC', 'YYYY-MM')`,
  day: sql`m.said_from::text`,
}

const NAMES = Object.keys(FACETS) as readonly FacetName[]

interface Counted {
  readonly facet: FacetName | 'total'
  readonly value: string
  readonly label: string
  readonly count: number
  /** Of the row `total` alone. */
  readonly articles: number | null
}

/** Counts by facet; see `Facets`. One query: all facets are grouping sets over one list of matches. */
export async function countFacets(db: Sql, filter: StatementFilter): Promise<Facets> {
  const resolved = await resolveFilter(db, filter)
  if (resolved.none) return facetsOf([])
  const sets = sql.join(
    NAMES.map(name => sql`(${sql.identifier(name)})`),
    sql`, `,
  )
  const selected = sql.join(
    NAMES.map(name => sql`${FACETS[name]} as ${sql.identifier(name)}`),
    sql`, `,
  )
  const which = sql.join(
    NAMES.map(name => sql`when grouping(${sql.identifier(name)}) = 0 then ${sql.raw(`'${name}'`)}`),
    sql` `,
  )
  const value = sql.join(
    NAMES.map(name => sql.identifier(name)),
    sql`, `,
  )
  const rows = rowsOf<Counted>(
    await db.execute(sql`
    with m as (select s.outlet, s.act, s.type, s.hedge, s.commitment, s.certainty, s.speaker_id, s.addressee_id, s.dated_at, s.said_from, s.article_id
      from statements s where ${allOf(conditionsOf(resolved))} order by s.dated_at desc, s.id desc limit ${FACET_LIMIT + 1}),
    counted as (
      select case ${which} else 'total' end as facet, coalesce(${value}) as value, count(*)::int as count
      from (select ${selected} from m left join actors sa on sa.id = m.speaker_id left join actors aa on aa.id = m.addressee_id) f
      group by grouping sets ((), ${sets})),
    numbered as (select *, row_number() over (partition by facet order by
        case when facet not in ('month', 'day') then count end desc, case when facet in ('month', 'day') then value end desc, value) as place
      from counted where facet = 'total' or value is not null)
    select n.facet, coalesce(n.value, '') as value, coalesce(a.name, n.value, '') as label, n.count,
      case when n.facet = 'total' then (select count(distinct article_id)::int from m) end as articles
    from numbered n left join actors a on n.facet in ('speaker', 'addressee') and a.id = n.value
    where n.place <= case when n.facet in ('month', 'day') then ${DATES_A_FACET}::int else ${VALUES_A_FACET}::int end order by n.facet, n.place`),
  )
  return facetsOf(rows)
}

function facetsOf(rows: readonly Counted[]): Facets {
  const whole = rows.find(row => row.facet === 'total')
  const total = whole?.count ?? 0
  const of = (name: FacetName) =>
    rows.filter(row => row.facet === name).map(({ value, label, count }) => ({ value, label, count: Number(count) }))
  const values = Object.fromEntries(NAMES.map(name => [name, of(name)])) as unknown as Facets['values']
  return { total: Math.min(total, FACET_LIMIT), articles: whole?.articles ?? 0, exact: total <= FACET_LIMIT, values }
}
