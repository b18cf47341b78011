import { eq, inArray, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows } from '../database/rows.ts'
import { invalid } from '../errors.ts'
import { foldName } from '../fold.ts'
import { idOf, sha256 } from '../hash.ts'
import { analyses, articles, coverage, statements, versions } from '../schema.ts'
import { name, storable, storableDeep } from '../storable.ts'
import type { Added, ArticleInput } from '../types/articles.ts'
import { addSnapshots } from './add-snapshots.ts'
import { instantOf, writtenDay } from './days.ts'
import { appendLog, type Change } from './log.ts'

/** An article with everything that follows from it alone. */
interface Prepared {
  readonly input: ArticleInput
  readonly text: string
  readonly textHash: string
  readonly articleId: string
  readonly identity: string
  readonly versionId: string
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
  await addSnapshots(
    tx,
    prepared.map(one => one.input.snapshot),
  )
  const placeholders = prepared.map(one => ({ ...articleRow(one), versionCount: 0, currentVersion: '', addedAt: now }))
  await insertRows(tx, articles, placeholders)
  const ids = [...new Set(prepared.map(one => one.articleId))]
  const batch: Batch = {
    known: await lockArticles(tx, ids),
    numbers: await versionNumbers(tx, ids),
    fresh: [],
    now,
  }
  const added = prepared.map(one => placeVersion(one, batch))
  await insertRows(
    tx,
    versions,
    batch.fresh.map(({ one, number }) => versionRow(one, number, now)),
    sql``,
  )
  await showVersions(tx, prepared, batch)
  await countCoverage(
    tx,
    batch.fresh.filter(({ number }) => number === 1).map(({ one }) => one),
  )
  await appendLog(tx, batch.fresh.map(changeOf), now.toISOString())
  return added
}

const changeOf = ({ one }: Fresh): Change => ({
  kind: 'version',
  subject: one.versionId,
  content: { text: one.textHash, snapshot: one.input.snapshot.sha256 },
})

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
  /** The version that the article shows; empty for a new article. */
  current: string
  readonly former: string
}

/** The articles with these ids, locked until the transaction ends, so that two writers do not give one version number twice. */
async function lockArticles(tx: Sql, ids: readonly string[]): Promise<Map<string, Known>> {
  const rows = await tx
    .select({ id: articles.id, count: articles.versionCount, current: articles.currentVersion })
    .from(articles)
    .where(inArray(articles.id, [...new Set(ids)]))
    .orderBy(articles.id)
    .for('update')
  return new Map(rows.map(row => [row.id, { count: row.count, current: row.current, former: row.current }]))
}

async function versionNumbers(tx: Sql, articleIds: readonly string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map()
  const rows = await tx
    .select({ id: versions.id, number: versions.number })
    .from(versions)
    .where(inArray(versions.articleId, [...articleIds]))
  return new Map(rows.map(row => [row.id, row.number]))
}

/** A version that was not there before. */
interface Fresh {
  readonly one: Prepared
  readonly number: number
}

interface Batch {
  readonly known: Map<string, Known>
  readonly numbers: Map<string, number>
  readonly fresh: Fresh[]
  readonly now: Date
}

/** Finds the place of a text among the versions of its article, as one of the batch after the other would. */
function placeVersion(one: Prepared, { known, numbers, fresh }: Batch): Added {
  const { articleId, versionId } = one
  const article = known.get(articleId)
  if (article === undefined) throw new Error(`article ${articleId} was not stored`)
  article.current = versionId
  const there = numbers.get(versionId)
  if (there !== undefined) return { outcome: 'same', articleId, versionId, version: there }
  const number = article.count + 1
  article.count = number
  numbers.set(versionId, number)
  fresh.push({ one, number })
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

/** Makes the last text of each article the one that it shows: all new articles in one statement, edited ones by themselves. */
async function showVersions(tx: Sql, prepared: readonly Prepared[], { known, now }: Batch): Promise<void> {
  const last = [...new Map(prepared.map(one => [one.articleId, one])).values()]
  const stateOf = (one: Prepared): Known => known.get(one.articleId)!
  const rows = last
    .filter(one => stateOf(one).former === '')
    .map(one => ({
      ...articleRow(one),
      versionCount: stateOf(one).count,
      currentVersion: one.versionId,
      addedAt: now,
    }))
  await insertRows(tx, articles, rows, SHOW_FIRST)
  for (const one of last) {
    const { former, count } = stateOf(one)
    if (former !== '' && former !== one.versionId) await showEdited(tx, one, count)
  }
}

const SHOW_FIRST = sql`on conflict (id) do update set version_count = excluded.version_count, current_version = excluded.current_version,
  title = excluded.title, published = excluded.published, published_at = excluded.published_at, dated_at = excluded.dated_at`

/** Shows another version than before. Statements of the former one step back once the new one has been read. */
async function showEdited(tx: Sql, one: Prepared, versionCount: number): Promise<void> {
  const { id, identity, ...fields } = articleRow(one)
  // An edit does not move the article in time: the first date stays where the new text says none.
  const { published, publishedAt, datedAt, ...undated } = fields
  const kept = publishedAt === null ? undated : fields
  await tx
    .update(articles)
    .set({ ...kept, versionCount, currentVersion: one.versionId })
    .where(eq(articles.id, one.articleId))
  await showStatementsOf(tx, one.articleId, one.versionId)
}

/** Statements of the version `versionId` count as the article's; where it was not read yet, those of the version before still do. */
export async function showStatementsOf(tx: Sql, articleId: string, versionId: string): Promise<void> {
  const [read] = await tx.select({ id: analyses.id }).from(analyses).where(eq(analyses.versionId, versionId)).limit(1)
  if (read === undefined) return
  await tx.execute(sql`update ${statements} set current = (version_id = ${versionId} and not lost)
    where article_id = ${articleId} and current <> (version_id = ${versionId} and not lost)`)
}

async function countCoverage(tx: Sql, added: readonly Prepared[]): Promise<void> {
  const days = added.flatMap(({ input }) => {
    const [outlet, day] = [name(input.outlet), writtenDay(input.published)]
    return outlet === null || day === null ? [] : [{ outlet, day }]
  })
  const rows = [...Map.groupBy(days, ({ outlet, day }) => `${day} ${outlet}`).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => ({ ...same[0]!, articles: same.length }))
  await insertRows(
    tx,
    coverage,
    rows,
    sql`on conflict (outlet, day) do update set articles = coverage.articles + excluded.articles`,
  )
}
