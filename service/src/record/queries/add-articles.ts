import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { eq, inArray, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows } from '../database/rows.ts'
import { invalid } from '../errors.ts'
import { foldName } from '../fold.ts'
import { idOf, sha256 } from '../hash.ts'
import { analyses, articles, coverage, snapshots, statements, versions } from '../schema.ts'
import type { Added, ArticleInput, SnapshotInput } from '../types/articles.ts'
import { instantOf, writtenDay } from './days.ts'
import { appendLog, type Change } from './log.ts'

const gzipped = promisify(gzip)

/** An article with everything that follows from it alone. */
interface Prepared {
  readonly input: ArticleInput
  readonly text: string
  readonly textHash: string
  readonly articleId: string
  readonly identity: string
  readonly versionId: string
}

/** Longer titles and names of outlets are cut: no index of the database takes longer keys. */
const LONGEST_NAME = 300

/** PostgreSQL stores neither U+0000 nor half a surrogate pair; both become U+FFFD, which keeps every offset where it is. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD')
const name = (text: string | null): string | null =>
  text === null ? null : storable(text).slice(0, LONGEST_NAME).toWellFormed()

/** Plain data with every string in it storable. */
function storableDeep(value: unknown): unknown {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(storableDeep)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [storable(key), storableDeep(field)]))
}

/** What makes two readings one article: the address it names as its own, the address it was at, its title and day, or its text. */
export function identityOf(input: ArticleInput): string {
  const address = input.canonicalUrl ?? input.url
  if (address !== null) return `url ${address}`
  const day = writtenDay(input.published)
  if (input.title !== null && day !== null)
    return `title ${foldName(input.title)} ${day} ${foldName(input.outlet ?? '')}`
  return `text ${sha256(input.text)}`
}

function prepare(input: ArticleInput): Prepared {
  const { bytes, sha256: claimed } = input.snapshot
  if (sha256(bytes) !== claimed) throw invalid(`the snapshot's bytes do not have the SHA-256 ${claimed}`)
  const text = storable(input.text)
  const identity = storable(identityOf(input))
  const articleId = idOf('a', identity)
  const textHash = sha256(text)
  return { input, text, textHash, identity, articleId, versionId: idOf('v', articleId, textHash) }
}

/** Stores articles with their snapshots in the transaction `tx`; see `Articles.add`. `now` is the time of the change. */
export async function addArticles(tx: Sql, inputs: readonly ArticleInput[], now: Date): Promise<readonly Added[]> {
  const prepared = inputs.map(prepare)
  for (const { input } of prepared) await addSnapshot(tx, input.snapshot)
  await insertRows(
    tx,
    articles,
    prepared.map(one => ({ ...articleRow(one), versionCount: 0, currentVersion: '', addedAt: now })),
  )
  const known = await lockArticles(
    tx,
    prepared.map(one => one.articleId),
  )
  const numbers = await versionNumbers(tx, [...known.keys()])
  const changes: Change[] = []
  const added: Added[] = []
  for (const one of prepared) added.push(await addVersion(tx, one, { known, numbers, changes, now }))
  await appendLog(tx, changes, now.toISOString())
  return added
}

async function addSnapshot(tx: Sql, snapshot: SnapshotInput): Promise<void> {
  const [there] = await tx.select({ hash: snapshots.hash }).from(snapshots).where(eq(snapshots.hash, snapshot.sha256))
  if (there !== undefined) return
  const row = {
    hash: snapshot.sha256,
    mediaType: name(snapshot.mediaType),
    encoding: name(snapshot.encoding),
    fetchedAt: instantOf(snapshot.fetchedAt) ?? new Date(0),
    requestUrl: snapshot.requestUrl === null ? null : storable(snapshot.requestUrl),
    finalUrl: snapshot.finalUrl === null ? null : storable(snapshot.finalUrl),
    status: snapshot.status,
    headers: storableDeep(snapshot.headers) as typeof snapshot.headers,
    size: snapshot.bytes.length,
    body: await gzipped(snapshot.bytes),
  }
  await tx.insert(snapshots).values(row).onConflictDoNothing()
}

function articleRow(one: Prepared) {
  const { input, articleId, identity } = one
  const publishedAt = instantOf(input.published)
  return {
    id: articleId,
    identity,
    url: input.url === null ? null : storable(input.url),
    canonicalUrl: input.canonicalUrl === null ? null : storable(input.canonicalUrl),
    title: input.title === null ? null : storable(input.title),
    outlet: name(input.outlet),
    authors: input.authors.map(storable),
    published: name(input.published),
    publishedAt,
    datedAt: publishedAt ?? instantOf(input.snapshot.fetchedAt) ?? new Date(0),
    language: name(input.language),
    agency: name(input.agency),
    paywalled: input.paywalled,
  }
}

