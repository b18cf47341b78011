import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startHostileServer } from '../../service/src/ingest/fetch/testing/hostile-server.ts'
import { createIngester } from '../../service/src/ingest/ingest.ts'

/**
 * What hostile pages cost: `node bench/src/ingest-hostile.ts`. The server runs in a process of its own; this one reads each page with the limits that
 * `selon add` has (waiting cut to 5 seconds) and prints how it ended, how long it took and the most memory that the process had until then.
 */
const MiB = 1024 * 1024
const SENTENCE = '<p>Le conseil municipal de Brenas s’est réuni jeudi soir pour parler de l’eau, a dit la maire.</p>'
const PAGES: Readonly<Record<string, string>> = {
  '20,000 nested divisions': `${'<div>'.repeat(20_000)}${SENTENCE}`,
  '1,000,000 nested marks': `${'<b>'.repeat(1_000_000)}${SENTENCE}`,
  '140,000 elements': `<article>${SENTENCE}${'<i>x</i>'.repeat(140_000)}</article>`,
  '1,000,000 elements': '<i>x</i>'.repeat(1_000_000),
  '200,000 attributes': `<div ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(' ')}>${SENTENCE}</div>`,
  '14 MiB of one paragraph': `<p>${'mot '.repeat(3_600_000)}</p>`,
  '14 MiB of paragraphs': SENTENCE.repeat(140_000),
  '5 MiB of entities': '&amp;'.repeat(1_000_000),
  '10 MiB of JSON-LD': `<script type="application/ld+json">${'['.repeat(5_000_000)}</script>${SENTENCE}`,
}

if (process.argv[2] === 'serve') {
  const pages = Object.values(PAGES).map(
    (html, index) =>
      [
        `/html/${index}`,
        (response: { writeHead(status: number, headers: Record<string, string>): { end(body: string): unknown } }) =>
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      ] as const,
  )
  const server = await startHostileServer(Object.fromEntries(pages))
  process.send?.({ origin: server.origin, host: server.host })
  process.on('disconnect', () => process.exit())
} else {
  const child = fork(fileURLToPath(import.meta.url), ['serve'])
  const [{ origin, host }] = (await once(child, 'message')) as [{ origin: string; host: string }]
  const ingester = createIngester({
    fetcher: { allowHosts: [host], queue: { delay: 0 }, limits: { milliseconds: 5000, retries: 0 } },
  })
  const paths = [
    'to-other-loopback',
    'to-metadata',
    'to-decimal',
    'to-file',
    'to-userinfo',
    'to-itself',
    'hop/1',
    'cookies',
    'endless',
    'bomb',
    'double-bomb',
    'not-gzip',
    'drip',
    'silent',
    'too-short',
    'huge-header',
    'bad-feed',
    'entity-bomb',
    'external-entity',
    'deep',
    'many-elements',
  ]
  const cases = [
    ...paths.map(path => [path, `/${path}`] as const),
    ...Object.keys(PAGES).map((name, index) => [name, `/html/${index}`] as const),
  ]
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  for (const [name, path] of cases) {
    const begin = performance.now()
    let outcome = 'nothing'
    for await (const result of ingester.ingest({ kind: 'location', location: origin + path }))
      outcome = result.ok
        ? `an article of ${result.article.text.length} characters`
        : `${result.failure.code}: ${result.failure.reason}`
    peak = Math.max(peak, process.memoryUsage().rss)
    console.log(
      `${name.padEnd(26)} ${(performance.now() - begin).toFixed(0).padStart(6)} ms  ${(peak / MiB).toFixed(0).padStart(4)} MiB  ${outcome.slice(0, 120)}`,
    )
  }
  clearInterval(timer)
  await ingester.close()
  child.disconnect()
  console.log(`most memory: ${(peak / MiB).toFixed(0)} MiB`)
}
