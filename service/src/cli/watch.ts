import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { Failure } from '../failure.ts'
import type { IngestContext } from '../ingest/ingest-context.ts'
import { healthTable } from '../ingest/watch/feed-state.ts'
import type { WatchEvent } from '../ingest/watch/poll-feed.ts'
import type { Record } from '../record/record.ts'
import { recordWatchStore } from '../work/watch-store.ts'
import { analyze } from './add.ts'
import { type IngestCommandOptions, ingesterSettings, seconds, withIngestOptions } from './ingest-options.ts'
import { type RecordOptions, stopSignal, useRecord, withRecordOptions } from './record-options.ts'

interface Options extends RecordOptions, IngestCommandOptions {
  readonly interval: string
  readonly once?: boolean
  readonly status?: boolean
  readonly remove?: boolean
  readonly analysis: boolean
}

/** `selon watch FEED …` */
export function command(): Command {
  const watch = new Command()
    .description(
      'Follow feeds until stopped: every new article is stored and read, once. Feeds given before are remembered.',
    )
    .argument('[feeds...]', 'addresses of feeds or news sitemaps; OPML files')
    .option('--interval <seconds>', 'pause between two readings of a feed', '900')
    .option('--once', 'read each feed once and end')
    .option('--status', 'print the health of the feeds and end')
    .option('--remove', 'stop following the feeds given')
    .option('--no-analysis', 'only store; selon work reads later')
  return withRecordOptions(withIngestOptions(watch)).action((feeds: string[], options: Options) => run(feeds, options))
}

async function run(locations: readonly string[], options: Options): Promise<void> {
  const interval = seconds('--interval', options.interval, 0.05)
  const settings = ingesterSettings(options)
  await useRecord('watch', options, async record => {
    const store = recordWatchStore(record)
    if (options.status) {
      process.stdout.write(`${healthTable(await store.feeds(), new Date())}\n`)
      return
    }
    if (options.remove) {
      for (const url of locations) await record.following.removeFeed(url)
      return
    }
    const stop = stopSignal(() => process.stderr.write('Stopping…\n'))
    const { createIngester } = await import('../ingest/ingest.ts')
    const { watchFeeds } = await import('../ingest/watch/watch-feeds.ts')
    const ingester = createIngester(settings)
    try {
      const feeds = await feedsOf(locations, ingester.context)
      if (feeds.length === 0 && (await store.feeds()).length === 0)
        throw new Failure('no feeds to follow: give the address of one, or an OPML file')
      const reader = new WaitingReader(record, options.analysis, stop.signal)
      const onEvent = (event: WatchEvent) => {
        process.stdout.write(`${lineOf(event)}\n`)
        if (event.kind === 'polled' && event.articles > 0) reader.wake()
      }
      await watchFeeds({
        feeds,
        store,
        context: ingester.context,
        interval,
        once: options.once === true,
        signal: stop.signal,
        onEvent,
      })
      await reader.done()
      process.stderr.write(`${healthTable(await store.feeds(), new Date())}\n`)
    } finally {
      stop.dispose()
      await ingester.close()
    }
  })
}

/** Reads stored articles beside the watching, one run at a time. */
class WaitingReader {
  readonly #start: () => Promise<void>
  #running: Promise<void> | null = null
  #again = false

  constructor(record: Record, enabled: boolean, signal: AbortSignal) {
    this.#start = async () => {
      if (!enabled || signal.aborted) return
      await analyze(record, signal).catch((error: unknown) => {
        process.stderr.write(
          `reading the stored articles failed: ${error instanceof Error ? error.message : String(error)}; selon work tries again\n`,
        )
      })
    }
  }

  wake(): void {
    if (this.#running !== null) {
      this.#again = true
      return
    }
    this.#running = this.#start().then(() => {
      this.#running = null
      if (this.#again) {
        this.#again = false
        this.wake()
      }
    })
  }

  async done(): Promise<void> {
    while (this.#running !== null) await this.#running
  }
}

/** Addresses as they are; OPML files by the feeds that they list. */
async function feedsOf(locations: readonly string[], context: IngestContext): Promise<string[]> {
  const feeds: string[] = []
  for (const location of locations) {
    if (/^https?:\/\//i.test(location)) {
      feeds.push(location)
      continue
    }
    const { lists } = await context.extractor.readList({
      bytes: await readFile(location),
      base: null,
      contentType: null,
    })
    if (lists.length === 0) throw new Failure(`${location} lists no feeds: give an OPML file or addresses`)
    feeds.push(...lists)
  }
  return feeds
}

function lineOf(event: WatchEvent): string {
  if (event.kind === 'article')
    return `+ ${event.article.title ?? '(no title)'} — ${event.article.canonicalUrl ?? event.article.url ?? event.feed}`
  if (event.kind === 'failure')
    return `! ${event.failure.reference}: ${event.failure.reason}${event.final ? '' : ' Tried again later.'}`
  if (event.kind === 'feed-failed')
    return `! ${event.feed.url}: ${event.reason} (failure ${event.feed.failures} in a row, next try ${event.feed.nextAt})`
  return `= ${event.feed.url}: ${event.unchanged ? 'unchanged' : `${event.articles} new`}`
}
