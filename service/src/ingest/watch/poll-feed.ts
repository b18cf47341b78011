import { headerOf } from '../fetch/response.ts'
import type { IngestContext } from '../ingest-context.ts'
import { IngestError, toIngestError } from '../ingest-error.ts'
import { ingestListed } from '../ingest-list.ts'
import type { IngestedArticle, IngestFailure } from '../ingested-article.ts'
import { mapInOrder } from '../map-in-order.ts'
import type { ArticleList, ListedArticle } from '../readers/article-list.ts'
import { type FeedState, pauseAfter } from './feed-state.ts'

/** What following feeds needs of a record. Each call is whole or not at all, whatever dies meanwhile. */
export interface WatchStore {
  feeds(): Promise<readonly FeedState[]>
  saveFeed(feed: FeedState): Promise<void>
  /** Which of these items of a feed were dealt with. */
  seen(feed: string, items: readonly string[]): Promise<ReadonlySet<string>>
  /** Keeps an article; the same article twice is kept once. Gives what the item is marked with. */
  add(article: IngestedArticle): Promise<string>
  /** Marks an item as dealt with; `article` null where it failed for good. */
  markSeen(feed: string, item: string, article: string | null): Promise<void>
  saveFailure(failure: IngestFailure): Promise<void>
}

export type WatchEvent =
  | { readonly kind: 'article'; readonly feed: string; readonly article: IngestedArticle; readonly id: string }
  | { readonly kind: 'failure'; readonly feed: string; readonly failure: IngestFailure; readonly final: boolean }
  | { readonly kind: 'polled'; readonly feed: FeedState; readonly articles: number; readonly unchanged: boolean }
  | { readonly kind: 'feed-failed'; readonly feed: FeedState; readonly reason: string }

export interface PollSettings {
  readonly context: IngestContext
  readonly store: WatchStore
  /** Milliseconds between two polls of a feed. */
  readonly interval: number
  readonly onEvent: (event: WatchEvent) => void
  readonly signal: AbortSignal
}

const MOST_ATTEMPTS = 5
const SIDE_BY_SIDE = 4

/**
 * Reads a feed once and takes in what is new. An article is stored first and its item marked as seen after; killed between the two, the next poll
 * stores the same article again, which changes nothing: every item comes in exactly once. The feed's validators are kept only when all its items were
 * dealt with, or else a 304 would hide those that failed. Gives the feed's new state, already saved.
 */
export async function pollFeed(feed: FeedState, settings: PollSettings): Promise<FeedState> {
  const { context, store, signal } = settings
  const at = context.now().toISOString()
  try {
    const resource = await context.fetcher.fetch(feed.url, { etag: feed.etag, lastModified: feed.lastModified, signal })
    if (resource.notModified) return await finish(feed, { at, articles: 0, unchanged: true }, settings)
    const contentType = headerOf(resource.headers, 'content-type')
    const list = await context.extractor.readList({ bytes: resource.body, base: resource.finalUrl, contentType })
    if (list.lists.length > 0 && list.articles.length === 0)
      throw new IngestError(
        'unsupported',
        'This is a list of feeds; give it to selon watch as a file, or give the feeds themselves.',
      )
    const { articles, attempts, complete } = await takeNew(feed, list, settings)
    const validators = complete
      ? { etag: headerOf(resource.headers, 'etag'), lastModified: headerOf(resource.headers, 'last-modified') }
      : { etag: null, lastModified: null }
    if (signal.aborted) return feed
    return await finish(
      { ...feed, ...validators, title: list.title ?? feed.title, attempts },
      { at, articles, unchanged: false },
      settings,
    )
  } catch (error) {
    const failure = toIngestError(error)
    if (failure.code === 'cancelled' || signal.aborted) return feed
    const failures = feed.failures + 1
    const nextAt = new Date(
      context.now().getTime() + pauseAfter(failures, settings.interval, failure.retryAfter),
    ).toISOString()
    const failed: FeedState = {
      ...feed,
      failures,
      lastError: failure.message,
      lastCode: failure.code,
      lastReadAt: at,
      nextAt,
    }
    await store.saveFeed(failed)
    settings.onEvent({ kind: 'feed-failed', feed: failed, reason: failure.message })
    return failed
  }
}

interface Poll {
  readonly at: string
  readonly articles: number
  readonly unchanged: boolean
}

async function finish(
  feed: FeedState,
  { at, articles, unchanged }: Poll,
  { context, store, interval, onEvent }: PollSettings,
): Promise<FeedState> {
  const nextAt = new Date(context.now().getTime() + pauseAfter(0, interval)).toISOString()
  const state: FeedState = {
    ...feed,
    failures: 0,
    lastError: null,
    lastCode: null,
    lastReadAt: at,
    lastGoodAt: at,
    nextAt,
    articles: feed.articles + articles,
  }
  await store.saveFeed(state)
  onEvent({ kind: 'polled', feed: state, articles, unchanged })
  return state
}

interface Taken {
  readonly articles: number
  readonly attempts: Readonly<Record<string, number>>
  /** True where no item is left for the next poll. */
  readonly complete: boolean
}

async function takeNew(feed: FeedState, list: ArticleList, settings: PollSettings): Promise<Taken> {
  const { context, store, signal } = settings
  const unique = [...new Map(list.articles.map(article => [article.id, article])).values()]
  const seen = await store.seen(
    feed.url,
    unique.map(article => article.id),
  )
  // Feeds name the newest first; taken oldest first, the record grows in the order in which things were written.
  const fresh = unique.filter(article => !seen.has(article.id)).reverse()
  const attempts: Record<string, number> = {}
  let articles = 0
  const origin = list.format === 'sitemap' ? 'sitemap' : 'feed'
  const read = async (item: ListedArticle) => ({
    item,
    result: signal.aborted
      ? null
      : await ingestListed(item, { reference: `${feed.url}#${item.id}`, origin }, { signal }, context),
  })
  for await (const { item, result } of mapInOrder(fresh, SIDE_BY_SIDE, read)) {
    if (result === null || signal.aborted || (!result.ok && result.failure.code === 'cancelled'))
      return { articles, attempts: feed.attempts, complete: false }
    if (result.ok) {
      const id = await store.add(result.article)
      await store.markSeen(feed.url, item.id, id)
      articles++
      settings.onEvent({ kind: 'article', feed: feed.url, article: result.article, id })
      continue
    }
    const tries = (feed.attempts[item.id] ?? 0) + 1
    const final = !result.failure.temporary || tries >= MOST_ATTEMPTS
    if (final) {
      await store.saveFailure(result.failure)
      await store.markSeen(feed.url, item.id, null)
    } else {
      attempts[item.id] = tries
    }
    settings.onEvent({ kind: 'failure', feed: feed.url, failure: result.failure, final })
  }
  return { articles, attempts, complete: Object.keys(attempts).length === 0 }
}
