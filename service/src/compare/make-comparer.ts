import { compareActors } from '../identity/compare-actors.ts'
import type { Record } from '../record/record.ts'
import { type GroupOptions, groupWaiting } from './group-waiting.ts'
import type { Comparison } from './judge-pair.ts'
import { loadComparison } from './load-comparison.ts'

/** Compares fresh statements and actors with those on record. */
export type Comparer = (record: Record, options?: GroupOptions) => Promise<void>

/** Makes a comparer; its word lists are loaded when they are first needed. */
export function makeComparer(): Comparer {
  let comparison: Comparison | null = null
  return async (record, options) => {
    comparison ??= loadComparison()
    await groupWaiting(record, comparison, options)
    await compareActors(record, options)
  }
}
