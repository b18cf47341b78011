import type { MiddlewareHandler } from 'hono'
import { ApiError } from '../problem.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The origin a browser names must be the very host that it talks to. */
function isOwnOrigin(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}

/**
 * Refuses writes that a page of another site makes a browser send. Programs without a browser send neither header and pass: they are held
 * by tokens instead.
 */
export const onlySameOriginWrites: MiddlewareHandler = async (context, next) => {
  if (!SAFE.has(context.req.method)) {
    const site = context.req.header('sec-fetch-site')
    const origin = context.req.header('origin')
    const foreign = site !== undefined && site !== 'same-origin' && site !== 'none'
    if (foreign || (origin !== undefined && !isOwnOrigin(origin, context.req.header('host')))) {
      throw new ApiError(
        403,
        'origin',
        'Foreign origin',
        'A page of another site sent this write.',
        'Write from Selon itself, or from a program with a token in the Authorization header.',
      )
    }
  }
  await next()
}
