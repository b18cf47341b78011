import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** What queries run on: a connection or a transaction of either home. */
export type Sql = PgDatabase<PgQueryResultHKT>

/** A database that keeps a record. PGlite in a folder and a PostgreSQL server both are one, and nothing above this knows which. */
export interface DatabaseHome {
  /** Runs `work` in one transaction; what it did is kept when its promise resolves and undone when it rejects. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** As `transaction`, for work that reads the record as it is at one moment. */
  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** Runs queries that change nothing, without a transaction around them. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** Number of transactions begun or ended here so far; null where other processes write too. */
  writes(): number | null
  /** What the job queue runs its own SQL on. */
  readonly jobs: JobsDatabase
  /** What a server does by itself and a folder has to be told to after much was written. */
  tend(): Promise<void>
  close(): Promise<void>
}

/** The part of pg-boss's `IDatabase` that both homes give. */
export interface JobsDatabase {
  readonly schema: string
  readonly backend: 'postgres' | 'pglite'
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** Told when the database does not answer and the record waits for it. */
export type OnWaiting = (message: string) => void
