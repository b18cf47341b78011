import { stringify } from 'csv-stringify/sync'
import { COLUMNS } from './columns.ts'
import type { ExportedStatement } from './statement-stream.ts'

/** What spreadsheets take for the start of a formula, also behind white space. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

/** A cell that no spreadsheet runs: an apostrophe before what would begin a formula. Numbers are no text and stay as they are. */
const safe = (value: string | number | boolean | null): string =>
  typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value === null ? '' : String(value)

/** RFC 4180 with a header, in UTF-8; the lines come in pieces as the statements do. */
export async function* toCsv(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  yield stringify([COLUMNS.map(column => column.name)])
  for await (const statement of statements) yield stringify([COLUMNS.map(column => safe(column.value(statement)))])
}
