import { asc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf, textArray } from '../database/rows.ts'
import { invalid, RecordError } from '../errors.ts'
import { foldName } from '../fold.ts'
import { actorNames, actors } from '../schema.ts'
import type { ActorDetail, ActorQuery, ActorRow } from '../types/actors.ts'
import type { Page } from '../types/page.ts'
import { appendLog } from './log.ts'
import { allOf, cursorOf, limitOf, pageOf } from './paging.ts'
import { withMerged } from './statement-filter.ts'

type Selected = typeof actors.$inferSelect

const actorRow = ({ key, wikidata, compared, firstSeen, ...row }: Selected): ActorRow => ({
  ...row,
  firstSeen: firstSeen.toISOString(),
})

/** Conditions over actors `a` for words of a name, the last of which may be a beginning. */
function nameCondition(name: string | undefined) {
  if (name === undefined || name.trim() === '') return null
  const folded = foldName(name)
  if (folded === '') throw invalid(`"${name}" has no letters to find a name by`)
  const query = folded
    .split(' ')
    .map((word, index, all) => (index === all.length - 1 ? `'${word}':*` : `'${word}'`))
    .join(' & ')
  return sql`a.id in (select actor_id from actor_names where words @@ ${query}::tsquery)`
}

/** Actors by how often they speak, most first. */
export async function listActors(db: Sql, query: ActorQuery): Promise<Page<ActorRow & { readonly said: number }>> {
  const limit = limitOf(query)
  const after = cursorOf(query, ['number', 'string'])
  const conditions = allOf([
    sql`a.merged_into is null`,
    query.unnamed ? null : sql`a.named`,
    query.kind === undefined ? null : sql`a.kind = ${query.kind}`,
    nameCondition(query.name),
  ])
  const rows = rowsOf<{ id: string; said: number }>(
    await db.execute(sql`
    with spoken as (select coalesce(b.merged_into, b.id) as id, count(*)::int as said
      from statements s join actors b on b.id = s.speaker_id where s.current and s.review is distinct from 'rejected' group by 1)
    select * from (select a.id, coalesce(k.said, 0) as said from actors a left join spoken k on k.id = a.id where ${conditions}) l
    where ${after === null ? sql`true` : sql`(-said, id) > (${-Number(after[0])}::int, ${after[1]})`} order by said desc, id limit ${limit + 1}`),
  )
  const found = await db
    .select()
    .from(actors)
    .where(sql`${actors.id} = any(${textArray(rows.map(row => row.id))})`)
  const byId = new Map(found.map(row => [row.id, row]))
  return pageOf(
    rows,
    limit,
    row => [Number(row.said), row.id],
    row => ({ ...actorRow(byId.get(row.id)!), said: Number(row.said) }),
  )
}

/** One actor with names and counts; an actor that was merged answers with the one it was merged into. */
export async function getActor(db: Sql, id: string): Promise<ActorDetail | null> {
  const [asked] = await db.select().from(actors).where(eq(actors.id, id))
  if (asked === undefined) return null
  if (asked.mergedInto !== null) return getActor(db, asked.mergedInto)
  const ids = await withMerged(db, [id])
  const [identity] = rowsOf<{ wikidata: string | null }>(
    await db.execute(sql`select wikidata from actors where id = any(${textArray(ids)}) and wikidata is not null
      order by id = ${id} desc, id limit 1`),
  )
  const [names, [counts]] = await Promise.all([
    db
      .select()
      .from(actorNames)
      .where(sql`${actorNames.actorId} = any(${textArray(ids)})`)
      .orderBy(asc(actorNames.firstSeen), asc(actorNames.name)),
    db
      .execute(sql`select
        (select count(*)::int from statements where current and speaker_id = any(${textArray(ids)})) as said,
        (select count(*)::int from statements where current and addressee_id = any(${textArray(ids)})) as addressed,
        (select count(distinct statement_id)::int from statement_mentions where actor_id = any(${textArray(ids)})) as mentioned,
        (select min(dated_at) from statements where current and speaker_id = any(${textArray(ids)})) as first,
        (select max(dated_at) from statements where current and speaker_id = any(${textArray(ids)})) as last`)
      .then(result =>
        rowsOf<{ said: number; addressed: number; mentioned: number; first: string | null; last: string | null }>(
          result,
        ),
      ),
  ])
  const spellings = new Map(
    names
      .toReversed()
      .map(({ name, script, language, firstSeen }) => [
        name,
        { name, script, language, firstSeen: firstSeen.toISOString() },
      ]),
  )
  return {
    ...actorRow(asked),
    wikidata: identity?.wikidata ?? null,
    names: [...spellings.values()].reverse(),
    merged: ids.filter(other => other !== id),
    said: counts?.said ?? 0,
    addressed: counts?.addressed ?? 0,
    mentioned: counts?.mentioned ?? 0,
    firstSaid: isoOf(counts?.first),
    lastSaid: isoOf(counts?.last),
  }
}

