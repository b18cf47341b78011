import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Hono } from 'hono'
import type { ApiEnvironment } from './environment.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg'])

interface Page {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer> | null
  readonly type: string
  readonly tag: string
  readonly immutable: boolean
}

const compress = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }))

async function readPage(folder: string, name: string): Promise<Page> {
  const bytes = new Uint8Array(await readFile(join(folder, name)))
  const extension = extname(name)
  return {
    bytes,
    brotli: COMPRESSED.has(extension) ? compress(bytes) : null,
    type: TYPES[extension] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    immutable: name.startsWith(`assets${sep}`),
  }
}

/**
 * Every file of the built application, read once: a request can only name one of these, never a path. Throws where `folder` holds no
 * built application.
 */
export async function readPages(folder: string): Promise<ReadonlyMap<string, Page>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
  const pages = await Promise.all(
    names.map(async name => [`/${name.split(sep).join('/')}`, await readPage(folder, name)] as const),
  )
  return new Map(pages)
}

/** Serves the application: its files under their names, and its first page for every other address, so that each view has its own. */
export function servePages(app: Hono<ApiEnvironment>, pages: ReadonlyMap<string, Page>): void {
  app.get('*', context => {
    const page = pages.get(context.req.path) ?? pages.get('/index.html')
    if (page === undefined) return context.notFound()
    const headers: Record<string, string> = {
      'content-type': page.type,
      etag: page.tag,
      'cache-control': page.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    }
    if (context.req.header('if-none-match') === page.tag) return context.body(null, 304, headers)
    const small = /\bbr\b/.test(context.req.header('accept-encoding') ?? '') ? page.brotli : null
    if (small !== null) headers['content-encoding'] = 'br'
    return context.body(small ?? page.bytes, 200, headers)
  })
}
