import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf, textArray } from '../database/rows.ts'
import type { Relation, Stats, StatsQuery } from '../types/actors.ts'
import { dayOf } from './days.ts'
import { allOf, limitOf } from './paging.ts'
import { withMerged } from './statement-filter.ts'

const DEFAULT_LISTED = 20

/** Conditions over a table `s` with `outlet` and `dated_at`. */
const period = (query: StatsQuery): readonly (SQL | null)[] => [
  query.outlet === undefined ? null : sql`s.outlet = ${query.outlet}`,
  query.from === undefined ? null : sql`s.dated_at >= ${dayOf(query.from, 'from')}::date`,
  query.to === undefined ? null : sql`s.dated_at < ${dayOf(query.to, 'to')}::date + 1`,
]

const COUNTS = sql`count(*) filter (where s.type = 'direct')::int as direct, count(*) filter (where s.type = 'indirect')::int as indirect,
  count(*) filter (where s.type = 'mixed')::int as mixed`

/** Who is quoted how often; see `Stats`. Rejected statements and those of old versions do not count. */
export async function countStats(db: Sql, query: StatsQuery): Promise<Stats> {
  const limit = limitOf({ limit: query.limit ?? DEFAULT_LISTED })
  const statements = sql`statements s where ${allOf([sql`s.current`, sql`s.review is distinct from 'rejected'`, ...period(query)])}`
  const articles = sql`articles s where ${allOf(period(query))}`
  const month = sql`to_char(s.dated_at at time zone 'UTC', 'YYYY-MM')`
  const [totals] = rowsOf<{ articles: number; statements: number }>(
    await db.execute(
      sql`select (select count(*)::int from ${articles}) as articles, (select count(*)::int from ${statements}) as statements`,
    ),
  )
  return {
    articles: totals?.articles ?? 0,
    statements: totals?.statements ?? 0,
    speakers: rowsOf(
      await db.execute(sql`
      with said as (select s.speaker_id, ${COUNTS}, count(*)::int as total from ${statements} and s.speaker_id is not null group by 1)
      select r.id, r.name, r.gender, sum(direct)::int as direct, sum(indirect)::int as indirect, sum(mixed)::int as mixed, sum(total)::int as total
      from said join actors a on a.id = said.speaker_id join actors r on r.id = coalesce(a.merged_into, a.id)
      where a.named group by r.id, r.name, r.gender order by total desc, r.name, r.id limit ${limit}`),
    ),
    outlets: rowsOf(await db.execute(parts(sql`s.outlet`, 'outlet', articles, statements))),
    months: rowsOf(await db.execute(parts(month, 'month', articles, statements))),
    genders: rowsOf(
      await db.execute(sql`
      select coalesce(r.gender, 'unknown') as gender, count(*)::int as statements, count(distinct r.id)::int as speakers
      from (select s.speaker_id from ${statements}) said join actors a on a.id = said.speaker_id join actors r on r.id = coalesce(a.merged_into, a.id)
      where r.kind = 'person' group by 1 order by 1`),
    ),
  }
}

/** Articles and statements counted by one key, which may be unknown. */
const parts = (key: SQL, name: string, articles: SQL, statements: SQL): SQL => sql`
  select coalesce(a.key, t.key) as ${sql.identifier(name)}, coalesce(a.articles, 0) as articles, coalesce(t.statements, 0) as statements,
    coalesce(t.direct, 0) as direct, coalesce(t.indirect, 0) as indirect, coalesce(t.mixed, 0) as mixed
  from (select coalesce(${key}, '') as join_key, ${key} as key, count(*)::int as articles from ${articles} group by 1, 2) a
  full join (select coalesce(${key}, '') as join_key, ${key} as key, count(*)::int as statements, ${COUNTS} from ${statements} group by 1, 2) t
    on a.join_key = t.join_key order by 1 nulls last`

/** Who speaks to or about whom, most often first. */
export async function listRelations(
  db: Sql,
  query: StatsQuery & { readonly actor?: string | undefined },
): Promise<readonly Relation[]> {
  const limit = limitOf({ limit: query.limit ?? DEFAULT_LISTED })
  const statements = sql`statements s where ${allOf([sql`s.current`, sql`s.review is distinct from 'rejected'`, sql`s.speaker_id is not null`, ...period(query)])}`
  const ids = query.actor === undefined ? null : textArray(await withMerged(db, [query.actor]))
  const own = ids === null ? sql`true` : sql`(one = any(${ids}) or other = any(${ids}))`
  const rows = rowsOf<Relation>(
    await db.execute(sql`
    with links as (
      select s.speaker_id as one, s.addressee_id as other, 'to' as relation from ${statements} and s.addressee_id is not null
      union all
      select s.speaker_id, m.actor_id, 'about' from (select s.id, s.speaker_id from ${statements}) s join statement_mentions m on m.statement_id = s.id)
    select f.id as "from", f.name as "fromName", t.id as "to", t.name as "toName", relation, count(*)::int as count
    from links join actors fa on fa.id = one join actors f on f.id = coalesce(fa.merged_into, fa.id)
      join actors ta on ta.id = other join actors t on t.id = coalesce(ta.merged_into, ta.id)
    where ${own} and f.named and t.named and f.id <> t.id group by 1, 2, 3, 4, 5 order by count desc, 1, 3, 5 limit ${limit}`),
  )
  return rows
}
