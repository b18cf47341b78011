import { buildArticle } from './build-article.ts'
import { type ByteSource, readAll } from './byte-source.ts'
import { decodeBody } from './fetch/decode-body.ts'
import { type Follow, failed, type IngestContext, type IngestOptions } from './ingest-context.ts'
import { ingestDocument } from './ingest-document.ts'
import { IngestError, toIngestError } from './ingest-error.ts'
import { ingestList, wholePage } from './ingest-list.ts'
import type { IngestResult } from './ingested-article.ts'
import { mapInOrder } from './map-in-order.ts'
import { fieldsOf } from './readers/document.ts'
import { type ArticleRecord, type BrokenRecord, mapRecord, readCsv, readJsonLines } from './readers/read-records.ts'
import { type Header, type Snapshot, sha256, snapshotOfFile } from './snapshot.ts'
import { formatOf, mediaTypeOfFormat } from './source-format.ts'
import { type BrokenWarcRecord, readWarc, type WarcPage } from './warc/read-warc.ts'

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

/** Articles of bytes of any format. */
export async function* ingestSource(
  named: NamedSource,
  options: IngestOptions,
  context: IngestContext,
  follow: Follow,
): AsyncGenerator<IngestResult> {
  const { reference, source, mediaType, record } = named
  const format = formatOf(source.head, reference, mediaType)
  if (format === 'warc' || format === 'gzip') {
    yield* ingestWarc(named, options, context)
  } else if (format === 'json-lines') {
    yield* ingestRecords(readJsonLines(source.chunks), 'line', named, options, context)
  } else if (format === 'csv') {
    yield* ingestRecords(readCsv(source.chunks, source.head), 'row', named, options, context)
  } else {
    const bytes = await readAll(source.chunks, context.bytes)
    const snapshot = snapshotOfFile(bytes, mediaType ?? mediaTypeOfFormat(format), context.now().toISOString())
    if (format === 'json') yield* ingestRecords(recordsOfJson(bytes), 'record', named, options, context)
    else if (format === 'list')
      yield* ingestList({ reference, bytes, base: named.url, contentType: mediaType, record }, options, context, follow)
    else yield await ingestDocument(reference, { snapshot, body: bytes, format, url: named.url, hints: null }, context)
  }
}

async function* ingestWarc(
  { reference, source, record }: NamedSource,
  options: IngestOptions,
  context: IngestContext,
): AsyncGenerator<IngestResult> {
  yield* mapInOrder(readWarc(source.chunks, context.bytes, record), context.ahead, page =>
    ingestWarcPage(`${reference}#record=${page.number}`, page, options, context),
  )
}

async function ingestWarcPage(
  reference: string,
  page: WarcPage | BrokenWarcRecord,
  options: IngestOptions,
  context: IngestContext,
): Promise<IngestResult> {
  if ('error' in page) return failed(reference, page.error)
  try {
    const body = await decodeBody(page.bytes, headerValue(page.headers, 'content-encoding'))
    const mediaType = headerValue(page.headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? null
    if (page.url === null && (mediaType === 'application/json' || mediaType === 'text/csv')) {
      for await (const record of recordsOf(body, mediaType))
        return await ingestRecord(reference, record, options, context)
    }
    const snapshot: Snapshot = {
      bytes: page.bytes,
      sha256: sha256(page.bytes),
      mediaType,
      encoding: null,
      fetchedAt: page.fetchedAt,
      requestUrl: page.url,
      finalUrl: page.url,
      status: page.status,
      headers: page.url === null ? [] : page.headers,
    }
    const format = formatOf(body.subarray(0, 4096), '', mediaType)
    if (format !== 'html' && format !== 'text' && format !== 'pdf' && format !== 'markdown')
      throw new IngestError('unsupported', `${page.url ?? `Record ${page.number}`} is not a page (${format}).`)
    const document = page.url === null && format === 'html' ? wholePage(body) : body
    return await ingestDocument(reference, { snapshot, body: document, format, url: page.url, hints: null }, context)
  } catch (error) {
    return failed(reference, toIngestError(error))
  }
}

const headerValue = (headers: readonly Header[], name: string): string | null =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null

const recordsOf = (bytes: Uint8Array, mediaType: 'application/json' | 'text/csv') =>
  mediaType === 'text/csv' ? readCsv(once(bytes), bytes) : readJsonLines(once(bytes))

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

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
      yield {
        number,
        bytes: Buffer.from(JSON.stringify(entry)),
        mediaType: 'application/json',
        values: entry as Record<string, unknown>,
      }
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
  const snapshot = snapshotOfFile(record.bytes, record.mediaType, context.now().toISOString())
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
