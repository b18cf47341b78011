/** A failure that the person at the keyboard can do something about: its message is printed without a stack trace, exit status 1. */
export class Failure extends Error {
  override readonly name: string = 'Failure'
}

/** Wrong usage of a command: the message is printed, exit status 2. */
export class UsageError extends Failure {
  override readonly name = 'UsageError'
}

const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EISDIR: 'this is a directory',
  ENOTDIR: 'part of the path is not a directory',
  EACCES: 'no permission',
  EPERM: 'not permitted',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  ECONNREFUSED: 'the connection was refused',
  EADDRINUSE: 'the address is already in use',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
}

interface SystemError extends Error {
  readonly code: string
  readonly path?: string
}

const isSystemError = (error: Error): error is SystemError => 'code' in error && typeof error.code === 'string'

/** What to tell about an error of any kind: one line where possible, never a stack trace. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!isSystemError(error)) return error.message || error.name
  const known = SYSTEM_MESSAGES[error.code]
  if (known === undefined) return error.message || error.code
  return error.path === undefined ? known : `${error.path}: ${known}`
}
