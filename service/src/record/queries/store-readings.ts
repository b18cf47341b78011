import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows, textArray } from '../database/rows.ts'
import { invalid } from '../errors.ts'
import {
  actorRows,
  analysisIdOf,
  checksumOf,
  hashOfFindings,
  statementRows,
  type VersionContext,
} from '../findings-rows.ts'
import {
  actorDescriptions,
  actorNames,
  actors,
  analyses,
  articles,
  mentions,
  oldFindings,
  statementMentions,
  statements,
  times,
  versions,
} from '../schema.ts'
import type { Difference, Findings, Stored } from '../types/findings.ts'
import {
  type Comparison,
  compareStatements,
  differenceOf,
  type NewStatement,
  NO_DIFFERENCE,
  oldStatements,
} from './compare-readings.ts'
import { appendLog, type Change } from './log.ts'

export interface ReadingToStore {
  readonly versionId: string
  readonly findings: Findings
}

/** One reading with the rows that it makes. */
interface Job {
  readonly context: VersionContext
  readonly findings: Findings
  readonly findingsHash: string
  readonly analysisId: string
  readonly rows: readonly NewStatement[]
}

/** Stores readings in the transaction `tx`; see `Analyses.store`. */
export async function storeReadings(
  tx: Sql,
  readings: readonly ReadingToStore[],
  now: Date,
): Promise<readonly Stored[]> {
  const contexts = await versionContexts(
    tx,
    readings.map(reading => reading.versionId),
    true,
  )
  const jobs = readings.map(reading => jobOf(reading, contexts))
  const done = await currentAnalyses(
    tx,
    jobs.map(job => job.analysisId),
  )
  const fresh = [
    ...new Map(jobs.filter(job => !done.has(job.analysisId)).map(job => [job.context.versionId, job])).values(),
  ]
  const differences = await write(tx, fresh, now)
  return jobs.map(({ context: { versionId }, analysisId }) => {
    const difference = differences.get(analysisId)
    return { versionId, analysisId, stored: difference !== undefined, difference: difference ?? NO_DIFFERENCE }
  })
}

/** What storing a reading would change; see `Analyses.compare`. */
export async function compareReading(sqlHome: Sql, reading: ReadingToStore): Promise<Difference> {
  const job = jobOf(reading, await versionContexts(sqlHome, [reading.versionId], false))
  const before = await oldStatements(sqlHome, [reading.versionId])
  return differenceOf(compareStatements(before.get(reading.versionId) ?? [], job.rows))
}

function jobOf({ versionId, findings }: ReadingToStore, contexts: ReadonlyMap<string, VersionContext>): Job {
  const context = contexts.get(versionId)
  if (context === undefined) throw invalid(`there is no version ${versionId} to store findings for`)
  const findingsHash = hashOfFindings(findings)
  const analysisId = analysisIdOf(versionId, findings, findingsHash)
  return { context, findings, findingsHash, analysisId, rows: statementRows(findings, context, analysisId) }
}

async function versionContexts(tx: Sql, ids: readonly string[], lock: boolean): Promise<Map<string, VersionContext>> {
  if (ids.length === 0) return new Map()
  // Two workers with one job: the second waits here, and then finds the reading stored.
  if (lock)
    await tx
      .select({ id: versions.id })
      .from(versions)
      .where(inArray(versions.id, [...ids]))
      .orderBy(versions.id)
      .for('update')
  const rows = await tx
    .select({
      versionId: versions.id,
      articleId: articles.id,
      text: versions.text,
      outlet: articles.outlet,
      publishedAt: articles.publishedAt,
      datedAt: articles.datedAt,
      current: sql<boolean>`${articles.currentVersion} = ${versions.id}`,
    })
    .from(versions)
    .innerJoin(articles, eq(articles.id, versions.articleId))
    .where(inArray(versions.id, [...ids]))
  return new Map(rows.map(row => [row.versionId, row]))
}

async function currentAnalyses(tx: Sql, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ id: analyses.id })
    .from(analyses)
    .where(and(inArray(analyses.id, [...ids]), eq(analyses.current, true)))
  return new Set(rows.map(row => row.id))
}

