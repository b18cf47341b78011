import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { invalid } from '../errors.ts'
import type { DatabaseHome, OnWaiting, Sql } from './home.ts'
import { type Patience, withPatience } from './retry.ts'

export interface ServerOptions {
  /** PostgreSQL schema that holds the tables; the job queue gets a second one, `NAME_jobs`. */
  readonly schema: string
  readonly connections: number
  /** Milliseconds to wait for a database that went away. */
  readonly patience: number
  readonly onWaiting?: OnWaiting | undefined
}

/** Opens a record in a PostgreSQL server (15 or newer). The schema is made where it is missing. */
export async function openServerHome(url: string, options: ServerOptions): Promise<DatabaseHome> {
  if (!/^[a-z_][a-z0-9_]{0,50}$/.test(options.schema))
    throw invalid(`the schema name "${options.schema}" must be lower-case letters, digits and underscores, at most 51`)
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections,
    connectionTimeoutMillis: 10_000,
    // A server whose machine vanished closes nothing: the system asks whether it is still there.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // Compiling a query would take longer than any of ours.
    options: `-c search_path=${options.schema} -c timezone=UTC -c jit=off`,
  })
  // An idle connection that breaks is replaced on the next use; without a listener it would end the process.
  pool.on('error', () => {})
  const patience: Patience = { for: options.patience, onWaiting: options.onWaiting }
  await makeSchema(pool, options.schema, patience)
  return {
    transaction: work => withPatience(patience, () => transaction(pool, work)),
    snapshot: work => withPatience(patience, () => transaction(pool, work)),
    read: work => withPatience(patience, () => work(drizzle({ client: pool }))),
    writes: () => null,
    jobs: {
      schema: `${options.schema}_jobs`,
      backend: 'postgres',
      executeSql: (text, values) => withPatience(patience, () => pool.query(text, values)),
    },
    tend: async () => {},
    close: () => pool.end(),
  }
}

async function makeSchema(pool: pg.Pool, name: string, patience: Patience): Promise<void> {
  try {
    await withPatience(patience, async () => {
      const { rows } = await pool.query('select 1 from pg_namespace where nspname = $1', [name])
      if (rows.length === 0) await pool.query(`create schema if not exists "${name}"`)
    })
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** One attempt on one connection; a connection that broke is thrown away instead of going back to the pool. */
async function transaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  client.on('error', onError)
  try {
    return await drizzle({ client }).transaction(work)
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}
