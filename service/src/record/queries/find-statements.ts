import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf, textArray } from '../database/rows.ts'
import { invalid } from '../errors.ts'
import { type Selectors, selectorsOf } from '../evidence.ts'
import { statements } from '../schema.ts'
import type { Page } from '../types/page.ts'
import type { StatementQuery, StatementRow } from '../types/statements.ts'
import { allOf, type CursorKey, cursorOf, limitOf, pageOf } from './paging.ts'
import { type DateOrder, ORDERS, searchKeys } from './search-keys-by-date.ts'
import { conditionsOf, type ResolvedFilter, resolveFilter } from './statement-filter.ts'
import { selectStatements } from './statement-rows.ts'

/** Relevance is worked out for so many matches at most, the newest: ranking reads every text that it ranks. */
const RANKED = 500

/** How a sort finds its page: which key it is by, and the first `limit` rows after a cursor. */
interface Sorting {
  readonly kinds: readonly ('string' | 'number')[]
  pick(db: Sql, filter: ResolvedFilter, after: CursorKey | null, limit: number): Promise<readonly Picked[]>
}

/** The id of a statement and its sort key, `k1`, `k2`, … */
type Picked = { readonly id: string } & { readonly [key: string]: unknown }

/** Instants as milliseconds, which numbers hold exactly and both homes print alike. */
const epoch = sql`(extract(epoch from s.dated_at) * 1000)::float8`
const instant = (milliseconds: unknown): SQL => sql`to_timestamp(${milliseconds}::float8 / 1000)`

/**
 * What matches, as a table of its own: the database looks for it by what was asked, and not in the order of the results until there are
 * enough, which takes long for a rare word.
 */
const matches = (columns: SQL, conditions: readonly (SQL | null)[]): SQL =>
  sql`(select s.id, ${columns} from statements s where ${allOf(conditions)} offset 0)`

const byDate = (order: DateOrder): Sorting => ({
  kinds: ['number', 'string'],
  async pick(db, filter, after, limit) {
    const { direction, beyond } = ORDERS[order]
    const further = after === null ? null : sql`(s.dated_at, s.id) ${beyond} (${instant(after[0])}, ${after[1]})`
    const conditions = [...filter.conditions, further]
    const first = (source: SQL, count: number) =>
      picked(
        db,
        sql`select s.id, ${epoch} as k1, s.id as k2 from ${source} order by s.dated_at ${direction}, s.id ${direction} limit ${count}`,
      )
    if (filter.keys === null) return first(sql`statements s where ${allOf(conditions)}`, limit)
    const search = { keys: filter.keys, order, start: after?.[0] }
    return searchKeys(db, search, limit, async (matching, wanted) => {
      const rows = await first(sql`${matches(sql`s.dated_at`, [matching, ...conditions])} s`, wanted)
      return { found: rows.length, rows }
    })
  },
})

const byText: Sorting = {
  kinds: ['string', 'string', 'number', 'string'],
  pick(db, filter, after, limit) {
    const further =
      after === null
        ? null
        : sql`(s.article_id, s.version_id, s.ordinal, s.id) > (${after[0]}, ${after[1]}, ${after[2]}::int, ${after[3]})`
    const conditions = [...conditionsOf(filter), further]
    const source =
      filter.keys === null
        ? sql`statements s where ${allOf(conditions)}`
        : sql`${matches(sql`s.article_id, s.version_id, s.ordinal`, conditions)} s`
    return picked(
      db,
      sql`select s.id, s.article_id as k1, s.version_id as k2, s.ordinal as k3, s.id as k4 from ${source}
        order by s.article_id, s.version_id, s.ordinal, s.id limit ${limit}`,
    )
  },
}

const byRelevance: Sorting = {
  kinds: ['number', 'string'],
  async pick(db, { keys, conditions, words }, after, limit) {
    if (keys === null || words === null) throw invalid('sorting by relevance needs words to search for')
    const further = after === null ? sql`true` : sql`(-k1, k2) > (${-Number(after[0])}::float8, ${after[1]})`
    const rows = await searchKeys(db, { keys, order: 'newest' }, RANKED, async (matching, wanted) => {
      const ranked = rowsOf<Picked & { readonly found: number }>(
        await db.execute(sql`with ranked as materialized (
            select s.id, ts_rank(s.words, ${words}::tsquery, 1)::float8 as k1, s.id as k2 from (
              select * from ${matches(sql`s.words, s.dated_at`, [matching, ...conditions])} s
              order by s.dated_at desc, s.id desc limit ${wanted}) s)
          select counted.found, best.* from (select count(*)::int as found from ranked) counted
          left join lateral (select * from ranked where ${further} order by k1 desc, k2 limit ${limit}) best on true`),
      )
      return { found: Number(ranked[0]?.found ?? 0), rows: ranked.filter(row => row.id !== null) }
    })
    return [...rows].sort((a, b) => Number(b.k1) - Number(a.k1) || (a.id < b.id ? -1 : 1)).slice(0, limit)
  },
}

const SORTINGS = {
  newest: byDate('newest'),
  oldest: byDate('oldest'),
  text: byText,
  relevance: byRelevance,
} satisfies { readonly [name: string]: Sorting }

const picked = async (db: Sql, query: SQL): Promise<readonly Picked[]> => rowsOf<Picked>(await db.execute(query))

/** One page of the statements that a query asks for; see `Statements.find`. */
export async function findStatements(db: Sql, query: StatementQuery): Promise<Page<StatementRow>> {
  const limit = limitOf(query)
  const filter = await resolveFilter(db, query)
  const sort = query.sort ?? 'newest'
  if (!Object.hasOwn(SORTINGS, sort))
    throw invalid(`sort must be one of ${Object.keys(SORTINGS).join(', ')}, not "${sort}"`)
  const sorting: Sorting = SORTINGS[sort]
  const after = cursorOf(query, sorting.kinds)
  if (filter.none) return { rows: [], next: null }
  const keys = await sorting.pick(db, filter, after, limit + 1)
  const rows = new Map(
    (
      await manyStatements(
        db,
        keys.map(key => key.id),
      )
    ).map(row => [row.id, row]),
  )
  const present = keys.filter(key => rows.has(key.id))
  return pageOf(
    present,
    limit,
    key => keyOf(key, sorting.kinds),
    key => rows.get(key.id)!,
  )
}

const keyOf = (row: Picked, kinds: readonly ('string' | 'number')[]): CursorKey =>
  kinds.map((kind, index) => (kind === 'number' ? Number(row[`k${index + 1}`]) : String(row[`k${index + 1}`])))

/** Statements by id, in the order asked for; ids without one are left out. */
export async function manyStatements(db: Sql, ids: readonly string[]): Promise<readonly StatementRow[]> {
  if (ids.length === 0) return []
  const rows = await selectStatements(db, sql`s.id = any(${textArray(ids)})`)
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** The selectors of each statement, in the order asked for; none for ids without one. */
export async function selectorsOfMany(db: Sql, ids: readonly string[]): Promise<readonly (readonly Selectors[])[]> {
  const rows = await db
    .select({ id: statements.id, evidence: statements.evidence })
    .from(statements)
    .where(sql`${statements.id} = any(${textArray(ids)})`)
  const byId = new Map(rows.map(row => [row.id, row.evidence.map(selectorsOf)]))
  return ids.map(id => byId.get(id) ?? [])
}
