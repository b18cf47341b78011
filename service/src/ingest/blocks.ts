import type { Span } from '@selon/engine'
import type { Heading } from './ingested-article.ts'

/** A piece of an article in reading order; `level` is null for a paragraph, 1 to 6 for a heading. */
export interface Block {
  readonly text: string
  readonly level: number | null
}

export interface JoinedBlocks {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly headings: readonly Heading[]
}

const SEPARATOR = '\n\n'

/** The frozen text of an article and where its paragraphs and headings stand in it. Empty blocks are left out. */
export function joinBlocks(blocks: readonly Block[]): JoinedBlocks {
  const paragraphs: Span[] = []
  const headings: Heading[] = []
  const parts: string[] = []
  let offset = 0
  for (const block of blocks) {
    const text = tidyText(block.text)
    if (text === '') continue
    const start = offset + (parts.length > 0 ? SEPARATOR.length : 0)
    const end = start + text.length
    if (block.level === null) paragraphs.push({ start, end })
    else headings.push({ start, end, level: block.level })
    parts.push(text)
    offset = end
  }
  return { text: parts.join(SEPARATOR), paragraphs, headings }
}

/**
 * One paragraph's text with white space collapsed. No-break spaces stay (French typography means them); invisible characters (soft hyphen, zero-width
 * space, byte order mark, directional marks, lone surrogates, controls) go, since a reader never sees them and they would split words.
 */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Blocks of running text: paragraphs apart by an empty line, or each line a paragraph where there is no empty line at all. */
export function blocksOfText(text: string): Block[] {
  const normalized = text.replace(/\r\n?|\u2028|\u2029/g, '\n')
  const parts = /\n[ \t\u00a0]*\n/.test(normalized) ? normalized.split(/\n(?:[ \t\u00a0]*\n)+/) : normalized.split('\n')
  return parts.map(part => ({ text: part, level: null })).filter(block => tidyText(block.text) !== '')
}
