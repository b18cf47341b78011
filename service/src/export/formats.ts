import { toCsv } from './csv.ts'
import { toJsonLd } from './json-ld.ts'
import { toJsonArray, toJsonLines } from './jsonl.ts'
import type { ExportedStatement } from './statement-stream.ts'

/** A way to write statements; the pieces come as the statements do. */
export type Writer = (statements: AsyncIterable<ExportedStatement>) => AsyncGenerator<string | Uint8Array>

export type ExportFormat = 'jsonl' | 'json' | 'csv' | 'parquet' | 'jsonld'

export const EXPORT_FORMATS: readonly ExportFormat[] = ['jsonl', 'json', 'csv', 'parquet', 'jsonld']

/** The writer of a format; Parquet's library is loaded when it is asked for. */
export async function writerOf(format: ExportFormat): Promise<Writer> {
  if (format === 'parquet') return (await import('./parquet.ts')).toParquet
  return { jsonl: toJsonLines, json: toJsonArray, csv: toCsv, jsonld: toJsonLd }[format]
}
