import { sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'

const KEY = 'grouping'

/** Milliseconds by the clock of the database: those who take turns may run on several machines. */
const NOW = sql`(extract(epoch from clock_timestamp()) * 1000)::float8`

/** True where the turn is now `holder`'s, for so many seconds. */
export async function claimGrouping(
  tx: Sql,
  { holder, seconds }: { readonly holder: string; readonly seconds: number },
): Promise<boolean> {
  const rows = rowsOf(
    await tx.execute(sql`
    insert into settings (key, value) values (${KEY}, jsonb_build_object('holder', ${holder}::text, 'until', ${NOW} + ${seconds * 1000}::float8))
    on conflict (key) do update set value = excluded.value
      where settings.value->>'holder' = ${holder} or (settings.value->>'until')::float8 < ${NOW}
    returning key`),
  )
  return rows.length > 0
}

export async function releaseGrouping(tx: Sql, holder: string): Promise<void> {
  await tx.execute(sql`delete from settings where key = ${KEY} and value->>'holder' = ${holder}`)
}
