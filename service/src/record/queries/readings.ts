import { eq, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf, textArray } from '../database/rows.ts'
import { type Evidence, selectorsOf } from '../evidence.ts'
import { articles, versions } from '../schema.ts'
import type { Waiting } from '../types/findings.ts'
import type { Page, PageRequest } from '../types/page.ts'
import type { MentionRow, Reading } from '../types/statements.ts'
import { allOf, cursorOf, limitOf, pageOf } from './paging.ts'
import { selectStatements } from './statement-rows.ts'

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

/** A reading without its statements, as the database gives it. */
interface Read extends Omit<Reading, 'versionId' | 'statements' | 'mentions' | 'analysedAt'> {
  readonly analysedAt: string
  readonly mentions: readonly (Omit<MentionRow, 'places'> & { readonly places: readonly Place[] })[]
}
type Place = readonly [start: number, end: number, form: number]

/** Everything found in one version; see `Reading`. */
export async function getReading(db: Sql, versionId: string): Promise<Reading | null> {
  const [read, found] = await Promise.all([
    readOf(db, versionId),
    selectStatements<{ evidence: readonly Evidence[] }>(
      db,
      sql`s.version_id = ${versionId} and not s.lost`,
      sql`, s.evidence`,
    ),
  ])
  if (read === null) return null
  const inOrder = [...found].sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
  return {
    versionId,
    ...read,
    analysedAt: new Date(read.analysedAt).toISOString(),
    statements: inOrder.map(({ evidence, ...row }) => ({ ...row, selectors: evidence.map(selectorsOf) })),
    mentions: read.mentions.map(({ places, ...mention }) => ({
      ...mention,
      places: places.map(([start, end, form]) => ({ start, end, form: FORMS[form] ?? 'description' })),
    })),
  }
}

const FORMS = ['name', 'description', 'pronoun'] as const

async function readOf(db: Sql, versionId: string): Promise<Read | null> {
  const [row] = rowsOf<{ read: Read }>(
    await db.execute(sql`select json_build_object('analysisId', n.id, 'rules', n.rules, 'model', n.model, 'language', n.language,
        'analysedAt', n.analysed_at,
        'mentions', (select coalesce(json_agg(json_build_object('entity', m.entity, 'actorId', m.actor_id, 'name', a.name, 'kind', a.kind,
            'places', m.places) order by m.entity), '[]') from mentions m join actors a on a.id = m.actor_id where m.analysis_id = n.id),
        'times', (select coalesce(json_agg(json_build_object('start', t.start, 'end', t.end, 'type', t.type, 'value', t.value,
            'anchor', t.anchor, 'exact', t.exact, 'rule', t.rule) order by t.ordinal), '[]') from times t where t.analysis_id = n.id)) as read
      from analyses n where n.version_id = ${versionId} and n.current`),
  )
  return row?.read ?? null
}
