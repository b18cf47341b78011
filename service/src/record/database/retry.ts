/** SQLSTATE classes and codes after which the same work may succeed: connection lost, server stopping or starting, deadlock, serialization. */
const PASSING_STATES = [/^08/, /^57P0[1-3]$/, /^40001$/, /^40P01$/, /^53300$/]
const PASSING_SYSTEM_ERRORS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const PASSING_MESSAGES =
  /Connection terminated|Client has encountered a connection error|connection timeout|not queryable/i

/** True where the database, not the work, was at fault, and trying again is worth while. Looks through wrapped errors. */
export function isPassing(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    if (PASSING_SYSTEM_ERRORS.has(code) || PASSING_STATES.some(state => state.test(code))) return true
    if (PASSING_MESSAGES.test(cause.message)) return true
    if (cause instanceof AggregateError && cause.errors.some(isPassing)) return true
  }
  return false
}

export interface Patience {
  /** Milliseconds after which the last error is thrown. */
  readonly for: number
  readonly onWaiting?: ((message: string) => void) | undefined
}

const FIRST_PAUSE = 50
const LONGEST_PAUSE = 5_000

/**
 * Does `work`, again and again with growing pauses while the database is away, at most for as long as `patience` says. The work must
 * be one that does no harm when done twice: a connection that breaks during COMMIT leaves it open whether it was done.
 */
export async function withPatience<T>(patience: Patience, work: () => Promise<T>): Promise<T> {
  let waited = 0
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || waited >= patience.for) throw error
      if (pause >= 1_000)
        patience.onWaiting?.(`the database does not answer (${(error as Error).message}); trying again`)
      await new Promise(resolve => setTimeout(resolve, pause))
      waited += pause
    }
  }
}
