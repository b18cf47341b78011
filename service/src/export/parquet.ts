import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { COLUMNS } from './columns.ts'
import type { ExportedStatement } from './statement-stream.ts'

/** Rows of one row group: what is in memory at a time. */
const GROUP = 10_000

const TYPES = { text: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

const columnsOf = (rows: readonly ExportedStatement[]): ColumnSource[] =>
  COLUMNS.map(column => ({
    name: column.name,
    type: TYPES[column.type],
    nullable: true,
    data: rows.map(row => column.value(row)),
  }))

/** An Apache Parquet file (Snappy), a row group at a time. */
export async function* toParquet(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: 'selon',
  })
  let rows: ExportedStatement[] = []
  for await (const statement of statements) {
    rows.push(statement)
    if (rows.length < GROUP) continue
    await file.write({ columnData: columnsOf(rows), rowGroupSize: GROUP })
    yield taken(bytes)
    rows = []
  }
  if (rows.length > 0) await file.write({ columnData: columnsOf(rows), rowGroupSize: GROUP })
  await file.finish()
  yield taken(bytes)
}

/** Takes out what was written so far; `offset` goes on counting, since the file's footer points to places in the whole. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.buffer.slice(0, writer.index))
  writer.index = 0
  return bytes
}
