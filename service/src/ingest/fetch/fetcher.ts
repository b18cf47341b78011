import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { IngestError } from '../ingest-error.ts'
import { checkUrl } from './address-guard.ts'
import { decodeBody } from './decode-body.ts'
import {
  DEFAULT_FETCH_LIMITS,
  type FetchedResource,
  type FetcherSettings,
  type FetchLimits,
  type FetchOptions,
  USER_AGENT_TOKEN,
} from './fetch-settings.ts'
import { guardedConnector } from './guarded-connector.ts'
import { HostQueue } from './host-queue.ts'
import { networkError } from './network-error.ts'
import { headerOf, pairsOf, type RawResponse, readBody, redirectOf, statusError } from './response.ts'
import { ROBOTS_BYTES, type RobotsRules, robotsRules } from './robots.ts'

/** What goes out with a request: headers that make it conditional, and the fields of a form. */
interface Sent {
  readonly conditions: Readonly<Record<string, string>>
  readonly form?: URLSearchParams | undefined
}

const ROBOTS_REDIRECTS = 5
const ROBOTS_LIFETIME = 24 * 3600_000
/** A site that cannot be asked for its rules now is asked again after this many milliseconds. */
const FAILED_ROBOTS_LIFETIME = 60_000
const LONGEST_RETRY_AFTER = 120

/**
 * The one place that reads from the network. Polite: robots.txt, one request at a time to a host, pauses, back-off, its own name. Safe: only http and
 * https, only public addresses (checked when connecting, on every redirect), limits on redirects, bytes, time and unpacking. Cookies are neither kept nor sent.
 */
export class Fetcher {
  readonly #settings: FetcherSettings
  readonly #limits: FetchLimits
  readonly #allowed: ReadonlySet<string>
  readonly #agent: Agent
  readonly #queue: HostQueue
  readonly #robots = new Map<string, { readonly rules: Promise<RobotsRules>; until: number }>()
  readonly #now: () => Date

