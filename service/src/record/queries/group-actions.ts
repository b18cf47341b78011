import { randomUUID } from 'node:crypto'
import { desc, eq, isNull, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows, rowsOf, textArray } from '../database/rows.ts'
import { invalid, RecordError } from '../errors.ts'
import { idOf } from '../hash.ts'
import { groupActions, groupMembers, groups, pairs } from '../schema.ts'
import type { GroupAction } from '../types/groups.ts'
import { actionRow } from './groups.ts'
import { appendLog } from './log.ts'

export interface ActionRequest {
  readonly statements: readonly string[]
  readonly person: string
}

/** Puts the statements, with the groups that they are in, into one group. */
export async function mergeGroups(tx: Sql, request: ActionRequest, now: Date): Promise<GroupAction> {
  await checkStatements(tx, request, 2)
  const rows = await tx
    .select()
    .from(groupMembers)
    .where(
      sql`${groupMembers.groupId} in (select group_id from group_members where statement_id = any(${textArray(request.statements)}))`,
    )
    .for('update')
  const moved = [...new Set([...request.statements, ...rows.map(row => row.statementId)])].sort()
  return act(tx, { kind: 'merge', moved, request, now })
}

/** Takes the statements out of their groups, into one of their own. */
export async function splitGroups(tx: Sql, request: ActionRequest, now: Date): Promise<GroupAction> {
  await checkStatements(tx, request, 1)
  return act(tx, { kind: 'split', moved: request.statements.toSorted(), request, now })
}

async function checkStatements(tx: Sql, { statements, person }: ActionRequest, atLeast: number): Promise<void> {
  if (person.trim() === '') throw invalid('a split or merge needs the name of the person who does it')
  if (new Set(statements).size < atLeast) throw invalid(`name at least ${atLeast} statement${atLeast > 1 ? 's' : ''}`)
  const found = rowsOf<{ id: string }>(
    await tx.execute(sql`select id from statements where id = any(${textArray(statements)})`),
  )
  const missing = statements.filter(id => !found.some(row => row.id === id))
  if (missing.length > 0) throw new RecordError('not-found', `there is no statement ${missing.join(', ')}`)
}

interface Act {
  readonly kind: 'merge' | 'split'
  readonly moved: readonly string[]
  readonly request: ActionRequest
  readonly now: Date
}

async function act(tx: Sql, { kind, moved, request, now }: Act): Promise<GroupAction> {
  const rows = await tx
    .select()
    .from(groupMembers)
    .where(sql`${groupMembers.statementId} = any(${textArray(moved)})`)
  const former = new Map(rows.map(row => [row.statementId, row]))
  const before = moved.map(id => [id, former.get(id)?.groupId ?? null, former.get(id)?.by ?? 'machine'] as const)
  const id = idOf('d', randomUUID())
  const groupId = idOf('g', id)
  await insertRows(tx, groups, [{ id: groupId, createdAt: now }])
  await insertRows(
    tx,
    groupMembers,
    moved.map(statementId => ({ statementId, groupId, by: request.person })),
    sql`on conflict (statement_id) do update set group_id = excluded.group_id, by = excluded.by`,
  )
  const written = {
    id,
    kind,
    statements: [...request.statements],
    before: [...before],
    person: request.person,
    at: now,
    undoneAt: null,
  }
  await tx.insert(groupActions).values(written)
  await appendLog(
    tx,
    [{ kind: `groups-${kind}`, subject: id, content: { statements: request.statements, person: request.person } }],
    now.toISOString(),
  )
  return actionRow(written)
}

/** Takes back a split or merge, which must be the last that stands about its statements. */
export async function undoAction(
  tx: Sql,
  request: { readonly actionId: string; readonly person: string },
  now: Date,
): Promise<GroupAction> {
  const [action] = await tx.select().from(groupActions).where(eq(groupActions.id, request.actionId)).for('update')
  if (action === undefined) throw new RecordError('not-found', `there is no split or merge ${request.actionId}`)
  if (action.undoneAt !== null) return actionRow(action)
  const touched = new Set(action.before.map(([id]) => id))
  const standing = await tx
    .select()
    .from(groupActions)
    .where(isNull(groupActions.undoneAt))
    .orderBy(desc(groupActions.at), desc(groupActions.id))
  const last = standing.find(other => other.before.some(([id]) => touched.has(id)))
  if (last?.id !== action.id)
    throw new RecordError('conflict', 'a later split or merge of these statements stands: take that one back first')
  await restoreMembers(tx, action.before)
  await tx.update(groupActions).set({ undoneAt: now }).where(eq(groupActions.id, action.id))
  await appendLog(
    tx,
    [{ kind: 'groups-undone', subject: action.id, content: { person: request.person } }],
    now.toISOString(),
  )
  return actionRow({ ...action, undoneAt: now })
}

async function restoreMembers(tx: Sql, before: (typeof groupActions.$inferSelect)['before']): Promise<void> {
  await tx.delete(groupMembers).where(sql`${groupMembers.statementId} = any(${textArray(before.map(([id]) => id))})`)
  const members = before.flatMap(([statementId, groupId, by]) =>
    groupId === null ? [] : [{ statementId, groupId, by }],
  )
  await insertRows(tx, groupMembers, members)
}

export interface Verdict {
  readonly first: string
  readonly second: string
  readonly same: 'yes' | 'no'
  readonly person: string
}

/** A person's verdict on a pair: `yes` merges their groups, `no` takes `second` out of the group of `first` where it is in it. */
export async function judgePair(tx: Sql, verdict: Verdict, now: Date): Promise<void> {
  const { same, person } = verdict
  if (verdict.first === verdict.second) throw invalid('a pair is of two different statements')
  const [first, second] = [verdict.first, verdict.second].sort() as [string, string]
  await checkStatements(tx, { statements: [first, second], person }, 2)
  await tx
    .insert(pairs)
    .values({
      first,
      second,
      same,
      score: same === 'yes' ? 1 : 0,
      change: null,
      also: [],
      reasons: ['judged by a person'],
      relation: null,
      by: person,
      judgedAt: now,
    })
    .onConflictDoUpdate({ target: [pairs.first, pairs.second], set: { same, by: person, judgedAt: now } })
  const rows = await tx.select().from(groupMembers).where(sql`${groupMembers.statementId} in (${first}, ${second})`)
  const together = rows.length === 2 && rows[0]?.groupId === rows[1]?.groupId
  if (same === 'yes' && !together) await mergeGroups(tx, { statements: [first, second], person }, now)
  else if (same === 'no' && together) await splitGroups(tx, { statements: [verdict.second], person }, now)
  else
    await appendLog(tx, [{ kind: 'pair-judged', subject: first, content: { second, same, person } }], now.toISOString())
}
