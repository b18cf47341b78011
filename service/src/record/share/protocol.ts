import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { RecordErrorCode } from '../errors.ts'

/** Asks the holder of a folder to call a method of the record. */
export interface Call {
  readonly id: number
  /** `part.method`, as in `statements.find`. */
  readonly method: string
  readonly args: readonly unknown[]
}

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: RecordErrorCode | null; readonly message: string }

/** Unix sockets have short names: 104 bytes on macOS, 108 on Linux. */
const LONGEST_SOCKET_PATH = 100

/** Where the holder of a folder listens: in the folder itself, or among the temporary files where its path is too long. */
export function socketPath(folder: string): string {
  const absolute = resolve(folder)
  const inside = join(absolute, 'record.sock')
  const name = `selon-${createHash('sha256').update(absolute).digest('hex').slice(0, 24)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : join(tmpdir(), `${name}.sock`)
}
