import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../test/run-cli.ts'
import { type HostileServer, PAGE, startHostileServer } from '../ingest/fetch/testing/hostile-server.ts'

const DATE = 'Tue, 05 Mar 2024 08:30:00 GMT'

let folder: string
let server: HostileServer
let page = { etag: '"1"', body: PAGE }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'selon-add-again-'))
  server = await startHostileServer({
    '/etag': (response, request) => {
      if (request.headers['if-none-match'] === page.etag) response.writeHead(304, { etag: page.etag }).end()
      else response.writeHead(200, { 'content-type': 'text/html', etag: page.etag }).end(page.body)
    },
    '/dated': (response, request) => {
      if (request.headers['if-modified-since'] === DATE) response.writeHead(304).end()
      else
        response
          .writeHead(200, { 'content-type': 'text/html', 'last-modified': DATE })
          .end(PAGE.replaceAll('puits', 'lavoir'))
    },
    '/always-304': response => response.writeHead(304).end(),
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const add = (...locations: string[]) =>
  runCli([
    ...['add', ...locations, '--record', join(folder, 'record'), '--no-analysis'],
    ...['--allow-host', server.host, '--delay', '0'],
  ])

describe('a page that is added again', { timeout: 120_000 }, () => {
  it('is asked for only if it changed; unchanged, it is known', async () => {
    const pages = [`${server.origin}/etag`, `${server.origin}/dated`]
    expect((await add(...pages)).err).toContain('(2 new, 0 new versions, 0 already known), 0 failed')
    expect(await add(...pages)).toMatchObject({
      status: 0,
      err: expect.stringContaining('(0 new, 0 new versions, 2 already known), 0 failed'),
    })
    const asked = server.requests.filter(({ path }) => path === '/etag' || path === '/dated')
    expect(asked.map(({ headers }) => headers['if-none-match'] ?? headers['if-modified-since'])).toEqual([
      undefined,
      undefined,
      '"1"',
      DATE,
    ])
  })

  it('is known from a feed too', async () => {
    const feed = join(folder, 'feed.rss')
    writeFileSync(
      feed,
      `<rss version="2.0"><channel><title>B</title><item><link>${server.origin}/dated</link></item></channel></rss>`,
    )
    expect((await add(feed)).err).toContain('(0 new, 0 new versions, 1 already known), 0 failed')
  })

  it('is a new version once it changed, and then that one is known', async () => {
    page = { etag: '"2"', body: PAGE.replace('samedi', 'dimanche') }
    expect((await add(`${server.origin}/etag`)).err).toContain('1 new version,')
    expect((await add(`${server.origin}/etag`)).err).toContain('(0 new, 0 new versions, 1 already known)')
  })

  it('fails where a site says "not modified" although nobody asked', async () => {
    expect(await add(`${server.origin}/always-304`)).toMatchObject({
      status: 1,
      err: expect.stringContaining('answered 304'),
    })
  })
})
