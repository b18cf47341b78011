import { z } from 'zod'
import type { Ingester } from '../../ingest/ingest.ts'
import type { IngestedArticle } from '../../ingest/ingested-article.ts'
import { newFeed } from '../../ingest/watch/feed-state.ts'
import { type PollSettings, pollFeed, type WatchStore } from '../../ingest/watch/poll-feed.ts'
import { watchFeeds } from '../../ingest/watch/watch-feeds.ts'
import type { Record } from '../../record/record.ts'
import type { FeedRow } from '../../record/types/service.ts'
import { recordWatchStore } from '../../work/watch-store.ts'
import type { Feed } from '../schemas/inbox.ts'

export interface FollowedFeedsSettings {
  readonly record: Record
  readonly ingester: Ingester
  readonly now: () => Date
  /** Told of every article that a feed brought in; it is stored and waits to be read. */
  readonly onArticle: (id: string, article: IngestedArticle) => void
}

/** Pause between two readings of a feed, as `selon watch` has it. */
const INTERVAL = 900_000
const DAY = 86_400_000
const DAYS_SHOWN = 14

/** The feeds that the record follows: read when they are due for as long as this runs, listed with their health. */
export class FollowedFeeds {
  readonly #settings: FollowedFeedsSettings
  readonly #store: WatchStore
  readonly #removed = new Map<string, FeedRow>()
  readonly #stop = new AbortController()
  #watching: Promise<void> = Promise.resolve()

  constructor(settings: FollowedFeedsSettings) {
    this.#settings = settings
    const store = recordWatchStore(settings.record)
    const follows = async (url: string) => (await this.#row(url)) !== null
    // Somebody may stop following a feed while it is being read: it must not come back with what was read.
    this.#store = { ...store, saveFeed: async feed => ((await follows(feed.url)) ? store.saveFeed(feed) : undefined) }
  }

  /** Reads what is due until closed; a database that fails ends it, the next start goes on. */
  start(): void {
    this.#watching = watchFeeds({ ...this.#polling(), feeds: [], once: false }).catch(() => {})
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#watching
  }

  #polling(): PollSettings {
    const { ingester, onArticle } = this.#settings
    return {
      context: ingester.context,
      store: this.#store,
      interval: INTERVAL,
      signal: this.#stop.signal,
      onEvent: event => {
        if (event.kind === 'article') onArticle(event.id, event.article)
      },
    }
  }

  async list(): Promise<readonly Feed[]> {
    const rows = await this.#settings.record.following.feeds()
    return Promise.all(rows.map(row => this.#view(row)))
  }

  async follows(url: string): Promise<boolean> {
    return (await this.#row(url)) !== null
  }

  async follow(url: string): Promise<Feed> {
    const { following } = this.#settings.record
    if (!(await this.follows(url))) await following.saveFeed(rowOfNew(url))
    void this.poll(url)
    const row = await this.#row(url)
    return this.#view(row ?? { ...rowOfNew(url), addedAt: this.#settings.now().toISOString() })
  }

  /** Reads a feed now, whether or not it is due; false where nobody follows it. */
  async poll(url: string): Promise<boolean> {
    const feed = (await this.#store.feeds()).find(one => one.url === url)
    if (feed === undefined) return false
    await pollFeed(feed, this.#polling()).catch(() => {})
    return true
  }

  async remove(url: string): Promise<Feed | null> {
    const row = await this.#row(url)
    if (row === null) return null
    await this.#settings.record.following.removeFeed(url)
    this.#removed.set(url, row)
    return { ...(await this.#view(row)), state: 'removed' }
  }

  async restore(url: string): Promise<Feed | null> {
    const row = this.#removed.get(url)
    if (row === undefined) return null
    await this.#settings.record.following.saveFeed(row)
    this.#removed.delete(url)
    return this.#view(row)
  }

  async one(url: string): Promise<Feed | null> {
    const row = await this.#row(url)
    return row === null ? null : this.#view(row)
  }

  async #row(url: string): Promise<FeedRow | null> {
    return (await this.#settings.record.following.feeds()).find(row => row.url === url) ?? null
  }

  async #view(row: FeedRow): Promise<Feed> {
    const now = this.#settings.now().getTime()
    const dayBefore = (days: number): string => new Date(now - days * DAY).toISOString().slice(0, 10)
    const from = dayBefore(DAYS_SHOWN - 1)
    const rows = row.outlet === null ? [] : (await this.#settings.record.articles.coverage({ from, limit: 1000 })).rows
    const good = row.lastGoodAt?.slice(0, 10) ?? ''
    const days = Array.from({ length: DAYS_SHOWN }, (_, index) => {
      const day = dayBefore(DAYS_SHOWN - 1 - index)
      const count = rows.find(one => one.outlet === row.outlet && one.day === day)?.articles ?? 0
      return { day, count: row.lastError !== null && day > good ? null : count }
    })
    return {
      id: row.url,
      name: row.title ?? row.outlet ?? row.url,
      url: row.url,
      state: row.lastError === null ? 'healthy' : row.failures > 2 ? 'broken' : 'slow',
      reason: row.lastError,
      code: row.lastError === null ? null : codeOf(row.state),
      lastRead: row.lastReadAt,
      days,
    }
  }
}

const KeptState = z.object({ lastCode: z.string().nullable() }).catch({ lastCode: null })
const codeOf = (state: unknown): string | null => KeptState.parse(state).lastCode

/** A feed that was never read, as the record keeps it. */
function rowOfNew(address: string): Omit<FeedRow, 'addedAt'> {
  const { url, title, failures, lastError, lastReadAt, lastGoodAt, ...state } = newFeed(address)
  return { url, title, outlet: null, state, failures, lastError, lastReadAt, lastGoodAt }
}
