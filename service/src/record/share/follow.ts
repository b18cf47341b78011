import { RecordError } from '../errors.ts'
import type { Link } from './link.ts'

/** Holders that may end one after the other while one call waits. */
const HOLDERS = 3

/**
 * A link that outlives the process at its other end: when that one has ended, `reopen` finds the next (which may be this process), and
 * what was asked is asked again. Every call must be one that does no harm when done twice: whether the first got through is not known.
 */
export function followLink(first: Link, reopen: () => Promise<Link>): Link {
  let current = Promise.resolve(first)
  let closed = false

  async function call(method: string, args: readonly unknown[], left = HOLDERS): Promise<unknown> {
    const used = current
    try {
      return await (await used).call(method, args)
    } catch (error) {
      const ended = error instanceof RecordError && error.code === 'unreachable'
      if (!ended || closed || left === 0) throw error
      // The first call that notices looks for the next holder; where there is none, a later call looks again.
      if (current === used) {
        current = reopen()
        current.catch(() => {
          current = used
        })
      }
      await current
      return call(method, args, left - 1)
    }
  }

  return {
    call: (method, args) => call(method, args),
    async close() {
      closed = true
      await (await current).close()
    },
  }
}
