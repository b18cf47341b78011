import { buildArticle, type Hints } from './build-article.ts'
import { type Follow, failed, fetchPage, type IngestContext, type IngestOptions } from './ingest-context.ts'
import { ingestDocument, mediaTypeOf, snapshotOf } from './ingest-document.ts'
import { IngestError, toIngestError } from './ingest-error.ts'
import type { FailureCode, IngestResult } from './ingested-article.ts'
import { mapInOrder } from './map-in-order.ts'
import type { ListedArticle } from './readers/article-list.ts'
import { fieldsOf } from './readers/document.ts'
import { snapshotOfFile } from './snapshot.ts'
import { formatOf } from './source-format.ts'

/** Characters from which what a feed carries is an article and not a summary. */
const FULL_TEXT = 800
/** Hosts are fetched side by side; the fetcher keeps each of them to its own pace. */
const SIDE_BY_SIDE = 6

export interface ListSource {
  readonly reference: string
  readonly bytes: Uint8Array
  readonly base: string | null
  readonly contentType: string | null
  readonly record: number | null
}

/** Articles that a feed, a sitemap or an OPML list names, and those of the lists that it leads to. */
export async function* ingestList(
  list: ListSource,
  options: IngestOptions,
  context: IngestContext,
  follow: Follow,
): AsyncGenerator<IngestResult> {
  try {
    const { articles, lists, format } = await context.extractor.readList(list)
    const origin = format === 'sitemap' ? 'sitemap' : 'feed'
    const numbered = articles
      .map((article, index) => ({ article, number: index + 1 }))
      .filter(({ number }) => list.record === null || number === list.record)
    yield* mapInOrder(numbered, SIDE_BY_SIDE, ({ article, number }) =>
      ingestListed(article, { reference: `${list.reference}#record=${number}`, origin }, options, context),
    )
    if (lists.length > 0 && follow === null)
      throw new IngestError('unsupported', 'Lists of lists of lists are not followed.')
    for (const url of lists) {
      if (follow === null || options.signal?.aborted) return
      yield* follow(url)
    }
    if (articles.length === 0 && lists.length === 0) throw new IngestError('no-article', 'The list holds no articles.')
  } catch (error) {
    yield failed(list.reference, toIngestError(error))
  }
}

interface ListPlace {
  /** Used where the entry has no address of its own. */
  readonly reference: string
  readonly origin: 'feed' | 'sitemap'
}

/** The article that a list's entry names, fetched; or made of what the entry carries, where it carries the whole text and the page cannot be had. */
export async function ingestListed(
  listed: ListedArticle,
  place: ListPlace,
  options: IngestOptions,
  context: IngestContext,
): Promise<IngestResult> {
  const hints: Hints = { ...listed, origin: place.origin }
  const reference = listed.url ?? place.reference
  let result: IngestResult | null = null
  if (listed.url !== null && options.fetchListed !== false) {
    result = await fetchListed(listed.url, hints, options, context)
    if (result.ok || result.failure.temporary || isSettled(result.failure.code)) return result
  }
  const carried = listed.content === null ? null : await fromContent(listed, listed.content, hints, reference, context)
  if (carried?.ok && (result === null || carried.article.text.length >= FULL_TEXT)) return carried
  return (
    result ??
    carried ??
    failed(reference, new IngestError('no-article', 'The entry has neither an address nor a text.'))
  )
}

/** Nothing that the feed carries is better than what the page says of itself. */
const isSettled = (code: FailureCode): boolean => code === 'cancelled' || code === 'unchanged'

async function fetchListed(
  url: string,
  hints: Hints,
  options: IngestOptions,
  context: IngestContext,
): Promise<IngestResult> {
  try {
    const resource = await fetchPage(url, options, context)
    const format = formatOf(resource.body.subarray(0, 4096), '', mediaTypeOf(resource))
    if (format !== 'html' && format !== 'text' && format !== 'pdf')
      throw new IngestError('unsupported', `${url} is not a page (${format}).`)
    return await ingestDocument(
      url,
      { snapshot: snapshotOf(resource), body: resource.body, format, url: resource.finalUrl, hints },
      context,
    )
  } catch (error) {
    return failed(url, toIngestError(error))
  }
}

/** A page around a fragment of one, as feeds carry them; a page stays as it is. */
export function wholePage(bytes: Uint8Array): Uint8Array {
  if (/<(?:!doctype|html|head|body)\b/i.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))) return bytes
  return Buffer.concat([
    Buffer.from('<!doctype html><html><head><meta charset="utf-8"></head><body><article>'),
    bytes,
    Buffer.from('</article></body></html>'),
  ])
}

/** Content that stands in the feed itself. It is a fragment of a page, written as one so that the same rules read it. */
async function fromContent(
  listed: ListedArticle,
  content: string,
  hints: Hints,
  reference: string,
  context: IngestContext,
): Promise<IngestResult> {
  const bytes = Buffer.from(content, 'utf8')
  const isHtml = /<\/?[a-z][^>]*>|&\w+;/i.test(content)
  const snapshot = snapshotOfFile(bytes, isHtml ? 'text/html' : 'text/plain', context.now().toISOString())
  if (!isHtml) {
    const document = {
      blocks: [],
      verbatim: content,
      fields: fieldsOf({ text: content }),
      extractor: 'feed',
      encoding: 'utf-8',
    }
    return { ok: true, reference, article: buildArticle(document, snapshot, hints) }
  }
  const result = await ingestDocument(
    reference,
    { snapshot, body: wholePage(bytes), format: 'html', url: listed.url, hints },
    context,
  )
  return result.ok ? { ...result, article: { ...result.article, extractor: 'feed' } } : result
}
