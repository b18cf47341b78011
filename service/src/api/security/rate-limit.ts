import type { Context, MiddlewareHandler } from 'hono'
import { sendProblem } from '../problem.ts'

export interface RateLimit {
  /** Requests a second that may go on for ever. */
  readonly perSecond: number
  /** Requests that may come at once. */
  readonly burst: number
}

interface Bucket {
  tokens: number
  filled: number
}

const MAXIMUM_CALLERS = 10_000

/** Token buckets by caller; the oldest caller is forgotten when there are too many, so that memory stays bounded. */
export class RateLimiter {
  readonly #limit: RateLimit
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  /** `now` gives milliseconds. */
  constructor(limit: RateLimit, now: () => number) {
    this.#limit = limit
    this.#now = now
  }

  /** Seconds to wait, 0 where the request may pass. */
  take(caller: string): number {
    const { perSecond, burst } = this.#limit
    const now = this.#now()
    const bucket = this.#buckets.get(caller) ?? { tokens: burst, filled: now }
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.filled) / 1000) * perSecond)
    bucket.filled = now
    this.#buckets.delete(caller)
    this.#buckets.set(caller, bucket)
    if (this.#buckets.size > MAXIMUM_CALLERS) this.#forgetOldest()
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond)
    bucket.tokens -= 1
    return 0
  }

  #forgetOldest(): void {
    const oldest = this.#buckets.keys().next()
    if (!oldest.done) this.#buckets.delete(oldest.value)
  }
}

/** Answers 429 with Retry-After where one of those who ask, the address or the token that it sends, asks too often. */
export function limitRate(limiter: RateLimiter, callers: (context: Context) => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const wait = Math.max(...callers(context).map(caller => limiter.take(caller)))
    if (wait === 0) return next()
    const problem = {
      type: '/api/docs#problem-rate',
      title: 'Too many requests',
      status: 429,
      detail: 'This address or token asks more often than the server allows.',
      todo: `Wait ${wait} s and try again; larger pages (limit=200) need fewer requests.`,
    }
    return sendProblem(context, problem, { 'retry-after': String(wait) })
  }
}
