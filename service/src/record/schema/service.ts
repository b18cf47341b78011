import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

/** A feed that is followed. `state` is what following it needs (ETag, back-off, …). */
export const feeds = pgTable('feeds', {
  url: text('url').primaryKey(),
  title: text('title'),
  outlet: text('outlet'),
  state: jsonb('state').notNull(),
  failures: integer('failures').notNull(),
  lastError: text('last_error'),
  lastReadAt: instant('last_read_at'),
  lastGoodAt: instant('last_good_at'),
  addedAt: instant('added_at').notNull(),
})

/** Items of feeds that were dealt with. */
export const feedItems = pgTable(
  'feed_items',
  {
    feed: text('feed').notNull(),
    item: text('item').notNull(),
    articleId: text('article_id'),
    seenAt: instant('seen_at').notNull(),
  },
  table => [primaryKey({ columns: [table.feed, table.item] })],
)

/** Items that did not become articles, until somebody retries or dismisses them. */
export const failures = pgTable(
  'failures',
  {
    reference: text('reference').primaryKey(),
    code: text('code').notNull(),
    reason: text('reason').notNull(),
    attempts: integer('attempts').notNull(),
    at: instant('at').notNull(),
  },
  table => [index('failures_by_time').on(table.at, table.reference)],
)

/** What was put in and is not an article yet: an address, or bytes (`body`, gzipped) with a name. */
export const inbox = pgTable('inbox', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  label: text('label').notNull(),
  detail: text('detail').notNull(),
  url: text('url'),
  name: text('name'),
  mediaType: text('media_type'),
  body: bytes('body'),
  failure: jsonb('failure'),
  addedAt: instant('added_at').notNull(),
})

/** Tokens for writing through the API; only a hash is kept. */
export const tokens = pgTable('tokens', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  hash: text('hash').notNull().unique(),
  scopes: jsonb('scopes').$type<readonly string[]>().notNull(),
  createdAt: instant('created_at').notNull(),
  lastUsedAt: instant('last_used_at'),
  revokedAt: instant('revoked_at'),
})

/** Every change, in order; `hash` covers the row and the hash before it. Rows are only added. */
export const log = pgTable(
  'log',
  {
    sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
    at: text('at').notNull(),
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    /** SHA-256 of what was written, in canonical JSON. */
    digest: text('digest').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  table => [index('log_of_subject').on(table.subject)],
)

export const settings = pgTable('settings', { key: text('key').primaryKey(), value: jsonb('value').notNull() })
