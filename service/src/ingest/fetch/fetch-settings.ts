import type { Header } from '../snapshot.ts'
import { DEFAULT_DECODE_LIMITS, type DecodeLimits } from './decode-body.ts'
import type { ConnectorSettings } from './guarded-connector.ts'
import type { HostQueueSettings } from './host-queue.ts'

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
/** The name that robots.txt knows us by. */
export const USER_AGENT_TOKEN = 'Selon'

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
  /** Fields of a form, which makes the request a POST; redirects are sent it again, but for 303. */
  readonly form?: URLSearchParams
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
