import type { FetchedResource } from './fetch/fetch-settings.ts'
import { headerOf } from './fetch/response.ts'
import { failed, fetchPage, type IngestContext, type IngestOptions } from './ingest-context.ts'
import { ingestDocument, mediaTypeOf, snapshotOf } from './ingest-document.ts'
import { IngestError, toIngestError } from './ingest-error.ts'
import { ingestList } from './ingest-list.ts'
import { ingestSource } from './ingest-source.ts'
import type { IngestResult } from './ingested-article.ts'
import { formatOf } from './source-format.ts'

/** Articles at an address: the page itself, or those that a feed, sitemap, archive or list there names. `level` counts the lists that led to it. */
export async function* ingestUrl(
  url: string,
  options: IngestOptions,
  context: IngestContext,
  level = 0,
): AsyncGenerator<IngestResult> {
  let resource: FetchedResource
  try {
    resource = await fetchPage(url, options, context)
  } catch (error) {
    yield failed(url, withAdvice(url, toIngestError(error)))
    return
  }
  const mediaType = mediaTypeOf(resource)
  const format = formatOf(resource.body.subarray(0, 4096), URL.parse(resource.finalUrl)?.pathname ?? '', mediaType)
  const follow = followFrom(level, options, context)
  if (format === 'list') {
    const contentType = headerOf(resource.headers, 'content-type')
    const list = { reference: url, bytes: resource.body, base: resource.finalUrl, contentType, record: null }
    yield* ingestList(list, options, context, follow)
  } else if (format === 'html' || format === 'pdf' || format === 'text' || format === 'markdown') {
    const source = { snapshot: snapshotOf(resource), body: resource.body, format, url: resource.finalUrl, hints: null }
    yield await ingestDocument(url, source, context)
  } else {
    const source = { head: resource.body, chunks: once(resource.body) }
    yield* ingestSource(
      { reference: url, source, mediaType, url: resource.finalUrl, record: null },
      options,
      context,
      follow,
    )
  }
}

const ARCHIVE = /\.(?:warc|warc\.gz|jsonl|ndjson|json|csv|tsv)(?:\.gz)?$/i

/** Fetching keeps an answer in memory, within the limit for one page; files of many articles are read from the disk, however long they are. */
function withAdvice(url: string, error: IngestError): IngestError {
  const path = URL.parse(url)?.pathname ?? ''
  if (error.code !== 'too-large' || !ARCHIVE.test(path)) return error
  const file = path.slice(path.lastIndexOf('/') + 1)
  const message = `${error.message} That is too long to be read from the network: download it, for example with curl -LO, and give Selon the file ${file}.`
  return new IngestError('too-large', message, { cause: error })
}

/** How deep lists may lead to lists: an OPML file to feeds, a sitemap index to sitemaps. */
const MOST_LEVELS = 2

/** Follows the addresses that a list at this level names; null where lists have led to lists often enough. */
export const followFrom = (level: number, options: IngestOptions, context: IngestContext) =>
  level >= MOST_LEVELS ? null : (url: string) => ingestUrl(url, options, context, level + 1)

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
