import { IngestError } from '../ingest-error.ts'

export interface PageLimits {
  /** Elements nested deeper than this lose their tags and keep their text, as in browsers. */
  readonly depth: number
  /** Start tags in the whole page; more is no article. */
  readonly elements: number
  /** Characters of one start tag; a longer one goes (its attributes alone would take the DOM minutes), its content stays. */
  readonly tag: number
  /** Characters of the page without its scripts and styles. */
  readonly characters: number
  /** Character references in the whole page; each of them becomes a node of its own. */
  readonly references: number
}

export const DEFAULT_PAGE_LIMITS: PageLimits = {
  depth: 100,
  elements: 60_000,
  tag: 65_536,
  characters: 5_000_000,
  references: 150_000,
}

/** Characters of one block of JSON-LD. */
const MOST_DATA = 1_000_000
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes'])
/** Elements whose end tag may be left out: a new one of the same name closes the open one. */
const SELF_CLOSING_SIBLINGS = new Set('p li dt dd tr td th option'.split(' '))

/**
 * HTML cut down to what can be read in bounded time, in one linear pass before any DOM is built: 20,000 nested elements overflow the stack of every
 * DOM library after many seconds. Tags beyond the depth go, the text between them stays; scripts and styles go whole.
 * @throws IngestError `too-large` where the page is beyond what an article can be.
 */
export function capPage(html: string, limits: PageLimits = DEFAULT_PAGE_LIMITS): string {
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
    if (VOID.has(name) || html[end - 2] === '/') {
      if (end - start > limits.tag) cut(start, end)
      continue
    }
    if (RAW_TEXT.has(name)) {
      position = skipRawText(html, name, end)
      // Scripts and styles are most of many pages and none of the article; data in JSON-LD is.
      if ((name === 'script' && !isData(html, start, end, position)) || name === 'style') cut(start, position)
      continue
    }
    if (end - start > limits.tag) {
      dropped.set(name, (dropped.get(name) ?? 0) + 1)
      cut(start, end)
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
  kept.push(html.slice(copied))
  const capped = kept.join('')
  if (capped.length > limits.characters) {
    throw new IngestError(
      'too-large',
      `The page has ${capped.length} characters without its scripts, more than ${limits.characters}; that is no article.`,
    )
  }
  if (countReferences(capped) > limits.references) {
    throw new IngestError(
      'too-large',
      `The page has more than ${limits.references} character references; that is no article.`,
    )
  }
  return capped
}

/** JSON-LD of a size that can describe an article. */
const isData = (html: string, start: number, end: number, close: number): boolean =>
  /ld\+json/i.test(html.slice(start, end)) && close - end < MOST_DATA

function countReferences(html: string): number {
  let count = 0
  for (let position = html.indexOf('&'); position >= 0; position = html.indexOf('&', position + 1)) count++
  return count
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
