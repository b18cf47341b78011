import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { IngestError } from '../ingest-error.ts'
import type { Header } from '../snapshot.ts'
import { checkUrl } from './address-guard.ts'
import { DEFAULT_DECODE_LIMITS, type DecodeLimits, decodeBody } from './decode-body.ts'
import { type ConnectorSettings, guardedConnector } from './guarded-connector.ts'
import { HostQueue, type HostQueueSettings } from './host-queue.ts'
import { networkError } from './network-error.ts'
import { ROBOTS_BYTES, type RobotsRules, robotsRules } from './robots.ts'

export interface FetchLimits {
  readonly redirects: number
  /** Bytes as received. */
  readonly bytes: number
  /** Milliseconds for one request with its redirects and body. */
  readonly milliseconds: number
  /** Further tries after a temporary failure. */
  readonly retries: number
  readonly decoded: DecodeLimits
}

export const DEFAULT_FETCH_LIMITS: FetchLimits = {
  redirects: 10,
  bytes: 15 * 1024 * 1024,
  milliseconds: 30_000,
  retries: 2,
  decoded: DEFAULT_DECODE_LIMITS,
}
export const USER_AGENT_TOKEN = 'Selon'
const ROBOTS_REDIRECTS = 5
const ROBOTS_LIFETIME = 24 * 3600_000
/** A site that cannot be asked for its rules now is asked again after this many milliseconds. */
const FAILED_ROBOTS_LIFETIME = 60_000
const LONGEST_RETRY_AFTER = 120

export interface FetcherSettings {
  /** Hosts allowed although they are not public, see `AllowedHosts`. */
  readonly allowHosts?: readonly string[]
  readonly userAgent?: string
  readonly limits?: Partial<FetchLimits>
  readonly queue?: Partial<HostQueueSettings>
  /** False only for sites that one runs oneself. */
  readonly obeyRobots?: boolean
  readonly resolve?: ConnectorSettings['resolve']
  readonly connect?: ConnectorSettings['connect']
  readonly now?: () => Date
  /** 0 to 1, spreads retries. */
  readonly random?: () => number
  /** Milliseconds before the first retry; doubled each time. */
  readonly backOff?: number
}

export interface FetchOptions {
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly signal?: AbortSignal
}

export interface FetchedResource {
  readonly requestUrl: string
  readonly finalUrl: string
  readonly status: number
  readonly headers: readonly Header[]
  /** As received. */
  readonly bytes: Uint8Array
  /** Without `Content-Encoding`. */
  readonly body: Uint8Array
  readonly fetchedAt: string
  /** True for 304: what we have is still right, and `body` is empty. */
  readonly notModified: boolean
}

interface RawResponse {
  readonly url: URL
  readonly status: number
  readonly headers: readonly Header[]
  readonly bytes: Uint8Array
}

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
    const response = await this.#follow(address, conditions, options.signal)
    const { status, headers, bytes } = response
    if (status !== 304 && (status < 200 || status >= 300)) throw statusError(response)
    const body =
      status === 304
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
      notModified: status === 304,
    }
  }

  async #follow(
    address: string,
    conditions: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<RawResponse> {
    let url = checkUrl(address, this.#allowed)
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
        () => this.#request(target, conditions, signal, this.#limits.bytes),
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
        () => this.#request(target, {}, signal, ROBOTS_BYTES * 4, true),
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
    conditions: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
    limit: number,
    truncate = false,
  ): Promise<RawResponse> {
    const timeout = AbortSignal.timeout(this.#limits.milliseconds)
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher: this.#agent,
        method: 'GET',
        responseHeaders: 'raw',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        headers: {
          'user-agent': this.#settings.userAgent ?? `${USER_AGENT_TOKEN}/0.1 (reads news articles; obeys robots.txt)`,
          accept:
            'text/html,application/xhtml+xml,application/xml;q=0.9,application/rss+xml,application/atom+xml,application/feed+json,application/pdf;q=0.8,*/*;q=0.5',
          'accept-language': 'fr,en;q=0.5',
          'accept-encoding': 'gzip, br, deflate',
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

async function readBody(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  limit: number,
  truncate: boolean,
  host: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length <= limit) continue
    body.destroy()
    if (truncate) break
    throw new IngestError('too-large', `${host} sends more than ${limit} bytes.`)
  }
  return Buffer.concat(chunks, length)
}

/** Headers as undici gives them raw: name and value in turn, as bytes. */
function pairsOf(raw: readonly Buffer[] | Readonly<Record<string, string | string[] | undefined>>): Header[] {
  const pairs: Header[] = []
  if (Array.isArray(raw)) {
    for (let index = 0; index + 1 < raw.length; index += 2)
      pairs.push([String(raw[index]), Buffer.from(raw[index + 1] ?? '').toString('latin1')])
    return pairs
  }
  for (const [name, value] of Object.entries(raw))
    for (const one of [value ?? []].flat()) pairs.push([name, String(one)])
  return pairs
}

/** Value of the first header of that name, null where there is none. */
export function headerOf(headers: readonly Header[], name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

function redirectOf({ url, status, headers }: RawResponse): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null
  const location = headerOf(headers, 'location')
  const next = location === null ? null : URL.parse(location, url.href)
  if (next === null) throw new IngestError('malformed', `${url.host} redirects without saying where to.`)
  return next.href
}

function statusError({ url, status, headers }: RawResponse): IngestError {
  const temporary = status === 429 || status === 408 || status === 425 || status >= 500
  const after = headerOf(headers, 'retry-after')
  const seconds =
    after === null ? Number.NaN : /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000
  const advice =
    status === 404 || status === 410
      ? 'The article is gone.'
      : status === 401 || status === 403
        ? 'The site does not let programs read it.'
        : temporary
          ? 'Try again later.'
          : ''
  return new IngestError(
    status === 404 || status === 410 ? 'not-found' : 'http-status',
    `${url.host} answered ${status}. ${advice}`.trim(),
    {
      temporary,
      ...(seconds > 0 ? { retryAfter: seconds } : {}),
    },
  )
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? address.slice(0, 80)
