import { sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf, textArray } from '../database/rows.ts'
import type { ActorDescription } from '../types/actors.ts'
import { limitOf } from './paging.ts'
import { withMerged } from './statement-filter.ts'

/** What articles call an actor beside its names; see `Actors.descriptions`. */
export async function actorDescriptions(
  db: Sql,
  { id, limit }: { readonly id: string; readonly limit: number },
): Promise<readonly ActorDescription[]> {
  const ids = textArray(await withMerged(db, [id]))
  const rows = rowsOf<ActorDescription>(
    await db.execute(sql`
    with counted as (
      select folded, count(distinct article_id)::int as articles, max(dated_at) as last_seen from actor_descriptions
      where actor_id = any(${ids}) group by folded order by articles desc, folded limit ${limitOf({ limit })}::int),
    earliest as (
      select distinct on (d.folded) d.*, c.articles, c.last_seen from counted c
        join actor_descriptions d on d.folded = c.folded and d.actor_id = any(${ids})
      order by d.folded, d.dated_at, d.version_id, d.start)
    select e.text, e.articles, e.dated_at as "firstSeen", e.last_seen as "lastSeen", e.article_id as "articleId",
      v.number as version, e.start, e."end"
    from earliest e join versions v on v.id = e.version_id order by e.articles desc, e.dated_at, e.folded`),
  )
  return rows.map(row => ({
    ...row,
    firstSeen: new Date(row.firstSeen).toISOString(),
    lastSeen: new Date(row.lastSeen).toISOString(),
  }))
}
