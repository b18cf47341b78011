export type RecordErrorCode =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'locked'
  | 'newer'
  | 'damaged'
  | 'full'
  | 'unreachable'

/** Something that whoever called can act on: the message says what happened and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly code: RecordErrorCode

  constructor(code: RecordErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

export const invalid = (message: string): RecordError => new RecordError('invalid', message)

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
