import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Record as SelonRecord } from '../record/record.ts'
import type { Grouping } from '../record/types/groups.ts'
import type { Page } from '../record/types/page.ts'
import { type CopyFinder, makeCopyFinder } from './find-copies.ts'
import { type GroupingStore, type Placement, placeStatement } from './grouping.ts'
import type { Comparison } from './judge-pair.ts'
import { makeRecordStore } from './record-store.ts'

export interface GroupOptions {
  readonly signal?: AbortSignal | undefined
  /** Where somebody else is grouping: wait for the turn (default), or leave it to them. */
  readonly patient?: boolean | undefined
  /** Called after each statement. */
  onPlaced?(placement: Placement): void
}

export interface GroupSummary {
  readonly statements: number
  readonly joined: number
  readonly proposals: number
}

const PAGE = 200
/** The turn to group is lost so long after its holder died, and prolonged every so often. */
const TURN_SECONDS = 20
const PROLONG_AFTER_MS = 5_000
const ASK_AGAIN_MS = 500

/**
 * Places every statement of the record that no grouping has looked at. One transaction a statement: killed at any moment, it goes on
 * from there. One at a time groups, so that statements placed at the same moment do not miss each other. What people decided stands.
 */
export async function groupWaiting(
  record: SelonRecord,
  comparison: Comparison,
  options: GroupOptions = {},
): Promise<GroupSummary> {
  const holder = randomUUID()
  const summary = { statements: 0, joined: 0, proposals: 0 }
  while (!options.signal?.aborted && (await hasWaiting(record))) {
    const before = summary.statements
    if (await record.groups.claim({ holder, seconds: TURN_SECONDS })) {
      await placeAll(record, comparison, { holder, options, summary })
      if (summary.statements === before) break
    } else if (options.patient === false) break
    else await setTimeout(ASK_AGAIN_MS, undefined, { signal: options.signal }).catch(() => {})
  }
  return summary
}

const hasWaiting = async (record: SelonRecord): Promise<boolean> =>
  (await record.groups.ungrouped({ limit: 1 })).rows.length > 0

interface Turn {
  readonly holder: string
  readonly options: GroupOptions
  readonly summary: { statements: number; joined: number; proposals: number }
}

/** Places statements until none waits, the turn is lost or the signal ends it. */
async function placeAll(
  record: SelonRecord,
  comparison: Comparison,
  { holder, options, summary }: Turn,
): Promise<void> {
  const run = { record, store: makeRecordStore(record), findCopies: makeCopyFinder(record), comparison }
  let prolongedAt = performance.now()
  try {
    for (let cursor: string | null = null; ; ) {
      const page: Page<string> = await record.groups.ungrouped({ limit: PAGE, cursor })
      // All at once; from here on they are at hand.
      await run.store.statements(page.rows)
      for (const id of page.rows) {
        if (performance.now() - prolongedAt > PROLONG_AFTER_MS) {
          if (!(await record.groups.claim({ holder, seconds: TURN_SECONDS }))) return
          prolongedAt = performance.now()
        }
        const placement = await placeInRecord(id, run)
        if (placement === null) continue
        summary.statements++
        if (placement.joins.length > 0) summary.joined++
        summary.proposals += placement.pairs.filter(({ judgement }) => judgement.same === 'unsure').length
        options.onPlaced?.(placement)
        if (options.signal?.aborted) return
      }
      cursor = page.next
      if (cursor === null) return
    }
  } finally {
    await record.groups.release(holder)
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
  const certain = placement.pairs.filter(({ judgement }) => judgement.same === 'yes').map(({ other }) => other)
  const others = await store.statements(certain)
  // Before the statement counts as placed: a kill in between makes the next run do both.
  await findCopies(
    statement.articleId,
    others.map(other => other.articleId),
  )
  await record.groups.store(groupingOf(placement))
  return placement
}

/** A placement as the record stores it: a group made by hand keeps its id, others are named after their smallest statement. */
export function groupingOf({ id, signature, pairs, joins }: Placement): Grouping {
  const members = joins.length === 0 ? [] : [...new Set([...joins.flatMap(group => group.members), id])]
  const byHand = joins.find(group => group.byHand)?.id
  const groupId = byHand ?? `g${members.toSorted()[0]?.slice(1) ?? ''}`
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
