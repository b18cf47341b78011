import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { UsageError } from '../failure.ts'
import type { IngestedArticle, IngestResult } from '../ingest/ingested-article.ts'
import type { Record } from '../record/record.ts'
import { AddProgress } from './add-progress.ts'
import {
  fieldMapOf,
  type IngestCommandOptions,
  ingesterSettings,
  withFieldOption,
  withIngestOptions,
} from './ingest-options.ts'
import { knownPages } from './known-pages.ts'
import { type RecordOptions, stopSignal, useRecord, withRecordOptions } from './record-options.ts'
import { changesOf } from './version-changes.ts'

interface Options extends RecordOptions, IngestCommandOptions {
  readonly retry?: boolean
  readonly field?: readonly string[]
  readonly listed: boolean
  readonly analysis: boolean
}

/** Articles stored together; an interruption loses at most what has not been read yet. */
const BATCH = 16
const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i

/** `selon add LOCATION …` and `selon add --retry` */
export function command(): Command {
  const add = new Command()
    .description(
      'Store articles in the record and read them: pages, feeds, sitemaps, WARC, JSON Lines, CSV, texts, PDF, folders.',
    )
    .argument('[locations...]', 'URL, file or folder; - for standard input; FILE#record=N for one record of a file')
    .option('--retry', 'try again everything that failed before')
    .option('--no-listed', 'take what a feed itself carries and do not fetch its articles')
    .option('--no-analysis', 'only store; selon work reads later')
  return withRecordOptions(withIngestOptions(withFieldOption(add))).action((locations: string[], options: Options) =>
    run(locations, options),
  )
}

async function run(locations: readonly string[], options: Options): Promise<void> {
  if (locations.length === 0 && !options.retry) throw new UsageError('give a URL, a file or a folder, or --retry')
  const fieldMap = fieldMapOf(options.field ?? [])
  const settings = ingesterSettings(options, 2)
  const fetchListed = options.listed
  await useRecord('add', options, async record => {
    const progress = new AddProgress(process.stderr)
    const stop = stopSignal(() =>
      progress.note('Stopping; what was read so far is kept. Press Ctrl-C again to end at once.'),
    )
    const { createIngester } = await import('../ingest/ingest.ts')
    const ingester = createIngester(settings)
    try {
      const retried = options.retry ? await failedBefore(record) : []
      const all = [...new Set([...locations.map(lasting), ...retried])]
      progress.expectBytes(await bytesOf(all))
      const keeper = new Keeper(record, progress)
      for (const location of all) {
        if (stop.signal.aborted) break
        const reading = {
          fieldMap,
          fetchListed,
          known: knownPages(record),
          signal: stop.signal,
          onBytes: (count: number) => progress.readBytes(count),
        }
        for await (const result of ingester.ingest({ kind: 'location', location }, reading)) await keeper.keep(result)
      }
      await keeper.flush()
      if (options.analysis && !stop.signal.aborted) await analyze(record, stop.signal)
      process.stderr.write(`${progress.summary()}\n`)
      if (progress.counts.failed > 0) process.stderr.write('Try the failed ones again with: selon add --retry\n')
      if (progress.counts.failed > 0 || stop.signal.aborted) process.exitCode = 1
    } finally {
      stop.dispose()
      await ingester.close()
    }
  })
}

async function failedBefore(record: Record): Promise<string[]> {
  const references: string[] = []
  for (let cursor: string | null = null; ; ) {
    const page = await record.following.failures({ cursor, limit: 500 })
    references.push(...page.rows.map(row => row.reference))
    if (page.next === null) return references
    cursor = page.next
  }
}

/** Stores results in batches, and what failed beside them. */
class Keeper {
  readonly #record: Record
  readonly #progress: AddProgress
  #articles: { readonly reference: string; readonly article: IngestedArticle }[] = []

  constructor(record: Record, progress: AddProgress) {
    this.#record = record
    this.#progress = progress
  }

  async keep(result: IngestResult): Promise<void> {
    if (result.ok) {
      this.#articles.push(result)
      if (this.#articles.length >= BATCH) await this.flush()
    } else if (result.failure.code === 'unchanged') {
      this.#progress.counts.same++
      await this.#record.following.removeFailures([result.reference])
    } else if (result.failure.code !== 'cancelled') {
      this.#progress.counts.failed++
      this.#progress.note(`${result.reference}: ${result.failure.reason}`)
      await this.#record.following.saveFailure(result.failure)
    }
    this.#progress.tick()
  }

  async flush(): Promise<void> {
    if (this.#articles.length === 0) return
    const added = await this.#record.articles.add(this.#articles.map(({ article }) => article))
    for (const [index, one] of added.entries()) {
      this.#progress.counts[one.outcome === 'new' ? 'new' : one.outcome === 'same' ? 'same' : 'versions']++
      const kept = this.#articles[index]
      const changes = kept === undefined ? null : await changesOf(this.#record, one, kept.article)
      if (kept !== undefined && changes !== null) this.#progress.note(`${kept.reference}: new version, ${changes}`)
    }
    await this.#record.following.removeFailures(this.#articles.map(({ reference }) => reference))
    this.#articles = []
  }
}

/** Reads what was stored, in worker threads, and compares what was said with what is on record. */
export async function analyze(record: Record, signal: AbortSignal): Promise<void> {
  const { openFrenchAnalyzer } = await import('../work/french-analyzer.ts')
  const { analyzeWaiting } = await import('../work/analyze-waiting.ts')
  const { makeComparer } = await import('../compare/make-comparer.ts')
  const analyzer = openFrenchAnalyzer()
  try {
    await analyzeWaiting(record, analyzer, { signal })
  } finally {
    await analyzer.close()
  }
  await makeComparer()(record, { signal })
}

/** A location that means the same from another folder: failures are tried again from anywhere. */
const lasting = (location: string): string =>
  location === '-' || ADDRESS.test(location) ? location : resolve(location)

/** Bytes of all files named, so that the time left can be told; addresses count for nothing. */
async function bytesOf(locations: readonly string[]): Promise<number> {
  let total = 0
  for (const location of locations) {
    const status = ADDRESS.test(location) ? null : await stat(location).catch(() => null)
    if (status?.isFile()) total += status.size
    else if (status?.isDirectory()) total += await bytesOf((await readdir(location)).map(name => join(location, name)))
  }
  return total
}
