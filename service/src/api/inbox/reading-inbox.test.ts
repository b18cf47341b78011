import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type HostileServer, startHostileServer } from '../../ingest/fetch/testing/hostile-server.ts'
import { createIngester, type Ingester } from '../../ingest/ingest.ts'
import type { Analyzer } from '../../work/analyzer.ts'
import makeFakeReader from '../../work/testing/fake-reader.ts'
import { openTestRecord, type TestRecord } from '../testing/open-app.ts'
import { ReadingInbox } from './reading-inbox.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })
/** How long to wait for what goes on in the background. */
const SLOW = { timeout: 60_000, interval: 50 }

let server: HostileServer
let ingester: Ingester
let opened: TestRecord
let made = 0

const page = (number: number) =>
  `<html lang="fr"><head><meta property="og:site_name" content="La Voix de Brenas"></head><body><article><h1>Nouvelle ${number}</h1>
  <p>Le lavoir numéro ${number} rouvrira jeudi, a annoncé la mairie de Brenas aux habitants réunis. « Il était temps », dit Nadia.</p></article></body></html>`

beforeAll(async () => {
  server = await startHostileServer({
    '/lavoir/1': response => response.writeHead(200, { 'content-type': 'text/html' }).end(page(1)),
    '/lavoir/2': response => response.writeHead(200, { 'content-type': 'text/html' }).end(page(2)),
    '/flux': (response, _request, origin) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><title>Brenas</title><item><guid>1</guid><link>${origin}/lavoir/1</link></item><item><guid>2</guid><link>${origin}/lavoir/2</link></item></channel></rss>`,
        ),
  })
  ingester = createIngester({
    fetcher: { allowHosts: [server.host], queue: { delay: 0, concurrency: 4 }, limits: { retries: 0 } },
  })
})
afterAll(() => Promise.all([ingester.close(), server.close()]))
beforeEach(async () => {
  opened = await openTestRecord()
  return () => opened.remove()
})

const reads = makeFakeReader()
const analyzer = (read: Analyzer['read'] = async article => reads(article)): Analyzer => ({
  ...{ rules: 'test', model: 'test', threads: 1, read },
  close: async () => {},
})

const openInbox = (read?: Analyzer['read']): ReadingInbox =>
  new ReadingInbox({
    ...{ record: opened.record, ingester, analyzer: analyzer(read), compare: async () => {} },
    now: () => new Date('2025-03-12T12:00:00Z'),
    makeId: () => `job-${made++}`,
  })

const states = async (inbox: ReadingInbox) =>
  (await inbox.jobs(null, 50)).items.map(job => [job.label, job.state, job.found])

test('what was put in and not read is read after a restart, once', async () => {
  const stopped = openInbox(() => new Promise(() => {}))
  await stopped.addInput({ input: 'La place change.\n\n« Les bancs reviennent », dit Nadia.' })
  await stopped.addInput({ input: '« Le kiosque restera », dit Amine.' })
  await expect.poll(async () => (await opened.record.upkeep.counts()).articles, SLOW).toBe(1)
  await stopped.close()

  const started = openInbox()
  await started.resume()
  await started.settled()
  expect(await states(started)).toEqual([
    ['« Le kiosque restera », dit Amine.', 'done', 1],
    ['La place change.', 'done', 1],
  ])
  expect((await opened.record.upkeep.counts()).statements).toBe(2)
  expect(await opened.record.inbox.list()).toEqual([])
  await started.close()
})

test('what failed is listed after a restart, with its reason; withdrawn it is gone for good, restored it is back', async () => {
  const first = openInbox()
  const [job] = await first.addInput({ input: `${server.origin}/gone` })
  await first.settled()
  await first.close()

  const second = openInbox()
  await second.resume()
  const [found] = (await second.jobs(null, 50)).items
  expect(found).toMatchObject({ id: job?.id, state: 'failed', step: 'fetched', failure: { code: 'not-found' } })
  await second.withdraw(found?.id ?? '')
  await second.settled()
  expect(await opened.record.inbox.list()).toEqual([])
  await second.restore(found?.id ?? '')
  await second.settled()
  expect(await opened.record.inbox.list()).toMatchObject([{ id: job?.id, failure: { code: 'not-found' } }])
  await second.close()
})

test('a feed that was pasted can be followed: nothing is read twice, its outlet is known, and leaving it can be undone', async () => {
  const inbox = openInbox()
  const address = `${server.origin}/flux`
  await inbox.addInput({ input: address })
  await inbox.settled()
  expect((await inbox.jobs(null, 50)).items.flatMap(job => job.feed ?? [])).toEqual([address])

  await inbox.followFeed(address)
  expect((await inbox.jobs(null, 50)).items.flatMap(job => job.feed ?? [])).toEqual([])
  await expect.poll(async () => (await inbox.feeds())[0]?.lastRead, SLOW).not.toBeNull()
  expect(await inbox.feeds()).toMatchObject([{ url: address, name: 'Brenas', state: 'healthy' }])
  expect((await opened.record.following.feeds())[0]?.outlet).toBe('La Voix de Brenas')
  expect((await opened.record.upkeep.counts()).articles).toBe(2)

  expect(await inbox.removeFeed(address)).toMatchObject({ state: 'removed' })
  expect(await inbox.feeds()).toEqual([])
  expect(await inbox.restoreFeed(address)).toMatchObject({ url: address, state: 'healthy' })
  await inbox.close()
})

test('articles of a followed feed are stored and read', async () => {
  const inbox = openInbox()
  await inbox.followFeed(`${server.origin}/flux`)
  await expect.poll(async () => (await opened.record.upkeep.counts()).articles, SLOW).toBe(2)
  await inbox.settled()
  await expect.poll(async () => (await opened.record.upkeep.counts()).statements, SLOW).toBe(2)
  expect((await inbox.jobs(null, 50)).items.map(job => [job.kind, job.detail])).toEqual([
    ['feed', 'La Voix de Brenas'],
    ['feed', 'La Voix de Brenas'],
  ])
  await inbox.close()
})

test('only addresses of the web are followed', async () => {
  const inbox = openInbox()
  await expect(inbox.followFeed('file:///etc/passwd')).rejects.toThrow('Only http')
  await inbox.close()
})
