import { buildArticle, type Hints } from './build-article.ts'
import type { FetchedResource } from './fetch/fetch-settings.ts'
import { headerOf } from './fetch/response.ts'
import { failed, type IngestContext } from './ingest-context.ts'
import { toIngestError } from './ingest-error.ts'
import type { IngestResult } from './ingested-article.ts'
import type { DocumentFormat } from './readers/document.ts'
import { type Snapshot, sha256 } from './snapshot.ts'

export interface DocumentSource {
  readonly snapshot: Snapshot
  /** The snapshot's bytes without `Content-Encoding`. */
  readonly body: Uint8Array
  readonly format: DocumentFormat
  readonly url: string | null
  readonly hints: Hints | null
}

/** One document as a result; never throws. */
export async function ingestDocument(
  reference: string,
  { snapshot, body, format, url, hints }: DocumentSource,
  context: IngestContext,
): Promise<IngestResult> {
  try {
    const headers = new Map(snapshot.headers.map(([name, value]) => [name.toLowerCase(), value]))
    const document = await context.extractor.readDocument({
      bytes: body,
      format,
      url: url ?? snapshot.finalUrl,
      headers,
    })
    return { ok: true, reference, article: buildArticle(document, snapshot, hints) }
  } catch (error) {
    return failed(reference, toIngestError(error))
  }
}

/** Media type of an answer without its parameters. */
export const mediaTypeOf = (resource: FetchedResource): string | null =>
  headerOf(resource.headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? null

/** A snapshot of what was fetched. */
export const snapshotOf = (resource: FetchedResource): Snapshot => ({
  bytes: resource.bytes,
  sha256: sha256(resource.bytes),
  mediaType: mediaTypeOf(resource),
  encoding: null,
  fetchedAt: resource.fetchedAt,
  requestUrl: resource.requestUrl,
  finalUrl: resource.finalUrl,
  status: resource.status,
  headers: resource.headers,
})
