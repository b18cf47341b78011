import { IngestError } from '../ingest-error.ts'

export interface NestingLimits {
  /** Elements nested deeper than this lose their tags and keep their text, as in browsers. */
  readonly depth: number
  /** Start tags in the whole page; more is no article. */
  readonly elements: number
}

export const DEFAULT_NESTING_LIMITS: NestingLimits = { depth: 256, elements: 150_000 }

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes'])
/** Elements whose end tag may be left out: a new one of the same name closes the open one. */
const SELF_CLOSING_SIBLINGS = new Set('p li dt dd tr td th option'.split(' '))

/**
 * HTML with its nesting capped, found in one linear pass before any DOM is built: 20,000 nested elements overflow the stack of every DOM
 * library after many seconds. Tags beyond the depth go, the text between them stays.
 * @throws IngestError `too-large` where the page has more elements than `limits.elements`.
 */
export function capNesting(html: string, limits: NestingLimits = DEFAULT_NESTING_LIMITS): string {
  const open: string[] = []
  const dropped = new Map<string, number>()
  const kept: string[] = []
  let copied = 0
  let position = 0
  let elements = 0
  const cut = (start: number, end: number) => {
    kept.push(html.slice(copied, start))
    copied = end
  }
  while (true) {
    const start = html.indexOf('<', position)
    if (start < 0) break
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4)
      position = end < 0 ? html.length : end + 3
      continue
    }
    const closing = html[start + 1] === '/'
    const name = nameAt(html, start + (closing ? 2 : 1))
    if (name === '') {
      position = start + 1
      if (/[!?/]/.test(html[position] ?? '')) continue
      // A lone « < » is text; said so, or else parsers look for its end again and again.
      cut(start, position)
      kept.push('&lt;')
      continue
    }
    const end = endOfTag(html, start)
    position = end
    if (closing) {
      const missing = dropped.get(name) ?? 0
      if (missing > 0) {
        dropped.set(name, missing - 1)
        cut(start, end)
      } else if (!closeElement(open, name)) {
        cut(start, end)
      }
      continue
    }
    if (++elements > limits.elements) {
      throw new IngestError(
        'too-large',
        `The page has more than ${limits.elements} elements; that is no article. Give a page of one article.`,
      )
    }
    if (VOID.has(name) || html[end - 2] === '/') continue
    if (RAW_TEXT.has(name)) {
      position = skipRawText(html, name, end)
      continue
    }
    if (SELF_CLOSING_SIBLINGS.has(name) && open.at(-1) === name) open.pop()
    if (open.length >= limits.depth) {
      dropped.set(name, (dropped.get(name) ?? 0) + 1)
      cut(start, end)
    } else {
      open.push(name)
    }
  }
  if (copied === 0) return html
  kept.push(html.slice(copied))
  return kept.join('')
}

function nameAt(html: string, start: number): string {
  let end = start
  while (end < html.length && end - start < 64 && isNameCharacter(html.charCodeAt(end))) end++
  const name = html.slice(start, end).toLowerCase()
  return /^[a-z]/.test(name) ? name : ''
}

const isNameCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45 || code === 58

/** One past the `>` of the tag at `start`; quoted attribute values may hold a `>`. */
function endOfTag(html: string, start: number): number {
  let position = start + 1
  let quote = 0
  for (; position < html.length; position++) {
    const code = html.charCodeAt(position)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if ((code === 34 || code === 39) && html.charCodeAt(position - 1) === 61) {
      quote = code
    } else if (code === 62) {
      return position + 1
    }
  }
  return html.length
}

function skipRawText(html: string, name: string, from: number): number {
  let position = from
  while (true) {
    const end = html.indexOf('</', position)
    if (end < 0) return html.length
    if (html.slice(end + 2, end + 2 + name.length).toLowerCase() === name) return endOfTag(html, end)
    position = end + 2
  }
}

/** Closes the innermost open element of that name and everything inside it; false for an end tag without a start tag. */
function closeElement(open: string[], name: string): boolean {
  const index = open.lastIndexOf(name)
  if (index >= 0) open.length = index
  return index >= 0
}
