import type { DomDocument } from '../html/dom.ts'

export type JsonObject = { readonly [key: string]: unknown }

const ARTICLE_TYPES =
  /^(?:\w*NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Interview|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|TechArticle|DiscussionForumPosting)$/
const MOST_NODES = 2000

/** Every object in the JSON-LD of a page, graphs and nested objects included, in the order written. Broken scripts are mended where that is simple, else passed over. */
export function findJsonLd(document: DomDocument): JsonObject[] {
  const nodes: JsonObject[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    collect(parseLoosely(script.textContent ?? ''), nodes, 0)
  return nodes
}

function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\]\]>\*\/)\s*$/, '')
  // Line breaks inside strings, trailing commas and a last semicolon are the mistakes that sites make.
  const attempts = [
    text,
    text.replace(/\p{Cc}+/gu, ' '),
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return null
}

function collect(value: unknown, nodes: JsonObject[], depth: number): void {
  if (depth > 12 || nodes.length >= MOST_NODES) return
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, nodes, depth + 1)
  } else if (isObject(value)) {
    nodes.push(value)
    for (const entry of Object.values(value)) if (typeof entry === 'object') collect(entry, nodes, depth + 1)
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Types of a node without the vocabulary's address. */
export function typesOf(node: JsonObject): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.filter(type => typeof type === 'string').map(type => type.replace(/^.*[/#:]/, ''))
}

export const isArticle = (node: JsonObject): boolean => typesOf(node).some(type => ARTICLE_TYPES.test(type))

/** Strings of a property: a string, a list, or objects with the text in `name`, `@value` or `url`; references by `@id` are followed in the graph. */
export function stringsOf(value: unknown, nodes: readonly JsonObject[], depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap(entry => stringsOf(entry, nodes, depth + 1))
  if (!isObject(value)) return []
  const own = value.name ?? value['@value'] ?? value.legalName
  if (own !== undefined) return stringsOf(own, nodes, depth + 1)
  const target = resolve(value, nodes)
  return target === value ? [] : stringsOf(target, nodes, depth + 1)
}

/** The node that `{ "@id": … }` points to, the value itself where it has more than an id. */
export function resolve(value: JsonObject, nodes: readonly JsonObject[]): JsonObject {
  const id = value['@id']
  if (typeof id !== 'string' || Object.keys(value).some(key => key !== '@id' && key !== '@type')) return value
  return (
    nodes.find(
      node =>
        node['@id'] === id &&
        node !== value &&
        Object.keys(node).length > 1 &&
        (node.name !== undefined || isArticle(node)),
    ) ?? value
  )
}

/**
 * The node that describes this page's article: an article node whose address or headline is the page's; else the first that is not inside a list
 * of other articles. Null where the page has none.
 */
export function mainArticle(
  nodes: readonly JsonObject[],
  page: { readonly urls: readonly string[]; readonly titles: readonly string[] },
): JsonObject | null {
  const listed = new Set(
    nodes
      .filter(node => typesOf(node).some(type => /^(?:ItemList|ListItem|CollectionPage|BreadcrumbList)$/.test(type)))
      .flatMap(node => within(node)),
  )
  const updates = new Set(nodes.flatMap(node => within(node.liveBlogUpdate)))
  const articles = nodes.filter(node => isArticle(node) && !updates.has(node))
  const score = (node: JsonObject): number => {
    const addresses = [
      ...stringsOf(node.url, nodes),
      ...addressesOf(node.mainEntityOfPage),
      ...addressesOf(node['@id']),
    ]
    const sameAddress = addresses.some(address => page.urls.some(url => samePage(address, url)))
    const sameTitle = stringsOf(node.headline ?? node.name, nodes).some(title =>
      page.titles.some(other => similarTitle(title, other)),
    )
    return (
      (sameAddress ? 4 : 0) +
      (sameTitle ? 3 : 0) +
      (node.datePublished !== undefined ? 1 : 0) +
      (listed.has(node) ? -3 : 0)
    )
  }
  return articles.reduce<JsonObject | null>(
    (best, node) => (best === null || score(node) > score(best) ? node : best),
    null,
  )
}

function within(value: unknown, depth = 0): JsonObject[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.flatMap(entry => within(entry, depth + 1))
  return isObject(value) ? [value, ...Object.values(value).flatMap(entry => within(entry, depth + 1))] : []
}

/** Addresses in a property that may be a string, `{ "@id": … }` or `{ url: … }`. */
export function addressesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(addressesOf)
  return isObject(value) ? [...addressesOf(value['@id']), ...addressesOf(value.url)] : []
}

const samePage = (a: string, b: string): boolean => bare(a) === bare(b)
const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')

/** True where one title holds the other, letters and digits only. */
export function similarTitle(a: string, b: string): boolean {
  const [x, y] = [a, b].map(title => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) as [string, string]
  return x.length > 10 && y.length > 10 && (x.includes(y) || y.includes(x))
}
