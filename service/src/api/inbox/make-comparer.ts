import { groupWaiting, loadComparison } from '../../compare/index.ts'
import type { Record } from '../../record/record.ts'

/** Makes the function that compares fresh statements with those on record; its word lists are loaded when they are first needed. */
export function makeComparer(): (record: Record) => Promise<void> {
  let comparison: ReturnType<typeof loadComparison> | null = null
  return async record => {
    comparison ??= loadComparison()
    await groupWaiting(record, comparison)
  }
}