  constructor(settings: FetcherSettings = {}) {
    this.#settings = settings
    this.#limits = { ...DEFAULT_FETCH_LIMITS, ...settings.limits }
    this.#allowed = new Set((settings.allowHosts ?? []).map(host => host.toLowerCase()))
    this.#now = settings.now ?? (() => new Date())
    this.#queue = new HostQueue(settings.queue)
    const { resolve, connect } = settings
    this.#agent = new Agent({
      connect: guardedConnector({
        allowed: this.#allowed,
        ...(resolve ? { resolve } : {}),
        ...(connect ? { connect } : {}),
      }),
      headersTimeout: this.#limits.milliseconds,
      bodyTimeout: this.#limits.milliseconds,
      maxHeaderSize: 32 * 1024,
      keepAliveTimeout: 2000,
      pipelining: 1,
    })
  }

  /** The resource at an address. @throws IngestError, always of that class. */
  async fetch(address: string, options: FetchOptions = {}): Promise<FetchedResource> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#fetchOnce(address, options)
      } catch (error) {
        const failure = options.signal?.aborted
          ? new IngestError('cancelled', 'Stopped before it was fetched.', { temporary: true })
          : networkError(error, hostOf(address))
        if (
          !failure.temporary ||
          failure.code === 'cancelled' ||
          attempt >= this.#limits.retries ||
          (failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER
        )
          throw failure
        const random = this.#settings.random?.() ?? Math.random()
        const pause = Math.max(
          (failure.retryAfter ?? 0) * 1000,
          (this.#settings.backOff ?? 1000) * 2 ** attempt * (0.75 + random / 2),
        )
        await sleep(pause, undefined, options.signal ? { signal: options.signal } : {}).catch(() => undefined)
      }
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy()
  }

  async #fetchOnce(address: string, options: FetchOptions): Promise<FetchedResource> {
    const conditions: Record<string, string> = {}
    if (options.etag) conditions['if-none-match'] = options.etag
    if (options.lastModified) conditions['if-modified-since'] = options.lastModified
    const response = await this.#follow(address, { conditions, form: options.form }, options.signal)
    const { status, headers, bytes } = response
    const notModified = status === 304 && Object.keys(conditions).length > 0
    if (!notModified && (status < 200 || status >= 300)) throw statusError(response)
    const body = notModified
      ? new Uint8Array()
      : await decodeBody(bytes, headerOf(headers, 'content-encoding'), this.#limits.decoded)
    return {
      requestUrl: address,
      finalUrl: response.url.href,
      status,
      headers,
      bytes,
      body,
      fetchedAt: this.#now().toISOString(),
      notModified,
    }
  }

  async #follow(address: string, sent: Sent, signal: AbortSignal | undefined): Promise<RawResponse> {
    let url = checkUrl(address, this.#allowed)
    let form = sent.form
    for (let redirects = 0; ; redirects++) {
      const rules = await this.#rulesOf(url, signal)
      if (!rules.allows(url.href))
        throw new IngestError(
          'robots',
          `${url.host} does not want ${url.pathname} to be read by programs (robots.txt), or cannot be asked.`,
        )
      const target = url
      const response = await this.#queue.run(
        target.host,
        () => this.#request(target, { ...sent, form }, signal, this.#limits.bytes),
        { delay: rules.delay, signal },
      )
      const next = redirectOf(response)
      if (next === null) return response
      if (redirects >= this.#limits.redirects) {
        throw new IngestError(
          'too-many-redirects',
          `${hostOf(address)} redirects more than ${this.#limits.redirects} times (a site that insists on cookies does that).`,
        )
      }
      if (response.status === 303) form = undefined
      url = checkUrl(next, this.#allowed)
    }
  }

  #rulesOf(url: URL, signal: AbortSignal | undefined): Promise<RobotsRules> {
    if (this.#settings.obeyRobots === false) return Promise.resolve({ allows: () => true, delay: 0 })
    const known = this.#robots.get(url.origin)
    if (known && known.until > this.#now().getTime()) return known.rules
    const entry = { rules: this.#askRobots(url.origin, signal), until: this.#now().getTime() + ROBOTS_LIFETIME }
    this.#robots.set(url.origin, entry)
    entry.rules.then(
      rules => {
        if (!rules.allows(`${url.origin}/`) && !rules.allows(url.href))
          entry.until = Math.min(entry.until, this.#now().getTime() + FAILED_ROBOTS_LIFETIME)
      },
      () => this.#robots.delete(url.origin),
    )
    return entry.rules
  }

  /** RFC 9309: up to five redirects are followed; a server that cannot be reached forbids everything, and the reason why is the better error. */
  async #askRobots(origin: string, signal: AbortSignal | undefined): Promise<RobotsRules> {
    const robotsUrl = `${origin}/robots.txt`
    let url = checkUrl(robotsUrl, this.#allowed)
    for (let redirects = 0; redirects <= ROBOTS_REDIRECTS; redirects++) {
      const target = url
      const response = await this.#queue.run(
        target.host,
        () => this.#request(target, { conditions: {} }, signal, ROBOTS_BYTES * 4, true),
        { signal },
      )
      const next = redirectOf(response)
      if (next === null) {
        const body = await decodeBody(response.bytes, headerOf(response.headers, 'content-encoding'), {
          bytes: ROBOTS_BYTES * 8,
          ratio: 100,
        })
        return robotsRules(robotsUrl, { status: response.status, body }, USER_AGENT_TOKEN)
      }
      url = checkUrl(next, this.#allowed)
    }
    return robotsRules(robotsUrl, { status: 404, body: new Uint8Array() }, USER_AGENT_TOKEN)
  }

  async #request(
    url: URL,
    { conditions, form }: Sent,
    signal: AbortSignal | undefined,
    limit: number,
    truncate = false,
  ): Promise<RawResponse> {
    const timeout = AbortSignal.timeout(this.#limits.milliseconds)
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher: this.#agent,
        method: form === undefined ? 'GET' : 'POST',
        ...(form === undefined ? {} : { body: form.toString() }),
        responseHeaders: 'raw',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        headers: {
          'user-agent': this.#settings.userAgent ?? `${USER_AGENT_TOKEN}/0.1 (reads news articles; obeys robots.txt)`,
          accept:
            'text/html,application/xhtml+xml,application/xml;q=0.9,application/rss+xml,application/atom+xml,application/feed+json,application/pdf;q=0.8,*/*;q=0.5',
          'accept-language': 'fr,en;q=0.5',
          'accept-encoding': 'gzip, br, deflate',
          ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' }),
          ...conditions,
        },
      })
      const bytes = await readBody(body, limit, truncate, url.host)
      return { url, status: statusCode, headers: pairsOf(headers as unknown as readonly Buffer[]), bytes }
    } catch (error) {
      if (timeout.aborted) {
        throw new IngestError('timeout', `${url.host} took longer than ${this.#limits.milliseconds / 1000} s.`, {
          temporary: true,
          cause: error,
        })
      }
      throw networkError(error, url.host)
    }
  }
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? address.slice(0, 80)
