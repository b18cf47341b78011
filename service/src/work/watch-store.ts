import type { FeedState } from '../ingest/watch/feed-state.ts'
import { newFeed } from '../ingest/watch/feed-state.ts'
import type { WatchStore } from '../ingest/watch/poll-feed.ts'
import type { Record } from '../record/record.ts'

type Kept = Pick<FeedState, 'etag' | 'lastModified' | 'nextAt' | 'articles' | 'attempts' | 'lastCode'>

/** A record as the store of followed feeds. */
export function recordWatchStore(record: Record): WatchStore {
  /** Outlets by article, until the article is marked with its feed, and then by feed. */
  const ofArticles = new Map<string, string>()
  const ofFeeds = new Map<string, string>()
  return {
    async feeds() {
      const rows = await record.following.feeds()
      return rows.map(row => ({
        ...newFeed(row.url),
        ...(row.state as Partial<Kept> | null),
        title: row.title,
        failures: row.failures,
        lastError: row.lastError,
        lastReadAt: row.lastReadAt,
        lastGoodAt: row.lastGoodAt,
      }))
    },
    async saveFeed(feed) {
      const { url, title, failures, lastError, lastReadAt, lastGoodAt, ...state } = feed
      await record.following.saveFeed({
        url,
        title,
        outlet: ofFeeds.get(url) ?? null,
        state,
        failures,
        lastError,
        lastReadAt,
        lastGoodAt,
      })
    },
    async seen(feed, items) {
      return new Set(await record.following.seen({ feed, items }))
    },
    async add(article) {
      const [added] = await record.articles.add([article])
      if (added === undefined) throw new Error('the record took an article and said nothing about it')
      if (article.outlet !== null) ofArticles.set(added.articleId, article.outlet)
      return added.articleId
    },
    async markSeen(feed, item, articleId) {
      const outlet = articleId === null ? undefined : ofArticles.get(articleId)
      if (outlet !== undefined) ofFeeds.set(feed, outlet)
      if (articleId !== null) ofArticles.delete(articleId)
      await record.following.markSeen({ feed, items: [{ item, articleId }] })
    },
    async saveFailure({ reference, code, reason }) {
      await record.following.saveFailure({ reference, code, reason })
    },
  }
}
