import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { ApiEnvironment } from './environment.ts'

/**
 * Answers 304 before any query where the caller holds this very state of the record. The tag is made of the record's revision, the
 * program's version and everything that chooses the representation.
 */
export function revisionTags(revision: () => Promise<string>, program: string): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    if (context.req.method !== 'GET') return next()
    const chosen = `${await revision()}\n${program}\n${context.req.url}\n${context.req.header('accept') ?? ''}`
    const tag = `"${createHash('sha256').update(chosen).digest('base64url').slice(0, 22)}"`
    const held = context.req.header('if-none-match')
    const headers = { etag: tag, 'cache-control': 'no-cache', vary: 'accept' }
    if (held?.split(',').some(one => one.trim().replace(/^W\//, '') === tag)) return context.body(null, 304, headers)
    await next()
    if (context.res.status !== 200) return
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
  }
}
