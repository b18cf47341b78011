import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { openRecordAndHome } from '../../service/src/record/open-record.ts'
import type { Place } from '../../service/src/record/place.ts'
import { analyzeWaiting } from '../../service/src/work/analyze-waiting.ts'
import { openFrenchAnalyzer } from '../../service/src/work/french-analyzer.ts'
import { generate } from './record-generator.ts'

// node bench/src/record-workers.ts [--articles 512] [--database URL]: from article to stored statements beside the bare engine on as many
// threads; with a database also 1, 2 and 4 worker processes on one server.

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '512' },
    database: { type: 'string' },
    threads: { type: 'string', default: '2' },
  },
})
const count = Number(values.articles)
const threads = Number(values.threads)
const inputs = Array.from({ length: count }, (_, index) => generate(index).article)
const words = inputs.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0)
console.log(`${count} generated articles of ${Math.round(words / count)} words`)

const bare = await bareEngine()
console.log(`engine alone, ${threads} threads: ${bare.toFixed(1)} articles/s`)
const folder = await mkdtemp(join(tmpdir(), 'selon-bench-'))
await endToEnd('PGlite', { kind: 'folder', folder })
await rm(folder, { recursive: true })
if (values.database !== undefined) {
  const url = values.database
  const schema = `selon_bench_${process.pid}`
  const place = { kind: 'server', url, schema } as const
  await endToEnd('PostgreSQL', place)
  await drop(place)
  for (const processes of [1, 2, 4]) {
    await workers(place, processes)
    await drop(place)
  }
}

async function bareEngine(): Promise<number> {
  const analyzer = openFrenchAnalyzer(threads)
  const read = (from: number, to: number) =>
    Promise.all(
      inputs.slice(from, to).map((one, index) => analyzer.read({ ...one, versionId: `v${index}`, articleId: 'a' })),
    )
  await read(0, 32)
  const start = performance.now()
  await read(0, count)
  const rate = count / ((performance.now() - start) / 1000)
  await analyzer.close()
  return rate
}

async function endToEnd(name: string, place: Place): Promise<void> {
  const { record } = await openRecordAndHome(place)
  const analyzer = openFrenchAnalyzer(threads)
  await analyzer.read({ ...inputs[0]!, versionId: 'v', articleId: 'a' })
  const start = performance.now()
  for (let from = 0; from < count; from += 64) await record.articles.add(inputs.slice(from, from + 64))
  await analyzeWaiting(record, analyzer)
  const rate = count / ((performance.now() - start) / 1000)
  const { statements } = await record.upkeep.counts()
  console.log(
    `article to stored statements, ${name}: ${rate.toFixed(1)} articles/s (${(rate / bare).toFixed(2)} of the engine alone), ${Math.round(rate * 86_400)} a day; ${statements} statements`,
  )
  await analyzer.close()
  await record.close()
}

async function workers(place: Place & { kind: 'server' }, processes: number): Promise<void> {
  const { record } = await openRecordAndHome(place)
  for (let from = 0; from < count; from += 64) await record.articles.add(inputs.slice(from, from + 64))
  const main = join(import.meta.dirname, '..', '..', 'service', 'src', 'cli', 'main.ts')
  const env = { ...process.env, SELON_DATABASE_SCHEMA: place.schema }
  const start = performance.now()
  const children = Array.from({ length: processes }, () =>
    spawn(process.execPath, [main, 'work', '--once', '--threads', '1', '--database', place.url], {
      env,
      stdio: ['ignore', 'inherit', 'pipe'],
    }),
  )
  const reports = await Promise.all(
    children.map(async child => {
      let report = ''
      child.stderr.on('data', piece => {
        report += piece
      })
      await once(child, 'exit')
      return Number(/(\d+) article\(s\) read/.exec(report)?.[1] ?? 0)
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const { waiting } = await record.upkeep.counts()
  const done = reports.reduce((sum, one) => sum + one, 0)
  console.log(
    `${processes} worker process(es): ${(count / seconds).toFixed(1)} jobs/s with start-up, ${waiting} lost, ${done - count} done twice; each did ${reports.join(', ')}`,
  )
  await record.close()
}

async function drop(place: Place & { kind: 'server' }): Promise<void> {
  const { record, home } = await openRecordAndHome(place)
  await home?.transaction(async tx => {
    await tx.execute(sql.raw(`drop schema if exists ${place.schema}_jobs cascade`))
    await tx.execute(sql.raw(`drop schema ${place.schema} cascade`))
  })
  await record.close()
}
