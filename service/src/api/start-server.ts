import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Server, ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createIngester } from '../ingest/ingest.ts'
import type { Record } from '../record/record.ts'
import { openFrenchAnalyzer } from '../work/french-analyzer.ts'
import { createApp } from './create-app.ts'
import { ReadingInbox } from './inbox/reading-inbox.ts'
import { readSamples } from './inbox/samples.ts'
import { recordLibrary } from './library/record-library.ts'
import { isLoopback } from './security/hosts.ts'
import type { RateLimit } from './security/rate-limit.ts'
import { readPages, servePages } from './static-pages.ts'

export interface ServerSettings {
  readonly record: Record
  readonly address: string
  /** 0 takes a free one. */
  readonly port: number
  readonly readOnly: boolean
  /** Names beside those of loopback under which the server answers. */
  readonly hostNames: readonly string[]
  readonly version: string
  /** Threads that read articles; one a core where absent. */
  readonly threads?: number | undefined
  /** Folder of the built application; looked for beside the program where absent. */
  readonly pages?: string | undefined
  readonly compare: (record: Record) => Promise<void>
  readonly reportError: (error: Error) => void
  /** How often one caller may ask; generous enough for a page where absent. */
  readonly rate?: RateLimit | undefined
}

export interface RunningServer {
  readonly port: number
  /** Resolves when everything that was put in so far is read. */
  settled(): Promise<void>
  close(): Promise<void>
}

const PAGES = join('web', 'dist')
const MAXIMUM_FILE = 64 * 1024 * 1024
const RATE = { perSecond: 50, burst: 400 }

function findPages(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, PAGES, 'index.html'))) return join(folder, PAGES)
    if (folder === dirname(folder)) throw new Error('the web application is not built; run npm run build -w web')
  }
}

/** Ends open event streams, then waits for the requests under way. */
function stop(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Serves API and application until closed. Rejects where the address is taken. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { record, version, readOnly } = settings
  const ingester = createIngester()
  const analyzer = openFrenchAnalyzer(settings.threads)
  const inbox = new ReadingInbox({
    record,
    ingester,
    analyzer,
    compare: settings.compare,
    now: () => new Date(),
    makeId: randomUUID,
  })
  const samples = (await readSamples()).length
  const samplesLeft = async () => ((await record.upkeep.counts()).articles === 0 ? samples : 0)
  const app = createApp({
    library: recordLibrary(record, inbox, samplesLeft),
    rules: { readOnly, tokenNeeded: !isLoopback(settings.address), tokens: record.access },
    version,
    hostNames: isLoopback(settings.address) ? settings.hostNames : [settings.address, ...settings.hostNames],
    maximumFile: MAXIMUM_FILE,
    rate: settings.rate ?? RATE,
    now: () => performance.now(),
    addressOf: context => getConnInfo(context).remote.address ?? '',
    reportError: settings.reportError,
  })
  servePages(app, await readPages(settings.pages ?? findPages()))
  const server = await listen(app.fetch, settings)
  if (!readOnly) await inbox.resume()
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : settings.port,
    settled: () => inbox.settled(),
    async close() {
      await stop(server)
      await inbox.close()
      await Promise.all([analyzer.close(), ingester.close()])
    },
  }
}

/** Milliseconds that an idle connection stays open: a burst of queries can keep the loop busy for longer than Node's own 5 s, which then resets
 * connections that have sent their next request already. */
const KEEP_ALIVE = 75_000

type Fetch = Parameters<typeof serve>[0]['fetch']

function listen(fetch: Fetch, { address, port }: ServerSettings): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: address, port }, () => resolve(server)) as Server<
      never,
      typeof ServerResponse
    >
    server.keepAliveTimeout = KEEP_ALIVE
    server.once('error', reject)
  })
}
