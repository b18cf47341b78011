import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { quotationOf } from '../export/json-ld.ts'
import { allStatements } from '../export/statement-stream.ts'
import { Fetcher } from '../ingest/fetch/fetcher.ts'
import type { DatabaseHome } from '../record/database/home.ts'
import { openRecordAndHome } from '../record/open-record.ts'
import type { Record } from '../record/record.ts'
import { tell } from '../record/testing/described-actors.ts'
import { SERVER_LEFT_OUT, testHomes } from '../record/testing/homes.ts'
import { compareActors } from './compare-actors.ts'
import { identifyActors } from './identify-actors.ts'
import { type IdentityTable, readIdentityTable } from './identity-table.ts'
import { createReconciliationService, type ReconciliationService } from './reconciliation-service.ts'

if (SERVER_LEFT_OUT !== null) test.skip(SERVER_LEFT_OUT, () => {})

const TABLE = [
  '{"id":"Q101","names":{"fr":"Evgueni Prigojine","en":"Yevgeny Prigozhin","ru":"Евгений Пригожин"},"description":"homme d’affaires","kind":"person"}',
  '{"id":"Q102","names":{"fr":"Sergueï Choïgou"}}',
  '{"id":"Q103","names":{"fr":"Rose Vidal"},"kind":"place"}',
].join('\n')

type Queries = { readonly [key: string]: { readonly query: string } }

