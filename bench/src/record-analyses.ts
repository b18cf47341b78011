import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { openFrenchAnalyzer } from '../../service/src/work/french-analyzer.ts'
import { linesOf, type NewsArticle, type ReadNews } from './record-news.ts'

// node bench/src/record-analyses.ts NEWS.jsonl OUT.jsonl: reads raw news (title, published, url, text a line) once and keeps article and
// findings, so that bench/src/record.ts can store them many times without reading them again.

const [news, out] = process.argv.slice(2)
if (news === undefined || out === undefined)
  throw new Error('usage: node bench/src/record-analyses.ts NEWS.jsonl OUT.jsonl')

const BATCH = 64
const analyzer = openFrenchAnalyzer()
const file = createWriteStream(`${out}.part`)
const start = performance.now()
let [articles, statements] = [0, 0]
const batch: NewsArticle[] = []
for await (const line of linesOf(news)) {
  batch.push(JSON.parse(line) as NewsArticle)
  if (batch.length === BATCH) await keep(batch.splice(0))
}
await keep(batch)
file.end()
await finished(file)
await rename(`${out}.part`, out)
await analyzer.close()
const seconds = (performance.now() - start) / 1000
console.log(`${articles} articles, ${statements} statements read in ${seconds.toFixed(0)} s`)

async function keep(some: readonly NewsArticle[]): Promise<void> {
  const read = await Promise.all(
    some.map(async ({ title, published, url, text }): Promise<ReadNews> => {
      const article = { title, published, url, text }
      const about = { versionId: url, articleId: url, outlet: null, language: 'fr' }
      return { article, findings: await analyzer.read({ ...article, ...about }) }
    }),
  )
  articles += read.length
  statements += read.reduce((sum, one) => sum + one.findings.attributions.length, 0)
  const lines = read.map(one => `${JSON.stringify(one)}\n`).join('')
  if (!file.write(lines)) await new Promise<void>(resolve => file.once('drain', resolve))
}