/** Writes readings of different versions, each kind of row in one statement, and says what each changed. */
async function write(tx: Sql, jobs: readonly Job[], now: Date): Promise<Map<string, Difference>> {
  if (jobs.length === 0) return new Map()
  const versionIds = jobs.map(job => job.context.versionId)
  await tx.update(analyses).set({ current: false }).where(inArray(analyses.versionId, versionIds))
  await insertRows(
    tx,
    analyses,
    jobs.map(job => analysisRow(job, now)),
    sql`on conflict (id) do update set current = true`,
  )
  await writeActors(tx, jobs)
  const before = await oldStatements(tx, versionIds)
  const compared = jobs.map(job => ({
    job,
    comparison: compareStatements(before.get(job.context.versionId) ?? [], job.rows),
  }))
  await writeStatements(tx, compared)
  await hideOtherVersions(tx, jobs)
  await appendLog(tx, compared.map(changeOf), now.toISOString())
  return new Map(compared.map(({ job, comparison }) => [job.analysisId, differenceOf(comparison)]))
}

const analysisRow = ({ analysisId, context, findings, findingsHash }: Job, now: Date) => ({
  id: analysisId,
  versionId: context.versionId,
  rules: findings.rules,
  model: findings.model,
  language: findings.language,
  findingsHash,
  current: true,
  analysedAt: now,
})

/** Rows that another article may have written too are kept as the earliest and fullest of both, whatever the order of writing. */
const KEEP_EARLIEST_NAME: SQL = sql`on conflict (actor_id, name) do update set first_seen = excluded.first_seen
  where excluded.first_seen < actor_names.first_seen`
const KEEP_FULLEST_ACTOR: SQL = sql`on conflict (id) do update set
    first_seen = least(actors.first_seen, excluded.first_seen),
    gender = least(actors.gender collate "C", excluded.gender),
    kind = least(actors.kind collate "C", excluded.kind),
    name = case when length(excluded.name) > length(actors.name)
      or length(excluded.name) = length(actors.name) and excluded.name < actors.name collate "C" then excluded.name else actors.name end
  where excluded.first_seen < actors.first_seen or excluded.gender is distinct from actors.gender
    or excluded.kind <> actors.kind or excluded.name <> actors.name`

