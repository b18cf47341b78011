import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { deflateRawSync, gzipSync } from 'node:zlib'

export interface HostileServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  readonly host: string
  /** Requests received, path by path. */
  readonly requests: readonly {
    readonly path: string
    readonly headers: IncomingMessage['headers']
    readonly at: number
  }[]
  close(): Promise<void>
}

type Handler = (response: ServerResponse, request: IncomingMessage, origin: string) => void

export const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le puits rouvre | Le Seau</title><meta property="og:site_name" content="Le Seau"></head><body><article><h1>Le puits rouvre</h1><p>Le puits du village de Saint-Amile rouvrira samedi matin, a annoncé la mairie après deux ans de travaux.</p><p>« Nous n’y croyions plus », a dit une habitante, qui n’a pas voulu donner son nom au journal.</p></article></body></html>`

const redirect =
  (location: string): Handler =>
  response =>
    response.writeHead(302, { location }).end()

const handlers: Readonly<Record<string, Handler>> = {
  '/page': response => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"v1"' }).end(PAGE),
  '/gzip': response =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/deflate-raw': response =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'deflate' }).end(deflateRawSync(PAGE)),
  '/to-loopback-name': (response, _request, origin) =>
    redirect(origin.replace('127.0.0.1', 'localhost'))(response, _request, origin),
  '/to-other-loopback': redirect('http://127.0.0.2/secret'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-decimal': redirect('http://2852039166/latest/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-userinfo': redirect('http://example.org@127.0.0.1/'),
  '/to-nowhere': response => response.writeHead(302).end(),
  '/to-itself': redirect('/to-itself'),
  '/endless': response => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const block = Buffer.alloc(64 * 1024, 'a')
    const more = (): void => {
      while (!response.destroyed && response.write(block));
    }
    response.on('drain', more)
    more()
  },
  '/not-gzip': response =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(PAGE),
  '/unknown-encoding': response =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'rot13' }).end(PAGE),
  '/drip': response => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('a'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/silent': () => undefined,
  '/too-short': response => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' })
    response.write(PAGE)
    setTimeout(() => response.destroy(), 20)
  },
  '/cookies': (response, request) => {
    const cookie = request.headers.cookie
    response.setHeader(
      'set-cookie',
      Array.from({ length: 50 }, (_, index) => `c${index}=${'x'.repeat(100)}; Domain=example.org; Path=/`),
    )
    if (cookie) response.writeHead(200, { 'content-type': 'text/html' }).end(`${PAGE}<p>${cookie}</p>`)
    else response.writeHead(302, { location: '/cookies' }).end()
  },
  '/huge-header': response => response.writeHead(200, { 'x-long': 'x'.repeat(100_000) }).end(PAGE),
  '/busy': response => response.writeHead(503, { 'retry-after': '3600' }).end(),
  '/gone': response => response.writeHead(410).end(),
  '/forbidden': response => response.writeHead(403).end(),
  '/private/page': response => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  '/bad-feed': response =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end('<?xml version="1.0"?><rss version="2.0"><channel><item><title>Ouvert'),
  '/entity-bomb': response => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(entityBomb()),
  '/external-entity': response =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&e;</title><item><title>&e;</title><guid>1</guid></item></channel></rss>',
      ),
  '/deep': response =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<html><body>${'<div>'.repeat(20_000)}${'</div>'.repeat(20_000)}</body></html>`),
  '/many-elements': response =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<html><body>${'<b></b>'.repeat(400_000)}</body></html>`),
  '/robots.txt': response =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /private/\n'),
}

/** The "billion laughs": entities that grow tenfold nine times over. */
function entityBomb(): string {
  const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities.join('')}]><rss version="2.0"><channel><title>&l9;</title><item><title>&l9;</title><guid>1</guid></item></channel></rss>`
}

/** A server on loopback that does everything a server should not. */
export async function startHostileServer(extra: Readonly<Record<string, Handler>> = {}): Promise<HostileServer> {
  // Packed before the first request comes, for packing takes longer than clients wait.
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 1 })
  const answers: Readonly<Record<string, Handler>> = {
    ...handlers,
    '/bomb': response => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    '/double-bomb': response =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb)),
    ...extra,
  }
  const requests: { path: string; headers: IncomingMessage['headers']; at: number }[] = []
  let origin = ''
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers, at: performance.now() })
    const hop = /^\/hop\/(\d+)$/.exec(path)
    if (hop) redirect(`/hop/${Number(hop[1]) + 1}`)(response, request, origin)
    else (answers[path] ?? (answer => answer.writeHead(404).end()))(response, request, origin)
  })
  const port = await listen(server)
  origin = `http://127.0.0.1:${port}`
  return { origin, host: `127.0.0.1:${port}`, requests, close: () => shut(server) }
}

/** A server that answers every connection with the same bytes and closes it: what HTTP and TLS do not allow. */
export async function startRawServer(answer: string): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createTcpServer((socket: Socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end(answer))
  })
  const port = await listen(server)
  return { port, close: () => shut(server) }
}

function listen(server: Server | TcpServer): Promise<number> {
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
}

function shut(server: Server | TcpServer): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
