import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import type { Socket } from 'node:net'
import ipaddr from 'ipaddr.js'
import { buildConnector } from 'undici'
import { IngestError } from '../ingest-error.ts'
import { type AllowedHosts, checkAddress, isAllowedHost } from './address-guard.ts'

/** Every address of a name, as `dns.lookup` with `all` gives them. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

export interface ConnectorSettings {
  readonly allowed: AllowedHosts
  /** Replaced in tests, so that no name is asked of anybody. */
  readonly resolve?: Resolve
  /** Opens the connection; replaced in tests, so that no packet leaves. */
  readonly connect?: buildConnector.connector
  readonly timeout?: number
}

/**
 * A connector for undici that decides at the moment of connecting. The name is resolved once, every answer is checked, and the connection goes to
 * one of the checked addresses: a name that answers differently the second time (DNS rebinding) is never asked a second time.
 */
export function guardedConnector(settings: ConnectorSettings): buildConnector.connector {
  const resolve = settings.resolve ?? resolveWithSystem
  const connect = settings.connect ?? buildConnector({ timeout: settings.timeout ?? 10_000, maxCachedSessions: 0 })
  return (options, callback) => {
    checkedAddress(options, settings.allowed, resolve).then(
      address =>
        connect(
          { ...options, hostname: address, servername: options.servername ?? serverName(options.hostname) },
          confirmed(options, settings.allowed, callback),
        ),
      (error: Error) => callback(error, null),
    )
  }
}

async function checkedAddress(
  options: buildConnector.Options,
  allowed: AllowedHosts,
  resolve: Resolve,
): Promise<string> {
  const host = options.hostname.replace(/^\[|\]$/g, '')
  const free = isAllowedHost(options.hostname, portIn(options), allowed)
  if (ipaddr.isValid(host)) {
    if (!free) checkAddress(host, host)
    return host
  }
  const answers = await resolve(host)
  const first = answers[0]
  if (first === undefined) throw new IngestError('network', `${host} has no address.`, { temporary: true })
  if (!free) for (const answer of answers) checkAddress(answer.address, host)
  return (answers.find(answer => answer.family === 4) ?? first).address
}

/** Looks once more at where the socket really ended; a proxy or a broken resolver could have led elsewhere. */
function confirmed(
  options: buildConnector.Options,
  allowed: AllowedHosts,
  callback: buildConnector.Callback,
): buildConnector.Callback {
  return (...result) => {
    const [error, socket] = result
    const remote = (socket as Socket | null)?.remoteAddress
    if (error || remote === undefined || isAllowedHost(options.hostname, portIn(options), allowed)) {
      callback(...result)
      return
    }
    try {
      checkAddress(remote, options.hostname)
      callback(...result)
    } catch (refusal) {
      socket?.destroy()
      callback(refusal as Error, null)
    }
  }
}

const portIn = (options: buildConnector.Options): number =>
  Number(options.port) || (options.protocol === 'https:' ? 443 : 80)

/** Name for TLS: literals have none (RFC 6066). */
const serverName = (hostname: string): string => (ipaddr.isValid(hostname.replace(/^\[|\]$/g, '')) ? '' : hostname)

const resolveWithSystem: Resolve = hostname =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, verbatim: true }, (error, addresses) => {
      if (error)
        reject(
          new IngestError(
            'network',
            `${hostname} cannot be found: ${error.code ?? error.message}. Check the name and the connection.`,
            { temporary: error.code !== 'ENOTFOUND', cause: error },
          ),
        )
      else resolve(addresses)
    })
  })
