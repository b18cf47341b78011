import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM, CHROMIUM_FLAGS } from '../../service/src/api/browser/chromium.ts'
import { startServer } from '../../service/src/api/start-server.ts'
import { openRecord } from '../../service/src/record/open-record.ts'
import { addLongArticle } from './api-record.ts'

/**
 * Milliseconds until an article of 5,000 words with 120 statements can be used in headless Chromium, from the start of the navigation with
 * an empty cache to the first statement that a key selects:
 *   node bench/src/api-first-view.ts [runs=7]
 */
const RUNS = Number(process.argv[2] ?? 7)

if (CHROMIUM === null) throw new Error('Chromium is missing: apt-get install chromium')
const folder = await mkdtemp(join(tmpdir(), 'selon-view-'))
const record = await openRecord({ kind: 'folder', folder }, { command: 'bench' })
const article = await addLongArticle(record)
const words = (await record.articles.get(article))?.statements
const server = await startServer({
  ...{ record, address: '127.0.0.1', port: 0, readOnly: true, hostNames: [], version: 'bench', threads: 1 },
  compare: async () => {},
  reportError: error => process.stderr.write(`${error.stack}\n`),
})
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS })
const times: number[] = []
for (let run = 0; run < RUNS; run++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(`http://127.0.0.1:${server.port}/articles/${article}`, { waitUntil: 'commit' })
  await page.locator('button.siglum').nth(119).waitFor({ state: 'attached' })
  await page.keyboard.press('j')
  await page.locator('.cards li.on').waitFor()
  times.push(performance.now() - start)
  await context.close()
}
times.sort((a, b) => a - b)
process.stdout.write(
  `${words} statements: median ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms, worst ${times.at(-1)?.toFixed(0)} ms of ${RUNS} runs\n`,
)
await browser.close()
await server.close()
await record.close()
await rm(folder, { recursive: true, force: true })
