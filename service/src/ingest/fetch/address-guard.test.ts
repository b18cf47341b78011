import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IngestError } from '../ingest-error.ts'
import { checkUrl, isPublicAddress } from './address-guard.ts'

const NOBODY: ReadonlySet<string> = new Set()
const codeOf = (url: string, allowed: ReadonlySet<string> = NOBODY): string => {
  try {
    checkUrl(url, allowed)
    return 'allowed'
  } catch (error) {
    return error instanceof IngestError ? error.code : 'another error'
  }
}

describe('addresses', () => {
  test.each([
    ['this host', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.254'],
    ['private', '192.168.1.1'],
    ['shared (CGNAT)', '100.64.0.1'],
    ['a cloud’s metadata behind CGNAT', '100.100.100.200'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['link-local, metadata', '169.254.169.254'],
    ['metadata of containers', '169.254.170.2'],
    ['protocol assignments', '192.0.0.192'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.7'],
    ['documentation', '203.0.113.9'],
    ['6to4 relay', '192.88.99.1'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.250'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['a cloud’s wire server', '168.63.129.16'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['link-local', 'fe80::1'],
    ['link-local with zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['unique local', 'fc00::1'],
    ['metadata', 'fd00:ec2::254'],
    ['multicast', 'ff02::1'],
    ['IPv4 mapped', '::ffff:127.0.0.1'],
    ['IPv4 mapped', '::ffff:8.8.8.8'],
    ['IPv4 compatible', '::127.0.0.1'],
    ['IPv4 translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a network', '64:ff9b:1::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['documentation', '2001:db8::1'],
    ['discard', '100::1'],
    ['nothing', ''],
    ['a name', 'localhost'],
  ])('%s %s is not public', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test.each(['1.1.1.1', '8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a01:e0a::1'])(
    '%s is public',
    address => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  test('no address of a private network is public in any notation of IPv6 that holds it', () => {
    fc.assert(
      fc.property(fc.constantFrom('10', '127'), fc.nat(255), fc.nat(255), fc.nat(255), (a, b, c, d) => {
        const hex = (x: number, y: number): string => ((x << 8) | y).toString(16)
        const [high, low] = [hex(Number(a), b), hex(c, d)]
        const forms = [
          `${a}.${b}.${c}.${d}`,
          `::ffff:${high}:${low}`,
          `::${high}:${low}`,
          `64:ff9b::${high}:${low}`,
          `2002:${high}:${low}::1`,
        ]
        return forms.every(form => !isPublicAddress(form))
      }),
    )
  })
})

describe('URLs', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost:8080/',
    'http://metadata.google.internal/',
    'http://printer.local/',
    'http://example.org@127.0.0.1/',
    'http://user:pass@example.org/',
    'http://example.org:80@10.0.0.1/',
    'http://10.0.0.1#@example.org/',
    'http://192.168.0.1\\@example.org/',
    'not a url',
    'http://',
    'http://[::1',
    `http://example.org/${'a'.repeat(9000)}`,
  ])('%s is refused', url => {
    expect(codeOf(url)).toBe('refused-address')
  })

  test.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'data:text/html,x',
    'javascript:alert(1)',
    'blob:http://example.org/x',
    'ws://example.org/',
  ])('%s: only http and https', url => {
    expect(codeOf(url)).toBe('refused-scheme')
  })

  test.each([
    'http://example.org/',
    'https://example.org:8443/a?b#c',
    'http://93.184.216.34/',
    'http://[2606:4700::1111]/',
    'https://journal-élan.example/',
  ])('%s may be asked', url => {
    expect(codeOf(url)).toBe('allowed')
  })

  test('a host named in the settings is allowed, on the port named there, and no other', () => {
    const allowed = new Set(['127.0.0.1:8080', 'intranet.local'])
    expect(codeOf('http://127.0.0.1:8080/x', allowed)).toBe('allowed')
    expect(codeOf('http://127.0.0.1:8081/x', allowed)).toBe('refused-address')
    expect(codeOf('http://intranet.local:9000/', allowed)).toBe('allowed')
    expect(codeOf('http://other.local/', allowed)).toBe('refused-address')
  })
})
