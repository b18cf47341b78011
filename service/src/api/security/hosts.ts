import type { MiddlewareHandler } from 'hono'
import { ApiError } from '../problem.ts'

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** True where a listener on this address can only be reached from the machine itself. */
export const isLoopback = (address: string): boolean =>
  address === 'localhost' || address === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address)

/**
 * Refuses requests whose Host header names another site. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) and would
 * otherwise read this server as its own origin.
 */
export function onlyKnownHosts(names: readonly string[]): MiddlewareHandler {
  const known = new Set([...LOOPBACK_NAMES, ...names].map(name => name.toLowerCase()))
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').toLowerCase().replace(/:\d{1,5}$/, '')
    if (!known.has(host)) {
      throw new ApiError(
        421,
        'host',
        'Unknown host',
        'This server does not answer under the name in the Host header.',
        'Open it as http://127.0.0.1 with its port, or start it with --host-name NAME.',
      )
    }
    await next()
  }
}
