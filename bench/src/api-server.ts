import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { startServer } from '../../service/src/api/start-server.ts'
import { openRecord } from '../../service/src/record/open-record.ts'
import { fillRecord } from './api-record.ts'

/** What the parent process learns once the server stands. */
export interface Standing {
  readonly port: number
  readonly articles: readonly string[]
}

/** Tells the parent where the server stands, and how much memory it takes when asked. */
function tell(standing: Standing, close: () => Promise<void>): void {
  process.send?.(standing)
  process.on('message', message => {
    if (message === 'memory') process.send?.({ rss: process.memoryUsage().rss })
    if (message === 'stop') void close().then(() => process.exit(0))
  })
}

function hello(): void {
  const app = new Hono()
  app.get('/', context => context.text('hello'))
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
    tell({ port, articles: [] }, async () => void server.close()),
  )
}

async function selon(statements: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'selon-bench-'))
  const record = await openRecord({ kind: 'folder', folder }, { command: 'bench' })
  const articles = await fillRecord(record, statements)
  const server = await startServer({
    ...{ record, address: '127.0.0.1', port: 0, readOnly: true, hostNames: [], version: 'bench', threads: 1 },
    rate: { perSecond: 1_000_000, burst: 1_000_000 },
    compare: async () => {},
    reportError: error => process.stderr.write(`${error.stack}\n`),
  })
  tell({ port: server.port, articles }, async () => {
    await server.close()
    await record.close()
    await rm(folder, { recursive: true, force: true })
  })
}

if (process.argv[2] === 'hello') hello()
else await selon(Number(process.argv[2]))
