import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { splitLines } from '../../lines.ts'
import type { DatabaseHome, Sql } from '../database/home.ts'
import { installedVersion } from '../database/migrate.ts'
import { rowsOf } from '../database/rows.ts'
import { messageOf, RecordError } from '../errors.ts'
import type { Archive } from '../types/service.ts'
import { type Header, TABLES, type Trailer } from './tables.ts'

/** Characters of JSON that go to the database in one statement. */
const CHUNK = 4_000_000

/**
 * Fills an empty record from a backup, whole or not at all. The file is read twice: first to see that it is complete and unchanged. Throws
 * `damaged` where it is not, `newer` where a newer program wrote it, `conflict` where the record holds something already.
 */
export async function restore(home: DatabaseHome, file: string): Promise<Archive> {
  const { header, trailer } = await check(file)
  await home.transaction(async tx => {
    const newest = await installedVersion(tx)
    if (header.schema > newest)
      throw new RecordError(
        'newer',
        `this backup was written by a newer selon (schema ${header.schema}, this program knows ${newest}): update the program`,
      )
    const [filled] = rowsOf(await tx.execute(sql`select 1 from log limit 1`))
    if (filled !== undefined)
      throw new RecordError(
        'conflict',
        'the record is not empty: restore into another folder with --record FOLDER, or another database with --database URL',
      )
    for await (const [table, rows] of tableChunks(file)) await insert(tx, table, rows)
  })
  return { rows: trailer.rows, sha256: trailer.sha256 }
}

/** The lines of a gzipped file. Throws `damaged` where it cannot be unpacked to the end. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.on('error', error => unpacked.destroy(error))
  source.pipe(unpacked)
  try {
    yield* splitLines(unpacked.setEncoding('utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw damaged(file, messageOf(error))
    throw error
  } finally {
    source.destroy()
  }
}

const damaged = (file: string, why: string): RecordError =>
  new RecordError('damaged', `${file} is no whole backup (${why}): use another one; nothing was restored`)

/** Reads the whole file and holds it against its trailer. */
async function check(file: string): Promise<{ header: Header; trailer: Trailer }> {
  const hash = createHash('sha256')
  let header: Header | null = null
  let trailer: Trailer | null = null
  for await (const line of linesOf(file)) {
    if (trailer !== null) throw damaged(file, 'something follows its end')
    if (line.startsWith('{"end":')) trailer = parse(file, line) as Trailer
    else {
      header ??= headerOf(file, line)
      hash.update(`${line}\n`)
    }
  }
  if (header === null || trailer === null) throw damaged(file, 'its end is missing')
  if (hash.digest('hex') !== trailer.sha256) throw damaged(file, 'its contents are not those that were written')
  return { header, trailer }
}

function headerOf(file: string, line: string): Header {
  const header = parse(file, line)
  const isOurs = typeof header === 'object' && header !== null && 'format' in header && header.format === 'selon-backup'
  if (!isOurs) throw damaged(file, 'it does not begin like one')
  if (!('version' in header) || header.version !== 1)
    throw new RecordError('newer', `${file} has a form that this program does not know: update the program`)
  return header as unknown as Header
}

function parse(file: string, line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw damaged(file, 'a line is no JSON')
  }
}

/** Rows of one table after the other, as JSON arrays of a size that fits one statement. */
async function* tableChunks(file: string): AsyncGenerator<readonly [table: string, rows: string]> {
  let table = ''
  let rows: string[] = []
  let size = 0
  for await (const line of linesOf(file)) {
    if (line.startsWith('{')) continue
    const comma = line.indexOf(',')
    const name = String(JSON.parse(line.slice(1, comma)))
    const row = line.slice(comma + 1, -1)
    if (rows.length > 0 && (name !== table || size + row.length > CHUNK)) {
      yield [table, `[${rows.join(',')}]`]
      rows = []
      size = 0
    }
    table = name
    rows.push(row)
    size += row.length
  }
  if (rows.length > 0) yield [table, `[${rows.join(',')}]`]
}

async function insert(tx: Sql, table: string, rows: string): Promise<void> {
  if (!TABLES.includes(table))
    throw new RecordError('damaged', `the backup holds a table "${table}" that this program does not know`)
  const name = sql.identifier(table)
  const [first] = JSON.parse(rows) as readonly object[]
  // Only the columns that the backup has: those that a later schema added take their defaults.
  const columns = sql.join(
    Object.keys(first ?? {}).map(column => sql.identifier(column)),
    sql`, `,
  )
  await tx.execute(
    sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${rows}::jsonb)`,
  )
}
