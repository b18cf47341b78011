import { mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { fromPglite } from 'pg-boss'
import { messageOf, RecordError } from '../errors.ts'
import * as schema from '../schema.ts'
import type { DatabaseHome, JobsDatabase } from './home.ts'
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
  const sql = drizzle({ client, schema })
  let writes = 0
  return {
    async transaction(work) {
      await checkSpace(folder, freeBytes)
      writes += 1
      try {
        return await sql.transaction(work)
      } finally {
        writes += 1
      }
    },
    snapshot: work => sql.transaction(work),
    read: work => work(sql),
    writes: () => writes,
    jobs: { ...FOLDER_JOBS, executeSql: executorOf(client) },
    async tend() {
      await gatherStatistics(sql)
    },
    close: () => client.close(),
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
