import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf, textArray } from '../database/rows.ts'
import { invalid } from '../errors.ts'
import { type Selectors, selectorsOf } from '../evidence.ts'
import { statements } from '../schema.ts'
import type { Page } from '../types/page.ts'
import type { StatementQuery, StatementRow } from '../types/statements.ts'
import { allOf, type CursorKey, cursorOf, limitOf, pageOf } from './paging.ts'
import { type ResolvedFilter, resolveFilter } from './statement-filter.ts'
import { selectStatements, statementRow } from './statement-rows.ts'

/** Relevance is worked out for so many matches at most, the newest: ranking reads every text that it ranks. */
export const RANKED = 2_000

/** How a sort finds its page: which key it is by, and which rows come after a cursor. */
interface Sorting {
  readonly kinds: readonly ('string' | 'number')[]
  /** Select list `id, k1, k2 …`, all conditions, order and limit. */
  pick(filter: ResolvedFilter, after: CursorKey | null, limit: number): SQL
}

/** Instants as microseconds, which numbers hold exactly and both homes print alike. */
const epoch = sql`(extract(epoch from s.dated_at) * 1000)::float8`
const instant = (milliseconds: unknown): SQL => sql`to_timestamp(${milliseconds}::float8 / 1000)`

const byDate = (order: 'newest' | 'oldest'): Sorting => ({
  kinds: ['number', 'string'],
  pick(filter, after, limit) {
    const [direction, beyond] = order === 'newest' ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`]
    const further = after === null ? null : sql`(s.dated_at, s.id) ${beyond} (${instant(after[0])}, ${after[1]})`
    return sql`select s.id, ${epoch} as k1, s.id as k2 from statements s where ${allOf([...filter.conditions, further])}
      order by s.dated_at ${direction}, s.id ${direction} limit ${limit}`
  },
})

const SORTINGS = {
  newest: byDate('newest'),
  oldest: byDate('oldest'),
  text: {
    kinds: ['string', 'string', 'number', 'string'],
    pick(filter, after, limit) {
      const further =
        after === null
          ? null
          : sql`(s.article_id, s.version_id, s.ordinal, s.id) > (${after[0]}, ${after[1]}, ${after[2]}::int, ${after[3]})`
      return sql`select s.id, s.article_id as k1, s.version_id as k2, s.ordinal as k3, s.id as k4 from statements s
        where ${allOf([...filter.conditions, further])} order by s.article_id, s.version_id, s.ordinal, s.id limit ${limit}`
    },
  },
  relevance: {
    kinds: ['number', 'string'],
    pick(filter, after, limit) {
      const further = after === null ? sql`true` : sql`(-k1, k2) > (${-Number(after[0])}::float8, ${after[1]})`
      return sql`select id, k1, k2 from (
          select s.id, ts_rank(s.words, ${filter.words}::tsquery, 1)::float8 as k1, s.id as k2
          from (select s.id, s.words from statements s where ${allOf(filter.conditions)} order by s.dated_at desc, s.id desc limit ${RANKED}) s
        ) ranked where ${further} order by k1 desc, k2 limit ${limit}`
    },
  },
} satisfies { readonly [name: string]: Sorting }

/** One page of the statements that a query asks for; see `Statements.find`. */
export async function findStatements(db: Sql, query: StatementQuery): Promise<Page<StatementRow>> {
  const limit = limitOf(query)
  const filter = await resolveFilter(db, query)
  const sort = query.sort ?? 'newest'
  if (!Object.hasOwn(SORTINGS, sort))
    throw invalid(`sort must be one of ${Object.keys(SORTINGS).join(', ')}, not "${sort}"`)
  if (sort === 'relevance' && filter.words === null) throw invalid('sorting by relevance needs words to search for')
  const sorting: Sorting = SORTINGS[sort]
  const after = cursorOf(query, sorting.kinds)
  if (filter.none) return { rows: [], next: null }
  const keys = rowsOf<Picked>(await db.execute(sorting.pick(filter, after, limit + 1)))
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

type Picked = { readonly id: string } & { readonly [key: string]: unknown }

const keyOf = (row: Picked, kinds: readonly ('string' | 'number')[]): CursorKey =>
  kinds.map((kind, index) => (kind === 'number' ? Number(row[`k${index + 1}`]) : String(row[`k${index + 1}`])))

/** Statements by id, in the order asked for; ids without one are left out. */
export async function manyStatements(db: Sql, ids: readonly string[]): Promise<readonly StatementRow[]> {
  if (ids.length === 0) return []
  const rows = await selectStatements(db, {}).where(sql`${statements.id} = any(${textArray(ids)})`)
  const byId = new Map(rows.map(row => [row.id, statementRow(row)]))
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
