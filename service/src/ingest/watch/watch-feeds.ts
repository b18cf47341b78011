import { setTimeout as sleep } from 'node:timers/promises'
import { type FeedState, newFeed } from './feed-state.ts'
import { type PollSettings, pollFeed } from './poll-feed.ts'

export interface WatchSettings extends PollSettings {
  /** Feeds to follow besides those that the store knows. */
  readonly feeds: readonly string[]
  /** True to read each feed once and end. */
  readonly once: boolean
}

const SIDE_BY_SIDE = 4
/** Longest sleep, so that a clock that was set forward is noticed. */
const LONGEST_SLEEP = 60_000

/**
 * Follows feeds until the signal aborts. Each is read when it is due; what is under way when the signal comes is finished or left for the next
 * start. The store is asked before each round, so that feeds which came or went meanwhile are followed or left.
 */
export async function watchFeeds(settings: WatchSettings): Promise<void> {
  const { store, context, signal, once } = settings
  const known = new Set((await store.feeds()).map(feed => feed.url))
  for (const url of new Set(settings.feeds)) if (!known.has(url)) await store.saveFeed(newFeed(url))
  const now = () => context.now().getTime()
  while (!signal.aborted) {
    const feeds = await store.feeds()
    const due = feeds.filter(feed => once || dueAt(feed) <= now()).sort((a, b) => dueAt(a) - dueAt(b))
    const states = new Map(feeds.map(feed => [feed.url, feed]))
    await eachOf(due, SIDE_BY_SIDE, async feed => {
      if (!signal.aborted) states.set(feed.url, await pollFeed(feed, settings))
    })
    if (once) return
    const next = Math.min(...[...states.values()].map(dueAt))
    const pause = Math.min(Math.max(next - now(), 50), LONGEST_SLEEP)
    await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}

const dueAt = (feed: FeedState): number => Date.parse(feed.nextAt ?? '') || 0

async function eachOf<Item>(items: readonly Item[], lanes: number, work: (item: Item) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane))
}
