import { Readability } from '@mozilla/readability'
import defuddle from 'defuddle'
import { cleanDocument } from './clean-document.ts'
import { clutterLineOf } from './clutter-lines.ts'
import { type DomDocument, type DomElement, parseDocument, plainText, tagOf } from './dom.ts'
import { findBlocks, type PageBlock } from './find-blocks.ts'

export interface ChosenBlocks {
  readonly blocks: readonly PageBlock[]
  readonly extractor: 'readability' | 'defuddle' | 'blocks'
}

// The package is CommonJS; its types describe a default export that Node wraps once more.
const Defuddle = defuddle as unknown as new (
  document: DomDocument,
  options: { url: string; useAsync: boolean },
) => { parse(): { content: string } }
/** Characters from which a paragraph counts as prose. */
const PROSE = 60
/** A first opinion with less of the page's prose than this is poor, and a second one is asked for. */
const POOR_SHARE = 0.6
/** A container with more than this many times the prose of the opinion it is drawn from holds something else as well. */
const GREED = 1.7
const MARK = 'data-block'
/** Defuddle complains on the console about pages without an address. */
const NO_ADDRESS = 'https://page.invalid/'

/**
 * The blocks of a page that are its article. Readability says where the article is; the page's own blocks inside that place are taken, so that
 * headings, lists and short answers that Readability drops survive. Where Readability finds little, defuddle is asked, and the opinion with more
 * prose wins; where neither finds anything, all blocks that look like text are taken.
 */
export function chooseBlocks(html: string, url: string | null, title: string | null): ChosenBlocks {
  const document = parseDocument(html)
  cleanDocument(document)
  const heading = mainHeading(document, title)
  const all = findBlocks(document.body)
  const blocks = dropClutter(all, title)
  all.forEach((block, index) => {
    if (!block.element.hasAttribute(MARK)) block.element.setAttribute(MARK, String(index))
  })
  const cleaned = document.documentElement.toString()
  const first = around(blocks, readabilityOpinion(cleaned, blocks), document, heading)
  const enough = proseOf(blocks)
  if (proseOf(first) >= POOR_SHARE * enough) return { blocks: dropLooseHeadings(first), extractor: 'readability' }
  const second = around(blocks, defuddleOpinion(html, url, blocks), document, heading)
  if (proseOf(first) === 0 && proseOf(second) === 0) return { blocks: dropLooseHeadings(blocks), extractor: 'blocks' }
  const better = proseOf(second) > proseOf(first) * 1.2 && linkShare(second) <= linkShare(first) + 0.1
  return better
    ? { blocks: dropLooseHeadings(second), extractor: 'defuddle' }
    : { blocks: dropLooseHeadings(first), extractor: 'readability' }
}

const isProse = (block: PageBlock): boolean =>
  block.level === null && block.text.length >= PROSE && block.linked < block.text.length * 0.5
const proseOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)

function linkShare(blocks: readonly PageBlock[]): number {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
  return length === 0 ? 1 : blocks.reduce((sum, block) => sum + block.linked, 0) / length
}

function mainHeading(document: DomDocument, title: string | null): DomElement | null {
  const headings = [...document.querySelectorAll('h1')]
  return headings.find(heading => title !== null && sameText(plainText(heading), title)) ?? headings.at(-1) ?? null
}

/** Without titles, lines that are no text, blocks that are nothing but links, small table cells, and what stands twice. */
function dropClutter(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const trimmed = blocks.flatMap(block => withoutClutterLines(block, title))
  const whole = trimmed.map(block => block.text).join('\n')
  const seen = new Set<string>()
  return trimmed.filter(block => {
    if (tagOf(block.element) === 'h1' || (title !== null && sameText(block.text, title))) return false
    if (clutterLineOf(block.text) !== null || isLinkList(block) || isSmallCell(block)) return false
    const key = flatten(block.text)
    if (key.length >= 30 && seen.has(key)) return false
    seen.add(key)
    return !isPullQuote(block, key, whole)
  })
}

/** A block of several lines without the lines that are clutter or the title: old pages part title, date and text by line breaks only. */
function withoutClutterLines(block: PageBlock, title: string | null): PageBlock[] {
  if (!block.text.includes('\n')) return [block]
  const lines = block.text
    .split('\n')
    .filter(line => clutterLineOf(line) === null && !(title !== null && sameText(line, title)))
  return lines.length === 0 ? [] : [{ ...block, text: lines.join('\n') }]
}

const isLinkList = ({ text, linked, level }: PageBlock): boolean =>
  linked > text.length * (level === null ? 0.75 : 0.9) && text.length < 300

const isSmallCell = ({ text, element }: PageBlock): boolean => /^t[dhr]$/.test(tagOf(element)) && text.length < PROSE

