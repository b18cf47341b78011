import { type SQL, sql } from 'drizzle-orm'
import type { DatabaseHome } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'

/** All rows of a query in the order of its column `key` (unique text), `size` at a time, the same order on every database. */
export async function* rowsInOrder<Row extends object>(
  home: DatabaseHome,
  select: SQL,
  key: string,
  size: number,
): AsyncGenerator<Row> {
  const column = sql`${sql.identifier(key)} collate "C"`
  let last: string | null = null
  for (;;) {
    const after: SQL = last === null ? sql`true` : sql`${column} > ${last}`
    const page: unknown = await home.read(db =>
      db.execute(sql`select * from (${select}) rows where ${after} order by ${column} limit ${size}`),
    )
    const rows: readonly (Row & { readonly [name: string]: unknown })[] = rowsOf<
      Row & { readonly [name: string]: unknown }
    >(page)
    for (const row of rows) yield row as Awaited<Row>
    if (rows.length < size) return
    last = String(rows.at(-1)?.[key])
  }
}
