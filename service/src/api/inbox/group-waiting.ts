import type { Record } from '../../record/record.ts'

/** Compares fresh statements with those on record. */
export function groupWaiting(): (record: Record) => Promise<void> {
  return async () => {}
}
