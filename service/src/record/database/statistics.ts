import { sql } from 'drizzle-orm'
import type { Sql } from './home.ts'
import { rowsOf } from './rows.ts'

/** A smaller table, in pages of 8 kB, is read at once whatever the plan. */
const LEAST_PAGES = 100

/**
 * Has the query planner look at the tables that are more than twice as long as when it last did. For PGlite, where no process does so by
 * itself. Gives the names of the tables.
 */
export async function gatherStatistics(db: Sql): Promise<readonly string[]> {
  const grown = rowsOf<{ name: string }>(
    await db.execute(sql`select relname as name from (
        select relname, relpages, pg_relation_size(oid) / current_setting('block_size')::int as pages
        from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace) tables
      where pages > 2 * relpages and pages >= ${LEAST_PAGES} order by relname`),
  )
  const names = grown.map(({ name }) => name)
  const tables = sql.join(
    names.map(name => sql.identifier(name)),
    sql`, `,
  )
  if (names.length > 0) await db.execute(sql`analyze ${tables}`)
  return names
}
