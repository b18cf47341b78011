import { createHash } from 'node:crypto'
import type { Snapshot } from '../snapshot.ts'

const TRANSFER_HEADERS = new Set(['transfer-encoding', 'connection', 'keep-alive', 'trailer'])

/**
 * A snapshot as one record of WARC/1.1 (ISO 28500): `response` with status and headers where it was fetched, `resource` for a file. The body is the
 * bytes as received; headers of the transfer, which no longer hold, are left out. The record's id comes from the content, so that the same snapshot
 * gives the same bytes.
 */
export function warcRecord(snapshot: Snapshot): Uint8Array {
  const { status, headers, bytes } = snapshot
  const isResponse = status !== null
  const kept = headers
    .filter(([name]) => !TRANSFER_HEADERS.has(name.toLowerCase()))
    .map(([name, value]) => `${name}: ${oneLine(value)}\r\n`)
  const head = isResponse ? Buffer.from(`HTTP/1.1 ${status} \r\n${kept.join('')}\r\n`, 'latin1') : Buffer.alloc(0)
  const block = Buffer.concat([head, bytes])
  const fields = [
    'WARC/1.1',
    `WARC-Type: ${isResponse ? 'response' : 'resource'}`,
    `WARC-Record-ID: <urn:uuid:${uuidOf(`${snapshot.sha256} ${snapshot.fetchedAt} ${snapshot.finalUrl}`)}>`,
    `WARC-Date: ${snapshot.fetchedAt}`,
    `WARC-Target-URI: ${oneLine(snapshot.finalUrl ?? `urn:sha256:${snapshot.sha256}`)}`,
    `WARC-Payload-Digest: sha256:${snapshot.sha256}`,
    `Content-Type: ${isResponse ? 'application/http; msgtype=response' : oneLine(snapshot.mediaType ?? 'application/octet-stream')}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`, 'utf8'), block, Buffer.from('\r\n\r\n')])
}

/** A header value cannot begin a new line. */
const oneLine = (value: string): string => value.replace(/[\r\n]+/g, ' ')

/** A name-based UUID (RFC 9562, version 8) of a text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
