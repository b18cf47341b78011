import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Article } from '@selon/engine'
import { Failure, messageOf } from '../failure.ts'
import type { Ingester, IngesterSettings } from '../ingest/ingest.ts'
import type { IngestInput } from '../ingest/ingested-article.ts'
import type { FieldMap } from '../ingest/readers/read-records.ts'
import { decodeText } from './decode-text.ts'

/** An article on its way to the engine, with the name that its findings carry; or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly file: string; readonly article: Article }
  | { readonly ok: false; readonly file: string; readonly reason: string }

export interface ReadOptions {
  /** Date of publication that holds where the source states none. */
  readonly published: string | null
  /** Which field of a JSON or CSV record holds what. */
  readonly fieldMap?: FieldMap
  /** How pages are fetched and read. */
  readonly settings?: IngesterSettings
}

/** Larger files are no articles; findings of all their parts at once would take gigabytes of memory. */
const MOST_BYTES = 20 * 2 ** 20
const STANDARD_INPUT = '-'
const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i
/** One record of a file of many, as failures name it. */
const RECORD = /#(?:record|line|row)=\d+$/
const PLAIN_TEXT = new Set(['.txt', '.text'])
/** What the ingester reads by its name alone; of other files than plain text the first bytes decide. */
// biome-ignore format: a list
const INGESTED = new Set([
  '.html', '.htm', '.xhtml', '.md', '.markdown', '.pdf', '.xml', '.rss', '.atom', '.rdf', '.opml', '.json', '.jsonl', '.ndjson', '.csv', '.tsv', '.warc',
  '.gz',
])
/** Markup, JSON, PDF or WARC, by the first characters, read as Latin-1. */
const STRUCTURED = /^(?:\xef\xbb\xbf)?(?:\s*(?:<[!?a-z]|\{\s*"|\[\s*\{)|%PDF-|WARC\/)/i

/** Reads locations one after the other; what they share (a reader thread, connections, rules of sites) is opened when it is first needed. */
export class LocationReader {
  readonly #options: ReadOptions
  #ingester: Ingester | null = null

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /**
   * The articles at a location: a path, a URL, or `-` for standard input. Plain text is read here, so that reading one file starts fast; pages,
   * feeds, archives, tables and folders go through the ingester. Never throws for what stands at the location.
   */
  async *read(location: string): AsyncGenerator<ReadResult> {
    try {
      if (location === STANDARD_INPUT) yield* this.#readStandardInput()
      else if (await isIngested(location)) yield* this.#ingest({ kind: 'location', location })
      else yield* this.#readFile(location)
    } catch (error) {
      yield { ok: false, file: location, reason: reasonOf(error) }
    }
  }

  async close(): Promise<void> {
    await this.#ingester?.close()
    this.#ingester = null
  }

  async *#readFile(path: string): AsyncGenerator<ReadResult> {
    const bytes = await readWhole(path)
    if (!PLAIN_TEXT.has(extname(path).toLowerCase()) && isStructured(bytes))
      yield* this.#ingest({ kind: 'location', location: path })
    else yield this.#plain(basename(path), await decodeText(bytes))
  }

  /** Records and archives stream through; a table can only be told from a text by `--field`. */
  async *#readStandardInput(): AsyncGenerator<ReadResult> {
    const { head, chunks } = await beginningOf(process.stdin)
    const isTable = this.#options.fieldMap !== undefined && Object.keys(this.#options.fieldMap).length > 0
    if (isStructured(head)) yield* this.#ingest({ kind: 'location', location: STANDARD_INPUT }, chunks)
    else if (isTable)
      yield* this.#ingest({ kind: 'bytes', bytes: await readAll(chunks), name: STANDARD_INPUT, mediaType: 'text/csv' })
    else yield this.#plain(STANDARD_INPUT, await decodeText(await readAll(chunks)))
  }

  #plain(file: string, text: string): ReadResult {
    return { ok: true, file, article: { text, published: this.#options.published, outlet: null } }
  }

  async *#ingest(input: IngestInput, standardInput?: AsyncIterable<Uint8Array>): AsyncGenerator<ReadResult> {
    const { published, fieldMap = {} } = this.#options
    const ingester = await this.#open(standardInput)
    for await (const result of ingester.ingest(input, { fieldMap })) {
      if (!result.ok) yield { ok: false, file: result.reference, reason: result.failure.reason }
      else {
        const { article, reference } = result
        yield {
          ok: true,
          file: basename(reference),
          article: { ...article, published: article.published ?? published },
        }
      }
    }
  }

  async #open(standardInput?: AsyncIterable<Uint8Array>): Promise<Ingester> {
    if (this.#ingester !== null && standardInput === undefined) return this.#ingester
    await this.close()
    const { createIngester } = await import('../ingest/ingest.ts')
    this.#ingester = createIngester({ ...this.#options.settings, ...(standardInput ? { standardInput } : {}) })
    return this.#ingester
  }
}

/** The location is told beside the reason, so the reason need not repeat it. */
const reasonOf = (error: unknown): string => {
  const path = error instanceof Error && 'path' in error ? `${error.path}: ` : ''
  return messageOf(error).replace(path, '')
}

const isStructured = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b) || STRUCTURED.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1'))

async function isIngested(location: string): Promise<boolean> {
  if (ADDRESS.test(location) || INGESTED.has(extname(location).toLowerCase())) return true
  return stat(location).then(
    stats => stats.isDirectory(),
    () => RECORD.test(location),
  )
}

async function readWhole(path: string): Promise<Uint8Array> {
  const stats = await stat(path)
  if (stats.size > MOST_BYTES) throw tooLarge(stats.size)
  return readFile(path)
}

/** The first chunk of a stream, and the whole of it. */
async function beginningOf(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const { value: head = new Uint8Array() } = await iterator.next()
  return { head, chunks: rejoined(head, iterator) }
}

async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MOST_BYTES) throw tooLarge(length)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (bytes: number): Failure =>
  new Failure(
    `too large for an article: ${Math.round(bytes / 2 ** 20)} MB, at most ${MOST_BYTES / 2 ** 20} MB are read`,
  )
