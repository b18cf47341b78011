import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HostileServer, startHostileServer } from '../fetch/testing/hostile-server.ts'
import { createIngester, type Ingester } from '../ingest.ts'
import type { FeedState } from './feed-state.ts'
import { healthTable, newFeed, pauseAfter } from './feed-state.ts'
import type { WatchEvent, WatchStore } from './poll-feed.ts'
import { watchFeeds } from './watch-feeds.ts'

const ITEMS = 4
let server: HostileServer
let ingester: Ingester
let broken = false

beforeAll(async () => {
  const items = Array.from(
    { length: ITEMS },
    (_, index) => `<item><guid>${index}</guid><link>ORIGIN/item/${index}</link></item>`,
  ).join('')
  const pages = Array.from({ length: ITEMS }, (_, index) => [
    `/item/${index}`,
    (response: { writeHead(status: number, headers: Record<string, string>): { end(body: string): unknown } }) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<html lang="fr"><body><h1>Nouvelle ${index}</h1><p>La nouvelle numéro ${index} a été annoncée jeudi par la mairie de Brenas.</p></body></html>`,
        ),
  ])
  server = await startHostileServer({
    ...Object.fromEntries(pages),
    '/flux': (response, request, origin) => {
      if (broken) response.writeHead(500).end()
      else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else
        response
          .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' })
          .end(`<rss version="2.0"><channel><title>Brenas</title>${items.replaceAll('ORIGIN', origin)}</channel></rss>`)
    },
    '/flux-troue': (response, _request, origin) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"2"' })
        .end(
          `<rss version="2.0"><channel><title>Troué</title><item><guid>a</guid><link>${origin}/item/0</link></item><item><guid>b</guid><link>${origin}/busy</link></item><item><guid>c</guid><link>${origin}/gone</link></item></channel></rss>`,
        ),
  })
  ingester = createIngester({
    fetcher: {
      allowHosts: [server.host],
      queue: { delay: 0, concurrency: 4 },
      limits: { retries: 0, milliseconds: 3000 },
    },
  })
})
afterAll(() => Promise.all([ingester.close(), server.close()]))

class Killed extends Error {}

/** A store in memory that dies at its n-th moment, before (even) or after (odd) doing what was asked, as a process does that is killed. */
class MortalStore implements WatchStore {
  readonly kept = new Map<string, FeedState>()
  readonly marks = new Map<string, string | null>()
  readonly articles = new Map<string, number>()
  readonly failures: string[] = []
  calls = 0
  deathAt = Number.POSITIVE_INFINITY
  dead = false

  async #call<Result>(effect: () => Result): Promise<Result> {
    const call = this.calls++
    if (this.dead || 2 * call === this.deathAt) this.#die()
    const result = effect()
    if (2 * call + 1 === this.deathAt) this.#die()
    return result
  }

  #die(): never {
    this.dead = true
    throw new Killed('killed')
  }

  revive(): void {
    this.dead = false
    this.deathAt = Number.POSITIVE_INFINITY
  }

  feeds = () => this.#call(() => [...this.kept.values()])
  saveFeed = (feed: FeedState) => this.#call(() => void this.kept.set(feed.url, feed))
  seen = (_feed: string, items: readonly string[]) =>
    this.#call(() => new Set(items.filter(item => this.marks.has(item))))
  add: WatchStore['add'] = article =>
    this.#call(() => {
      const key = article.canonicalUrl ?? ''
      this.articles.set(key, (this.articles.get(key) ?? 0) + (this.articles.has(key) ? 0 : 1))
      return key
    })
  markSeen: WatchStore['markSeen'] = (_feed, item, article) => this.#call(() => void this.marks.set(item, article))
  saveFailure: WatchStore['saveFailure'] = failure => this.#call(() => void this.failures.push(failure.reference))
}

async function watch(store: WatchStore, path: string, events: WatchEvent[] = []): Promise<void> {
  await watchFeeds({
    feeds: [server.origin + path],
    store,
    context: ingester.context,
    interval: 60_000,
    once: true,
    signal: new AbortController().signal,
    onEvent: event => events.push(event),
  })
}

describe('following a feed', () => {
  test('takes every item once, oldest first, and nothing when nothing changed', async () => {
    const store = new MortalStore()
    const events: WatchEvent[] = []
    await watch(store, '/flux', events)
    expect(events.map(event => (event.kind === 'article' ? event.article.title : event.kind))).toEqual([
      'Nouvelle 3',
      'Nouvelle 2',
      'Nouvelle 1',
      'Nouvelle 0',
      'polled',
    ])
    await watch(store, '/flux', events)
    expect(events.at(-1)).toMatchObject({ kind: 'polled', articles: 0, unchanged: true })
    expect(store.articles.size).toBe(ITEMS)
  })

  test('killed at any moment and started again, every item is there exactly once', async () => {
    for (let moment = 0; moment < 2 * (4 + ITEMS * 2); moment++) {
      const store = new MortalStore()
      store.deathAt = moment
      await watch(store, '/flux').catch((error: unknown) => expect(error).toBeInstanceOf(Killed))
      store.revive()
      await watch(store, '/flux')
      expect([...store.articles.values()]).toEqual(Array.from({ length: ITEMS }, () => 1))
      expect(store.marks.size).toBe(ITEMS)
    }
  })

  test('an item that fails for now is tried again; one that is gone is not', async () => {
    const store = new MortalStore()
    await watch(store, '/flux-troue')
    const [state] = [...store.kept.values()]
    expect(store.marks.get('c')).toBeNull()
    expect([store.marks.has('a'), store.marks.has('b'), state?.etag, state?.attempts]).toEqual([
      true,
      false,
      null,
      { b: 1 },
    ])
    for (let again = 0; again < 4; again++) await watch(store, '/flux-troue')
    expect(store.marks.get('b')).toBeNull()
    expect(store.failures).toEqual([`${server.origin}/gone`, `${server.origin}/busy`])
  })

  test('a feed that fails is left alone for longer and longer, and comes back', async () => {
    const store = new MortalStore()
    broken = true
    await watch(store, '/flux')
    await watch(store, '/flux')
    const [failing] = [...store.kept.values()]
    expect(failing).toMatchObject({ failures: 2, lastError: expect.stringContaining('500') })
    expect(Date.parse(failing?.nextAt ?? '') - Date.now()).toBeGreaterThan(200_000)
    broken = false
    await watch(store, '/flux')
    expect([...store.kept.values()][0]).toMatchObject({ failures: 0, lastError: null, articles: ITEMS })
  })
})

describe('the health of feeds', () => {
  test('pauses double up to a day, and never end before the server allows', () => {
    expect([0, 1, 2, 30].map(failures => pauseAfter(failures, 900_000))).toEqual([
      900_000, 1_800_000, 3_600_000, 86_400_000,
    ])
    expect(pauseAfter(0, 900_000, 7200)).toBe(7_200_000)
  })

  test('the table has the worst first', () => {
    const now = new Date('2024-03-05T12:00:00Z')
    const good = {
      ...newFeed('https://a.example/rss'),
      articles: 12,
      lastGoodAt: '2024-03-05T11:58:00Z',
      nextAt: '2024-03-05T12:13:00Z',
    }
    const bad = { ...newFeed('https://b.example/rss'), failures: 3, lastError: 'b.example answered 500.' }
    expect(
      healthTable([good, bad], now)
        .split('\n')
        .map(line => line.replace(/ {2,}/g, ' | ')),
    ).toEqual([
      'health | articles | last good | next | feed | last error',
      'failing ×3 | 0 | never | now | https://b.example/rss | b.example answered 500.',
      'good | 12 | 2 min ago | in 13 min | https://a.example/rss',
    ])
  })
})