async function writeActors(tx: Sql, jobs: readonly Job[]): Promise<void> {
  const parts = jobs.map(job => actorRows(job.findings, job.context, job.analysisId))
  // One order for all writers: two of them never wait for each other in a circle.
  const inOrder = <Row extends { readonly firstSeen: Date }>(
    rows: readonly Row[],
    key: (row: Row) => string,
  ): Row[] => {
    const earliestLast = rows.toSorted((a, b) => b.firstSeen.getTime() - a.firstSeen.getTime())
    return [...new Map(earliestLast.map(row => [key(row), row])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  }
  await insertRows(
    tx,
    actors,
    inOrder(
      parts.flatMap(part => part.actors),
      row => row.id,
    ),
    KEEP_FULLEST_ACTOR,
  )
  await askForComparison(tx, parts)
  await insertRows(
    tx,
    actorNames,
    inOrder(
      parts.flatMap(part => part.names),
      row => `${row.actorId} ${row.name}`,
    ),
    KEEP_EARLIEST_NAME,
  )
  await tx.delete(actorDescriptions).where(
    inArray(
      actorDescriptions.versionId,
      jobs.map(job => job.context.versionId),
    ),
  )
  await insertRows(
    tx,
    actorDescriptions,
    parts.flatMap(part => part.descriptions),
  )
  await insertRows(
    tx,
    mentions,
    parts.flatMap(part => part.mentions),
  )
  await insertRows(tx, times, jobs.flatMap(timeRows))
}

/** Actors that get a name or a description which they did not have are to be compared with the others again. */
async function askForComparison(tx: Sql, parts: readonly ReturnType<typeof actorRows>[]): Promise<void> {
  const names = parts.flatMap(part => part.names.map(({ actorId, name }) => ({ id: actorId, name })))
  const roles = parts.flatMap(part => part.descriptions.map(({ actorId, folded }) => ({ id: actorId, folded })))
  await tx.execute(sql`update actors set compared = false where compared and id in (
    select n.id from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as n (id text, name text)
      where not exists (select from actor_names k where k.actor_id = n.id and k.name = n.name)
    union select d.id from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb) as d (id text, folded text)
      where d.folded like '% % %' and not exists (select from actor_descriptions k where k.actor_id = d.id and k.folded = d.folded))`)
}

const timeRows = ({ findings, analysisId }: Job) =>
  findings.times.map(({ start, end, type, value, anchor, exact, rule }, ordinal) => ({
    analysisId,
    ordinal,
    start,
    end,
    type: type as string,
    value,
    anchor: anchor as string,
    exact,
    rule,
  }))

interface Compared {
  readonly job: Job
  readonly comparison: Comparison
}

const ALL_COLUMNS_ANEW: SQL = sql`on conflict (id) do update set
  analysis_id = excluded.analysis_id, ordinal = excluded.ordinal, lost = excluded.lost, current = excluded.current, type = excluded.type,
  act = excluded.act, hedge = excluded.hedge, negated = excluded.negated, commitment = excluded.commitment, medium = excluded.medium,
  certainty = excluded.certainty, rule = excluded.rule, confidence = excluded.confidence, speaker = excluded.speaker,
  speaker_id = excluded.speaker_id, addressee = excluded.addressee, addressee_id = excluded.addressee_id, parent_id = excluded.parent_id,
  quote = excluded.quote, cue = excluded.cue, evidence = excluded.evidence, chain = excluded.chain, detail = excluded.detail, said = excluded.said,
  said_from = excluded.said_from, said_to = excluded.said_to, checksum = excluded.checksum`

async function writeStatements(tx: Sql, compared: readonly Compared[]): Promise<void> {
  const written = compared.flatMap(({ job, comparison }) =>
    [...comparison.added, ...comparison.changed].map(row => ({ job, row })),
  )
  const old = compared.flatMap(({ job, comparison }) =>
    comparison.old.map(one => ({ ...one, replacedBy: job.analysisId })),
  )
  const lost = compared.flatMap(({ comparison }) => comparison.lost)
  await insertRows(tx, oldFindings, old)
  await insertRows(
    tx,
    statements,
    written.map(({ job, row }) => statementRow(row, job.context)),
    ALL_COLUMNS_ANEW,
  )
  if (lost.length > 0)
    await tx.update(statements).set({ lost: true, current: false }).where(inArray(statements.id, lost))
  for (const { job, comparison } of compared) {
    if (comparison.same.length === 0) continue
    await tx
      .update(statements)
      .set({ analysisId: job.analysisId })
      .where(inArray(statements.id, [...comparison.same]))
  }
  const changed = compared.flatMap(({ comparison }) => comparison.changed.map(row => row.id))
  if (changed.length > 0) await tx.delete(statementMentions).where(inArray(statementMentions.statementId, changed))
  await insertRows(
    tx,
    statementMentions,
    written.flatMap(({ job, row }) =>
      row.mentioned.map(actorId => ({ actorId, statementId: row.id, datedAt: job.context.datedAt })),
    ),
  )
}

const statementRow = ({ id, ordinal, analysisId, finding }: NewStatement, context: VersionContext) => ({
  ...finding,
  id,
  ordinal,
  analysisId,
  articleId: context.articleId,
  versionId: context.versionId,
  lost: false,
  current: context.current,
  outlet: context.outlet,
  publishedAt: context.publishedAt,
  checksum: checksumOf(finding),
  datedAt: context.datedAt,
  review: null,
})

/** Statements of an article's other versions step back once the version that it shows has been read. */
async function hideOtherVersions(tx: Sql, jobs: readonly Job[]): Promise<void> {
  const shown = jobs.filter(job => job.context.current)
  await tx.execute(sql`update ${statements} set current = false
    where current and article_id = any(${textArray(shown.map(job => job.context.articleId))})
      and version_id <> all(${textArray(shown.map(job => job.context.versionId))})`)
}

const changeOf = ({ job, comparison }: Compared): Change => ({
  kind: 'reading',
  subject: job.context.versionId,
  content: {
    rules: job.findings.rules,
    model: job.findings.model,
    findings: job.findingsHash,
    difference: differenceOf(comparison),
  },
})
