import { IngestError } from '../ingest-error.ts'
import type { Header } from '../snapshot.ts'

/** An answer of a server before anybody judged it. */
export interface RawResponse {
  readonly url: URL
  readonly status: number
  readonly headers: readonly Header[]
  readonly bytes: Uint8Array
}

/** The whole body. @throws IngestError `too-large` beyond `limit` bytes, unless it may be cut there. */
export async function readBody(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  limit: number,
  truncate: boolean,
  host: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length <= limit) continue
    body.destroy()
    if (truncate) break
    throw new IngestError('too-large', `${host} sends more than ${limit} bytes.`)
  }
  return Buffer.concat(chunks, length)
}

/** Headers as undici gives them raw: name and value in turn, as bytes. */
export function pairsOf(raw: readonly Buffer[] | Readonly<Record<string, string | string[] | undefined>>): Header[] {
  const pairs: Header[] = []
  if (Array.isArray(raw)) {
    for (let index = 0; index + 1 < raw.length; index += 2)
      pairs.push([String(raw[index]), Buffer.from(raw[index + 1] ?? '').toString('latin1')])
    return pairs
  }
  for (const [name, value] of Object.entries(raw))
    for (const one of [value ?? []].flat()) pairs.push([name, String(one)])
  return pairs
}

/** Value of the first header of that name, null where there is none. */
export function headerOf(headers: readonly Header[], name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

/** Where an answer redirects to, null where it does not. */
export function redirectOf({ url, status, headers }: RawResponse): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null
  const location = headerOf(headers, 'location')
  const next = location === null ? null : URL.parse(location, url.href)
  if (next === null) throw new IngestError('malformed', `${url.host} redirects without saying where to.`)
  return next.href
}

/** What a status other than success means for the reader. */
export function statusError({ url, status, headers }: RawResponse): IngestError {
  const temporary = status === 429 || status === 408 || status === 425 || status >= 500
  const after = headerOf(headers, 'retry-after')
  const seconds =
    after === null ? Number.NaN : /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000
  const advice =
    status === 404 || status === 410
      ? 'The article is gone.'
      : status === 401 || status === 403
        ? 'The site does not let programs read it.'
        : temporary
          ? 'Try again later.'
          : ''
  return new IngestError(
    status === 404 || status === 410 ? 'not-found' : 'http-status',
    `${url.host} answered ${status}. ${advice}`.trim(),
    {
      temporary,
      ...(seconds > 0 ? { retryAfter: seconds } : {}),
    },
  )
}
