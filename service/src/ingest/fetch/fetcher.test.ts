import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { IngestError } from '../ingest-error.ts'
import type { FetcherSettings } from './fetch-settings.ts'
import { Fetcher } from './fetcher.ts'
import { type HostileServer, PAGE, startHostileServer, startRawServer } from './testing/hostile-server.ts'

let server: HostileServer
beforeAll(async () => {
  server = await startHostileServer()
})
afterAll(() => server.close())

/** A fetcher that may read from the test's server alone, in a hurry. */
function fetcher(settings: FetcherSettings = {}): Fetcher {
  const limits = { milliseconds: 400, retries: 0, bytes: 1024 * 1024, ...settings.limits }
  return new Fetcher({ allowHosts: [server.host], queue: { delay: 0 }, backOff: 1, ...settings, limits })
}

async function failureOf(path: string, settings: FetcherSettings = {}): Promise<IngestError> {
  const one = fetcher(settings)
  try {
    await one.fetch(path.startsWith('/') ? server.origin + path : path)
  } catch (error) {
    expect(error).toBeInstanceOf(IngestError)
    return error as IngestError
  } finally {
    await one.close()
  }
  throw new Error(`${path} should have failed`)
}

describe('a hostile server', () => {
  test.each([
    ['/to-other-loopback', 'refused-address'],
    ['/to-loopback-name', 'refused-address'],
    ['/to-metadata', 'refused-address'],
    ['/to-decimal', 'refused-address'],
    ['/to-userinfo', 'refused-address'],
    ['/to-file', 'refused-scheme'],
    ['/to-nowhere', 'malformed'],
    ['/to-itself', 'too-many-redirects'],
    ['/hop/1', 'too-many-redirects'],
    ['/cookies', 'too-many-redirects'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/double-bomb', 'too-large'],
    ['/not-gzip', 'malformed'],
    ['/unknown-encoding', 'unsupported'],
    ['/drip', 'timeout'],
    ['/silent', 'timeout'],
    ['/too-short', 'network'],
    ['/huge-header', 'too-large'],
    ['/gone', 'not-found'],
    ['/forbidden', 'http-status'],
    ['/busy', 'http-status'],
    ['/private/page', 'robots'],
  ] as const)('%s ends in « %s »', async (path, code) => {
    const failure = await failureOf(path)
    expect([failure.code, failure.message]).toEqual([code, expect.stringMatching(/.{12}/)])
  })

  test('no cookie comes back, and nothing that a redirect asked for was requested elsewhere', async () => {
    await failureOf('/cookies')
    expect(server.requests.filter(request => request.headers.cookie !== undefined)).toEqual([])
  })

  test('a broken secure connection is called that', async () => {
    const raw = await startRawServer('HTTP/1.1 400 This is not TLS\r\n\r\n')
    const failure = await failureOf(`https://127.0.0.1:${raw.port}/`, { allowHosts: ['127.0.0.1'] })
    expect(failure.code).toBe('tls')
    await raw.close()
  })

  test('two lengths that disagree are not HTTP', async () => {
    const raw = await startRawServer('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhello')
    const failure = await failureOf(`http://127.0.0.1:${raw.port}/`, { allowHosts: ['127.0.0.1'], obeyRobots: false })
    expect(failure.code).toBe('malformed')
    await raw.close()
  })
})

describe('fetching', () => {
  test('gives the bytes as received and the body unpacked', async () => {
    const one = fetcher()
    for (const path of ['/page', '/gzip', '/deflate-raw']) {
      const resource = await one.fetch(server.origin + path)
      expect(Buffer.from(resource.body).toString('utf8')).toBe(PAGE)
      expect(resource.bytes.length === resource.body.length).toBe(path === '/page')
    }
    await one.close()
  })

  test('asks with the validators of the last time', async () => {
    const conditional = await startHostileServer({
      '/feed': (response, request) => {
        if (request.headers['if-none-match'] === '"v7"') response.writeHead(304).end()
        else response.writeHead(200, { etag: '"v7"' }).end('new')
      },
    })
    const one = fetcher({ allowHosts: [conditional.host] })
    const first = await one.fetch(`${conditional.origin}/feed`)
    const second = await one.fetch(`${conditional.origin}/feed`, { etag: '"v7"' })
    expect([first.notModified, second.notModified, second.body.length]).toEqual([false, true, 0])
    await one.close()
    await conditional.close()
  })

  test('tries again after a passing failure', async () => {
    let calls = 0
    const shaky = await startHostileServer({
      '/x': response => (++calls < 3 ? response.writeHead(502).end() : response.writeHead(200).end('here')),
    })
    const one = fetcher({ allowHosts: [shaky.host], limits: { retries: 2 } })
    expect((await one.fetch(`${shaky.origin}/x`)).status).toBe(200)
    expect(calls).toBe(3)
    await one.close()
    await shaky.close()
  })

  test('a server whose robots.txt fails is left alone, one without the file is read', async () => {
    const failing = await startHostileServer({ '/robots.txt': response => response.writeHead(500).end() })
    const without = await startHostileServer({ '/robots.txt': response => response.writeHead(404).end() })
    expect((await failureOf(`${failing.origin}/page`, { allowHosts: [failing.host] })).code).toBe('robots')
    const one = fetcher({ allowHosts: [without.host] })
    expect((await one.fetch(`${without.origin}/page`)).status).toBe(200)
    expect(without.requests.map(request => request.path)).toEqual(['/robots.txt', '/page'])
    await Promise.all([one.close(), failing.close(), without.close()])
  })

  test('says its name', async () => {
    expect(server.requests.at(-1)?.headers['user-agent']).toMatch(/^Selon\//)
  })

  test('one request at a time to a host, and all of them in the end', async () => {
    let running = 0
    let most = 0
    const slow = await startHostileServer({
      '/s': response => {
        most = Math.max(most, ++running)
        setTimeout(() => {
          running--
          response.writeHead(200).end('x')
        }, 10)
      },
    })
    const one = fetcher({ allowHosts: [slow.host], obeyRobots: false })
    await Promise.all(Array.from({ length: 5 }, () => one.fetch(`${slow.origin}/s`)))
    expect([most, slow.requests.length]).toEqual([1, 5])
    await one.close()
    await slow.close()
  })

  test('a signal ends the waiting', async () => {
    const one = fetcher({ limits: { milliseconds: 60_000 } })
    await expect(one.fetch(`${server.origin}/silent`, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      code: 'cancelled',
    })
    await one.close()
  })
})
