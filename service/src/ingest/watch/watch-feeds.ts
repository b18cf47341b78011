import { setTimeout as sleep } from 'node:timers/promises'
import { newFeed } from './feed-state.ts'
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

/** Follows feeds until the signal aborts. Each is read when it is due; what is under way when the signal comes is finished or left for the next start. */
export async function watchFeeds(settings: WatchSettings): Promise<void> {
  const { store, context, signal, once } = settings
  const states = new Map((await store.feeds()).map(feed => [feed.url, feed]))
  for (const url of settings.feeds) {
    if (states.has(url)) continue
    states.set(url, newFeed(url))
    await store.saveFeed(newFeed(url))
  }
  const now = () => context.now().getTime()
  const dueAt = (url: string): number => Date.parse(states.get(url)?.nextAt ?? '') || 0
  const isDue = (url: string): boolean => once || dueAt(url) <= now()
  while (!signal.aborted) {
    const due = [...states.keys()].filter(isDue).sort((a, b) => dueAt(a) - dueAt(b))
    await eachOf(due, SIDE_BY_SIDE, async url => {
      const state = states.get(url)
      if (state !== undefined && !signal.aborted) states.set(url, await pollFeed(state, settings))
    })
    if (once || states.size === 0) return
    const next = Math.min(...[...states.keys()].map(dueAt))
    const pause = Math.min(Math.max(next - now(), 50), LONGEST_SLEEP)
    await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}

async function eachOf<Item>(items: readonly Item[], lanes: number, work: (item: Item) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane))
}
