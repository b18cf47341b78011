import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { WARCParser } from 'warcio'
import { nationalSites } from '../../service/src/ingest/corpus/sites-national.ts'
import { oddSites } from '../../service/src/ingest/corpus/sites-odd.ts'
import { ingest } from '../../service/src/ingest/ingest.ts'
import { sha256 } from '../../service/src/ingest/snapshot.ts'
import { readWarc } from '../../service/src/ingest/warc/read-warc.ts'
import { warcRecord } from '../../service/src/ingest/warc/warc-record.ts'

/**
 * Streams a large archive: `node bench/src/ingest-warc.ts [megabytes] [gzip]`. Prints records per second of our reader, of warcio alone reading the
 * same bodies, their ratio, the highest memory of each, and how many pages a second are read to articles.
 */
const megabytes = Number(process.argv[2] ?? 1024)
const gzipped = process.argv[3] === 'gzip'
const MiB = 1024 * 1024
/** Pages of the web carry scripts and styles around their text; 30 kB of them here. */
const PADDING = `<script>${'var a=1;'.repeat(4000)}</script>`

const folder = await mkdtemp(join(tmpdir(), 'selon-bench-'))
try {
  const path = join(folder, gzipped ? 'large.warc.gz' : 'large.warc')
  const records = await writeArchive(path, megabytes * MiB)
  console.log(`${records} records, ${((await stat(path)).size / MiB).toFixed(0)} MiB${gzipped ? ' gzipped' : ''}`)
  const chunks = () => createReadStream(path, { highWaterMark: 256 * 1024 })
  const alone = await measure('warcio alone', async () => {
    let count = 0
    for await (const record of new WARCParser(chunks())) {
      await record.readFully(false)
      count++
    }
    return count
  })
  const ours = await measure('Selon’s reader', async () => {
    let count = 0
    for await (const page of readWarc(chunks(), 15 * MiB)) if ('bytes' in page) count++
    return count
  })
  console.log(`ratio to warcio alone: ${(ours / alone).toFixed(2)}`)
  const small = join(folder, 'small.warc')
  await writeArchive(small, 20 * MiB)
  await measure('to articles, two reader threads', async () => {
    let count = 0
    for await (const result of ingest({ kind: 'location', location: small }, { workers: 2 })) if (result.ok) count++
    return count
  })
} finally {
  await rm(folder, { recursive: true })
}

async function writeArchive(path: string, bytes: number): Promise<number> {
  const out = createWriteStream(path)
  const pages = [...nationalSites, ...oddSites].map(site =>
    Buffer.from(site.html(site.story).replace('</head>', `${PADDING}</head>`)),
  )
  let written = 0
  let count = 0
  while (written < bytes) {
    const page = pages[count % pages.length] ?? Buffer.alloc(0)
    const url = `https://journal.example/${count}`
    const record = warcRecord({
      bytes: page,
      sha256: sha256(page),
      mediaType: 'text/html',
      encoding: null,
      fetchedAt: '2024-03-05T10:00:00.000Z',
      requestUrl: url,
      finalUrl: url,
      status: 200,
      headers: [['Content-Type', 'text/html; charset=utf-8']],
    })
    written += record.length
    count++
    if (!out.write(gzipped ? gzipSync(record, { level: 1 }) : record)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
  return count
}

async function measure(name: string, work: () => Promise<number>): Promise<number> {
  let peak = 0
  const start = process.memoryUsage().rss
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  const begin = performance.now()
  const count = await work()
  const rate = (count * 1000) / (performance.now() - begin)
  clearInterval(timer)
  console.log(
    `${name}: ${count} records, ${rate.toFixed(0)}/s, memory ${(start / MiB).toFixed(0)} MiB before, ${(peak / MiB).toFixed(0)} MiB at most`,
  )
  return rate
}
