import type { ReadingLibrary } from './library/library.ts'
import type { Statement, StatementQuery } from './schemas/statement.ts'

const COLUMNS: readonly (readonly [string, (statement: Statement) => string])[] = [
  ['id', statement => statement.id],
  ['speaker', statement => statement.speaker?.name ?? ''],
  ['addressee', statement => statement.addressee?.name ?? ''],
  ['words', statement => statement.words],
  ['type', statement => statement.type],
  ['act', statement => statement.act],
  ['certainty', statement => statement.certainty],
  ['negated', statement => String(statement.negated)],
  ['chain', statement => statement.chain.map(link => link.name).join(' > ')],
  ['said', statement => statement.said.value ?? ''],
  ['outlet', statement => statement.article.outlet?.name ?? ''],
  ['published', statement => statement.article.published ?? ''],
  ['article', statement => statement.article.id],
  ['title', statement => statement.article.title],
  ['rule', statement => statement.rule],
]

const STARTS_FORMULA = /^[=+\-@\t\r]/

/** Quotes a field; one that a spreadsheet would run as a formula gets an apostrophe in front and so stays text. */
export function csvField(value: string): string {
  const text = STARTS_FORMULA.test(value) ? `'${value}` : value
  return /[",\n\r']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const csvRow = (statement: Statement): string =>
  `${COLUMNS.map(([, value]) => csvField(value(statement))).join(',')}\r\n`

/** Rows an export holds at most; the answer's last page says so by being shorter than the total. */
export const EXPORT_LIMIT = 100_000

async function* pages(library: ReadingLibrary, query: StatementQuery): AsyncGenerator<readonly Statement[]> {
  let cursor: string | undefined
  for (let sent = 0; sent < EXPORT_LIMIT; ) {
    const page = await library.statements({ ...query, limit: 200, ...(cursor === undefined ? {} : { cursor }) })
    yield page.items
    sent += page.items.length
    if (page.cursor === null) return
    cursor = page.cursor
  }
}

/** The whole result as CSV (RFC 4180, UTF-8 with byte order mark, as spreadsheets expect), page by page. */
export async function* statementsAsCsv(library: ReadingLibrary, query: StatementQuery): AsyncGenerator<string> {
  yield `\uFEFF${COLUMNS.map(([name]) => name).join(',')}\r\n`
  for await (const page of pages(library, query)) yield page.map(csvRow).join('')
}

/** The whole result as one JSON array of statements, page by page. */
export async function* statementsAsJson(library: ReadingLibrary, query: StatementQuery): AsyncGenerator<string> {
  let separator = '['
  for await (const page of pages(library, query)) {
    for (const statement of page) {
      yield `${separator}${JSON.stringify(statement)}`
      separator = ',\n'
    }
  }
  yield separator === '[' ? '[]\n' : ']\n'
}
