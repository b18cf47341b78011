import type { Record as SelonRecord } from '../record/record.ts'
import type { Grouping } from '../record/types/groups.ts'
import { type CopyFinder, makeCopyFinder } from './find-copies.ts'
import { type GroupingStore, type Placement, placeStatement } from './grouping.ts'
import type { Comparison } from './judge-pair.ts'
import { makeRecordStore } from './record-store.ts'

export interface GroupOptions {
  readonly signal?: AbortSignal | undefined
  /** Called after each statement. */
  onPlaced?(placement: Placement): void
}

export interface GroupSummary {
  readonly statements: number
  readonly joined: number
  readonly proposals: number
}

const PAGE = 200

/**
 * Places every statement of the record that no grouping has looked at. One transaction a statement: killed at any moment, it goes on
 * from there. What people decided stands.
 */
export async function groupWaiting(
  record: SelonRecord,
  comparison: Comparison,
  options: GroupOptions = {},
): Promise<GroupSummary> {
  const run = { record, store: makeRecordStore(record), findCopies: makeCopyFinder(record), comparison }
  const summary = { statements: 0, joined: 0, proposals: 0 }
  for (let cursor: string | null = null; ; ) {
    const page: { readonly rows: readonly string[]; readonly next: string | null } = await record.groups.ungrouped({
      limit: PAGE,
      cursor,
    })
    for (const id of page.rows) {
      const placement = await placeInRecord(id, run)
      if (placement === null) continue
      summary.statements++
      if (placement.joins.length > 0) summary.joined++
      summary.proposals += placement.pairs.filter(({ judgement }) => judgement.same === 'unsure').length
      options.onPlaced?.(placement)
      if (options.signal?.aborted) return summary
    }
    cursor = page.next
    if (cursor === null) return summary
  }
}

interface Run {
  readonly record: SelonRecord
  readonly store: GroupingStore
  readonly findCopies: CopyFinder
  readonly comparison: Comparison
}

async function placeInRecord(id: string, { record, store, findCopies, comparison }: Run): Promise<Placement | null> {
  const [statement] = await store.statements([id])
  if (statement === undefined) return null
  const placement = await placeStatement(statement, store, comparison)
  await record.groups.store(groupingOf(placement))
  const certain = placement.pairs.filter(({ judgement }) => judgement.same === 'yes').map(({ other }) => other)
  const others = await store.statements(certain)
  await findCopies(
    statement.articleId,
    others.map(other => other.articleId),
  )
  return placement
}

/** A placement as the record stores it: group ids are named after their smallest statement. */
export function groupingOf({ id, signature, pairs, joins }: Placement): Grouping {
  const members = joins.length === 0 ? [] : [...new Set([...joins.flat(), id])]
  const groupId = `g${members.toSorted()[0]?.slice(1) ?? ''}`
  return {
    signatures: [{ statementId: id, keys: signature.filed.map(String) }],
    pairs: pairs.map(({ first, second, judgement, relation }) => {
      const { same, score, change, also, reasons } = judgement
      const [smaller, larger] = first < second ? [first, second] : [second, first]
      return {
        first: smaller,
        second: larger,
        same,
        score,
        change: same === 'no' ? null : change,
        also,
        reasons,
        relation,
      }
    }),
    members: members.map(statementId => ({ statementId, groupId })),
  }
}
