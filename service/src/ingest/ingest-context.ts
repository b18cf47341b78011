import type { FetchedResource } from './fetch/fetch-settings.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import type { Extractor } from './html/extractor.ts'
import { IngestError } from './ingest-error.ts'
import type { IngestResult } from './ingested-article.ts'
import type { FieldMap } from './readers/read-records.ts'

/** Headers of a page as it was kept, see RFC 9110, section 13. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface IngestOptions {
  /** Which field of a JSON or CSV record holds what; usual names are found without it. */
  readonly fieldMap?: FieldMap
  /** False to take only what a feed itself carries, without fetching its articles. */
  readonly fetchListed?: boolean
  /** What is kept of a page already, so that a site need only say that nothing changed; such a page fails as `unchanged`. */
  readonly known?: (url: string) => Promise<Validators | null>
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
const signalOf = (options: IngestOptions) => (options.signal ? { signal: options.signal } : {})

/** Fetches a page. @throws IngestError, `unchanged` where the site says that it is still as it is known. */
export async function fetchPage(
  url: string,
  options: IngestOptions,
  { fetcher }: IngestContext,
): Promise<FetchedResource> {
  const validators = (await options.known?.(url)) ?? {}
  const resource = await fetcher.fetch(url, { ...signalOf(options), ...validators })
  if (resource.notModified) throw new IngestError('unchanged', `${url} has not changed since it was read.`)
  return resource
}

export const failed = (reference: string, error: IngestError): IngestResult => ({
  ok: false,
  reference,
  failure: { reference, code: error.code, reason: error.message, temporary: error.temporary },
})
