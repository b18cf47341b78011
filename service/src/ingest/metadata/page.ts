import type { DomDocument, DomElement } from '../html/dom.ts'
import { plainText } from '../html/dom.ts'
import { findJsonLd, type JsonObject, mainArticle, stringsOf } from './json-ld.ts'

/** What the fields are read from. */
export interface Page {
  readonly document: DomDocument
  /** Address after redirects, null for a file. */
  readonly url: string | null
  readonly nodes: readonly JsonObject[]
  /** The JSON-LD node of this article, null where there is none. */
  readonly article: JsonObject | null
  readonly metas: readonly Meta[]
  /** Response headers in lower case. */
  readonly headers: ReadonlyMap<string, string>
}

export interface Meta {
  /** `property`, `name` or `itemprop`, in lower case. */
  readonly name: string
  readonly content: string
  readonly place: string
}

export function readPage(document: DomDocument, url: string | null, headers: ReadonlyMap<string, string>): Page {
  const nodes = findJsonLd(document)
  const metas = findMetas(document)
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href')
  const addresses = [url, canonical, metas.find(meta => meta.name === 'og:url')?.content].filter(
    address => typeof address === 'string',
  )
  const titles = [
    metas.find(meta => meta.name === 'og:title')?.content ?? '',
    document.title ?? '',
    plainText(document.querySelector('h1')),
  ]
  return {
    document,
    url,
    nodes,
    article: mainArticle(nodes, { urls: addresses, titles: titles.filter(title => title !== '') }),
    metas,
    headers,
  }
}

function findMetas(document: DomDocument): Meta[] {
  const metas: Meta[] = []
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = element.getAttribute(attribute)
      if (name) metas.push({ name: name.trim().toLowerCase(), content, place: `meta[${attribute}=${name.trim()}]` })
    }
  }
  return metas
}

/** Contents of the metas of one of these names, in the order of the names. */
export const metasOf = (page: Page, ...names: readonly string[]): Meta[] =>
  names.flatMap(name => page.metas.filter(meta => meta.name === name))

/** Strings of a property of the article's JSON-LD node. */
export const articleStrings = (page: Page, property: string): string[] =>
  page.article ? stringsOf(page.article[property], page.nodes) : []

/** Microdata values of a property outside of other items' scopes: `content`, `datetime` or the text. */
export function microdata(page: Page, property: string): string[] {
  return [...page.document.querySelectorAll(`[itemprop~="${property}"]`)]
    .filter(element => element.closest('[itemprop=comment],aside,footer') === null)
    .map(textOfProperty)
    .filter(value => value !== '')
}

export function textOfProperty(element: DomElement): string {
  const name = element.querySelector('[itemprop~=name]')
  const attribute = element.getAttribute('content') ?? element.getAttribute('datetime')
  return (attribute ?? (name ? (name.getAttribute('content') ?? plainText(name)) : plainText(element))).trim()
}

/** True where an element stands in a part of the page that is about something else. A part that holds the main heading is the article's own, whatever its name. */
export function isAside(element: DomElement, selector: string): boolean {
  for (let part = element.closest(selector); part !== null; part = part.parentElement?.closest(selector) ?? null) {
    if (part.querySelector('h1') === null) return true
  }
  return false
}
