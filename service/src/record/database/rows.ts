import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Sql } from './home.ts'

/** Rows of a raw query; the caller says what its select list makes of them. Both drivers give an object with `rows`. */
export const rowsOf = <Row>(result: unknown): readonly Row[] => (result as { readonly rows: readonly Row[] }).rows

/** Rows sent to the database in one statement; longer lists are cut. */
const ROWS_A_STATEMENT = 5_000

const GENERATED = new Set(['words'])

/**
 * Inserts many rows as one JSON document: one parameter whatever the number of rows and columns, and the same on both homes, several
 * times as fast as a list of values. Does not serve `bytea` columns. Rows that are there already are left alone, or handled by `conflict`.
 */
export async function insertRows<Table extends PgTable>(
  tx: Sql,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  conflict: SQL = sql`on conflict do nothing`,
): Promise<void> {
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => !GENERATED.has(column.name))
  const name = sql.identifier(getTableConfig(table).name)
  const list = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  )
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const chunk = rows.slice(from, from + ROWS_A_STATEMENT)
    const document = JSON.stringify(chunk.map(row => columnNames(row, columns)))
    await tx.execute(
      sql`insert into ${name} (${list}) select ${list} from jsonb_populate_recordset(null::${name}, ${document}::jsonb) ${conflict}`,
    )
  }
}

function columnNames(row: object, columns: readonly (readonly [string, { readonly name: string }])[]): object {
  const values = row as { readonly [key: string]: unknown }
  return Object.fromEntries(columns.map(([key, column]) => [column.name, values[key] ?? null]))
}

/** A list as one array parameter, for `= any(…)` and `unnest(…)`. */
export const textArray = (values: readonly string[]): SQL => sql`${sql.param(values)}::text[]`
