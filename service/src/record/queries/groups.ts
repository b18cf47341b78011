import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows, rowsOf, textArray } from '../database/rows.ts'
import { groupActions, groupMembers, groups, pairs } from '../schema.ts'
import type { GroupAction, GroupDetail, Grouping, GroupQuery, GroupRow, Membership, PairRow } from '../types/groups.ts'
import type { Page, PageRequest } from '../types/page.ts'
import { manyStatements } from './find-statements.ts'
import { allOf, cursorOf, limitOf, pageOf } from './paging.ts'

export async function groupCandidates(
  db: Sql,
  request: { readonly keys: readonly string[]; readonly perKey: number },
): Promise<readonly { readonly statementId: string; readonly shared: number }[]> {
  return rowsOf(
    await db.execute(sql`
    select found.statement_id as "statementId", count(*)::int as shared
    from (select distinct value::bigint as key from unnest(${textArray(request.keys)}) as asked (value)) asked
      cross join lateral (select g.statement_id from signatures g where g.key = asked.key order by g.dated_at desc, g.statement_id desc
        limit ${request.perKey}) found
    group by 1 order by 2 desc, 1`),
  )
}

/** Current statements without signatures, oldest first. */
export async function listUngrouped(db: Sql, request: PageRequest): Promise<Page<string>> {
  const limit = limitOf(request)
  const after = cursorOf(request, ['number', 'string'])
  const rows = rowsOf<{ id: string; at: number }>(
    await db.execute(sql`
    select s.id, (extract(epoch from s.dated_at) * 1000)::float8 as at from statements s where ${allOf([
      sql`s.current and not exists (select 1 from signatures g where g.statement_id = s.id)`,
      after === null ? null : sql`(s.dated_at, s.id) > (to_timestamp(${after[0]}::float8 / 1000), ${after[1]})`,
    ])} order by s.dated_at, s.id limit ${limit + 1}`),
  )
  return pageOf(
    rows,
    limit,
    row => [Number(row.at), row.id],
    row => row.id,
  )
}

const MACHINE = 'machine'
/** Under this a statement is filed that has no keys of its own, so that it counts as looked at; nobody looks it up. */
const NO_KEYS = ['0']

/** Files statements under their keys, and under no others, in one statement: this is done for every statement that comes in. */
async function fileSignatures(tx: Sql, signed: Grouping['signatures']): Promise<void> {
  const ids = textArray(signed.map(one => one.statementId))
  const keys = JSON.stringify(
    signed.map(({ statementId, keys: own }) => ({ id: statementId, keys: own.length === 0 ? NO_KEYS : own })),
  )
  await tx.execute(sql`
    with filed as (
      select distinct k.key::bigint as key, s.id as statement_id, s.dated_at
      from jsonb_to_recordset(${keys}::jsonb) as one (id text, keys jsonb) join statements s on s.id = one.id
        cross join lateral jsonb_array_elements_text(one.keys) as k (key)),
    former as (
      delete from signatures g where g.statement_id = any(${ids}) and not exists (
        select from filed f where f.key = g.key and f.dated_at = g.dated_at and f.statement_id = g.statement_id))
    insert into signatures (key, statement_id, dated_at) select key, statement_id, dated_at from filed on conflict do nothing`)
}

/** Writes what a machine decided. Verdicts, splits and merges by people stand: those rows are left as they are. */
export async function storeGrouping(tx: Sql, grouping: Grouping, now: Date): Promise<void> {
  await fileSignatures(tx, grouping.signatures)
  const judged = grouping.pairs.map(pair => ({
    ...pair,
    also: [...pair.also],
    reasons: [...pair.reasons],
    by: MACHINE,
    judgedAt: now,
  }))
  await insertRows(
    tx,
    pairs,
    judged,
    sql`on conflict (first, second) do update set same = excluded.same, score = excluded.score,
    change = excluded.change, also = excluded.also, reasons = excluded.reasons, relation = excluded.relation, judged_at = excluded.judged_at
    where pairs.by = 'machine'`,
  )
  const ids = [...new Set(grouping.members.map(member => member.groupId))].sort()
  await insertRows(
    tx,
    groups,
    ids.map(id => ({ id, createdAt: now })),
  )
  const members = grouping.members.map(({ statementId, groupId }) => ({ statementId, groupId, by: MACHINE }))
  await insertRows(
    tx,
    groupMembers,
    members,
    sql`on conflict (statement_id) do update set group_id = excluded.group_id
    where group_members.by = 'machine' and group_members.group_id <> excluded.group_id`,
  )
}

export const pairRow = ({ judgedAt, ...row }: typeof pairs.$inferSelect): PairRow => row

/** All judged pairs that one of these statements is part of. */
export async function pairsOf(db: Sql, statementIds: readonly string[]): Promise<readonly PairRow[]> {
  const ids = textArray(statementIds)
  const rows = await db
    .select()
    .from(pairs)
    .where(or(sql`${pairs.first} = any(${ids})`, sql`${pairs.second} = any(${ids})`))
    .orderBy(asc(pairs.first), asc(pairs.second))
  return rows.map(pairRow)
}

