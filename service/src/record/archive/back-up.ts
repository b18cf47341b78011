import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import type { DatabaseHome, Sql } from '../database/home.ts'
import { installedVersion } from '../database/migrate.ts'
import { rowsOf } from '../database/rows.ts'
import type { Archive } from '../types/service.ts'
import { type Header, TABLES, type Trailer } from './tables.ts'

/** Rows fetched at a time; snapshots are large. */
const FETCHED = 500
const SNAPSHOTS_FETCHED = 20

/**
 * Writes every row of the record, as it is at one moment, into `file`: gzipped JSON Lines, a header, `[table, row]` lines and a trailer. The
 * file is written aside and moved into place when it is safe on the disk, so a kill leaves the former file or the new one.
 */
export async function backUp(home: DatabaseHome, file: string): Promise<Archive> {
  const aside = `${file}.partial`
  try {
    const archive = await home.snapshot(async tx => {
      await tx.execute(sql`set transaction isolation level repeatable read, read only`)
      const written: { archive?: Archive } = {}
      const lines = archiveLines(tx, archive => {
        written.archive = archive
      })
      await pipeline(
        Readable.from(lines),
        createGzip({ level: 6 }),
        createWriteStream(aside, { flush: true, mode: 0o600 }),
      )
      return written.archive!
    })
    await rename(aside, file)
    await flushFolder(dirname(file))
    return archive
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

async function* archiveLines(tx: Sql, onEnd: (archive: Archive) => void): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const line = (value: string): string => {
    hash.update(value)
    return value
  }
  const header: Header = { format: 'selon-backup', version: 1, schema: await installedVersion(tx) }
  yield line(`${JSON.stringify(header)}\n`)
  const rows: { [table: string]: number } = {}
  for (const table of TABLES) {
    rows[table] = 0
    for await (const row of tableRows(tx, table)) {
      rows[table] += 1
      yield line(`[${JSON.stringify(table)},${row}]\n`)
    }
  }
  const trailer: Trailer = { end: true, rows, sha256: hash.digest('hex') }
  yield `${JSON.stringify(trailer)}\n`
  onEnd({ rows, sha256: trailer.sha256 })
}

/** The rows of a table as JSON, without what the database derives. */
async function* tableRows(tx: Sql, table: string): AsyncGenerator<string> {
  const count = sql.raw(String(table === 'snapshots' ? SNAPSHOTS_FETCHED : FETCHED))
  await tx.execute(
    sql`declare backup_rows no scroll cursor for select (to_jsonb(t) - 'words')::text as row from ${sql.identifier(table)} t`,
  )
  for (;;) {
    const rows = rowsOf<{ row: string }>(await tx.execute(sql`fetch ${count} from backup_rows`))
    if (rows.length === 0) break
    for (const { row } of rows) yield row
  }
  await tx.execute(sql`close backup_rows`)
}

/** A rename is on the disk only once its folder is; systems that cannot flush a folder do without. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
