import { sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'
import { log } from '../schema.ts'
import type { Page, PageRequest } from '../types/page.ts'
import type { Counts, LogRow } from '../types/service.ts'
import { allOf, cursorOf, limitOf, pageOf } from './paging.ts'

export async function countAll(db: Sql): Promise<Counts> {
  const [counts] = rowsOf<Counts>(
    await db.execute(sql`select
    (select count(*)::int from articles) as articles,
    (select count(*)::int from versions) as versions,
    (select count(*)::int from versions v where not exists (select 1 from analyses n where n.version_id = v.id)) as waiting,
    (select count(*)::int from statements where current) as statements,
    (select count(*)::int from actors where named and merged_into is null) as actors,
    (select count(distinct group_id)::int from group_members) as groups`),
  )
  return counts!
}

export async function revisionOf(db: Sql): Promise<number> {
  const [row] = rowsOf<{ revision: number }>(
    await db.execute(sql`select coalesce(max(sequence), 0)::float8 as revision from log`),
  )
  return Number(row?.revision ?? 0)
}

/** Asks for the revision only where something may have been written since it was last asked for. `writes` as a home counts them. */
export function rememberedRevision(writes: () => number | null, ask: () => Promise<number>): () => Promise<number> {
  let known: { readonly writes: number; readonly revision: number } | null = null
  return async () => {
    const before = writes()
    if (before !== null && known?.writes === before) return known.revision
    const revision = await ask()
    if (before !== null && writes() === before) known = { writes: before, revision }
    return revision
  }
}

/** The log, newest first. */
export async function listLog(
  db: Sql,
  request: PageRequest & { readonly subject?: string | undefined },
): Promise<Page<LogRow>> {
  const limit = limitOf(request)
  const after = cursorOf(request, ['number'])
  const rows = await db
    .select()
    .from(log)
    .where(
      allOf([
        request.subject === undefined ? null : sql`${log.subject} = ${request.subject}`,
        after === null ? null : sql`${log.sequence} < ${after[0]}::bigint`,
      ]),
    )
    .orderBy(sql`${log.sequence} desc`)
    .limit(limit + 1)
  return pageOf(
    rows,
    limit,
    row => [row.sequence],
    row => row,
  )
}
