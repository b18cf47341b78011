import { extname } from 'node:path'

/** What kind of thing a file or an answer is. `list` is a feed, a sitemap or OPML; `json` one object or an array of them; `gzip` anything compressed that is no archive. */
export type SourceFormat =
  | 'html'
  | 'text'
  | 'markdown'
  | 'pdf'
  | 'list'
  | 'warc'
  | 'json-lines'
  | 'json'
  | 'csv'
  | 'gzip'

const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.pdf': 'pdf',
  '.rss': 'list',
  '.atom': 'list',
  '.rdf': 'list',
  '.opml': 'list',
  '.xml': 'list',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.warc': 'warc',
}
const BY_MEDIA_TYPE: Readonly<Record<string, SourceFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/rss+xml': 'list',
  'application/atom+xml': 'list',
  'application/rdf+xml': 'list',
  'application/feed+json': 'list',
  'text/x-opml': 'list',
  'application/x-ndjson': 'json-lines',
  'application/jsonl': 'json-lines',
  'application/json': 'json',
  'text/csv': 'csv',
  'application/warc': 'warc',
  'text/plain': 'text',
}

const MEDIA_TYPES: Readonly<Partial<Record<SourceFormat, string>>> = {
  html: 'text/html',
  text: 'text/plain',
  markdown: 'text/markdown',
  pdf: 'application/pdf',
}

/** Media type of a document whose format is known from its bytes or its name. */
export const mediaTypeOfFormat = (format: SourceFormat): string | null => MEDIA_TYPES[format] ?? null

/** Extensions of files that are taken from a folder; others are pictures, programs and the like. */
export const isKnownFile = (path: string): boolean =>
  extname(path).toLowerCase() in BY_EXTENSION || /\.(?:warc|xml|html|jsonl|json|csv|txt)\.gz$/i.test(path)

/**
 * Format of a source by what its first bytes say, then by its name, then by its media type: servers call feeds text/html, and pages text/plain.
 * @param head At least the first 4096 bytes, decompressed where the source is gzipped.
 */
export function formatOf(head: Uint8Array, name: string, mediaType: string | null): SourceFormat {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  const text = Buffer.from(head.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
  if (text.startsWith('WARC/')) return 'warc'
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf'
  const named = BY_EXTENSION[extname(name.replace(/\.gz$/i, '')).toLowerCase()]
  const typed = mediaType === null ? undefined : BY_MEDIA_TYPE[mediaType]
  return (
    (named === 'markdown' || named === 'text' || named === 'csv' ? named : undefined) ??
    byContent(text, named) ??
    (named === 'list' ? 'html' : named) ??
    typed ??
    'text'
  )
}

function byContent(text: string, named: SourceFormat | undefined): SourceFormat | null {
  const start = text.trimStart()
  if (start.startsWith('<')) {
    const root = /<(?!\?|!)([\w:.-]+)/
      .exec(start.replace(/<!--[\s\S]*?-->/g, ''))?.[1]
      ?.toLowerCase()
      .replace(/^.*:/, '')
    if (root !== undefined && /^(?:rss|feed|rdf|opml|urlset|sitemapindex)$/.test(root)) return 'list'
    return root === undefined || named === 'list' ? null : 'html'
  }
  if (/^\{/.test(start) && /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(start)) return 'list'
  if (named === 'json' && /^\{[^\n]*\}\s*\n\s*\{/.test(start)) return 'json-lines'
  if (named === undefined && /^\{\s*"/.test(start)) return isWholeLine(start) ? 'json-lines' : 'json'
  if (named === undefined && /^\[\s*\{/.test(start)) return 'json'
  return null
}

/** True where an object ends with its line, as far as the beginning of a file shows; a pretty-printed one goes on below. */
function isWholeLine(start: string): boolean {
  const end = start.indexOf('\n')
  return end < 0 || start.slice(0, end).trimEnd().endsWith('}')
}
