import { inArray, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows, rowsOf, textArray } from '../database/rows.ts'
import { RecordError } from '../errors.ts'
import { actorKeys, actorPairs, actors } from '../schema.ts'
import type {
  ActorCandidate,
  CandidateQuery,
  ComparedActor,
  Couple,
  CoupleEvidence,
  JudgedCouple,
  PairReason,
} from '../types/actor-pairs.ts'
import type { Page } from '../types/page.ts'
import { manyActors } from './actors.ts'
import { appendLog } from './log.ts'
import { allOf, cursorOf, limitOf, pageOf } from './paging.ts'
import { withMerged } from './statement-filter.ts'

const MACHINE = 'machine'
/** Names of an actor that it is compared by, and readings that are counted. */
const MOST_NAMES = 12
const MOST_COUNTED = 500
/** Descriptions and readings of the first of a couple that are looked at for what the second shares with it. */
const MOST_DESCRIPTIONS = 200
const MOST_READINGS = 100
const MOST_SHARED = 3

const COMPARED = sql`select a.id, a.kind, a.gender, a.wikidata,
  array(select n.name from actor_names n where n.actor_id = a.id order by n.first_seen, n.name limit ${MOST_NAMES}::int) as names,
  (select count(*)::int from (select from mentions m where m.actor_id = a.id limit ${MOST_COUNTED}::int) counted) as mentions
  from actors a`

/** Named actors whose names have not been compared with the others', in the order of their ids. */
export async function actorsToCompare(
  db: Sql,
  { limit }: { readonly limit: number },
): Promise<readonly ComparedActor[]> {
  return rowsOf(
    await db.execute(sql`${COMPARED} where a.named and not a.compared order by a.id limit ${limitOf({ limit })}::int`),
  )
}

/** Actors by id as they are compared, in the order of their ids. */
export async function comparedActors(db: Sql, ids: readonly string[]): Promise<readonly ComparedActor[]> {
  return rowsOf(await db.execute(sql`${COMPARED} where a.id = any(${textArray(ids)}) order by a.id`))
}

/** Locks actors in the order in which readings lock them, so that nobody waits in a circle. */
export const lockActors = (tx: Sql, ids: readonly string[]) =>
  tx.execute(sql`select id from actors where id = any(${textArray(ids)}) order by id for update`)

/** Stores the keys of actors anew. */
export async function fileActorKeys(
  tx: Sql,
  filed: readonly { readonly id: string; readonly keys: readonly number[] }[],
): Promise<void> {
  const ids = filed.map(({ id }) => id)
  await lockActors(tx, ids)
  await tx.delete(actorKeys).where(inArray(actorKeys.actorId, ids))
  await insertRows(
    tx,
    actorKeys,
    filed.flatMap(({ id, keys }) => keys.map(key => ({ key, actorId: id }))),
  )
}

/** For each actor those that share keys with it, most shared first; see `Actors.sharingKeys`. */
export async function actorsSharingKeys(
  db: Sql,
  request: {
    readonly asked: readonly { readonly id: string; readonly keys: readonly number[] }[]
    readonly perKey: number
    readonly limit: number
  },
): Promise<readonly { readonly id: string; readonly other: string }[]> {
  const asked = JSON.stringify(request.asked.flatMap(({ id, keys }) => keys.map(key => ({ id, key }))))
  return rowsOf(
    await db.execute(sql`
    with found as (
      select a.id, k.actor_id as other, count(*) as shared from jsonb_to_recordset(${asked}::jsonb) as a (id text, key integer)
        cross join lateral (select actor_id from actor_keys where key = a.key order by actor_id limit ${request.perKey}::int) k
      where k.actor_id <> a.id group by 1, 2),
    ranked as (select *, row_number() over (partition by id order by shared desc, other) as place from found)
    select id, other from ranked where place <= ${request.limit}::int order by id, place`),
  )
}

/** What the articles say about each couple; see `Actors.coupleEvidence`. */
export async function coupleEvidence(db: Sql, couples: readonly Couple[]): Promise<readonly CoupleEvidence[]> {
  return rowsOf(
    await db.execute(sql`
    select c.first, c.second,
      array(select d.text from (
          select distinct on (folded) folded, text from actor_descriptions where actor_id = c.first and folded like '% % %' limit ${MOST_DESCRIPTIONS}::int) d
        where exists (select from actor_descriptions e where e.actor_id = c.second and e.folded = d.folded)
        order by length(d.text) desc, d.text limit ${MOST_SHARED}::int) as roles,
      exists (select from (select analysis_id from mentions where actor_id = c.first limit ${MOST_READINGS}::int) m
        join mentions o on o.analysis_id = m.analysis_id and o.actor_id = c.second) as together
    from jsonb_to_recordset(${JSON.stringify(couples)}::jsonb) as c (first text, second text)`),
  )
}

