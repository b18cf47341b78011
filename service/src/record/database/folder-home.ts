import { mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { fromPglite } from 'pg-boss'
import { messageOf, RecordError } from '../errors.ts'
import type { DatabaseHome, JobsDatabase, Sql } from './home.ts'
import { rowsOf } from './rows.ts'
import { gatherStatistics } from './statistics.ts'

/** The job queue of a folder, whichever process holds it. */
export const FOLDER_JOBS = { schema: 'selon_jobs', backend: 'pglite' } as const

/** Opens PGlite in `folder`/database, made where it is missing. The caller holds the lock of the folder. */
export async function openFolderHome(folder: string, freeBytes = freeBytesOf): Promise<DatabaseHome> {
  const path = join(folder, 'database')
  await mkdir(path, { recursive: true })
  await checkSpace(folder, freeBytes)
  const client = await startPglite(path)
  await client.exec(`SET TIME ZONE 'UTC'`)
  const db = drizzle({ client })
  let writes = 0
  const trimLog = logTrimmer(db)
  return {
    async transaction(work) {
      await checkSpace(folder, freeBytes)
      writes += 1
      try {
        const done = await db.transaction(work)
        // what was written stands, whether the log could be trimmed or not
        await trimLog().catch(() => undefined)
        return done
      } finally {
        writes += 1
      }
    },
    snapshot: work => db.transaction(work),
    read: work => work(db),
    writes: () => writes,
    jobs: { ...FOLDER_JOBS, executeSql: executorOf(client) },
    async tend() {
      await gatherStatistics(db)
    },
    close: () => client.close(),
  }
}

/** How far the write-ahead log may grow before what it holds is written to the tables, in bytes. */
const MOST_LOG = 64 * 1024 * 1024

/**
 * Keeps the write-ahead log short. A server does so in a process of its own, which PGlite does not have: its log would keep every page ever
 * written until the database is closed.
 */
function logTrimmer(db: Sql): () => Promise<void> {
  let written = ''
  return async () => {
    const [row] = rowsOf<{ at: string; grown: boolean }>(
      await db.execute(
        sql`select pg_current_wal_insert_lsn()::text as at,
          pg_wal_lsn_diff(pg_current_wal_insert_lsn(), coalesce(nullif(${written}, '')::pg_lsn, pg_current_wal_insert_lsn())) > ${MOST_LOG} as grown`,
      ),
    )
    if (written === '') written = row!.at
    if (!row!.grown) return
    await db.execute(sql`checkpoint`)
    written = row!.at
  }
}

async function startPglite(path: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: path, relaxedDurability: false })
  } catch (error) {
    throw new RecordError(
      'damaged',
      `the database in ${path} does not start (${messageOf(error)}): free some disk space if it is full, else restore a backup into another folder with: selon restore FILE --record FOLDER`,
    )
  }
}

function executorOf(client: PGlite): JobsDatabase['executeSql'] {
  const adapter = fromPglite(client)
  return (text, values) => adapter.executeSql(text, values)
}

/** Room that the database needs to write at all: two segments of its write-ahead log and what one transaction makes. */
const ROOM = 64 * 1024 * 1024

/** Refuses to write while there is room left to do it cleanly: PGlite that runs out of disk space stops answering for good. */
async function checkSpace(folder: string, freeBytes: (folder: string) => Promise<number>): Promise<void> {
  const free = await freeBytes(folder)
  if (free < ROOM)
    throw new RecordError(
      'full',
      `the disk of ${folder} has ${Math.floor(free / 1e6)} MB left, too little to write: free at least ${Math.ceil(ROOM / 1e6)} MB; what is in the record stays as it is`,
    )
}

/** Bytes that this user may still write on the disk of a folder. */
async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
