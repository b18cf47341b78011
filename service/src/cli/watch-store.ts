import type { FeedState } from '../ingest/watch/feed-state.ts'
import { newFeed } from '../ingest/watch/feed-state.ts'
import type { WatchStore } from '../ingest/watch/poll-feed.ts'
import type { Record } from '../record/record.ts'

type Kept = Pick<FeedState, 'etag' | 'lastModified' | 'nextAt' | 'articles' | 'attempts'>

/** A record as the store of followed feeds. */
export function recordWatchStore(record: Record): WatchStore {
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
      await record.following.saveFeed({ url, title, outlet: null, state, failures, lastError, lastReadAt, lastGoodAt })
    },
    async seen(feed, items) {
      return new Set(await record.following.seen({ feed, items }))
    },
    async add(article) {
      const [added] = await record.articles.add([article])
      if (added === undefined) throw new Error('the record took an article and said nothing about it')
      return added.articleId
    },
    async markSeen(feed, item, articleId) {
      await record.following.markSeen({ feed, items: [{ item, articleId }] })
    },
    async saveFailure({ reference, code, reason }) {
      await record.following.saveFailure({ reference, code, reason })
    },
  }
}