interface Known {
  count: number
  current: string
}

/** The articles with these ids, locked until the transaction ends, so that two writers do not give one version number twice. */
async function lockArticles(tx: Sql, ids: readonly string[]): Promise<Map<string, Known>> {
  const rows = await tx
    .select({ id: articles.id, count: articles.versionCount, current: articles.currentVersion })
    .from(articles)
    .where(inArray(articles.id, [...new Set(ids)]))
    .orderBy(articles.id)
    .for('update')
  return new Map(rows.map(row => [row.id, { count: row.count, current: row.current }]))
}

async function versionNumbers(tx: Sql, articleIds: readonly string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map()
  const rows = await tx
    .select({ id: versions.id, number: versions.number })
    .from(versions)
    .where(inArray(versions.articleId, [...articleIds]))
  return new Map(rows.map(row => [row.id, row.number]))
}

interface Batch {
  readonly known: Map<string, Known>
  readonly numbers: Map<string, number>
  readonly changes: Change[]
  readonly now: Date
}

async function addVersion(tx: Sql, one: Prepared, batch: Batch): Promise<Added> {
  const { articleId, versionId } = one
  const article = batch.known.get(articleId) ?? { count: 0, current: '' }
  const there = batch.numbers.get(versionId)
  if (there !== undefined) {
    if (article.current !== versionId) await makeCurrent(tx, one, article)
    return { outcome: 'same', articleId, versionId, version: there }
  }
  const number = article.count + 1
  article.count = number
  batch.numbers.set(versionId, number)
  await insertRows(tx, versions, [versionRow(one, number, batch.now)], sql``)
  await makeCurrent(tx, one, article)
  if (number === 1) await countCoverage(tx, one)
  batch.changes.push({
    kind: 'version',
    subject: versionId,
    content: { text: one.textHash, snapshot: one.input.snapshot.sha256 },
  })
  return { outcome: number === 1 ? 'new' : 'new-version', articleId, versionId, version: number }
}

function versionRow(one: Prepared, number: number, now: Date) {
  const { input } = one
  return {
    id: one.versionId,
    articleId: one.articleId,
    number,
    title: input.title === null ? null : storable(input.title),
    text: one.text,
    textHash: one.textHash,
    wordCount: one.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    snapshotHash: input.snapshot.sha256,
    modified: name(input.modified),
    extractor: input.extractor,
    details: { paragraphs: input.paragraphs, headings: input.headings, fields: storableDeep(input.fields) },
    addedAt: now,
  }
}

/** Makes a version the one that the article shows. Statements of other versions step back once the new one has been read. */
async function makeCurrent(tx: Sql, one: Prepared, article: Known): Promise<void> {
  const former = article.current
  article.current = one.versionId
  const { id, identity, ...fields } = articleRow(one)
  // An edit does not move the article in time: the first date stays where the new text says none.
  const kept =
    fields.publishedAt === null
      ? { ...fields, published: undefined, publishedAt: undefined, datedAt: undefined }
      : fields
  const change = { versionCount: article.count, currentVersion: one.versionId }
  await tx
    .update(articles)
    .set(former === '' ? change : { ...kept, ...change })
    .where(eq(articles.id, one.articleId))
  if (former !== '') await showStatementsOf(tx, one.articleId, one.versionId)
}

/** Statements of the version `versionId` count as the article's; where it was not read yet, those of the version before still do. */
export async function showStatementsOf(tx: Sql, articleId: string, versionId: string): Promise<void> {
  const [read] = await tx.select({ id: analyses.id }).from(analyses).where(eq(analyses.versionId, versionId)).limit(1)
  if (read === undefined) return
  await tx.execute(sql`update ${statements} set current = (version_id = ${versionId} and not lost)
    where article_id = ${articleId} and current <> (version_id = ${versionId} and not lost)`)
}

async function countCoverage(tx: Sql, one: Prepared): Promise<void> {
  const day = writtenDay(one.input.published)
  const outlet = name(one.input.outlet)
  if (day === null || outlet === null) return
  await tx
    .insert(coverage)
    .values({ outlet, day, articles: 1 })
    .onConflictDoUpdate({ target: [coverage.outlet, coverage.day], set: { articles: sql`${coverage.articles} + 1` } })
}
