import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { bytes, instant, searchVector } from './columns.ts'

/** What was received, as received; `body` is the bytes gzipped, `hash` the SHA-256 of the bytes themselves. */
export const snapshots = pgTable('snapshots', {
  hash: text('hash').primaryKey(),
  mediaType: text('media_type'),
  encoding: text('encoding'),
  fetchedAt: instant('fetched_at').notNull(),
  requestUrl: text('request_url'),
  finalUrl: text('final_url'),
  status: integer('status'),
  headers: jsonb('headers').$type<readonly (readonly [string, string])[]>().notNull(),
  size: integer('size').notNull(),
  body: bytes('body').notNull(),
})

/** One article whatever its edits. `identity` says what makes it the same: its canonical address, else title and day, else its text. */
export const articles = pgTable(
  'articles',
  {
    id: text('id').primaryKey(),
    identity: text('identity').notNull(),
    url: text('url'),
    canonicalUrl: text('canonical_url'),
    title: text('title'),
    outlet: text('outlet'),
    authors: jsonb('authors').$type<readonly string[]>().notNull(),
    published: text('published'),
    publishedAt: instant('published_at'),
    /** Publication, or the first fetch where nobody says: what lists are sorted by. */
    datedAt: instant('dated_at').notNull(),
    language: text('language'),
    agency: text('agency'),
    paywalled: boolean('paywalled'),
    versionCount: integer('version_count').notNull(),
    currentVersion: text('current_version').notNull(),
    addedAt: instant('added_at').notNull(),
    /** Stems of the title; the database derives them. */
    words: searchVector('words'),
  },
  table => [
    index('articles_by_words').using('gin', table.words),
    index('articles_by_url').using('hash', table.url),
    index('articles_by_canonical_url').using('hash', table.canonicalUrl),
    index('articles_by_date').on(table.datedAt, table.id),
    index('articles_by_outlet').on(table.outlet, table.datedAt),
  ],
)

/** One frozen text of an article. */
export const versions = pgTable(
  'versions',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id').notNull(),
    number: integer('number').notNull(),
    title: text('title'),
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    wordCount: integer('word_count').notNull(),
    snapshotHash: text('snapshot_hash').notNull(),
    modified: text('modified'),
    extractor: text('extractor').notNull(),
    /** Paragraphs, headings and every candidate of every field, as ingestion gave them. */
    details: jsonb('details').$type<VersionDetails>().notNull(),
    addedAt: instant('added_at').notNull(),
  },
  table => [
    uniqueIndex('versions_of_article').on(table.articleId, table.number),
    index('versions_by_snapshot').on(table.snapshotHash),
  ],
)

export interface VersionDetails {
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
  readonly headings: readonly { readonly start: number; readonly end: number; readonly level: number }[]
  readonly fields: unknown
}

/** Which outlets were being read on which day, so that silence is not read as absence. */
export const coverage = pgTable(
  'coverage',
  {
    outlet: text('outlet').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    articles: integer('articles').notNull(),
  },
  table => [primaryKey({ columns: [table.outlet, table.day] })],
)
