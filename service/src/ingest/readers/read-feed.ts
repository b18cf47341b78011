import { parseFeed, parseOpml } from 'feedsmith'
import { decodeText } from '../encoding/decode-text.ts'
import { IngestError } from '../ingest-error.ts'
import { cleanUrl } from '../metadata/find-access.ts'
import { primarySubtag } from '../metadata/find-language.ts'
import { parseDate } from '../metadata/parse-date.ts'
import type { ArticleList, ListedArticle } from './article-list.ts'
import { decodeEntity } from './decode-entity.ts'
import { readSitemap } from './read-sitemap.ts'

type Json = { readonly [key: string]: unknown }
const MOST_ENTRIES = 20_000

/**
 * Entries of a feed (RSS 0.9 to 2.0, RDF, Atom, JSON Feed), a sitemap or an OPML list. `base` resolves relative addresses.
 * @throws IngestError `malformed` where it is none of these.
 */
export function readArticleList(
  bytes: Uint8Array,
  base: string | null,
  contentType: string | null = null,
): ArticleList {
  const { text } = decodeText(bytes, contentType)
  const source = withoutDoctype(text.trimStart())
  if (/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(source.slice(0, 4000))) return readSitemap(source, base)
  try {
    return /<opml[\s>]/i.test(source.slice(0, 4000)) ? readOpml(source, base) : readFeed(source, base)
  } catch (error) {
    if (error instanceof IngestError) throw error
    throw new IngestError(
      'malformed',
      `The feed cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      { cause: error },
    )
  }
}

/** A document type could only bring entities of its own, which are never expanded, and makes parsers refuse old feeds. */
const withoutDoctype = (source: string): string => source.replace(/<!DOCTYPE[^>[]{0,2000}(?:\[[\s\S]*?\]\s*)?>/i, '')

function readOpml(source: string, base: string | null): ArticleList {
  const { head, body } = parseOpml(source) as { head?: { title?: string }; body?: { outlines?: Json[] } }
  const lists: string[] = []
  const visit = (outlines: readonly Json[], depth: number) => {
    for (const outline of outlines) {
      const url = typeof outline.xmlUrl === 'string' ? cleanUrl(outline.xmlUrl, base) : null
      if (url !== null && !lists.includes(url) && lists.length < MOST_ENTRIES) lists.push(url)
      if (Array.isArray(outline.outlines) && depth < 20) visit(outline.outlines as Json[], depth + 1)
    }
  }
  visit(body?.outlines ?? [], 0)
  return { format: 'opml', title: head?.title ?? null, articles: [], lists }
}

function readFeed(source: string, base: string | null): ArticleList {
  const { format, feed } = parseFeed(source) as unknown as { format: string; feed: Json }
  const title = textOf(feed.title)
  const home = firstText(feed.link, feed.home_page_url, linkOf(feed.links)) ?? base
  const language = primarySubtag(
    firstText(
      feed.language,
      (feed.xml as Json | undefined)?.lang,
      dublinCore(feed).languages,
      dublinCore(feed).language,
    ) ?? '',
  )
  const items = (Array.isArray(feed.items) ? feed.items : Array.isArray(feed.entries) ? feed.entries : []) as Json[]
  const articles = items
    .slice(0, MOST_ENTRIES)
    .map(item => readEntry(item, { base: absolute(home, base) ?? base, title, language }))
  return {
    format: format === 'json' ? 'json-feed' : (format as ArticleList['format']),
    title,
    articles: articles.filter(article => article !== null),
    lists: [],
  }
}

interface FeedContext {
  readonly base: string | null
  readonly title: string | null
  readonly language: string | null
}

function readEntry(item: Json, feed: FeedContext): ListedArticle | null {
  const guid = textOf(item.guid)
  const isAddress = guid !== null && /^https?:\/\//.test(guid) && (item.guid as Json).isPermaLink !== false
  const url = absolute(
    firstText(item.link, item.url, linkOf(item.links), item.external_url, isAddress ? guid : null),
    feed.base,
  )
  const title = plainTitle(textOf(item.title))
  const id = firstText(guid, item.id, url, title)
  if (id === null) return null
  const core = dublinCore(item)
  const source = item.source as Json | undefined
  return {
    id,
    url,
    title,
    published: dateOf(
      item.pubDate,
      item.published,
      item.date_published,
      core.date,
      core.dates,
      item.issued,
      item.updated,
    ),
    modified: dateOf(item.updated, item.date_modified, item.modified),
    authors: authorsOf(item, core),
    outlet: firstText(source?.title, feed.title),
    language: primarySubtag(firstText(item.language, core.languages, core.language) ?? '') ?? feed.language,
    content: firstText(
      (item.content as Json | undefined)?.encoded,
      textOf(item.content),
      item.content_html,
      item.content_text,
      item.description,
      textOf(item.summary),
    ),
  }
}

const dublinCore = (item: Json): Json => (typeof item.dc === 'object' && item.dc !== null ? (item.dc as Json) : {})

/** A string, or the `value` of an object: feedsmith gives both, after the format. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (Array.isArray(value)) return textOf(value[0])
  return typeof value === 'object' && value !== null && 'value' in value ? textOf(value.value) : null
}

const firstText = (...values: readonly unknown[]): string | null =>
  values.map(textOf).find(text => text !== null) ?? null

function linkOf(links: unknown): string | null {
  if (!Array.isArray(links)) return null
  const alternate = links.find((link: Json) => link.rel === undefined || link.rel === 'alternate') ?? links[0]
  return textOf((alternate as Json | undefined)?.href)
}

const absolute = (address: string | null, base: string | null): string | null =>
  address === null ? null : cleanUrl(address, base)

function dateOf(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const date = parseDate(textOf(value) ?? '')
    if (date !== null) return date
  }
  return null
}

/** Names only: RSS 2.0 asks for `address (Name)`, many write the name alone. */
function authorsOf(item: Json, core: Json): string[] {
  const values = [core.creators, item.authors, item.author].find(value => value !== undefined)
  const names = (Array.isArray(values) ? values : [values]).map(
    value => textOf(value) ?? textOf((value as Json | undefined)?.name),
  )
  return names
    .filter(name => name !== null)
    .map(name => /\(([^)]+)\)\s*$/.exec(name)?.[1] ?? name)
    .filter(name => !name.includes('@'))
}

/** Titles escaped twice and with marks in them are common. */
const plainTitle = (title: string | null): string | null =>
  title
    ?.replace(/<[^>]{0,200}>/g, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => decodeEntity(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim() ?? null
