import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ByteSource, fileChunks, gunzip, peek } from './byte-source.ts'
import type { FetcherSettings } from './fetch/fetch-settings.ts'
import { Fetcher } from './fetch/fetcher.ts'
import { type ExtractionLimits, Extractor } from './html/extractor.ts'
import { failed, type IngestContext, type IngestOptions } from './ingest-context.ts'
import { IngestError, toIngestError } from './ingest-error.ts'
import { ingestSource } from './ingest-source.ts'
import { followFrom, ingestUrl } from './ingest-url.ts'
import type { IngestInput, IngestResult } from './ingested-article.ts'
import { isKnownFile } from './source-format.ts'

export type { IngestOptions } from './ingest-context.ts'

export interface IngesterSettings {
  readonly fetcher?: FetcherSettings
  readonly extraction?: Partial<ExtractionLimits>
  /** Threads that read documents. */
  readonly workers?: number
  readonly now?: () => Date
  readonly standardInput?: AsyncIterable<Uint8Array>
}

export interface Ingester {
  /** Articles and failures of an input, in its order. Throws for nothing that stands in the input; ends early when `options.signal` aborts. */
  ingest(input: IngestInput, options?: IngestOptions): AsyncIterable<IngestResult>
  /** The one place that reads from the network, for who follows feeds. */
  readonly context: IngestContext
  close(): Promise<void>
}

/** An ingester that keeps its reader threads and connections until it is closed. */
export function createIngester(settings: IngesterSettings = {}): Ingester {
  const workers = settings.workers ?? 1
  const context: IngestContext = {
    extractor: new Extractor(settings.extraction, workers),
    fetcher: new Fetcher({ ...(settings.now ? { now: settings.now } : {}), ...settings.fetcher }),
    now: settings.now ?? (() => new Date()),
    ahead: workers * 2,
    bytes: settings.extraction?.bytes ?? 15 * 1024 * 1024,
  }
  return {
    context,
    ingest: (input, options = {}) =>
      untilAborted(ingestInput(input, options, context, settings.standardInput ?? process.stdin), options.signal),
    async close() {
      await Promise.all([context.extractor.close(), context.fetcher.close()])
    },
  }
}

/** Articles and failures of an input, with an ingester made and closed for it. */
export async function* ingest(
  input: IngestInput,
  options: IngestOptions & IngesterSettings = {},
): AsyncGenerator<IngestResult> {
  const ingester = createIngester(options)
  try {
    yield* ingester.ingest(input, options)
  } finally {
    await ingester.close()
  }
}

async function* untilAborted(
  results: AsyncIterable<IngestResult>,
  signal: AbortSignal | undefined,
): AsyncGenerator<IngestResult> {
  for await (const result of results) {
    if (signal?.aborted) return
    yield result
  }
}

async function* ingestInput(
  input: IngestInput,
  options: IngestOptions,
  context: IngestContext,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<IngestResult> {
  const reference = input.kind === 'location' ? input.location : input.name
  try {
    if (input.kind === 'bytes') {
      const source: ByteSource = { head: input.bytes, chunks: chunksOf(input.bytes) }
      yield* ingestSource(
        { reference, source, mediaType: input.mediaType ?? null, url: input.url ?? null, record: null },
        options,
        context,
        followFrom(0, options, context),
      )
    } else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input.location)) {
      yield* ingestUrl(input.location, options, context)
    } else if (input.location === '-') {
      yield* ingestSource(
        { reference, source: await unpacked(await peek(standardInput)), mediaType: null, url: null, record: null },
        options,
        context,
        followFrom(0, options, context),
      )
    } else {
      yield* ingestPath(input.location, options, context)
    }
  } catch (error) {
    yield failed(reference, toIngestError(error))
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A file, one record of a file (`articles.jsonl#line=4`), or a folder with everything under it. */
async function* ingestPath(
  location: string,
  options: IngestOptions,
  context: IngestContext,
): AsyncGenerator<IngestResult> {
  const { path, record } = await splitReference(location)
  const status = await stat(path).catch((error: unknown) => {
    throw new IngestError(
      'not-found',
      `${path} cannot be opened: ${error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file or folder' : String(error)}.`,
      { cause: error },
    )
  })
  if (!status.isDirectory()) {
    if (!status.isFile() && !status.isFIFO())
      throw new IngestError('unsupported', `${path} is neither a file nor a folder.`)
    yield* ingestFile(path, record, options, context)
    return
  }
  let found = 0
  for await (const file of filesUnder(path)) {
    found++
    yield* ingestFile(file, null, options, context)
    if (options.signal?.aborted) return
  }
  if (found === 0)
    throw new IngestError(
      'not-found',
      `${path} holds no files that Selon reads (pages, texts, PDF, feeds, archives, JSON Lines, CSV).`,
    )
}

async function splitReference(location: string): Promise<{ path: string; record: number | null }> {
  const match = /^(.+)#(?:record|line|row)=(\d{1,12})$/.exec(location)
  if (!match?.[1] || (await exists(location))) return { path: location, record: null }
  return { path: match[1], record: Number(match[2]) }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function* ingestFile(
  path: string,
  record: number | null,
  options: IngestOptions,
  context: IngestContext,
): AsyncGenerator<IngestResult> {
  try {
    const packed = await peek(counted(fileChunks(path), options.onBytes))
    // An archive of gzipped records is unpacked by its own reader, which knows where records begin.
    const source = /\.warc\.gz$/i.test(path) ? packed : await unpacked(packed)
    yield* ingestSource(
      { reference: path, source, mediaType: null, url: null, record },
      options,
      context,
      followFrom(0, options, context),
    )
  } catch (error) {
    yield failed(path, toIngestError(error))
  }
}

const unpacked = async (source: ByteSource): Promise<ByteSource> =>
  source.head[0] === 0x1f && source.head[1] === 0x8b ? peek(gunzip(source.chunks)) : source

/** Files of a folder in the order of their names; hidden ones and formats that nobody reads are left out, links are not followed. */
async function* filesUnder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile() && isKnownFile(path)) yield path
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: IngestOptions['onBytes'],
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length)
    yield chunk
  }
}
