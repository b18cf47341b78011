import { parseHTML } from 'linkedom'

/** The part of the DOM that extraction uses. linkedom follows the interface; naming only this part keeps the browser's globals out of the service. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>
  readonly parentNode: DomElement | null
  textContent: string | null
  remove(): void
}

export interface DomElement extends DomNode {
  readonly tagName: string
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>
  readonly parentElement: DomElement | null
  readonly previousElementSibling: DomElement | null
  readonly nextElementSibling: DomElement | null
  innerHTML: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  getAttributeNames(): Iterable<string>
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  contains(node: DomNode): boolean
}

export interface DomDocument {
  readonly documentElement: DomElement
  readonly body: DomElement
  readonly head: DomElement
  title: string
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3

/** Document of an HTML text. Fragments without `<html>` or `<body>` get them, as in a browser. */
export function parseDocument(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html) ? html : wrapFragment(html)
  const document = parseHTML(whole).document as unknown as DomDocument
  if (UPPER_CASE_ATTRIBUTE.test(whole)) lowerAttributes(document)
  return document
}

const UPPER_CASE_ATTRIBUTE = /<[A-Za-z][A-Za-z0-9]*\s[^<>]{0,200}?\b[A-Z][A-Za-z-]*=/

/** linkedom keeps the case of attribute names, which old pages write in capitals; in HTML it has no meaning. */
function lowerAttributes(document: DomDocument): void {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name !== name.toLowerCase()) element.setAttribute(name.toLowerCase(), element.getAttribute(name) ?? '')
    }
  }
}

function wrapFragment(html: string): string {
  const doctypeless = html.replace(/^\s*<!doctype[^>]*>/i, '')
  return /<body[\s>]/i.test(doctypeless)
    ? `<!doctype html><html>${doctypeless}</html>`
    : `<!doctype html><html><head></head><body>${doctypeless}</body></html>`
}

/** True for an element, false for text, comments and the like. */
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT_NODE

/** Tag name in lower case; linkedom gives upper case for HTML and lower case for SVG. */
export const tagOf = (element: DomElement): string => element.tagName.toLowerCase()

/** Text without runs of white space. */
export const plainText = (node: DomNode | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
