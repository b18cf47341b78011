/** What is remembered about a feed between two polls. Plain data, kept by whoever keeps the record. */
export interface FeedState {
  readonly url: string
  readonly title: string | null
  /** Validators of the last answer that was dealt with completely. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** Polls that failed in a row. */
  readonly failures: number
  readonly lastError: string | null
  /** What kind of failure it was (a `FailureCode`). */
  readonly lastCode: string | null
  /** ISO 8601 in UTC. */
  readonly lastReadAt: string | null
  readonly lastGoodAt: string | null
  readonly nextAt: string | null
  /** Articles that came from it so far. */
  readonly articles: number
  /** Tries of items that failed for a passing reason, by item. */
  readonly attempts: Readonly<Record<string, number>>
}

export const newFeed = (url: string): FeedState => ({
  url,
  title: null,
  etag: null,
  lastModified: null,
  failures: 0,
  lastError: null,
  lastCode: null,
  lastReadAt: null,
  lastGoodAt: null,
  nextAt: null,
  articles: 0,
  attempts: {},
})

const LONGEST_PAUSE = 24 * 3600_000

/** Milliseconds until a feed is read again: the interval, doubled for each failure in a row up to a day; never sooner than the server asked. */
export function pauseAfter(failures: number, interval: number, retryAfter: number | null = null): number {
  const backedOff = Math.min(interval * 2 ** Math.min(failures, 20), Math.max(LONGEST_PAUSE, interval))
  return Math.max(backedOff, (retryAfter ?? 0) * 1000)
}

/** The health of feeds as a table for people, worst first. */
export function healthTable(feeds: readonly FeedState[], now: Date): string {
  const rows = [...feeds]
    .sort((a, b) => b.failures - a.failures || (a.url < b.url ? -1 : 1))
    .map(feed => [
      feed.failures === 0 ? (feed.lastGoodAt === null ? 'new' : 'good') : `failing ×${feed.failures}`,
      String(feed.articles),
      since(feed.lastGoodAt, now),
      until(feed.nextAt, now),
      feed.url,
      feed.lastError ?? '',
    ])
  const table = [['health', 'articles', 'last good', 'next', 'feed', 'last error'], ...rows]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...table.map(row => (row[column] ?? '').length)))
  return table
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const since = (date: string | null, now: Date): string =>
  date === null ? 'never' : `${duration(now.getTime() - Date.parse(date))} ago`
const until = (date: string | null, now: Date): string =>
  date === null || Date.parse(date) <= now.getTime() ? 'now' : `in ${duration(Date.parse(date) - now.getTime())}`

/** « 45 s », « 12 min », « 3 h », « 2 d ». */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 90) return `${seconds} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return seconds < 129_600 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`
}