/** Writes the pairs of actors anew and notes that they have been compared; what people decided stands. */
export async function saveComparedActors(
  tx: Sql,
  { ids, couples }: { readonly ids: readonly string[]; readonly couples: readonly JudgedCouple[] },
  now: Date,
): Promise<void> {
  const own = textArray(ids)
  await lockActors(tx, ids)
  await tx.execute(
    sql`delete from actor_pairs where decision is null and (first = any(${own}) or second = any(${own}))`,
  )
  const rows = couples.map(couple => ({
    ...ordered(couple),
    score: couple.score,
    reasons: [...couple.reasons],
    decision: null,
    by: MACHINE,
    at: now,
  }))
  await insertRows(
    tx,
    actorPairs,
    rows,
    sql`on conflict (first, second) do update set score = excluded.score, reasons = excluded.reasons`,
  )
  await tx
    .update(actors)
    .set({ compared: true })
    .where(inArray(actors.id, [...ids]))
  if (couples.length > 0)
    await appendLog(tx, [{ kind: 'actors-compared', subject: ids[0] ?? '', content: { couples } }], now.toISOString())
}

const ordered = ({ first, second }: Couple): Couple =>
  first < second ? { first, second } : { first: second, second: first }

interface Found {
  readonly first: string
  readonly second: string
  readonly score: number
  readonly reasons: readonly PairReason[]
}

/** Pairs that nobody has decided about, the likeliest first; merged actors answer as the one they were merged into. */
export async function listCandidates(db: Sql, query: CandidateQuery): Promise<Page<ActorCandidate>> {
  const limit = limitOf(query)
  const after = cursorOf(query, ['number', 'string', 'string'])
  const own = query.id === undefined ? null : textArray(await withMerged(db, [query.id]))
  const rows = rowsOf<Found>(
    await db.execute(sql`
    with pairs as (
      select least(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) as first,
        greatest(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) as second, p.score, p.reasons
      from actor_pairs p join actors a on a.id = p.first join actors b on b.id = p.second
      where p.decision is null and ${own === null ? sql`true` : sql`(p.first = any(${own}) or p.second = any(${own}))`}),
    apart as (
      select least(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) as first,
        greatest(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) as second
      from actor_pairs p join actors a on a.id = p.first join actors b on b.id = p.second where p.decision = 'apart'),
    best as (
      select distinct on (first, second) first, second, score, reasons from pairs p
      where first <> second and not exists (select from apart d where d.first = p.first and d.second = p.second)
      order by first, second, score desc)
    select first, second, score::float8 as score, reasons from best where ${allOf([
      after === null
        ? null
        : sql`(-score::float8, first, second) > (${-Number(after[0])}::float8, ${after[1]}, ${after[2]})`,
    ])} order by -score::float8, first, second limit ${limit + 1}`),
  )
  const found = await manyActors(db, [...new Set(rows.flatMap(row => [row.first, row.second]))])
  const byId = new Map(found.map(row => [row.id, row]))
  const [root] = query.id === undefined ? [] : await rootsOf(db, [query.id])
  return pageOf(
    rows,
    limit,
    row => [row.score, row.first, row.second],
    ({ first, second, score, reasons }) => {
      const [one, other] = second === root ? [second, first] : [first, second]
      return { first: byId.get(one)!, second: byId.get(other)!, score: Math.round(score * 1000) / 1000, reasons }
    },
  )
}

async function rootsOf(db: Sql, ids: readonly string[]): Promise<readonly string[]> {
  const rows = rowsOf<{ root: string | null }>(
    await db.execute(sql`select a.root from unnest(${textArray(ids)}) with ordinality as asked (id, place)
      left join lateral (select coalesce(merged_into, id) as root from actors where id = asked.id) a on true order by place`),
  )
  return rows.map(({ root }, place) => {
    if (root === null) throw new RecordError('not-found', `there is no actor ${ids[place]}`)
    return root
  })
}

export interface PersonsCouple extends Couple {
  readonly person: string
}

/** A person says that two actors are two; see `Actors.tellApart`. */
export async function tellActorsApart(tx: Sql, { first, second, person }: PersonsCouple, now: Date): Promise<void> {
  const [one = '', other = ''] = await rootsOf(tx, [first, second])
  if (one === other) throw new RecordError('conflict', 'these two are one: take their merge back first')
  const couple = ordered({ first: one, second: other })
  await insertRows(
    tx,
    actorPairs,
    [{ ...couple, score: 0, reasons: [], decision: 'apart', by: person, at: now }],
    sql`on conflict (first, second) do update set decision = excluded.decision, by = excluded.by, at = excluded.at`,
  )
  await appendLog(
    tx,
    [{ kind: 'actors-apart', subject: couple.first, content: { from: couple.second, person } }],
    now.toISOString(),
  )
}

/** Takes every such decision about two actors back, and those about who was merged into them. */
export async function untellActorsApart(tx: Sql, { first, second, person }: PersonsCouple, now: Date): Promise<void> {
  const [one, other] = await Promise.all([first, second].map(id => withMerged(tx, [id])))
  const [left, right] = [textArray(one ?? []), textArray(other ?? [])]
  const between = sql`(first = any(${left}) and second = any(${right}) or first = any(${right}) and second = any(${left}))`
  await tx.execute(sql`delete from actor_pairs where decision = 'apart' and reasons = '[]'::jsonb and ${between}`)
  await tx.execute(sql`update actor_pairs set decision = null, by = ${MACHINE} where decision = 'apart' and ${between}`)
  const couple = ordered({ first, second })
  await appendLog(
    tx,
    [{ kind: 'actors-apart-undone', subject: couple.first, content: { from: couple.second, person } }],
    now.toISOString(),
  )
}
