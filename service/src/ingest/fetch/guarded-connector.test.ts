import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'
import { describe, expect, test } from 'vitest'
import { guardedConnector, type Resolve } from './guarded-connector.ts'

/** What the guard decides: the address that it would connect to, or its refusal. Nothing is connected to, no name is asked of anybody. */
function decide(
  hostname: string,
  resolve: Resolve,
  options: { allowed?: readonly string[]; remote?: string; protocol?: string } = {},
): Promise<string> {
  const connect: buildConnector.connector = (target, callback) => {
    const socket = {
      remoteAddress: options.remote ?? target.hostname.replace(/^\[|\]$/g, ''),
      destroy: () => undefined,
      address: target.hostname,
      servername: target.servername,
    }
    callback(null, socket as unknown as Socket)
  }
  const connector = guardedConnector({ allowed: new Set(options.allowed ?? []), resolve, connect })
  return new Promise(done => {
    connector({ hostname, protocol: options.protocol ?? 'http:', port: '' }, (error, socket) => {
      done(error ? `refused: ${error.message}` : `connected to ${(socket as unknown as { address: string }).address}`)
    })
  })
}

const answers =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))

const never: Resolve = () => Promise.reject(new Error('nobody should be asked'))

describe('at the moment of connecting', () => {
  test('a public answer is connected to by its address, so that nobody asks a second time', async () => {
    expect(await decide('journal.example', answers('93.184.216.34'))).toBe('connected to 93.184.216.34')
  })

  test.each([
    '10.0.0.5',
    '127.0.0.1',
    '169.254.169.254',
    '::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    'fd00:ec2::254',
  ])('an answer of %s is refused', async address => {
    expect(await decide('journal.example', answers(address))).toMatch(
      /^refused: journal\.example is refused: its address/,
    )
  })

  test('one private answer among public ones is enough to refuse', async () => {
    expect(await decide('journal.example', answers('93.184.216.34', '10.0.0.5'))).toMatch(/^refused/)
  })

  test('a name that changes its answer is judged by the answer that is used', async () => {
    const turns = ['93.184.216.34', '127.0.0.1']
    const rebinding: Resolve = async () => [{ address: turns.shift() ?? '127.0.0.1', family: 4 }]
    expect(await decide('rebind.example', rebinding)).toBe('connected to 93.184.216.34')
    expect(await decide('rebind.example', rebinding)).toMatch(/^refused/)
  })

  test.each(['127.0.0.1', '[::1]', '[::ffff:7f00:1]', '10.9.8.7'])(
    '%s given as an address is refused without asking',
    async hostname => {
      expect(await decide(hostname, never)).toMatch(/^refused/)
    },
  )

  test('a socket that ended at a private address after all is closed', async () => {
    expect(await decide('journal.example', answers('93.184.216.34'), { remote: '10.0.0.5' })).toMatch(/^refused/)
  })

  test('a host that is allowed by name may have a private address', async () => {
    expect(await decide('intranet.example', answers('10.0.0.5'), { allowed: ['intranet.example'] })).toBe(
      'connected to 10.0.0.5',
    )
    expect(await decide('intranet.example', answers('10.0.0.5'), { allowed: ['intranet.example:81'] })).toMatch(
      /^refused/,
    )
  })

  test('a name without an address is an error, not a crash', async () => {
    expect(await decide('nowhere.example', answers())).toMatch(/has no address/)
  })
})
