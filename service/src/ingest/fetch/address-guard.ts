import ipaddr from 'ipaddr.js'
import { IngestError } from '../ingest-error.ts'

/** Hosts that the person in charge allows by name although their address is not public: `intranet.example`, `127.0.0.1`, with or without `:port`. */
export type AllowedHosts = ReadonlySet<string>

/** Public by their range, yet answered by a cloud's own services: Azure's wire server. */
const CLOUD_SERVICES = new Set(['168.63.129.16'])
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|home\.arpa|corp)$/i
const RESERVED_V4 = ['192.0.0.0/24', '192.88.99.0/24', '198.18.0.0/15', '0.0.0.0/8', '240.0.0.0/4'].map(range =>
  ipaddr.IPv4.parseCIDR(range),
)
/** The only block of IPv6 from which public unicast addresses are given out; mapped, translated and local addresses all lie outside. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3')
const LONGEST_URL = 8192

/** True where an address is one of the public internet: not private, loopback, link-local, shared (CGNAT), multicast, reserved, nor IPv4 in the clothes of IPv6. */
export function isPublicAddress(address: string): boolean {
  // Zones (`fe80::1%eth0`) exist only for link-local addresses.
  if (!ipaddr.isValid(address) || address.includes('%') || CLOUD_SERVICES.has(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed instanceof ipaddr.IPv4) return !RESERVED_V4.some(range => parsed.match(range))
  return parsed.match(GLOBAL_V6)
}

/**
 * The address of a request, checked before anything is resolved: http or https, no user name or password, no local name, no address that is not
 * public however it is written (the URL parser reads 2130706433, 0x7f.1 and 0177.0.0.1 as 127.0.0.1).
 * @throws IngestError `refused-scheme` or `refused-address`.
 */
export function checkUrl(address: string, allowed: AllowedHosts): URL {
  const url = address.length <= LONGEST_URL ? URL.parse(address) : null
  if (url === null) throw new IngestError('refused-address', `${shorten(address)} is not an address of the web.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new IngestError(
      'refused-scheme',
      `${shorten(address)}: only http and https are read, not ${url.protocol.slice(0, -1)}.`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new IngestError(
      'refused-address',
      `${url.host}: an address with a user name or password in it is refused; leave out what stands before the @.`,
    )
  }
  if (isAllowedHost(url.hostname, portOf(url), allowed)) return url
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(literal)) checkAddress(literal, url.hostname)
  if (LOCAL_NAMES.test(url.hostname.replace(/\.$/, ''))) throw refusal(url.hostname, 'a name of a local network')
  return url
}

/** @throws IngestError `refused-address` where a host's address is not public. */
export function checkAddress(address: string, host: string): void {
  if (!isPublicAddress(address))
    throw refusal(host, host === address ? 'not a public address' : `its address ${address} is not public`)
}

export const isAllowedHost = (hostname: string, port: number, allowed: AllowedHosts): boolean => {
  const name = hostname.replace(/\.$/, '').toLowerCase()
  return allowed.has(name) || allowed.has(`${name}:${port}`)
}

export const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

const refusal = (host: string, why: string): IngestError =>
  new IngestError(
    'refused-address',
    `${host} is refused: ${why}. If you mean it, allow this host by name (--allow-host ${host}).`,
  )

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text)
