import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows, rowsOf, textArray } from '../database/rows.ts'
import { failures, feedItems, feeds } from '../schema.ts'
import type { Page, PageRequest } from '../types/page.ts'
import type { FailureRow, FeedRow } from '../types/service.ts'
import { instantOf } from './days.ts'
import { cursorOf, limitOf, pageOf } from './paging.ts'

export async function listFeeds(db: Sql): Promise<readonly FeedRow[]> {
  const rows = await db.select().from(feeds).orderBy(asc(feeds.url))
  return rows.map(({ lastReadAt, lastGoodAt, addedAt, ...row }) => ({
    ...row,
    lastReadAt: lastReadAt?.toISOString() ?? null,
    lastGoodAt: lastGoodAt?.toISOString() ?? null,
    addedAt: addedAt.toISOString(),
  }))
}

/** Keeps a feed. The outlet, once known, stays where nobody says another. */
export async function saveFeed(tx: Sql, feed: Omit<FeedRow, 'addedAt'>, now: Date): Promise<void> {
  const { url, title, outlet, failures, lastError, lastReadAt, lastGoodAt, state } = feed
  const values = {
    title,
    failures,
    lastError,
    state: state ?? {},
    lastReadAt: instantOf(lastReadAt),
    lastGoodAt: instantOf(lastGoodAt),
  }
  await tx
    .insert(feeds)
    .values({ url, outlet, ...values, addedAt: now })
    .onConflictDoUpdate({ target: feeds.url, set: { ...values, ...(outlet === null ? {} : { outlet }) } })
}

export async function removeFeed(tx: Sql, url: string): Promise<void> {
  await tx.delete(feeds).where(eq(feeds.url, url))
}

export async function seenItems(
  db: Sql,
  request: { readonly feed: string; readonly items: readonly string[] },
): Promise<readonly string[]> {
  const rows = rowsOf<{ item: string }>(
    await db.execute(
      sql`select item from feed_items where feed = ${request.feed} and item = any(${textArray(request.items)})`,
    ),
  )
  return rows.map(row => row.item)
}

export async function markSeen(
  tx: Sql,
  request: {
    readonly feed: string
    readonly items: readonly { readonly item: string; readonly articleId: string | null }[]
  },
  now: Date,
): Promise<void> {
  await insertRows(
    tx,
    feedItems,
    request.items.map(one => ({ ...one, feed: request.feed, seenAt: now })),
  )
}

/** Failures, newest first. */
export async function listFailures(db: Sql, request: PageRequest): Promise<Page<FailureRow>> {
  const limit = limitOf(request)
  const after = cursorOf(request, ['number', 'string'])
  const rows = await db
    .select()
    .from(failures)
    .where(
      after === null
        ? undefined
        : sql`(${failures.at}, ${failures.reference}) < (to_timestamp(${after[0]}::float8 / 1000), ${after[1]})`,
    )
    .orderBy(desc(failures.at), desc(failures.reference))
    .limit(limit + 1)
  return pageOf(
    rows,
    limit,
    row => [row.at.getTime(), row.reference],
    row => ({ ...row, at: row.at.toISOString() }),
  )
}

export async function saveFailure(
  tx: Sql,
  failure: { readonly reference: string; readonly code: string; readonly reason: string },
  now: Date,
): Promise<void> {
  await tx
    .insert(failures)
    .values({ ...failure, attempts: 1, at: now })
    .onConflictDoUpdate({
      target: failures.reference,
      set: { ...failure, attempts: sql`${failures.attempts} + 1`, at: now },
    })
}

export async function removeFailures(tx: Sql, references: readonly string[]): Promise<void> {
  await tx.delete(failures).where(sql`${failures.reference} = any(${textArray(references)})`)
}
