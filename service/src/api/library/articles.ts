import type { Record } from '../../record/record.ts'
import type { ArticleRow } from '../../record/types/articles.ts'
import type { MentionRow, Reading, StatementRow } from '../../record/types/statements.ts'
import type { Article, ArticlePage, ArticleQuery, ArticleSummary } from '../schemas/article.ts'
import type { Statement, Voice } from '../schemas/statement.ts'
import type { SnapshotBytes } from './library.ts'
import { quotedByOf, viewStatements } from './statement-view.ts'
import { shorten, titlesOf } from './titles.ts'

const summaryOf = (row: ArticleRow, title: string): ArticleSummary => ({
  id: row.id,
  title,
  outlet: row.outlet === null ? null : { id: row.outlet, name: row.outlet },
  url: row.canonicalUrl ?? row.url,
  published: row.published,
  modified: null,
  read: row.addedAt,
  versions: row.versionCount,
  statements: row.statements,
})

export async function listArticles(record: Record, query: ArticleQuery): Promise<ArticlePage> {
  const from = query.day ?? query.from
  const to = query.day ?? query.to
  const page = await record.articles.list({
    title: query.q?.trim() || undefined,
    outlet: query.outlet,
    from,
    to,
    limit: query.limit,
    cursor: query.cursor,
  })
  const isFiltered = [query.q, query.outlet, from, to].some(value => value !== undefined && value !== '')
  const isWhole = query.cursor === undefined && page.next === null
  const total = isWhole ? page.rows.length : isFiltered ? null : (await record.upkeep.counts()).articles
  const titles = await titlesOf(record, page.rows)
  return { items: page.rows.map(row => summaryOf(row, titles.get(row.id) ?? row.id)), cursor: page.next, total }
}

function castOf(found: readonly Statement[]): Voice[] {
  const speakers = found.map(statement => statement.speaker).filter(voice => voice !== null)
  return [...new Map(speakers.map(voice => [voice.id ?? voice.name, voice])).values()]
}

function statementsOf(reading: Reading, version: number): Statement[] {
  const byId = new Map<string, StatementRow>(reading.statements.map(row => [row.id, row]))
  const mentions = new Map<string, MentionRow>(reading.mentions.map(mention => [mention.actorId, mention]))
  return viewStatements(
    reading.statements.map(row => ({
      row,
      selectors: row.selectors,
      quotedBy: quotedByOf(row, byId),
      mentions,
      version,
    })),
  )
}

/** What a person rejected is no longer said to be there. */
const withoutRejected = (reading: Reading): Reading => ({
  ...reading,
  statements: reading.statements.filter(row => row.review !== 'rejected'),
})

const ANCHORS = ['published', 'narrative', 'none'] as const

const timesOf = (reading: Reading | null): Article['times'] =>
  (reading?.times ?? []).map(({ start, end, value, anchor, exact }) => ({
    start,
    end,
    value,
    exact,
    anchor: ANCHORS.find(one => one === anchor) ?? 'none',
  }))

const inTextOrder = (a: Statement, b: Statement): number =>
  (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || a.depth - b.depth

/** One version with everything found in it; `number` null is the newest. */
export async function findArticle(record: Record, id: string, number: number | null): Promise<Article | null> {
  const [row, versions] = await Promise.all([record.articles.get(id), record.articles.versions(id)])
  if (row === null) return null
  const chosen = number === null ? versions.at(-1) : versions.find(version => version.number === number)
  if (chosen === undefined) return null
  const [version, reading] = await Promise.all([record.articles.version(chosen.id), record.analyses.reading(chosen.id)])
  if (version === null) return null
  const statements = reading === null ? [] : statementsOf(withoutRejected(reading), version.number)
  const found = statements.sort(inTextOrder).map((statement, index) => ({ ...statement, number: index + 1 }))
  return {
    ...summaryOf(row, version.title ?? row.title ?? shorten(version.text)),
    modified: version.modified,
    statements: found.length,
    version: version.number,
    words: version.text.split(/\s+/).length,
    authors: [...row.authors],
    credit: row.agency,
    text: version.text,
    analysed: reading !== null,
    allVersions: versions.map(one => ({
      number: one.number,
      read: one.addedAt,
      modified: one.modified,
      sha256: one.snapshotHash,
    })),
    cast: castOf(found),
    found,
    times: timesOf(reading),
  }
}

export async function findSnapshot(record: Record, id: string, number: number): Promise<SnapshotBytes | null> {
  const version = (await record.articles.versions(id)).find(one => one.number === number)
  const snapshot = version === undefined ? null : await record.articles.snapshot(version.snapshotHash)
  if (snapshot === null) return null
  return { bytes: snapshot.bytes, mediaType: snapshot.mediaType ?? 'application/octet-stream', sha256: snapshot.sha256 }
}
