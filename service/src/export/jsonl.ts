import type { ExportedStatement } from './statement-stream.ts'

/** One JSON object a line. */
export async function* toJsonLines(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  for await (const statement of statements) yield `${JSON.stringify(statement)}\n`
}

/** One JSON array, in pieces. */
export async function* toJsonArray(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const statement of statements) {
    yield before + JSON.stringify(statement)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
