import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import { IngestError } from '../ingest-error.ts'

export interface DecodeLimits {
  /** Bytes after decompression. */
  readonly bytes: number
  /** Decompressed bytes for each received byte, beyond the first mebibyte. HTML hardly exceeds 20; a bomb has 1,000. */
  readonly ratio: number
}

export const DEFAULT_DECODE_LIMITS: DecodeLimits = { bytes: 20 * 1024 * 1024, ratio: 100 }
const FREE_BYTES = 1024 * 1024
const MOST_LAYERS = 2

/** The body without its `Content-Encoding`. @throws IngestError `too-large` for a bomb, `malformed` for a damaged stream, `unsupported` for an unknown encoding. */
export async function decodeBody(
  bytes: Uint8Array,
  contentEncoding: string | null,
  limits: DecodeLimits = DEFAULT_DECODE_LIMITS,
): Promise<Uint8Array> {
  const layers = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map(layer => layer.trim())
    .filter(layer => layer !== '' && layer !== 'identity')
  if (layers.length > MOST_LAYERS)
    throw new IngestError('malformed', `The answer is compressed ${layers.length} times over.`)
  let body = bytes
  for (const layer of layers.reverse()) body = await inflate(body, layer, bytes.length, limits)
  return body
}

async function inflate(
  bytes: Uint8Array,
  encoding: string,
  received: number,
  limits: DecodeLimits,
): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes
  const stream = decompressor(encoding, bytes)
  const chunks: Uint8Array[] = []
  let length = 0
  stream.end(bytes)
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > limits.bytes || (length > FREE_BYTES && length > received * limits.ratio)) {
        throw new IngestError(
          'too-large',
          `The answer unpacks to more than ${length} bytes from ${received}: refused as a decompression bomb.`,
        )
      }
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof IngestError) throw error
    throw new IngestError('malformed', `The answer says it is ${encoding} and cannot be unpacked.`, {
      temporary: true,
      cause: error,
    })
  } finally {
    stream.destroy()
  }
  return Buffer.concat(chunks, length)
}

function decompressor(encoding: string, bytes: Uint8Array): Transform {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'br') return createBrotliDecompress()
  if (encoding === 'zstd') return createZstdDecompress()
  // Half of the servers that say "deflate" send the zlib wrapper, as the standard asks, the others do not.
  if (encoding === 'deflate') return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw()
  throw new IngestError('unsupported', `The answer is compressed with ${encoding}, which was not asked for.`)
}
