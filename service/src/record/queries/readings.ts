import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf, textArray } from '../database/rows.ts'
import { selectorsOf } from '../evidence.ts'
import { actors, analyses, articles, mentions, statements, times, versions } from '../schema.ts'
import type { Waiting } from '../types/findings.ts'
import type { Page, PageRequest } from '../types/page.ts'
import type { Reading } from '../types/statements.ts'
import { allOf, cursorOf, limitOf, pageOf } from './paging.ts'
import { selectStatements, statementRow } from './statement-rows.ts'

export interface WaitingQuery extends PageRequest {
  readonly rules: string
  readonly model: string
  readonly reread?: boolean | undefined
}

/** Versions to be read, oldest first: those never read, or with `reread` also those read by other rules or models only. */
export async function listWaiting(db: Sql, query: WaitingQuery): Promise<Page<string>> {
  const limit = limitOf(query)
  const after = cursorOf(query, ['number', 'string'])
  const read = query.reread ? sql`and n.rules = ${query.rules} and n.model = ${query.model} and n.current` : sql``
  const rows = rowsOf<{ id: string; at: number }>(
    await db.execute(sql`select v.id, (extract(epoch from v.added_at) * 1000)::float8 as at from versions v
      where ${allOf([
        sql`not exists (select 1 from analyses n where n.version_id = v.id ${read})`,
        after === null ? null : sql`(v.added_at, v.id) > (to_timestamp(${after[0]}::float8 / 1000), ${after[1]})`,
      ])} order by v.added_at, v.id limit ${limit + 1}`),
  )
  return pageOf(
    rows,
    limit,
    row => [Number(row.at), row.id],
    row => row.id,
  )
}

/** The texts to read, in the order asked for. */
export async function listToRead(db: Sql, versionIds: readonly string[]): Promise<readonly Waiting[]> {
  if (versionIds.length === 0) return []
  const rows = await db
    .select({
      versionId: versions.id,
      articleId: articles.id,
      text: versions.text,
      published: articles.published,
      outlet: articles.outlet,
      language: articles.language,
    })
    .from(versions)
    .innerJoin(articles, eq(articles.id, versions.articleId))
    .where(sql`${versions.id} = any(${textArray(versionIds)})`)
  const byId = new Map(rows.map(row => [row.versionId, row]))
  return versionIds.flatMap(id => byId.get(id) ?? [])
}

/** Everything found in one version; see `Reading`. */
export async function getReading(db: Sql, versionId: string): Promise<Reading | null> {
  const [analysis] = await db
    .select()
    .from(analyses)
    .where(and(eq(analyses.versionId, versionId), eq(analyses.current, true)))
  if (analysis === undefined) return null
  const [found, mentioned, timed] = await Promise.all([
    selectStatements(db, { evidence: statements.evidence })
      .where(and(eq(statements.versionId, versionId), eq(statements.lost, false)))
      .orderBy(asc(statements.ordinal), asc(statements.id)),
    mentionsOf(db, analysis.id),
    db.select().from(times).where(eq(times.analysisId, analysis.id)).orderBy(asc(times.ordinal)),
  ])
  return {
    versionId,
    analysisId: analysis.id,
    rules: analysis.rules,
    model: analysis.model,
    language: analysis.language,
    analysedAt: analysis.analysedAt.toISOString(),
    statements: found.map(({ evidence, ...row }) => ({ ...statementRow(row), selectors: evidence.map(selectorsOf) })),
    mentions: mentioned,
    times: timed.map(({ analysisId, ordinal, ...time }) => time),
  }
}

const FORMS = ['name', 'description', 'pronoun'] as const

async function mentionsOf(db: Sql, analysisId: string): Promise<Reading['mentions']> {
  const rows = await db
    .select({
      entity: mentions.entity,
      actorId: mentions.actorId,
      name: actors.name,
      kind: actors.kind,
      places: mentions.places,
    })
    .from(mentions)
    .innerJoin(actors, eq(actors.id, mentions.actorId))
    .where(inArray(mentions.analysisId, [analysisId]))
    .orderBy(asc(mentions.entity))
  return rows.map(row => ({
    ...row,
    places: row.places.map(([start, end, form]) => ({ start, end, form: FORMS[form] ?? 'description' })),
  }))
}
