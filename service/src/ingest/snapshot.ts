import { createHash } from 'node:crypto'

export type Header = readonly [name: string, value: string]

/** What was received, before anybody looked at it. Content-addressed: the same bytes twice are one snapshot. */
export interface Snapshot {
  /** The body as it came over the wire or from the file; still compressed where `Content-Encoding` says so. */
  readonly bytes: Uint8Array
  /** SHA-256 of `bytes`, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** Media type without parameters (`text/html`), null where nobody said. */
  readonly mediaType: string | null
  /** Character encoding that the text was read with (`utf-8`, `windows-1252`), null for formats without one. */
  readonly encoding: string | null
  /** ISO 8601 in UTC: when the bytes were received. */
  readonly fetchedAt: string
  /** Null for files and standard input. */
  readonly requestUrl: string | null
  readonly finalUrl: string | null
  readonly status: number | null
  /** Response headers in the order received; empty for files. */
  readonly headers: readonly Header[]
}

/** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A snapshot of bytes that came from a file or standard input. */
export function snapshotOfFile(bytes: Uint8Array, mediaType: string | null, fetchedAt: string): Snapshot {
  return {
    bytes,
    sha256: sha256(bytes),
    mediaType,
    encoding: null,
    fetchedAt,
    requestUrl: null,
    finalUrl: null,
    status: null,
    headers: [],
  }
}
