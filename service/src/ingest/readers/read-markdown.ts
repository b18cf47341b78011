import { type Block, tidyText } from '../blocks.ts'
import { IngestError } from '../ingest-error.ts'
import { parseDate } from '../metadata/parse-date.ts'
import { fieldsOf, type ReadDocument } from './document.ts'

/** Title, dates, authors and text of a Markdown file; a YAML header's simple `key: value` lines are read, its first `#` heading is the title. */
export function readMarkdown(source: string): Omit<ReadDocument, 'encoding'> {
  const { header, body } = splitHeader(source.replace(/\r\n?/g, '\n'))
  const all = findMarkdownBlocks(body)
  const first = all[0]
  const title = header.get('title') ?? (first?.level === 1 ? tidyText(first.text) : null)
  const blocks = first?.level === 1 && tidyText(first.text) === title ? all.slice(1) : all
  const text = blocks.map(block => block.text).join('\n')
  if (text.trim() === '') throw new IngestError('no-article', 'The Markdown file holds no text.')
  const fields = fieldsOf({
    text,
    title,
    outlet: header.get('outlet') ?? header.get('source') ?? header.get('publisher') ?? null,
    authors: listOf(header.get('authors') ?? header.get('author')),
    published: parseDate(header.get('date') ?? header.get('published') ?? ''),
    modified: parseDate(header.get('modified') ?? header.get('updated') ?? header.get('lastmod') ?? ''),
    language: header.get('lang') ?? header.get('language') ?? null,
    canonicalUrl: header.get('canonical') ?? header.get('url') ?? null,
  })
  return { blocks, verbatim: null, fields, extractor: 'markdown' }
}

function splitHeader(source: string): { header: Map<string, string>; body: string } {
  const match = /^---\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)\s*(?:\n|$)/.exec(source)
  const header = new Map<string, string>()
  if (!match) return { header, body: source }
  for (const line of (match[1] ?? '').split('\n')) {
    const entry = /^([\w-]+)\s*:\s*(.+)$/.exec(line)
    if (entry) header.set((entry[1] ?? '').toLowerCase(), (entry[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return { header, body: source.slice(match[0].length) }
}

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map(name => name.trim().replace(/^["']|["']$/g, ''))
    .filter(name => name !== '')

function findMarkdownBlocks(body: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let fenced = false
  const flush = (level: number | null = null) => {
    const text = plain(lines.join('\n'))
    if (text.trim() !== '') blocks.push({ text, level })
    lines = []
  }
  for (const line of body.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      flush()
      fenced = !fenced
      continue
    }
    if (fenced) continue
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line)
    const underline = /^\s{0,3}(=+|-+)\s*$/.exec(line)
    if (heading) {
      flush()
      lines = [heading[2] ?? '']
      flush((heading[1] ?? '#').length)
    } else if (underline && lines.length > 0) {
      flush(underline[1]?.startsWith('=') ? 1 : 2)
    } else if (line.trim() === '' || /^\s{0,3}(?:[-*_]\s*){3,}$/.test(line)) {
      flush()
    } else {
      if (/^\s*(?:[-*+]|\d{1,9}[.)])\s+/.test(line)) flush()
      lines.push(
        line
          .replace(/^\s*(?:>\s?)+/, '')
          .replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, '')
          .trim(),
      )
    }
  }
  flush()
  return blocks
}

/** Text of one block without Markdown's marks: images go, links keep their words, a line break inside a paragraph is a space. */
function plain(text: string): string {
  return text
    .replace(/ {2,}\n/g, '\u2028')
    .replace(/\n/g, ' ')
    .replace(/\u2028/g, '\n')
    .replace(/!\[[^\]]{0,1000}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,2000})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{1,2000})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/<[a-z/][^>]{0,500}>/gi, '')
    .replace(/(\*\*|__)(?=\S)(.{1,2000}?\S?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]{1,2000}?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]{1,2000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
}
