import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { asc, eq, getTableColumns, gt, or, type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { RecordError } from '../errors.ts'
import { sha256 } from '../hash.ts'
import { articles, coverage, snapshots, versions } from '../schema.ts'
import type { ArticleQuery, ArticleRow, CoverageRow, SnapshotRow, VersionRow } from '../types/articles.ts'
import type { Page, PageRequest } from '../types/page.ts'
import { dayOf } from './days.ts'
import { allOf, cursorOf, limitOf, pageOf } from './paging.ts'
import { wordsQuery } from './words.ts'

const gunzipped = promisify(gunzip)

/** Null while no reading of the version is stored. */
const statementCount = sql<
  number | null
>`case when exists (select 1 from analyses n where n.version_id = articles.current_version)
  then (select count(*)::int from statements s where s.version_id = articles.current_version and s.current) end`

const { words: _, identity: __, publishedAt: ___, ...articleColumns } = getTableColumns(articles)
const ARTICLE = { ...articleColumns, statements: statementCount }

type Selected = Omit<ArticleRow, 'datedAt' | 'addedAt'> & { readonly datedAt: Date; readonly addedAt: Date }

const articleRow = (row: Selected): ArticleRow => ({
  ...row,
  datedAt: row.datedAt.toISOString(),
  addedAt: row.addedAt.toISOString(),
})

export async function getArticle(db: Sql, id: string): Promise<ArticleRow | null> {
  const [row] = await db.select(ARTICLE).from(articles).where(eq(articles.id, id))
  return row === undefined ? null : articleRow(row)
}

export async function articleByUrl(db: Sql, url: string): Promise<ArticleRow | null> {
  const [row] = await db
    .select(ARTICLE)
    .from(articles)
    .where(or(eq(articles.canonicalUrl, url), eq(articles.url, url)))
    .limit(1)
  return row === undefined ? null : articleRow(row)
}

export async function listArticles(db: Sql, query: ArticleQuery): Promise<Page<ArticleRow>> {
  const limit = limitOf(query)
  const after = cursorOf(query, ['number', 'string'])
  const words = await wordsQuery(db, query.title)
  const [direction, beyond] = query.oldestFirst ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`]
  const conditions: (SQL | null)[] = [
    query.outlet === undefined ? null : eq(articles.outlet, query.outlet),
    words === null ? null : sql`${articles.words} @@ ${words}::tsquery`,
    query.from === undefined ? null : sql`${articles.datedAt} >= ${dayOf(query.from, 'from')}::date`,
    query.to === undefined ? null : sql`${articles.datedAt} < ${dayOf(query.to, 'to')}::date + 1`,
    after === null
      ? null
      : sql`(${articles.datedAt}, ${articles.id}) ${beyond} (to_timestamp(${after[0]}::float8 / 1000), ${after[1]})`,
  ]
  const rows = await db
    .select(ARTICLE)
    .from(articles)
    .where(allOf(conditions))
    .orderBy(sql`${articles.datedAt} ${direction}, ${articles.id} ${direction}`)
    .limit(limit + 1)
  return pageOf(rows, limit, row => [row.datedAt.getTime(), row.id], articleRow)
}

type VersionListRow = Omit<VersionRow, 'text' | 'fields' | 'paragraphs' | 'headings'>

export async function listVersions(db: Sql, articleId: string): Promise<readonly VersionListRow[]> {
  const { text: _text, details: _details, ...columns } = getTableColumns(versions)
  const rows = await db
    .select(columns)
    .from(versions)
    .where(eq(versions.articleId, articleId))
    .orderBy(asc(versions.number))
  return rows.map(row => ({ ...row, addedAt: row.addedAt.toISOString() }))
}

export async function getVersion(db: Sql, id: string): Promise<VersionRow | null> {
  const [row] = await db.select().from(versions).where(eq(versions.id, id))
  if (row === undefined) return null
  const { details, addedAt, ...fields } = row
  return { ...fields, ...details, addedAt: addedAt.toISOString() }
}

/** The snapshot with this hash, unpacked. Throws `damaged` where its bytes no longer have it. */
export async function getSnapshot(db: Sql, hash: string): Promise<SnapshotRow | null> {
  const [row] = await db.select().from(snapshots).where(eq(snapshots.hash, hash))
  if (row === undefined) return null
  const bytes = await unpackSnapshot(hash, row.body)
  const { body, hash: _hash, fetchedAt, ...fields } = row
  return { ...fields, sha256: hash, fetchedAt: fetchedAt.toISOString(), bytes }
}

/** Hashes of the snapshots. */
export async function listSnapshots(db: Sql, request: PageRequest): Promise<Page<string>> {
  const limit = limitOf(request)
  const after = cursorOf(request, ['string'])
  const rows = await db
    .select({ hash: snapshots.hash })
    .from(snapshots)
    .where(allOf([after === null ? null : gt(snapshots.hash, String(after[0]))]))
    .orderBy(asc(snapshots.hash))
    .limit(limit + 1)
  return pageOf(
    rows,
    limit,
    row => [row.hash],
    row => row.hash,
  )
}

/** The bytes of a stored snapshot. Throws `damaged` where they cannot be unpacked or do not have the hash they are stored under. */
export async function unpackSnapshot(hash: string, body: Uint8Array): Promise<Uint8Array> {
  const bytes = await gunzipped(body).catch(() => null)
  if (bytes === null) throw new RecordError('damaged', `snapshot ${hash} cannot be unpacked: restore it from a backup`)
  if (sha256(bytes) !== hash)
    throw new RecordError('damaged', `snapshot ${hash} holds other bytes than were received: restore it from a backup`)
  return new Uint8Array(bytes)
}

export async function listCoverage(
  db: Sql,
  range: { readonly from?: string | undefined; readonly to?: string | undefined } & PageRequest,
): Promise<Page<CoverageRow>> {
  const limit = limitOf(range)
  const after = cursorOf(range, ['string', 'string'])
  const rows = await db
    .select()
    .from(coverage)
    .where(
      allOf([
        range.from === undefined ? null : sql`${coverage.day} >= ${dayOf(range.from, 'from')}`,
        range.to === undefined ? null : sql`${coverage.day} <= ${dayOf(range.to, 'to')}`,
        after === null ? null : sql`(${coverage.day}, ${coverage.outlet}) > (${after[0]}::date, ${after[1]})`,
      ]),
    )
    .orderBy(asc(coverage.day), asc(coverage.outlet))
    .limit(limit + 1)
  return pageOf(
    rows,
    limit,
    row => [row.day, row.outlet],
    row => row,
  )
}
