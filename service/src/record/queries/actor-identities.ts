import { and, eq, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows, rowsOf, textArray } from '../database/rows.ts'
import { invalid, RecordError } from '../errors.ts'
import { actorIdentities, actors } from '../schema.ts'
import type { ActorIdentity, IdentityDecision, ProposedIdentity } from '../types/actor-identities.ts'
import { lockActors } from './actor-pairs.ts'
import { appendLog } from './log.ts'
import { withMerged } from './statement-filter.ts'

const MACHINE = 'machine'
const WIKIDATA_ID = /^Q[1-9]\d{0,9}$/

/** Identities of an actor and of those merged into it: what a person accepted first, rejected ones last, the surer before. */
export async function actorIdentitiesOf(db: Sql, id: string): Promise<readonly ActorIdentity[]> {
  const ids = await withMerged(db, [id])
  const rows = await db
    .select()
    .from(actorIdentities)
    .where(sql`${actorIdentities.actorId} = any(${textArray(ids)})`)
    .orderBy(
      sql`case decision when 'accepted' then 0 when 'rejected' then 2 else 1 end, sure desc, score desc, wikidata, actor_id`,
    )
  return rows.map(row => ({ ...row, score: Math.round(row.score * 1000) / 1000, at: row.at.toISOString() }))
}

/** The ids that stand for these actors, or for those they were merged into; actors without one are left out. */
export async function wikidataOf(
  db: Sql,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly wikidata: string }[]> {
  return rowsOf(
    await db.execute(sql`
    select a.id, coalesce(r.wikidata, a.wikidata) as wikidata from actors a left join actors r on r.id = a.merged_into
    where a.id = any(${textArray(ids)}) and coalesce(r.wikidata, a.wikidata) is not null order by a.id`),
  )
}

/** Stores what a source proposes for actors in place of what it proposed before; see `Actors.saveIdentities`. */
export async function saveIdentities(
  tx: Sql,
  request: {
    readonly ids: readonly string[]
    readonly source: string
    readonly proposed: readonly ProposedIdentity[]
  },
  now: Date,
): Promise<void> {
  for (const { wikidata } of request.proposed) checkId(wikidata)
  const own = textArray(request.ids)
  await lockActors(tx, request.ids)
  await tx.execute(
    sql`delete from actor_identities where decision is null and source = ${request.source} and actor_id = any(${own})`,
  )
  await insertRows(
    tx,
    actorIdentities,
    request.proposed.map(one => ({ ...one, decision: null, by: MACHINE, at: now })),
    sql`on conflict (actor_id, wikidata) do update set name = excluded.name, description = excluded.description, score = excluded.score,
      sure = excluded.sure, origin = excluded.origin, source = excluded.source, at = excluded.at
      where actor_identities.decision is null and excluded.score >= actor_identities.score`,
  )
  await settle(tx, request.ids)
  if (request.proposed.length === 0) return
  const content = { source: request.source, proposed: request.proposed }
  await appendLog(tx, [{ kind: 'identities', subject: request.ids[0] ?? '', content }], now.toISOString())
}

/** A person accepts or rejects an id for an actor, or takes that back; see `Actors.decideIdentity`. */
export async function decideIdentity(tx: Sql, request: IdentityDecision, now: Date): Promise<void> {
  const { id: actorId, wikidata, decision, person } = request
  checkId(wikidata)
  await lockActors(tx, [actorId])
  const [actor] = await tx.select().from(actors).where(eq(actors.id, actorId))
  if (actor === undefined) throw new RecordError('not-found', `there is no actor ${actorId}`)
  const [known] = await tx
    .select()
    .from(actorIdentities)
    .where(and(eq(actorIdentities.actorId, actorId), eq(actorIdentities.wikidata, wikidata)))
  if (known === undefined && decision === null)
    throw new RecordError('not-found', `${actor.name} has no identity ${wikidata}`)
  if (decision === 'accepted')
    await tx
      .update(actorIdentities)
      .set({ decision: null, by: MACHINE })
      .where(and(eq(actorIdentities.actorId, actorId), eq(actorIdentities.decision, 'accepted')))
  const said = { actorId, wikidata, name: actor.name, description: null, score: 1, sure: false }
  await insertRows(
    tx,
    actorIdentities,
    [{ ...said, origin: 'person', source: person, decision, by: decision === null ? MACHINE : person, at: now }],
    sql`on conflict (actor_id, wikidata) do update set decision = excluded.decision, by = excluded.by`,
  )
  // What only a person said is nothing once it is taken back.
  await tx.execute(
    sql`delete from actor_identities where actor_id = ${actorId} and origin = 'person' and decision is null`,
  )
  await settle(tx, [actorId])
  await appendLog(
    tx,
    [{ kind: 'identity', subject: actorId, content: { wikidata, decision, person } }],
    now.toISOString(),
  )
}

function checkId(wikidata: string): void {
  if (!WIKIDATA_ID.test(wikidata)) throw invalid(`"${wikidata.slice(0, 40)}" is no id of Wikidata: write it as Q7747`)
}

/** The id that stands: the one that a person accepted, else the surest that nobody rejected. Whose id changes is compared with the others again. */
async function settle(tx: Sql, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update actors a set wikidata = s.wikidata, compared = false
    from (select o.id, (select i.wikidata from actor_identities i
        where i.actor_id = o.id and (i.decision = 'accepted' or i.decision is null and i.sure)
        order by i.decision is null, i.score desc, i.wikidata limit 1) as wikidata
      from unnest(${textArray(ids)}) as o (id)) s
    where a.id = s.id and a.wikidata is distinct from s.wikidata`)
}
