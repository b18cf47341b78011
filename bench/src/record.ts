import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { rowsOf } from '../../service/src/record/database/rows.ts'
import { type OpenedRecord, openRecordAndHome } from '../../service/src/record/open-record.ts'
import type { Place } from '../../service/src/record/place.ts'
import { generateAll } from './record-generator.ts'
import { newsRounds } from './record-news.ts'
import { timeSearches } from './record-searches.ts'

// node bench/src/record.ts --statements 10000,100000 [--readings FILE] [--database URL] [--at FOLDER|SCHEMA]: fills a record with the
// readings that record-analyses.ts wrote, as often as it takes (with generated statements where no file is named), and times searches,
// start and disk. A record named with --at is filled on and kept, any other is removed.

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '10000,100000' },
    readings: { type: 'string' },
    database: { type: 'string' },
    at: { type: 'string' },
    queries: { type: 'string', default: '200' },
  },
})
const BATCH = 64
/** Batches stored at a time: while the database writes one, the next is made. */
const WRITERS = 3

const place: Place =
  values.database === undefined
    ? { kind: 'folder', folder: values.at ?? (await mkdtemp(join(tmpdir(), 'selon-bench-'))) }
    : { kind: 'server', url: values.database, schema: values.at ?? `selon_bench_${process.pid}` }
let opened = await openRecordAndHome(place)
let { articles, statements } = await opened.record.upkeep.counts()
const source = values.readings === undefined ? generateAll() : newsRounds(values.readings)
/** Articles of the source that are stored or passed by. */
let told = 0

console.log(`home ${place.kind}; ${values.queries} queries a kind`)
for (const size of values.statements.split(',').map(Number)) {
  await fill(size)
  console.log(`${statements} statements, ${articles} articles; load ${loadavg()[0]!.toFixed(1)}`)
  await time('start', async () => {
    await opened.record.close()
    opened = await openRecordAndHome(place)
    await opened.record.statements.find({ limit: 1 })
  })
  await timeSearches(opened, Number(values.queries))
  const bytes = await bytesOf(opened)
  console.log(
    `  disk ${(bytes / 1e6).toFixed(0)} MB, ${Math.round(bytes / articles)} bytes an article, ${Math.round(bytes / statements)} a statement`,
  )
}
if (values.at === undefined) await remove()
await opened.record.close()

async function time(name: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  console.log(`  ${name} ${((performance.now() - start) / 1000).toFixed(2)} s`)
}

async function fill(size: number): Promise<void> {
  if (statements >= size) return
  for (; told < articles; told += 1) await source.next()
  const [first, before, start] = [articles, statements, performance.now()]
  const writers = Array.from({ length: WRITERS }, async () => {
    while (statements < size) await storeBatch()
  })
  await Promise.all(writers)
  told = articles
  const seconds = (performance.now() - start) / 1000
  console.log(
    `stored ${articles - first} articles in ${seconds.toFixed(0)} s: ${Math.round((articles - first) / seconds)} articles/s, ${Math.round((statements - before) / seconds)} statements/s`,
  )
}

async function storeBatch(): Promise<void> {
  const taken = await Promise.all(Array.from({ length: BATCH }, () => source.next()))
  const batch = taken.map(one => one.value!)
  const added = await opened.record.articles.add(batch.map(one => one.article))
  const stored = await opened.record.analyses.store(
    added.map(({ versionId }, index) => ({ versionId, findings: batch[index]!.findings })),
  )
  articles += BATCH
  statements += stored.reduce((sum, one) => sum + one.difference.added, 0)
}

async function remove(): Promise<void> {
  if (place.kind === 'folder') await rm(place.folder, { recursive: true })
  else await opened.home!.transaction(tx => tx.execute(sql.raw(`drop schema ${place.schema} cascade`)))
}

async function bytesOf({ home }: OpenedRecord): Promise<number> {
  if (place.kind === 'folder') return folderBytes(place.folder)
  const rows = await home!.read(db =>
    db.execute(
      sql`select sum(pg_total_relation_size(oid))::float8 as bytes from pg_class where relkind = 'r' and relnamespace = ${place.schema}::regnamespace`,
    ),
  )
  return rowsOf<{ bytes: number }>(rows)[0]?.bytes ?? 0
}

async function folderBytes(path: string): Promise<number> {
  const names = await readdir(path, { recursive: true })
  const sizes = await Promise.all(
    names.map(name =>
      stat(join(path, name)).then(
        one => (one.isFile() ? one.size : 0),
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