/** A quotation set large beside the text says again what the text says; the name below it goes with it. */
function isPullQuote({ element }: PageBlock, key: string, whole: string): boolean {
  const setApart = element.closest('blockquote,figure,[class*=quote],[class*=exergue],[class*=citation]')
  if (setApart === null) return false
  const isName = tagOf(element) === 'cite'
  const quoted = isName ? flatten((setApart.textContent ?? '').replace(element.textContent ?? '', '')) : key
  const flat = flatten(whole)
  return quoted.length >= 20 && flat.indexOf(quoted) !== flat.lastIndexOf(quoted)
}

/** Without quotation marks and runs of white space. */
const flatten = (text: string): string => text.replace(/[\s«»"“”]+/g, ' ').trim()

const sameText = (a: string, b: string): boolean => letters(a) === letters(b) && letters(a) !== ''
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Readability's opinion: the blocks whose elements it kept. */
function readabilityOpinion(html: string, blocks: readonly PageBlock[]): Set<PageBlock> {
  const copy = parseDocument(html)
  const result = new Readability<string>(copy as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 200,
    disableJSONLD: true,
  }).parse()
  if (!result?.content) return new Set()
  const kept = new Set<string>()
  for (const element of parseDocument(result.content).querySelectorAll(`[${MARK}]`))
    kept.add(element.getAttribute(MARK) ?? '')
  return new Set(blocks.filter(block => kept.has(block.element.getAttribute(MARK) ?? '-')))
}

/** Defuddle's opinion: the blocks whose text it kept. Its asynchronous mode, which asks servers, is never used. */
function defuddleOpinion(html: string, url: string | null, blocks: readonly PageBlock[]): Set<PageBlock> {
  try {
    const { content } = new Defuddle(parseDocument(html), { url: url ?? NO_ADDRESS, useAsync: false }).parse()
    const kept = new Set(findBlocks(parseDocument(content).body).map(block => letters(block.text)))
    return new Set(blocks.filter(block => kept.has(letters(block.text))))
  } catch {
    // Defuddle throws on documents that it cannot style; an opinion that is missing is no opinion.
    return new Set()
  }
}

/** All blocks of the place that an opinion points at: the smallest element around its prose, with the standfirst above it. */
function around(
  blocks: readonly PageBlock[],
  opinion: ReadonlySet<PageBlock>,
  document: DomDocument,
  heading: DomElement | null,
): PageBlock[] {
  const kept = blocks.filter(block => opinion.has(block))
  const prose = kept.filter(isProse)
  if (kept.length === 0) return []
  const container = commonAncestor((prose.length > 0 ? prose : kept).map(block => block.element)) ?? document.body
  const inside = blocks.filter(block => container === block.element || container.contains(block.element))
  const chosen =
    proseOf(inside) <= GREED * proseOf(kept) || prose.length === 0 ? inside : withShortNeighbours(blocks, opinion)
  return [...standfirst(blocks, chosen, heading), ...chosen]
}

/** The opinion's blocks and what stands between two of them under the same parent. */
function withShortNeighbours(blocks: readonly PageBlock[], opinion: ReadonlySet<PageBlock>): PageBlock[] {
  const parents = new Set([...opinion].map(block => block.element.parentElement))
  const first = blocks.findIndex(block => opinion.has(block))
  const last = blocks.findLastIndex(block => opinion.has(block))
  return blocks.filter(
    (block, index) => opinion.has(block) || (index > first && index < last && parents.has(block.element.parentElement)),
  )
}

/** Sentences between the main heading and the text: the standfirst, which many sites keep outside the body. */
function standfirst(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
  heading: DomElement | null,
): PageBlock[] {
  const start = chosen[0] ? blocks.indexOf(chosen[0]) : -1
  if (start <= 0 || heading === null) return []
  const before = blocks.slice(0, start).filter(block => follows(heading, block.element))
  return before.filter(
    block =>
      block.level !== null ||
      (block.text.length >= 25 && block.linked < block.text.length * 0.3 && /[.!?…»:;]$/.test(block.text)),
  )
}

/** True where `element` comes after `heading` in reading order and not inside it. */
function follows(heading: DomElement, element: DomElement): boolean {
  const DOCUMENT_POSITION_FOLLOWING = 4
  const compare = (
    heading as unknown as { compareDocumentPosition(other: DomElement): number }
  ).compareDocumentPosition(element)
  return (compare & DOCUMENT_POSITION_FOLLOWING) !== 0 && !heading.contains(element)
}

function commonAncestor(elements: readonly DomElement[]): DomElement | null {
  let common: DomElement | null = elements[0] ?? null
  for (const element of elements) {
    while (common !== null && common !== element && !common.contains(element)) common = common.parentElement
  }
  return elements.length === 1 ? (common?.parentElement ?? common) : common
}

/** Headings that no text follows: « Sur le même sujet » after its links are gone. */
function dropLooseHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  const kept: PageBlock[] = []
  for (const block of [...blocks].reverse()) {
    const next = kept.at(-1)
    const isLoose = block.level !== null && (next === undefined || (next.level !== null && next.level <= block.level))
    if (!isLoose) kept.push(block)
  }
  return kept.reverse()
}
