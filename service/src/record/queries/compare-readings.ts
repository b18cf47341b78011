import { getTableColumns, inArray } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { type Finding, recordedFinding } from '../findings-rows.ts'
import { canonicalJson } from '../hash.ts'
import { statements } from '../schema.ts'
import type { Difference } from '../types/findings.ts'

/** A statement as a reading found it. */
export interface NewStatement {
  readonly id: string
  readonly ordinal: number
  readonly analysisId: string
  readonly finding: Finding
  readonly mentioned: readonly string[]
}

type OldStatement = typeof statements.$inferSelect

/** What a reading does to the statements of one version. */
export interface Comparison {
  readonly added: readonly NewStatement[]
  readonly changed: readonly NewStatement[]
  readonly lost: readonly string[]
  readonly same: readonly string[]
  readonly kept: readonly string[]
  /** Findings as they were before, of those that changed or were lost. */
  readonly old: readonly {
    readonly statementId: string
    readonly analysisId: string
    readonly change: 'changed' | 'lost'
    readonly finding: Finding
  }[]
}

export const NO_DIFFERENCE: Difference = { added: 0, changed: 0, lost: 0, same: 0, kept: 0 }

export const differenceOf = ({ added, changed, lost, same, kept }: Comparison): Difference => ({
  added: added.length,
  changed: changed.length,
  lost: lost.length,
  same: same.length,
  kept: kept.length,
})

/** Statements of these versions as they stand, by version. */
export async function oldStatements(sql: Sql, versionIds: readonly string[]): Promise<Map<string, OldStatement[]>> {
  const rows =
    versionIds.length === 0
      ? []
      : await sql
          .select(COLUMNS)
          .from(statements)
          .where(inArray(statements.versionId, [...versionIds]))
  return Map.groupBy(
    rows.map(row => ({ ...row, words: null })),
    row => row.versionId,
  )
}

const { words: _, ...COLUMNS } = getTableColumns(statements)

/** Holds new findings against the old ones; what a person decided about is kept as it is. */
export function compareStatements(before: readonly OldStatement[], after: readonly NewStatement[]): Comparison {
  const old = new Map(before.map(row => [row.id, row]))
  const found = new Map(after.map(row => [row.id, row]))
  const decided = new Set(before.filter(row => row.review !== null).map(row => row.id))
  const isSame = (row: NewStatement): boolean => sameFinding(old.get(row.id), row.finding)
  const open = after.filter(row => !decided.has(row.id))
  const added = open.filter(row => old.get(row.id)?.lost !== false)
  const met = open.filter(row => old.get(row.id)?.lost === false)
  const changed = met.filter(row => !isSame(row))
  const lost = before.filter(row => !row.lost && !decided.has(row.id) && !found.has(row.id))
  const kept = before.filter(row => decided.has(row.id) && !sameFinding(row, found.get(row.id)?.finding))
  return {
    added,
    changed,
    lost: lost.map(row => row.id),
    same: met.filter(isSame).map(row => row.id),
    kept: kept.map(row => row.id),
    old: [...changed.map(row => oldOf(old.get(row.id)!, 'changed')), ...lost.map(row => oldOf(row, 'lost'))],
  }
}

const sameFinding = (row: OldStatement | undefined, finding: Finding | undefined): boolean =>
  row !== undefined && finding !== undefined && canonicalJson(recordedFinding(row)) === canonicalJson(finding)

const oldOf = (row: OldStatement, change: 'changed' | 'lost') => ({
  statementId: row.id,
  analysisId: row.analysisId,
  change,
  finding: recordedFinding(row),
})
