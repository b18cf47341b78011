import type { Fetcher } from './fetch/fetcher.ts'
import type { Extractor } from './html/extractor.ts'
import type { IngestError } from './ingest-error.ts'
import type { IngestResult } from './ingested-article.ts'
import type { FieldMap } from './readers/read-records.ts'

export interface IngestOptions {
  /** Which field of a JSON or CSV record holds what; usual names are found without it. */
  readonly fieldMap?: FieldMap
  /** False to take only what a feed itself carries, without fetching its articles. */
  readonly fetchListed?: boolean
  readonly signal?: AbortSignal
  /** Told of every stretch of a file that was read, in bytes of the file. */
  readonly onBytes?: (count: number) => void
}

/** What readers share. */
export interface IngestContext {
  readonly extractor: Extractor
  readonly fetcher: Fetcher
  readonly now: () => Date
  /** Documents under way at a time. */
  readonly ahead: number
  /** Bytes of one document. */
  readonly bytes: number
}

/** Articles at an address that a list named; null where it may not be followed any further. */
export type Follow = ((url: string) => AsyncIterable<IngestResult>) | null

/** The signal as an option of the fetcher. */
export const signalOf = (options: IngestOptions) => (options.signal ? { signal: options.signal } : {})

export const failed = (reference: string, error: IngestError): IngestResult => ({
  ok: false,
  reference,
  failure: { reference, code: error.code, reason: error.message, temporary: error.temporary },
})
