import { parse as csvParser } from 'csv-parse'
import { IngestError } from '../ingest-error.ts'
import { parseDate } from '../metadata/parse-date.ts'

/** Which field of a record holds what: `{ text: 'body', published: 'date' }`. Names may reach into objects with dots. */
export type FieldMap = Readonly<Partial<Record<RecordField, string>>>
export type RecordField =
  | 'text'
  | 'html'
  | 'title'
  | 'outlet'
  | 'authors'
  | 'published'
  | 'modified'
  | 'language'
  | 'url'
  | 'agency'

export interface ArticleRecord {
  /** 1 for the first record. */
  readonly number: number
  /** The line as it stands in the file; of a table the names of its columns and the row, so that it can be read by itself. */
  readonly bytes: Uint8Array
  readonly mediaType: 'application/json' | 'text/csv'
  readonly values: Readonly<Record<string, unknown>>
}

export interface BrokenRecord {
  readonly number: number
  readonly error: IngestError
}

const LONGEST_RECORD = 15 * 1024 * 1024
/** Names tried, in this order, for fields that the map leaves out. */
const USUAL_NAMES: Readonly<Record<RecordField, readonly string[]>> = {
  text: [
    'text',
    'texte',
    'body',
    'content',
    'contenu',
    'article',
    'articleBody',
    'article_text',
    'paragraphs',
    'corps',
  ],
  html: ['html', 'content_html', 'body_html', 'raw_html'],
  title: ['title', 'titre', 'headline', 'name'],
  outlet: ['outlet', 'source', 'publisher', 'journal', 'media', 'média', 'site', 'site_name', 'newspaper'],
  authors: ['authors', 'author', 'auteur', 'auteurs', 'byline'],
  published: [
    'published',
    'date',
    'datePublished',
    'date_published',
    'publication_date',
    'published_at',
    'pubDate',
    'pubdate',
    'publishedAt',
    'date_publication',
  ],
  modified: ['modified', 'dateModified', 'date_modified', 'updated', 'updated_at', 'updatedAt'],
  language: ['language', 'lang', 'langue', 'inLanguage'],
  url: ['url', 'link', 'lien', 'uri', 'permalink', 'canonical'],
  agency: ['agency', 'agence'],
}

/** Fields of one record after the map. `text` may be a list of paragraphs. */
export function mapRecord(values: Readonly<Record<string, unknown>>, map: FieldMap) {
  const value = (field: RecordField): unknown => {
    const named = map[field]
    if (named !== undefined) return reach(values, named)
    return USUAL_NAMES[field]
      .map(name => reach(values, name))
      .find(found => found !== undefined && found !== null && found !== '')
  }
  const text = (field: RecordField): string | null => {
    const found = value(field)
    return typeof found === 'string' && found.trim() !== '' ? found : typeof found === 'number' ? String(found) : null
  }
  const body = value('text')
  return {
    text: Array.isArray(body) ? body.filter(part => typeof part === 'string').join('\n\n') : text('text'),
    html: text('html'),
    title: text('title'),
    outlet: text('outlet'),
    authors: namesOf(value('authors')),
    published: parseDate(text('published') ?? ''),
    modified: parseDate(text('modified') ?? ''),
    language: text('language'),
    url: text('url'),
    agency: text('agency'),
  }
}

function reach(values: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(values, path)) return values[path]
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      values,
    )
}

function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*[,;]\s*/) : []
  return list
    .map(entry => (typeof entry === 'object' && entry !== null && 'name' in entry ? String(entry.name) : String(entry)))
    .filter(name => name.trim() !== '')
}

/** Records of a JSON Lines file, line by line; a broken line is reported and the next one read. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArticleRecord | BrokenRecord> {
  let number = 0
  for await (const line of linesOf(chunks)) {
    number++
    if (line instanceof IngestError) {
      yield { number, error: line }
      continue
    }
    const text = Buffer.from(line.buffer, line.byteOffset, line.length)
      .toString('utf8')
      .replace(/^\ufeff/, '')
    if (text.trim() === '') continue
    yield parseRecord(text, line, number)
  }
}

function parseRecord(text: string, bytes: Uint8Array, number: number): ArticleRecord | BrokenRecord {
  try {
    const values: unknown = JSON.parse(text)
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      return { number, bytes, mediaType: 'application/json', values: values as Record<string, unknown> }
    return { number, error: new IngestError('malformed', `Line ${number} is JSON, but not an object.`) }
  } catch (error) {
    return {
      number,
      error: new IngestError(
        'malformed',
        `Line ${number} is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
        { cause: error },
      ),
    }
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | IngestError> {
  let parts: Uint8Array[] = []
  let length = 0
  const take = (): Uint8Array | IngestError => {
    const line =
      length > LONGEST_RECORD
        ? new IngestError('too-large', `The line has more than ${LONGEST_RECORD} bytes.`)
        : Buffer.concat(parts, length)
    parts = []
    length = 0
    return line
  }
  const keep = (part: Uint8Array) => {
    length += part.length
    if (length <= LONGEST_RECORD) parts.push(part)
    else parts = []
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

/** Records of a CSV or TSV file with a header row; comma, semicolon and tab are told apart by the header. */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
): AsyncGenerator<ArticleRecord | BrokenRecord> {
  const delimiter = delimiterOf(head)
  let header = ''
  const parser = csvParser({
    bom: true,
    columns: (names: string[]) => {
      header = names.map(quoted).join(delimiter)
      return names
    },
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    raw: true,
    max_record_size: LONGEST_RECORD,
  })
  const feeding = (async () => {
    for await (const chunk of chunks) {
      if (!parser.write(chunk))
        await Promise.race([
          new Promise(resolve => parser.once('drain', resolve)),
          new Promise(resolve => parser.once('close', resolve)),
        ])
      if (parser.destroyed) return
    }
    parser.end()
  })()
  feeding.catch((error: Error) => parser.destroy(error))
  let number = 0
  try {
    for await (const row of parser as AsyncIterable<{ raw: string; record: Record<string, unknown> }>) {
      number++
      const bytes = Buffer.from(`${header}\n${row.raw.trim()}\n`, 'utf8')
      yield { number, bytes, mediaType: 'text/csv', values: row.record }
    }
  } catch (error) {
    yield {
      number: number + 1,
      error: new IngestError(
        'malformed',
        `Row ${number + 1} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
        { cause: error },
      ),
    }
  }
}

const quoted = (name: string): string => (/^[\p{L}\p{N}_ -]*$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`)

function delimiterOf(head: Uint8Array): string {
  const line = Buffer.from(head).toString('utf8').split('\n')[0] ?? ''
  const counts = [',', ';', '\t', '|'].map(delimiter => ({ delimiter, count: line.split(delimiter).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter
}
