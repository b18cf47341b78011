import { buildArticle, type Hints } from './build-article.ts'
import { type ByteSource, readAll } from './byte-source.ts'
import { decodeBody } from './fetch/decode-body.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import type { Extractor } from './html/extractor.ts'
import { IngestError, toIngestError } from './ingest-error.ts'
import { ingestList } from './ingest-url.ts'
import type { IngestResult } from './ingested-article.ts'
import { mapInOrder } from './map-in-order.ts'
import { type DocumentFormat, fieldsOf } from './readers/read-document.ts'
import {
  type ArticleRecord,
  type BrokenRecord,
  type FieldMap,
  mapRecord,
  readCsv,
  readJsonLines,
} from './readers/read-records.ts'
import { type Header, type Snapshot, sha256, snapshotOfFile } from './snapshot.ts'
import { formatOf } from './source-format.ts'
import { type BrokenWarcRecord, readWarc, type WarcPage } from './warc/read-warc.ts'

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

/** Something to read with the name that results carry. */
export interface NamedSource {
  readonly reference: string
  readonly source: ByteSource
  readonly mediaType: string | null
  /** Address that the bytes came from, null where nobody knows. */
  readonly url: string | null
  /** The only record wanted of a file of many, 1 for the first. */
  readonly record: number | null
}

export const failed = (reference: string, error: IngestError): IngestResult => ({
  ok: false,
  reference,
  failure: { reference, code: error.code, reason: error.message, temporary: error.temporary },
})

/** Articles of bytes of any format. */
export async function* ingestSource(
  named: NamedSource,
  options: IngestOptions,
  context: IngestContext,
): AsyncGenerator<IngestResult> {
  const { reference, source, mediaType, record } = named
  const format = formatOf(source.head, reference, mediaType)
  if (format === 'warc' || format === 'gzip') {
    yield* ingestWarc(named, context)
  } else if (format === 'json-lines') {
    yield* ingestRecords(readJsonLines(source.chunks), 'line', named, options, context)
  } else if (format === 'csv') {
    yield* ingestRecords(readCsv(source.chunks, source.head), 'row', named, options, context)
  } else {
    const bytes = await readAll(source.chunks, context.bytes)
    const snapshot = snapshotOfFile(bytes, mediaType, context.now().toISOString())
    if (format === 'json') yield* ingestRecords(recordsOfJson(bytes), 'record', named, options, context)
    else if (format === 'list')
      yield* ingestList({ reference, bytes, base: named.url, contentType: mediaType, record }, options, context)
    else
      yield await ingestDocument(
        reference,
        { snapshot, body: bytes, format: format as DocumentFormat, url: named.url, hints: null },
        context,
      )
  }
}

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

async function* ingestWarc(
  { reference, source, record }: NamedSource,
  context: IngestContext,
): AsyncGenerator<IngestResult> {
  yield* mapInOrder(readWarc(source.chunks, context.bytes, record), context.ahead, page =>
    ingestWarcPage(`${reference}#record=${page.number}`, page, context),
  )
}

async function ingestWarcPage(
  reference: string,
  page: WarcPage | BrokenWarcRecord,
  context: IngestContext,
): Promise<IngestResult> {
  if ('error' in page) return failed(reference, page.error)
  try {
    const body = await decodeBody(page.bytes, headerValue(page.headers, 'content-encoding'))
    const mediaType = headerValue(page.headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? null
    const snapshot: Snapshot = {
      bytes: page.bytes,
      sha256: sha256(page.bytes),
      mediaType,
      encoding: null,
      fetchedAt: page.fetchedAt,
      requestUrl: page.url,
      finalUrl: page.url,
      status: page.status,
      headers: page.headers,
    }
    const format = formatOf(body.subarray(0, 4096), '', mediaType)
    if (format !== 'html' && format !== 'text' && format !== 'pdf' && format !== 'markdown')
      throw new IngestError('unsupported', `${page.url} is not a page (${format}).`)
    return await ingestDocument(reference, { snapshot, body, format, url: page.url, hints: null }, context)
  } catch (error) {
    return failed(reference, toIngestError(error))
  }
}

const headerValue = (headers: readonly Header[], name: string): string | null =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null

async function* recordsOfJson(bytes: Uint8Array): AsyncGenerator<ArticleRecord | BrokenRecord> {
  let value: unknown
  try {
    value = JSON.parse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
  } catch (error) {
    yield {
      number: 1,
      error: new IngestError(
        'malformed',
        `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
        { cause: error },
      ),
    }
    return
  }
  let number = 0
  for (const entry of Array.isArray(value) ? value : [value]) {
    number++
    if (typeof entry === 'object' && entry !== null)
      yield { number, bytes: Buffer.from(JSON.stringify(entry)), values: entry as Record<string, unknown> }
    else yield { number, error: new IngestError('malformed', `Entry ${number} is not an object.`) }
  }
}

async function* ingestRecords(
  records: AsyncIterable<ArticleRecord | BrokenRecord>,
  unit: string,
  named: NamedSource,
  options: IngestOptions,
  context: IngestContext,
): AsyncGenerator<IngestResult> {
  const wanted = only(records, named.record)
  yield* mapInOrder(wanted, context.ahead, record =>
    ingestRecord(`${named.reference}#${unit}=${record.number}`, record, options, context),
  )
}

async function* only<Item extends { readonly number: number }>(
  items: AsyncIterable<Item>,
  number: number | null,
): AsyncGenerator<Item> {
  for await (const item of items) {
    if (number === null || item.number === number) yield item
    if (number !== null && item.number >= number) return
  }
}

async function ingestRecord(
  reference: string,
  record: ArticleRecord | BrokenRecord,
  options: IngestOptions,
  context: IngestContext,
): Promise<IngestResult> {
  if ('error' in record) return failed(reference, record.error)
  const { text, html, ...values } = mapRecord(record.values, options.fieldMap ?? {})
  const snapshot = snapshotOfFile(record.bytes, 'application/json', context.now().toISOString())
  if (text === null && html !== null) {
    const body = Buffer.from(html, 'utf8')
    return ingestDocument(
      reference,
      {
        snapshot: { ...snapshot, headers: [['content-type', 'text/html; charset=utf-8']] },
        body,
        format: 'html',
        url: values.url,
        hints: { origin: 'field-map', ...values },
      },
      context,
    )
  }
  if (text === null || text.trim() === '') {
    const names = Object.keys(record.values).slice(0, 12).join(', ')
    return failed(
      reference,
      new IngestError(
        'no-article',
        `No text in this record. Its fields are ${names || 'none'}; name the one with the text (--field text=NAME).`,
      ),
    )
  }
  const fields = fieldsOf({ ...values, text, origin: 'field-map', canonicalUrl: values.url })
  const document = { blocks: [], verbatim: text.toWellFormed(), fields, extractor: 'field-map', encoding: 'utf-8' }
  return {
    ok: true,
    reference,
    article: buildArticle(document, snapshot, values.url === null ? null : { origin: 'field-map', url: values.url }),
  }
}
