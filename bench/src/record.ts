import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { rowsOf } from '../../service/src/record/database/rows.ts'
import { type OpenedRecord, openRecordAndHome } from '../../service/src/record/open-record.ts'
import type { Place } from '../../service/src/record/place.ts'
import type { StatementQuery } from '../../service/src/record/types/statements.ts'
import { anySpeaker, anyWord, generate, randomFrom } from './record-generator.ts'

// node bench/src/record.ts --statements 100000 [--database URL] [--keep]: fills a record with generated statements and times searches.

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '10000,100000' },
    database: { type: 'string' },
    queries: { type: 'string', default: '200' },
    keep: { type: 'boolean' },
  },
})
const sizes = values.statements.split(',').map(Number)
const queries = Number(values.queries)
const BATCH = 64

const folder = await mkdtemp(join(tmpdir(), 'selon-bench-'))
const schema = `selon_bench_${process.pid}`
const place: Place =
  values.database === undefined ? { kind: 'folder', folder } : { kind: 'server', url: values.database, schema }
let opened = await openRecordAndHome(place)
let articles = 0

console.log(`home ${place.kind}; ${queries} queries a kind`)
for (const size of sizes) {
  await fill(opened, size)
  await time('start', async () => {
    await opened.record.close()
    opened = await openRecordAndHome(place)
    await opened.record.statements.find({ limit: 1 })
  })
  await searches(opened, size)
  const bytes = await bytesOf(opened)
  console.log(
    `  disk ${(bytes / 1e6).toFixed(0)} MB, ${Math.round(bytes / articles)} bytes an article, ${Math.round(bytes / size)} a statement`,
  )
}
if (values.database !== undefined && !values.keep)
  await opened.home?.transaction(tx => tx.execute(sql.raw(`drop schema ${schema} cascade`)))
await opened.record.close()
if (!values.keep) await rm(folder, { recursive: true })

async function time(name: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  console.log(`  ${name} ${((performance.now() - start) / 1000).toFixed(2)} s`)
}

async function fill({ record, home }: OpenedRecord, size: number): Promise<void> {
  const first = articles
  const start = performance.now()
  while (articles * 7 < size) {
    const batch = Array.from({ length: BATCH }, (_, index) => generate(articles + index))
    const added = await record.articles.add(batch.map(one => one.article))
    await record.analyses.store(
      added.map((one, index) => ({ versionId: one.versionId, findings: batch[index]!.findings })),
    )
    articles += BATCH
  }
  const seconds = (performance.now() - start) / 1000
  const stored = articles - first
  console.log(`${size} statements, ${articles} articles`)
  console.log(
    `  stored ${stored} articles in ${seconds.toFixed(1)} s: ${Math.round(stored / seconds)} articles/s, ${Math.round((stored * 7) / seconds)} statements/s`,
  )
  await home?.read(db => db.execute(sql.raw('vacuum analyze')))
}

async function searches({ record }: OpenedRecord, size: number): Promise<void> {
  const random = randomFrom(size)
  const kinds: Readonly<Record<string, () => StatementQuery>> = {
    'one word, by relevance': () => ({ words: anyWord(random), sort: 'relevance' }),
    'one word, newest': () => ({ words: anyWord(random) }),
    'two words, by relevance': () => ({ words: `${anyWord(random)} ${anyWord(random)}`, sort: 'relevance' }),
    speaker: () => ({ speaker: anySpeaker(random) }),
    'speaker and word': () => ({ speaker: anySpeaker(random), words: anyWord(random), sort: 'relevance' }),
  }
  for (const [name, make] of Object.entries(kinds)) {
    const times: number[] = []
    let found = 0
    for (let index = 0; index < queries; index += 1) {
      const query = { ...make(), limit: 20 }
      const start = performance.now()
      found += (await record.statements.find(query)).rows.length
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
    console.log(
      `  ${name.padEnd(26)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  max ${at(0.999)} ms  ${(found / queries).toFixed(1)} found`,
    )
  }
}

async function bytesOf({ home }: OpenedRecord): Promise<number> {
  if (place.kind === 'folder') return folderBytes(place.folder)
  const rows = await home!.read(db =>
    db.execute(
      sql.raw(
        `select sum(pg_total_relation_size(oid))::float8 as bytes from pg_class where relkind = 'r' and relnamespace = '${schema}'::regnamespace`,
      ),
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