describe.each(testHomes)('ids at Wikidata, in $name', home => {
  let record: Record
  let database: DatabaseHome
  let close: () => Promise<void>
  const open: { close(): unknown }[] = []
  beforeAll(async () => {
    const { place, remove } = await home.make()
    const opened = await openRecordAndHome(place)
    record = opened.record
    database = opened.home!
    close = async () => {
      await record.close()
      await remove()
    }
  }, 180_000)
  afterAll(() => close?.())
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close()
  })
  beforeEach(() =>
    database.transaction(tx =>
      tx.execute(
        sql`truncate actors, actor_names, actor_descriptions, actor_identities, actor_keys, actor_pairs, mentions`,
      ),
    ),
  )

  let day = 0
  async function read(...names: readonly string[]): Promise<void> {
    for (const name of names) await tell(record, '2024-03-05', `« Soit ${++day} », dit ${name}.`, { [name]: [] })
  }
  const idOf = async (name: string): Promise<string> =>
    (await record.actors.list({ limit: 100 })).rows.find(row => row.name === name)?.id ?? ''
  const standing = async (name: string) => (await record.actors.get(await idOf(name)))?.wikidata ?? null

  async function tableOf(lines: string): Promise<IdentityTable> {
    const folder = await mkdtemp(join(tmpdir(), 'selon-identity-'))
    open.push({ close: () => rm(folder, { recursive: true }) })
    await writeFile(join(folder, 'people.jsonl'), lines)
    return readIdentityTable(join(folder, 'people.jsonl'))
  }
  const fromTable = async (lines = TABLE) =>
    identifyActors(record, { name: 'people.jsonl', table: await tableOf(lines) }, { limit: 100 })

  /** A reconciliation service on loopback that answers each batch with what `answer` makes of it. */
  async function serviceWith(answer: (queries: Queries, response: ServerResponse) => unknown): Promise<{
    readonly service: ReconciliationService
    readonly asked: string[]
  }> {
    const asked: string[] = []
    const server = createServer(async (request, response) => {
      const queries = new URLSearchParams(await text(request)).get('queries')
      asked.push(`${request.method} ${queries ?? ''}`)
      const manifest = { versions: ['0.2'], name: 'Test', identifierSpace: 'http://www.wikidata.org/entity/' }
      const value = queries === null ? manifest : answer(JSON.parse(queries) as Queries, response)
      if (value !== undefined) response.end(JSON.stringify(value))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const limits = { milliseconds: 2000, retries: 0, bytes: 100_000 }
    const fetcher = new Fetcher({ allowHosts: ['127.0.0.1'], limits, queue: { delay: 0 }, obeyRobots: false })
    open.push({ close: () => server.close().closeAllConnections() }, fetcher)
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fr/api`
    return { service: createReconciliationService({ url }, fetcher), asked }
  }
  const knows =
    (id: string, name: string, match = true) =>
    (queries: Queries): unknown =>
      Object.fromEntries(Object.keys(queries).map(key => [key, { result: [{ id, name, score: 99, match }] }]))

  test('are taken from a table where the name is surely somebody’s, and only proposed for a surname', async () => {
    await read('Yevgeny Prigozhin', 'Choïgou', 'Rose Vidal', 'Paul Oger')
    expect(await fromTable()).toMatchObject({ actors: 4, proposed: 2, sure: 1, failures: [] })
    expect(await standing('Yevgeny Prigozhin')).toBe('Q101')
    expect(await record.actors.identities(await idOf('Yevgeny Prigozhin'))).toMatchObject([
      {
        wikidata: 'Q101',
        description: 'homme d’affaires',
        origin: 'table',
        source: 'people.jsonl',
        sure: true,
        by: 'machine',
      },
    ])
    expect(await standing('Choïgou')).toBeNull()
    expect(await record.actors.identities(await idOf('Choïgou'))).toMatchObject([{ wikidata: 'Q102', sure: false }])
    expect(await record.actors.identities(await idOf('Rose Vidal'))).toEqual([])
  })

  test('are not taken for who is only called alike', async () => {
    await read('Sergueï Choïgin', 'Eugène Prigogine')
    expect(await fromTable()).toMatchObject({ sure: 0 })
    await read('Сергей Шойгу')
    expect(await fromTable()).toMatchObject({ sure: 0 })
    expect(await record.actors.identities(await idOf('Сергей Шойгу'))).toMatchObject([{ wikidata: 'Q102' }])
  })

  test('make two actors with one id likely to be one, and two with two ids not', async () => {
    await read('Yevgeny Prigozhin', 'Evgueni Prigojine')
    await fromTable()
    await compareActors(record)
    const [pair] = (await record.actors.candidates({})).rows
    expect(pair?.reasons[0]).toMatchObject({ code: 'wikidata', supports: true })
    const id = await idOf('Evgueni Prigojine')
    await record.actors.decideIdentity({ id, wikidata: 'Q9', decision: 'accepted', person: 'Ana' })
    await compareActors(record)
    expect((await record.actors.candidates({})).rows).toEqual([])
  })

  test('what a person decided is never overwritten, and can be taken back', async () => {
    await read('Evgueni Prigojine', 'Sergueï Choïgou')
    const [mine, other] = [await idOf('Evgueni Prigojine'), await idOf('Sergueï Choïgou')]
    await record.actors.decideIdentity({ id: mine, wikidata: 'Q9', decision: 'accepted', person: 'Ana' })
    await fromTable()
    expect(await standing('Evgueni Prigojine')).toBe('Q9')
    await record.actors.decideIdentity({ id: other, wikidata: 'Q102', decision: 'rejected', person: 'Ana' })
    expect(await standing('Sergueï Choïgou')).toBeNull()
    await fromTable()
    expect(await standing('Sergueï Choïgou')).toBeNull()
    await record.actors.decideIdentity({ id: other, wikidata: 'Q102', decision: null, person: 'Ana' })
    expect(await standing('Sergueï Choïgou')).toBe('Q102')
    await record.actors.decideIdentity({ id: mine, wikidata: 'Q9', decision: null, person: 'Ana' })
    expect(await record.actors.identities(mine)).toEqual([])
  })

  test.each(['', 'x', 'Q0', 'Q12345678901', `Q1'; drop table actors`])('%s is no id', async wikidata => {
    await read('Rose Vidal')
    const request = { id: await idOf('Rose Vidal'), wikidata, decision: 'accepted', person: 'Ana' } as const
    await expect(record.actors.decideIdentity(request)).rejects.toThrow(/no id of Wikidata/)
  })

  test('are asked of a service in one POST for several actors, and kept with its address', async () => {
    await read('Evgueni Prigojine', 'Yevgeny Prigozhin')
    const { service, asked } = await serviceWith(knows('Q101', 'Yevgeny Prigozhin'))
    const source = { name: 'http://wikidata.example/api', service }
    expect(await identifyActors(record, source, { limit: 10 })).toMatchObject({ actors: 2, sure: 2, failures: [] })
    expect(asked.map(one => one.split(' ')[0])).toEqual(['GET', 'POST'])
    expect(await record.actors.identities(await idOf('Evgueni Prigojine'))).toMatchObject([
      { wikidata: 'Q101', origin: 'service', source: 'http://wikidata.example/api' },
    ])
    expect(await identifyActors(record, source, { limit: 10 })).toMatchObject({ actors: 0 })
    expect(asked).toHaveLength(2)
  })

  test('of which a service is not sure wait for a person', async () => {
    await read('Evgueni Prigojine')
    const { service } = await serviceWith(knows('Q101', 'Yevgeny Prigozhin', false))
    expect(await identifyActors(record, { name: 'x', service }, { limit: 10 })).toMatchObject({ proposed: 1, sure: 0 })
    expect(await standing('Evgueni Prigojine')).toBeNull()
  })

  test.each<[string, (queries: Queries, response: ServerResponse) => unknown, RegExp]>([
    ['no JSON', (_, response) => void response.end('<html>'), /JSON/],
    ['too much', (_, response) => void response.end(`"${'x'.repeat(200_000)}"`), /more than|bytes/],
    ['nothing in time', () => undefined, /took longer/],
    [
      'a way to a private address',
      (_, response) => void response.writeHead(307, { location: 'http://10.0.0.1/' }).end(),
      /10\.0\.0\.1/,
    ],
  ])('a service that answers %s changes nothing and is told', async (_, answer, reason) => {
    await read('Evgueni Prigojine')
    const { service } = await serviceWith(answer)
    const summary = await identifyActors(record, { name: 'x', service }, { limit: 10 })
    expect(summary).toMatchObject({ actors: 1, proposed: 0, sure: 0, failures: [expect.stringMatching(reason)] })
    expect(await record.actors.identities(await idOf('Evgueni Prigojine'))).toEqual([])
  })

  test('go with the statements of who speaks into an export', async () => {
    await read('Evgueni Prigojine')
    await fromTable()
    const speaker = await idOf('Evgueni Prigojine')
    for await (const statement of allStatements(record, { speaker })) {
      expect(statement.speakerWikidata).toBe('Q101')
      expect(quotationOf(statement).spokenByCharacter).toMatchObject({ sameAs: 'http://www.wikidata.org/entity/Q101' })
    }
  })
})
