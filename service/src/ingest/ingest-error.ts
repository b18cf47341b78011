import type { FailureCode } from './ingested-article.ts'

/** Why something could not be read. `message` is a sentence for people; `temporary` says that trying again later may succeed. */
export class IngestError extends Error {
  override readonly name = 'IngestError'
  readonly code: FailureCode
  readonly temporary: boolean
  /** Seconds that the other side asked us to wait (`Retry-After`), null where it did not. */
  readonly retryAfter: number | null

  constructor(
    code: FailureCode,
    message: string,
    options: { temporary?: boolean; cause?: unknown; retryAfter?: number } = {},
  ) {
    super(message, { cause: options.cause })
    this.code = code
    this.temporary = options.temporary ?? false
    this.retryAfter = options.retryAfter ?? null
  }
}

/** Any thrown value as an IngestError; what is not one yet becomes `unreadable`, with its own message. */
export function toIngestError(error: unknown): IngestError {
  if (error instanceof IngestError) return error
  if (error instanceof Error && error.name === 'AbortError')
    return new IngestError('cancelled', 'Stopped before it was read.', { temporary: true })
  return new IngestError('unreadable', error instanceof Error ? error.message : String(error), { cause: error })
}