/** Unsure pairs, the likeliest first. */
export async function listProposals(db: Sql, request: PageRequest): Promise<Page<PairRow>> {
  const limit = limitOf(request)
  const after = cursorOf(request, ['number', 'string', 'string'])
  const rows = await db
    .select()
    .from(pairs)
    .where(
      allOf([
        eq(pairs.same, 'unsure'),
        after === null
          ? null
          : sql`(-${pairs.score}::float8, ${pairs.first}, ${pairs.second}) > (${-Number(after[0])}::float8, ${after[1]}, ${after[2]})`,
      ]),
    )
    .orderBy(sql`-${pairs.score}::float8`, asc(pairs.first), asc(pairs.second))
    .limit(limit + 1)
  // The database compares the score as a 4-byte number widened to 8: the cursor must carry it so.
  return pageOf(rows, limit, row => [Math.fround(row.score), row.first, row.second], pairRow)
}

export async function getGroup(db: Sql, groupId: string): Promise<GroupDetail | null> {
  const members = await db
    .select({ id: groupMembers.statementId })
    .from(groupMembers)
    .where(eq(groupMembers.groupId, groupId))
  if (members.length === 0) return null
  const ids = members.map(member => member.id)
  const [rows, judged, actions] = await Promise.all([manyStatements(db, ids), pairsOf(db, ids), actionsAbout(db, ids)])
  const statements = rows.toSorted((a, b) =>
    a.datedAt === b.datedAt ? (a.id < b.id ? -1 : 1) : a.datedAt < b.datedAt ? -1 : 1,
  )
  const own = new Set(ids)
  return { id: groupId, statements, pairs: judged.filter(pair => own.has(pair.first) && own.has(pair.second)), actions }
}

/** The group of each statement, null for none. */
export async function groupsOf(db: Sql, statementIds: readonly string[]): Promise<readonly (string | null)[]> {
  const rows = await db
    .select()
    .from(groupMembers)
    .where(sql`${groupMembers.statementId} = any(${textArray(statementIds)})`)
  const byStatement = new Map(rows.map(row => [row.statementId, row.groupId]))
  return statementIds.map(id => byStatement.get(id) ?? null)
}

/** The group of a statement; null where it is in none. */
export async function membershipOf(db: Sql, statementId: string): Promise<Membership | null> {
  const rows = await db
    .select()
    .from(groupMembers)
    .where(sql`${groupMembers.groupId} = (select group_id from group_members where statement_id = ${statementId})`)
    .orderBy(asc(groupMembers.statementId))
  const [first] = rows
  if (first === undefined) return null
  return { id: first.groupId, members: rows.map(row => row.statementId), byHand: rows.some(row => row.by !== MACHINE) }
}

/** Groups by the time of their newest report, newest first. */
export async function listGroups(db: Sql, query: GroupQuery): Promise<Page<GroupRow>> {
  const limit = limitOf(query)
  const after = cursorOf(query, ['number', 'string'])
  const rows = rowsOf<GroupRow & { readonly first: number; readonly last: number }>(
    await db.execute(sql`
    select * from (
      select g.group_id as id, count(*)::int as members, count(distinct s.article_id)::int as articles, count(distinct s.outlet)::int as outlets,
        (extract(epoch from min(s.dated_at)) * 1000)::float8 as first, (extract(epoch from max(s.dated_at)) * 1000)::float8 as last
      from group_members g join statements s on s.id = g.statement_id where s.current group by 1 having count(*) >= ${query.atLeast ?? 2}) l
    where ${after === null ? sql`true` : sql`(last, id) < (${after[0]}::float8, ${after[1]})`} order by last desc, id desc limit ${limit + 1}`),
  )
  return pageOf(
    rows,
    limit,
    row => [Number(row.last), row.id],
    ({ first, last, ...row }) => ({
      ...row,
      firstDated: new Date(Number(first)).toISOString(),
      lastDated: new Date(Number(last)).toISOString(),
    }),
  )
}

export const actionRow = ({ before, at, undoneAt, ...row }: typeof groupActions.$inferSelect): GroupAction => ({
  ...row,
  at: at.toISOString(),
  undoneAt: undoneAt?.toISOString() ?? null,
})

async function actionsAbout(db: Sql, statementIds: readonly string[]): Promise<readonly GroupAction[]> {
  const rows = await db
    .select()
    .from(groupActions)
    .where(
      sql`exists (select 1 from jsonb_array_elements_text(${groupActions.statements}) one where one = any(${textArray(statementIds)}))`,
    )
    .orderBy(asc(groupActions.at), asc(groupActions.id))
  return rows.map(actionRow)
}

/** Splits and merges by hand that stand, oldest first. */
export async function listActions(db: Sql, request: PageRequest): Promise<Page<GroupAction>> {
  const limit = limitOf(request)
  const after = cursorOf(request, ['number', 'string'])
  const rows = await db
    .select()
    .from(groupActions)
    .where(
      and(
        isNull(groupActions.undoneAt),
        after === null
          ? undefined
          : sql`(${groupActions.at}, ${groupActions.id}) > (to_timestamp(${after[0]}::float8 / 1000), ${after[1]})`,
      ),
    )
    .orderBy(asc(groupActions.at), asc(groupActions.id))
    .limit(limit + 1)
  return pageOf(rows, limit, row => [row.at.getTime(), row.id], actionRow)
}