/** Both drivers give instants of raw queries as PostgreSQL prints them. */
const isoOf = (printed: string | null | undefined): string | null =>
  printed == null ? null : new Date(printed).toISOString()

export type Month = { readonly month: string; readonly by: number; readonly to: number; readonly about: number }

/** How often an actor speaks, is spoken to and spoken about, a month. */
export async function actorMonths(db: Sql, id: string): Promise<readonly Month[]> {
  const ids = textArray(await withMerged(db, [id]))
  const month = sql`to_char(dated_at at time zone 'UTC', 'YYYY-MM')`
  const rows = rowsOf<Month>(
    await db.execute(sql`
    select month, sum(by)::int as by, sum(toward)::int as to, sum(about)::int as about from (
      select ${month} as month, 1 as by, 0 as toward, 0 as about from statements where current and speaker_id = any(${ids})
      union all select ${month}, 0, 1, 0 from statements where current and addressee_id = any(${ids})
      union all select ${month}, 0, 0, 1 from statement_mentions where actor_id = any(${ids})) counted
    group by month order by month`),
  )
  return rows
}

/** Actors by id, merged ones as themselves; ids without one are left out. */
export async function manyActors(db: Sql, ids: readonly string[]): Promise<readonly ActorRow[]> {
  const rows = await db
    .select()
    .from(actors)
    .where(sql`${actors.id} = any(${textArray(ids)})`)
  const byId = new Map(rows.map(row => [row.id, actorRow(row)]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** Says that the actor `from` is the same as `into`; everything of it is then found under `into`. Gives the actors that moved with it. */
export async function mergeActors(
  tx: Sql,
  request: { readonly from: string; readonly into: string; readonly person: string },
  now: Date,
): Promise<readonly string[]> {
  const rows = await tx
    .select()
    .from(actors)
    .where(sql`${actors.id} = any(${textArray([request.from, request.into])})`)
    .orderBy(actors.id)
    .for('update')
  const from = rows.find(row => row.id === request.from)
  const into = rows.find(row => row.id === request.into)
  if (from === undefined || into === undefined)
    throw new RecordError('not-found', `there is no actor ${from === undefined ? request.from : request.into}`)
  const root = into.mergedInto ?? into.id
  if (root === from.id) throw new RecordError('conflict', `${into.name} is already part of ${from.name}`)
  const moved = await tx
    .update(actors)
    .set({ mergedInto: root })
    .where(sql`${actors.id} = ${from.id} or ${actors.mergedInto} = ${from.id}`)
    .returning({ id: actors.id })
  await appendLog(
    tx,
    [{ kind: 'actors-merged', subject: from.id, content: { into: root, person: request.person } }],
    now.toISOString(),
  )
  return moved.map(row => row.id).filter(id => id !== from.id)
}

/** Takes a merge back for one actor and those that moved `along` with it. */
export async function unmergeActor(
  tx: Sql,
  request: { readonly id: string; readonly person: string; readonly along?: readonly string[] | undefined },
  now: Date,
): Promise<void> {
  const changed = await tx
    .update(actors)
    .set({ mergedInto: null })
    .where(eq(actors.id, request.id))
    .returning({ id: actors.id })
  if (changed.length === 0) throw new RecordError('not-found', `there is no actor ${request.id}`)
  if (request.along !== undefined && request.along.length > 0)
    await tx
      .update(actors)
      .set({ mergedInto: request.id })
      .where(sql`${actors.id} = any(${textArray(request.along)}) and ${actors.mergedInto} is not null`)
  await appendLog(
    tx,
    [{ kind: 'actors-unmerged', subject: request.id, content: { person: request.person } }],
    now.toISOString(),
  )
}
