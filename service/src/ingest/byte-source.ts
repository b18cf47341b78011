import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { IngestError } from './ingest-error.ts'

/** Bytes that are read once, from the front, with the beginning known before. */
export interface ByteSource {
  readonly head: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
}

const HEAD = 4096

/** A stream whose first bytes can be looked at before it is read. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<ByteSource> {
  const iterator = stream[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  while (length < HEAD) {
    const { value, done } = await iterator.next()
    if (done) break
    first.push(value)
    length += value.length
  }
  const head = Buffer.concat(first, length)
  return { head, chunks: rejoin(head, iterator) }
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** A file as a stream of chunks of 256 KiB. */
export const fileChunks = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: 256 * 1024 })

/** A gzipped stream unpacked, as far as whoever reads it reads. */
export function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const unpacked = createGunzip()
  pipeline(chunks, unpacked, () => undefined)
  return unpacked
}

/** The whole of a stream. @throws IngestError `too-large` beyond `limit` bytes. */
export async function readAll(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit)
      throw new IngestError(
        'too-large',
        `It has more than ${Math.round(limit / 1024 / 1024)} MiB, too much for one article.`,
      )
    parts.push(chunk)
  }
  return Buffer.concat(parts, length)
}
