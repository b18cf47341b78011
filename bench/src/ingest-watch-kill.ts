import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openRecord } from '../../service/src/record/open-record.ts'

/**
 * Kills `selon watch` with SIGKILL at random moments and starts it again: `node bench/src/ingest-watch-kill.ts [kills] [items]`. New items appear while it
 * runs. At the end every item must be in the record exactly once. Everything happens on loopback.
 */
const kills = Number(process.argv[2] ?? 50)
const items = Number(process.argv[3] ?? 200)
const main = fileURLToPath(new URL('../../service/src/cli/main.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'selon-kill-'))
let published = 0

const server = createServer((request, response) => {
  const path = request.url ?? '/'
  const item = /^\/item\/(\d+)$/.exec(path)?.[1]
  if (item !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<html lang="fr"><body><article><h1>Nouvelle ${item}</h1><p>La nouvelle numéro ${item} a été annoncée jeudi matin par la mairie de Brenas.</p></article></body></html>`,
    )
  } else if (path === '/flux') {
    const entries = Array.from(
      { length: published },
      (_, index) => `<item><guid>${index}</guid><link>${origin}/item/${index}</link></item>`,
    ).reverse()
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag: `"${published}"` })
    response.end(`<rss version="2.0"><channel><title>Brenas</title>${entries.join('')}</channel></rss>`)
  } else response.writeHead(404).end()
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

function start(...extra: string[]): ChildProcess {
  const args = [
    main,
    'watch',
    `${origin}/flux`,
    '--record',
    join(folder, 'record'),
    '--allow-host',
    '127.0.0.1',
    '--delay',
    '0',
    '--interval',
    '0.2',
    '--no-analysis',
    ...extra,
  ]
  return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', process.env.SELON_DEBUG ? 'inherit' : 'ignore'] })
}

try {
  for (let kill = 0; kill < kills; kill++) {
    published = Math.min(items, Math.ceil(((kill + 1) * items) / kills))
    const child = start()
    await sleep(500 + Math.random() * 4000)
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    process.stdout.write(`\rkilled ${kill + 1} times, ${published} items published`)
  }
  published = items
  const [code] = await once(start('--once'), 'exit')
  const record = await openRecord({ kind: 'folder', folder: join(folder, 'record') })
  const found = new Map<string, number>()
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof record.articles.list>> = await record.articles.list({ cursor, limit: 200 })
    for (const article of page.rows)
      found.set(article.url ?? '', (found.get(article.url ?? '') ?? 0) + article.versionCount)
    if (page.next === null) break
    cursor = page.next
  }
  await record.close()
  const wrong = Array.from({ length: items }, (_, index) => `${origin}/item/${index}`).filter(
    url => found.get(url) !== 1,
  )
  console.log(`\nlast run ended with ${code}; ${found.size} articles, ${wrong.length} items not there exactly once`)
  if (wrong.length > 0 || found.size !== items) process.exitCode = 1
} finally {
  server.close()
  await rm(folder, { recursive: true })
}
