import { tidyText } from '../blocks.ts'
import { type DomElement, type DomNode, isElement, TEXT_NODE, tagOf } from './dom.ts'

/** A paragraph, heading or list item as it stands in a page. */
export interface PageBlock {
  readonly text: string
  /** 1 to 6 for headings, null otherwise. */
  readonly level: number | null
  /** The nearest element that makes it a block. */
  readonly element: DomElement
  /** Characters inside links that lead elsewhere. */
  readonly linked: number
}

const BLOCK_TAGS = new Set(
  `address article aside blockquote body center details dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary
  table tbody td tfoot th thead tr ul amp-accordion amp-story-page amp-live-list hgroup dir listing`.split(/\s+/),
)

/** Every block with text inside an element, in reading order. Two line breaks in a row part paragraphs, as on old sites; one is a new line. */
export function findBlocks(root: DomElement): PageBlock[] {
  const blocks: PageBlock[] = []
  let parts: string[] = []
  let linked = 0
  let breaks = 0
  const flush = (element: DomElement) => {
    const text = tidyText(parts.join(''))
    if (text !== '') blocks.push({ text, level: headingLevel(element), element, linked })
    parts = []
    linked = 0
    breaks = 0
  }
  const visit = (node: DomNode, block: DomElement, inLink: boolean) => {
    if (node.nodeType === TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')
      if (text.trim() !== '') {
        if (breaks >= 2) flush(block)
        else if (breaks === 1) parts.push('\n')
        breaks = 0
        if (inLink) linked += text.trim().length
      }
      parts.push(text)
      return
    }
    if (!isElement(node)) return
    const tag = tagOf(node)
    if (tag === 'br') {
      breaks++
      return
    }
    // Who is quoted stands on a line of its own below the quotation.
    const isBlock = BLOCK_TAGS.has(tag) || (tag === 'cite' && node.closest('blockquote') !== null)
    if (isBlock) flush(block)
    const own = isBlock ? node : block
    const link = inLink || (tag === 'a' && leadsElsewhere(node))
    for (const child of node.childNodes) visit(child, own, link)
    if (isBlock) flush(node)
  }
  visit(root, root, false)
  flush(root)
  return blocks
}

function leadsElsewhere(link: DomElement): boolean {
  const address = link.getAttribute('href')
  return address !== null && !address.startsWith('#')
}

function headingLevel(element: DomElement): number | null {
  const heading = /^h([1-6])$/.exec(tagOf(element))
  return heading ? Number(heading[1]) : null
}
