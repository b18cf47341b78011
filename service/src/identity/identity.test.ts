import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { Fetcher } from '../ingest/fetch/fetcher.ts'
import { identify } from './identity-candidates.ts'
import { readIdentityTable } from './identity-table.ts'
import { createReconciliationService, type ReconciliationService } from './reconciliation-service.ts'

const MANIFEST = {
  versions: ['0.2'],
  name: 'Test',
  identifierSpace: 'http://www.wikidata.org/entity/',
  schemaSpace: 'http://www.wikidata.org/prop/direct/',
}
const PUTIN = {
  id: 'Q7747',
  name: 'Vladimir Putin',
  description: 'politician',
  score: 100,
  match: true,
  type: [{ id: 'Q5', name: 'human' }],
}

type Answer = (queries: Record<string, { query: string }>, response: ServerResponse) => unknown

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** A service on loopback: gives the manifest, and to queries what `answer` says; an answer that is not undefined is sent as JSON. */
async function serve(answer: Answer, manifest: unknown = MANIFEST): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server: Server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const queries = request.method === 'POST' ? new URLSearchParams(await text(request)).get('queries') : null
    asked.push(queries ?? request.url ?? '')
    const value =
      queries === null ? manifest : answer(JSON.parse(queries) as Record<string, { query: string }>, response)
    if (value !== undefined) response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => server.close().closeAllConnections() })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fr/api`, asked }
}

function serviceAt(url: string, milliseconds = 5000): ReconciliationService {
  const limits = { milliseconds, retries: 0, bytes: 200_000 }
  const fetcher = new Fetcher({ allowHosts: ['127.0.0.1'], limits, queue: { delay: 0 }, obeyRobots: false })
  open.push(fetcher)
  return createReconciliationService({ url, type: 'Q5' }, fetcher)
}

const each = (queries: Record<string, unknown>, result: unknown): object =>
  Object.fromEntries(Object.keys(queries).map(key => [key, { result }]))

describe('a reconciliation service', () => {
  it('gives candidates with our own scores and Wikidata ids', async () => {
    const { url } = await serve(queries =>
      each(queries, [{ id: 'Q1', name: 'Vladimir Poutou', score: 60, match: false }, PUTIN]),
    )
    const [found] = await identify(['Владимир Путин'], { service: serviceAt(url) })
    expect(found).toMatchObject({ name: 'Владимир Путин', failure: null })
    expect(found!.candidates.map(one => one.wikidata)).toEqual(['Q7747', 'Q1'])
    expect(found!.candidates[0]).toMatchObject({ from: 'service', match: true, description: 'politician' })
    expect(found!.candidates[0]!.score).toBeGreaterThan(0.9)
  })

  it('asks in batches as large as it likes them, each name once, in order', async () => {
    const names = Array.from({ length: 25 }, (_, number) => `Personne ${'é'.repeat(40)} ${number}`)
    const { url, asked } = await serve(
      queries =>
        Object.fromEntries(
          Object.entries(queries).map(([key, { query }]) => [
            key,
            { result: [{ id: 'Q2', name: query, score: 1, match: false }] },
          ]),
        ),
      { ...MANIFEST, batchSize: 4 },
    )
    const found = await identify(names, { service: serviceAt(url) })
    expect(found.map(one => one.candidates[0]?.name)).toEqual(names)
    expect(asked).toHaveLength(1 + 7)
    expect(asked.at(-1)).toContain('"type":"Q5"')
  })

  it('gives no Wikidata id where the service has ids of its own', async () => {
    const { url } = await serve(queries => each(queries, [PUTIN]), {
      ...MANIFEST,
      identifierSpace: 'https://viaf.org/viaf/',
    })
    const [found] = await identify(['Vladimir Poutine'], { service: serviceAt(url) })
    expect(found!.candidates[0]).toMatchObject({ id: 'Q7747', wikidata: null })
  })

  it('says so where the service is too slow', async () => {
    const { url } = await serve(() => undefined)
    const [found] = await identify(['Vladimir Poutine'], { service: serviceAt(url, 200) })
    expect(found!.candidates).toEqual([])
    expect(found!.failure).toMatch(/took longer/)
  })

  it.each<[string, Answer, RegExp]>([
    ['an error', (_, response) => void response.writeHead(500).end('sorry'), /500/],
    ['a page', (_, response) => void response.end('<html>hello</html>'), /JSON/],
    ['a broken answer', (_, response) => void response.end('{"q0": {"result": ['), /JSON/],
    ['a broken connection', (_, response) => void response.destroy(), /./],
    ['too much', (_, response) => void response.end(`"${'x'.repeat(300_000)}"`), /more than|bytes/],
    ['a list', () => [], /no result/],
    ['nothing', () => null, /no result/],
    ['results of another kind', queries => each(queries, 'none'), /no result/],
    [
      'a way to itself, without end',
      (_, response) => void response.writeHead(307, { location: '/fr/api' }).end(),
      /redirects more than/,
    ],
    [
      'a way elsewhere',
      (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
      /169\.254/,
    ],
  ])('that answers %s gives no candidates and says why', async (_, answer, reason) => {
    const { url } = await serve(answer)
    const [found] = await identify(['Vladimir Poutine'], { service: serviceAt(url) })
    expect(found!.candidates).toEqual([])
    expect(found!.failure).toMatch(reason)
  })

  it('is followed to another of its addresses, with what was asked', async () => {
    const { url } = await serve(queries => each(queries, [PUTIN]))
    const { url: old } = await serve((_, response) => void response.writeHead(308, { location: url }).end())
    const [found] = await identify(['Vladimir Poutine'], { service: serviceAt(old) })
    expect(found).toMatchObject({ failure: null, candidates: [{ wikidata: 'Q7747' }] })
  })

  it('leaves out bad candidates and keeps the good ones', async () => {
    const bad = [null, 7, {}, { id: '', name: 'x' }, { id: 5, name: 'x' }, { id: 'Q3' }, { id: 'Q4', name: ['x'] }]
    const odd = {
      ...PUTIN,
      id: 'Q9',
      score: 'high',
      match: 'yes',
      type: 'human',
      name: `Vladimir Poutine${'!'.repeat(9000)}`,
    }
    const { url } = await serve(queries =>
      each(
        queries,
        [...bad, odd, ...Array.from({ length: 5000 }, (_, number) => ({ ...PUTIN, id: `Q${number + 100}` }))].slice(
          0,
          900,
        ),
      ),
    )
    const [found] = await identify(['Vladimir Poutine'], { service: serviceAt(url) })
    expect(found!.candidates.length).toBeLessThanOrEqual(25)
    expect(found!.candidates.find(one => one.id === 'Q9')).toMatchObject({ match: false })
  })

  it.each([[null], [{ name: 'x' }], ['hello'], [[]]])('is none where the manifest is %j', async manifest => {
    const { url, asked } = await serve(queries => each(queries, [PUTIN]), manifest)
    const [found] = await identify(['Vladimir Poutine'], { service: serviceAt(url) })
    expect(found!.failure).toContain('not as a reconciliation service')
    expect(asked).toHaveLength(1)
  })

  it('is not asked anything before its methods are called', async () => {
    const { url, asked } = await serve(() => ({}))
    serviceAt(url)
    await identify(['Vladimir Poutine'], {})
    expect(asked).toEqual([])
  })

  it('refuses an address that is not public', async () => {
    const fetcher = new Fetcher({ limits: { retries: 0 } })
    open.push(fetcher)
    const [found] = await identify(['Vladimir Poutine'], {
      service: createReconciliationService({ url: 'http://127.0.0.1:1/api' }, fetcher),
    })
    expect(found!.failure).toContain('127.0.0.1')
  })
})

describe('a table of one’s own', () => {
  const tableOf = async (name: string, text: string): ReturnType<typeof readIdentityTable> => {
    const folder = await mkdtemp(join(tmpdir(), 'selon-names-'))
    open.push({ close: () => rm(folder, { recursive: true }) })
    await writeFile(join(folder, name), text)
    return readIdentityTable(join(folder, name))
  }

  it.each([
    [
      'people.csv',
      'wikidata,name,alias\nQ7747,Vladimir Poutine,Vladimir Putin|Владимир Путин\nQ3052772,Emmanuel Macron,\n',
    ],
    ['semicolons.csv', '\ufeffNom;QID\r\n"Poutine, Vladimir";Q7747\r\nEmmanuel Macron;Q3052772\r\n'],
    [
      'people.jsonl',
      '{"id":"Q7747","names":{"fr":"Vladimir Poutine"}}\n\n{"id":"Q3052772","names":["Emmanuel Macron"]}\n',
    ],
  ])('is read from %s', async (name, text) => {
    const table = await tableOf(name, text)
    expect(table.faults).toEqual([])
    const [found] = await identify(['Wladimir Putin'], { table })
    expect(found!.candidates[0]).toMatchObject({ wikidata: 'Q7747', from: 'table' })
  })

  it('names the lines that hold nobody', async () => {
    const csv = await tableOf('faults.csv', 'id,name\nQ1,Jean Martin\n,Sans Numéro\nQ2,\n')
    expect(csv.faults.map(fault => fault.line)).toEqual([3, 4])
    const lines = await tableOf('faults.jsonl', '{"id":"Q1","names":["Jean Martin"]}\n{"id":\n')
    expect(lines.faults).toEqual([{ line: 2, reason: 'this is no JSON' }])
  })

  it('says what a table without the right columns lacks', async () => {
    const table = await tableOf('columns.csv', 'a1,b2\n1,2\n')
    expect(table.faults[0]?.reason).toContain('wikidata')
  })
})
