import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Article } from '@selon/engine'
import { Failure, messageOf } from '../failure.ts'
import { decodeText } from './decode-text.ts'

/** An article on its way to the engine, with the name that its findings carry; or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly file: string; readonly article: Article }
  | { readonly ok: false; readonly file: string; readonly reason: string }

export interface ReadOptions {
  /** Date of publication that holds where the source states none. */
  readonly published: string | null
}

/** Larger files are no articles; findings of all their parts at once would take gigabytes of memory. */
const MOST_BYTES = 20 * 2 ** 20
const STANDARD_INPUT = '-'
const URL_START = /^https?:\/\//i
/** What the ingester reads; everything else is taken for plain text. */
// biome-ignore format: a list
const INGESTED = new Set([
  '.html', '.htm', '.xhtml', '.md', '.markdown', '.pdf', '.xml', '.rss', '.atom', '.opml', '.json', '.jsonl', '.ndjson', '.csv', '.tsv', '.warc', '.gz',
])

/**
 * The articles at a location: a path, a URL, or `-` for standard input. Plain text files are read here, so that reading one starts fast;
 * pages, feeds, archives and folders go through the ingester. Never throws for what stands at the location.
 */
export async function* readLocation(location: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  if (await isIngested(location)) {
    yield* ingestLocation(location, options)
    return
  }
  const file = location === STANDARD_INPUT ? STANDARD_INPUT : basename(location)
  try {
    const text = await decodeText(await readBytes(location))
    yield { ok: true, file, article: { text, published: options.published, outlet: null } }
  } catch (error) {
    yield { ok: false, file: location, reason: reasonOf(error) }
  }
}

/** The location is told beside the reason, so the reason need not repeat it. */
const reasonOf = (error: unknown): string => {
  const path = error instanceof Error && 'path' in error ? `${error.path}: ` : ''
  return messageOf(error).replace(path, '')
}

async function isIngested(location: string): Promise<boolean> {
  if (location === STANDARD_INPUT) return false
  if (URL_START.test(location) || INGESTED.has(extname(location).toLowerCase())) return true
  return stat(location).then(
    stats => stats.isDirectory(),
    () => false,
  )
}

async function* ingestLocation(location: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { ingest } = await import('../ingest/ingest.ts')
  for await (const result of ingest({ kind: 'location', location })) {
    if (!result.ok) yield { ok: false, file: result.reference, reason: result.failure.reason }
    else {
      const { article, reference } = result
      yield {
        ok: true,
        file: basename(reference),
        article: { ...article, published: article.published ?? options.published },
      }
    }
  }
}

async function readBytes(location: string): Promise<Uint8Array> {
  if (location === STANDARD_INPUT) return readStandardInput()
  const stats = await stat(location)
  if (stats.size > MOST_BYTES) throw tooLarge(stats.size)
  return readFile(location)
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
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
