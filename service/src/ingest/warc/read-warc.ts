import { WARCParser } from 'warcio'
import { IngestError } from '../ingest-error.ts'
import type { Header } from '../snapshot.ts'

/** A page in an archive, as it was received. */
export interface WarcPage {
  /** Position among the records of the archive, 1 for the first. */
  readonly number: number
  /** Null for what came from a file and not from the network, as Selon's own archives have it. */
  readonly url: string | null
  /** ISO 8601 in UTC, the record's date. */
  readonly fetchedAt: string
  /** Null for what came from a file. */
  readonly status: number | null
  readonly headers: readonly Header[]
  readonly bytes: Uint8Array
}

export interface BrokenWarcRecord {
  readonly number: number
  readonly url: string | null
  readonly error: IngestError
}

const TEXT_TYPES = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))/i
/** How `warcRecord` names what came from a file. */
const OF_A_FILE = /^urn:sha256:[0-9a-f]{64}$/
const FILE_TYPES = /^(?:text\/(?:html|plain|markdown|csv)|application\/(?:xhtml\+xml|pdf|json))/i
const LONGEST_LINE = 1024 * 1024

/**
 * Pages of a WARC file, plain or gzipped, one after the other, with memory for one record. Requests, pictures, scripts, redirects and errors are
 * passed over without reading their bodies. A record that is too long is reported; an archive that breaks off is reported once, after what was whole.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  only: number | null = null,
): AsyncGenerator<WarcPage | BrokenWarcRecord> {
  let number = 0
  let known = 0
  try {
    const parser = new WARCParser(chunks, { keepHeadersCase: true })
    for await (const record of parser) {
      number++
      if (only !== null && number < only) continue
      const type = record.warcType
      const url = record.warcTargetURI ?? null
      if (type) known++
      const isFile = type === 'resource' && OF_A_FILE.test(url ?? '')
      if (isFile || ((type === 'response' || type === 'resource') && url !== null && /^https?:/i.test(url))) {
        const status = record.httpHeaders ? Number(record.httpHeaders.statusCode ?? 0) : 200
        const headers = headersOf(record.httpHeaders?.headers, record.warcContentType ?? null)
        if (
          status === 200 &&
          (isFile ? FILE_TYPES : TEXT_TYPES).test(headerValue(headers, 'content-type') ?? 'text/html')
        ) {
          if (record.warcContentLength > limit) {
            yield { number, url, error: new IngestError('too-large', `Record ${number} has more than ${limit} bytes.`) }
          } else {
            const bytes = await record.readFully(false)
            const fetchedAt = dateOf(record.warcDate)
            yield isFile
              ? { number, url: null, fetchedAt, status: null, headers, bytes }
              : { number, url, fetchedAt, status, headers, bytes: dechunk(bytes, headers) }
          }
        }
      }
      if (only !== null && number >= only) return
    }
  } catch (error) {
    yield {
      number: number + 1,
      url: null,
      error: new IngestError(
        'malformed',
        `The archive cannot be read after record ${number}: ${error instanceof Error ? error.message : String(error)}.`,
        { cause: error },
      ),
    }
    return
  }
  if (known === 0)
    yield { number: 1, url: null, error: new IngestError('malformed', 'The file holds no WARC records.') }
}

function headersOf(headers: Iterable<[string, string]> | undefined, contentType: string | null): Header[] {
  const pairs: Header[] = []
  for (const [name, value] of headers ?? []) pairs.push([name, value])
  if (headers === undefined && contentType !== null) pairs.push(['Content-Type', contentType])
  return pairs
}

const headerValue = (headers: readonly Header[], name: string): string | null =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null

/** The body without chunked transfer coding. Many archives keep the header although they keep the body whole; a body that is not chunked stays as it is. */
function dechunk(bytes: Uint8Array, headers: readonly Header[]): Uint8Array {
  if (!/chunked/i.test(headerValue(headers, 'transfer-encoding') ?? '')) return bytes
  const parts: Uint8Array[] = []
  let position = 0
  while (position < bytes.length) {
    const end = bytes.indexOf(10, position)
    if (end < 0 || end - position > LONGEST_LINE) return bytes
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(
      Buffer.from(bytes.subarray(position, end)).toString('latin1').trim(),
    )?.[1]
    if (size === undefined) return bytes
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(bytes.subarray(end + 1, end + 1 + length))
    position = end + 1 + length + 2
  }
  return Buffer.concat(parts)
}

const dateOf = (date: string | null | undefined): string => {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? '1970-01-01T00:00:00.000Z' : new Date(time).toISOString()
}
