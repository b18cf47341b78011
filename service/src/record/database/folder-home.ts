import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { fromPglite } from 'pg-boss'
import { messageOf, RecordError } from '../errors.ts'
import * as schema from '../schema.ts'
import type { DatabaseHome } from './home.ts'

/** Opens PGlite in `folder`/database, made where it is missing. The caller holds the lock of the folder. */
export async function openFolderHome(folder: string): Promise<DatabaseHome> {
  const path = join(folder, 'database')
  await mkdir(path, { recursive: true })
  const client = await startPglite(path)
  await client.exec(`SET TIME ZONE 'UTC'`)
  const sql = drizzle({ client, schema })
  return {
    transaction: work => sql.transaction(work),
    read: work => work(sql),
    jobs: { schema: 'selon_jobs', backend: 'pglite', executeSql: executorOf(client) },
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

function executorOf(client: PGlite): DatabaseHome['jobs']['executeSql'] {
  const adapter = fromPglite(client)
  return (text, values) => adapter.executeSql(text, values)
}
