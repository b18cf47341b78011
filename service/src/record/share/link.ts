import type { JobsDatabase } from '../database/home.ts'
import type { Record } from '../record.ts'

/** What other processes may use: the record, and the database for the job queue, which runs SQL of its own. */
export interface Shared {
  readonly record: Record
  readonly jobs: JobsDatabase
}

/** A way to call the methods of what is shared, `part.method`, wherever it is. */
export interface Link {
  call(method: string, args: readonly unknown[]): Promise<unknown>
  close(): Promise<void>
}
