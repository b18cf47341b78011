import { getDocumentProxy, getMeta } from 'unpdf'
import { type Block, tidyText } from '../blocks.ts'
import { IngestError } from '../ingest-error.ts'
import { parseDate } from '../metadata/parse-date.ts'
import { fieldsOf, type ReadDocument } from './document.ts'

const MOST_PAGES = 200

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly height: number
  readonly page: number
}

/** Text of a PDF with a text layer: lines put together into paragraphs by their distance, indent and last character. Scanned pages have none. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const document = await getDocumentProxy(new Uint8Array(bytes)).catch((error: unknown) => {
    throw new IngestError(
      'malformed',
      `The PDF cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  })
  const lines: Line[] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const content = await (await document.getPage(number)).getTextContent()
    lines.push(...linesOf(content.items, number))
  }
  const all = paragraphsOf(withoutRunningLines(lines, document.numPages))
  const { info } = await getMeta(document)
  const title = typeof info?.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null
  const blocks = title !== null && all[0] !== undefined && sameLetters(all[0].text, title) ? all.slice(1) : all
  const text = blocks.map(block => block.text).join('\n')
  if (text.replace(/\s/g, '').length < 20) {
    throw new IngestError('no-article', 'The PDF has no text layer (a scan?). Run text recognition on it first.')
  }
  const fields = fieldsOf({
    text,
    title,
    authors: typeof info?.Author === 'string' && info.Author.trim() !== '' ? [info.Author.trim()] : [],
    published: pdfDate(info?.CreationDate),
    modified: pdfDate(info?.ModDate),
  })
  return { blocks, verbatim: null, fields, extractor: 'pdf', encoding: null }
}

const sameLetters = (a: string, b: string): boolean =>
  a.replace(/[^\p{L}\p{N}]/gu, '') === b.replace(/[^\p{L}\p{N}]/gu, '')

function linesOf(items: readonly unknown[], page: number): Line[] {
  const lines: Line[] = []
  let current: OpenLine | null = null
  const flush = (open: OpenLine | null) => {
    if (open && open.text.trim() !== '')
      lines.push({ text: open.text.trim(), x: open.x, y: open.y, height: open.height, page })
    current = null
  }
  for (const item of items) {
    if (!isTextItem(item)) continue
    const [x, y] = [item.transform[4] ?? 0, item.transform[5] ?? 0]
    const open = current as OpenLine | null
    const sameLine = open !== null && Math.abs(y - open.y) < Math.max(2, open.height * 0.5)
    if (!sameLine) flush(open)
    if (sameLine) {
      const spaced = x - open.right > open.height * 0.2 && !/\s$/.test(open.text) && !/^\s/.test(item.str)
      current = { ...open, text: `${open.text}${spaced ? ' ' : ''}${item.str}`, right: x + item.width }
    } else if (item.str.trim() !== '') {
      current = { text: item.str, x, y, height: item.height, right: x + item.width }
    }
    if (item.hasEOL) flush(current)
  }
  flush(current)
  return lines
}

interface OpenLine extends Omit<Line, 'page'> {
  readonly right: number
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

const isTextItem = (item: unknown): item is TextItem =>
  typeof item === 'object' && item !== null && 'str' in item && 'transform' in item

/** Without page numbers and what stands at the edge of most pages. */
function withoutRunningLines(lines: readonly Line[], pages: number): Line[] {
  const counts = new Map<string, number>()
  const key = (line: Line) => `${line.text.replace(/\d+/g, '#')}@${Math.round(line.y / 4)}`
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1)
  return lines.filter(
    line =>
      !/^(?:page )?\d{1,4}(?:\s?\/\s?\d{1,4})?$/i.test(line.text) &&
      !(pages > 2 && (counts.get(key(line)) ?? 0) > pages / 2),
  )
}

function paragraphsOf(lines: readonly Line[]): Block[] {
  const body = median(lines.map(line => line.height))
  // Gaps larger than two lines part paragraphs and columns; they say nothing about the lines inside a paragraph.
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y)
  const leading = median(gaps.filter(gap => gap > 0 && gap <= body * 2))
  const blocks: Block[] = []
  let parts: Line[] = []
  const flush = () => {
    const first = parts[0]
    if (first) {
      const isHeading = first.height > body * 1.15 && parts.length <= 3
      blocks.push({ text: tidyText(joinLines(parts.map(line => line.text))), level: isHeading ? 2 : null })
    }
    parts = []
  }
  for (const line of lines) {
    const last = parts.at(-1)
    if (last && startsParagraph(last, line, leading)) flush()
    parts.push(line)
  }
  flush()
  return blocks
}

function startsParagraph(last: Line, line: Line, leading: number): boolean {
  if (Math.abs(last.height - line.height) > last.height * 0.15) return true
  const ended = /[.!?…»:]["”]?$/.test(last.text)
  if (last.page !== line.page || line.y > last.y) return ended && /^[\p{Lu}«—–]/u.test(line.text)
  return last.y - line.y > leading * 1.4 || (ended && line.x - last.x > last.height * 0.6)
}

/** Lines of a paragraph as one: a hyphen at the end of a line before a small letter is a division. */
function joinLines(lines: readonly string[]): string {
  return lines
    .reduce(
      (text, line) =>
        /\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`,
      '',
    )
    .trim()
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** `D:20240305083000+01'00'` as ISO 8601. */
function pdfDate(value: unknown): string | null {
  const match =
    typeof value === 'string'
      ? /^(?:D:)?(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(value)
      : null
  if (!match) return null
  const [, year, month, day, hour, minute, second, utc, offset, offsetMinutes] = match
  const zone = utc ?? (offset ? `${offset}:${offsetMinutes ?? '00'}` : '')
  return parseDate(`${year}-${month}-${day}${hour ? `T${hour}:${minute ?? '00'}:${second ?? '00'}${zone}` : ''}`)
}
