import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { AnswerCache } from './answer-cache.ts'
import type { ApiEnvironment } from './environment.ts'
import { sharedCall } from './shared-call.ts'

/**
 * Answers 304 before any query where the caller holds this very state of the record, and from memory where somebody asked the same before.
 * The tag is made of the record's revision, the program's version and everything that chooses the representation.
 */
export function revisionTags(revision: () => Promise<string>, program: string): MiddlewareHandler<ApiEnvironment> {
  const currentRevision = sharedCall(revision)
  const cache = new AnswerCache()
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next()
    const chosen = `${await currentRevision()}\n${program}\n${context.req.url}\n${context.req.header('accept') ?? ''}`
    const tag = `"${createHash('sha256').update(chosen).digest('base64url').slice(0, 22)}"`
    const held = context.req.header('if-none-match')
    const headers = { etag: tag, 'cache-control': 'no-cache', vary: 'accept' }
    if (held?.split(',').some(one => one.trim().replace(/^W\//, '') === tag)) return context.body(null, 304, headers)
    const kept = cache.get(tag)
    if (kept !== null && held?.trim() !== '*')
      return context.body(kept.body, 200, { ...headers, 'content-type': kept.type })
    await next()
    const type = context.res.headers.get('content-type') ?? ''
    if (context.res.status !== 200) return
    if (held?.trim() === '*') {
      context.res = new Response(null, { status: 304, headers })
      return
    }
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
    if (type.includes('json')) cache.keep(tag, { body: await context.res.clone().text(), type })
  }
}
