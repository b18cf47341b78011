import { cleanUrl } from '../metadata/find-access.ts'
import { primarySubtag } from '../metadata/find-language.ts'
import { parseDate } from '../metadata/parse-date.ts'
import type { ArticleList, ListedArticle } from './article-list.ts'
import { decodeEntity } from './decode-entity.ts'

/** The protocol's own limit for one file. */
const MOST_ENTRIES = 50_000

/** Entries of a sitemap, or the sitemaps of an index. Where some entries are marked as news, only those are articles. Entities of the document's own are never expanded. */
export function readSitemap(source: string, base: string | null): ArticleList {
  if (/<(?:\w+:)?sitemapindex[\s>]/.test(source.slice(0, 4000))) {
    const lists = sections(source, 'sitemap').map(section => cleanUrl(textOfChild(section, 'loc') ?? '', base))
    return { format: 'sitemap-index', title: null, articles: [], lists: lists.filter(list => list !== null) }
  }
  const entries = sections(source, 'url').map(section => ({ section, article: readEntry(section, base) }))
  const news = entries.filter(({ section }) => /<(?:\w+:)?publication_date[\s>]/.test(section))
  const articles = (news.length > 0 ? news : entries).map(entry => entry.article).filter(article => article !== null)
  return { format: 'sitemap', title: null, articles, lists: [] }
}

function readEntry(section: string, base: string | null): ListedArticle | null {
  const url = cleanUrl(textOfChild(section, 'loc') ?? '', base)
  if (url === null) return null
  return {
    id: url,
    url,
    title: textOfChild(section, 'title'),
    published: parseDate(textOfChild(section, 'publication_date') ?? ''),
    modified: parseDate(textOfChild(section, 'lastmod') ?? ''),
    authors: [],
    outlet: textOfChild(section, 'name'),
    language: primarySubtag(textOfChild(section, 'language') ?? ''),
    content: null,
  }
}

/** What stands between the tags of an element, whatever its namespace prefix; found by position, so that a broken file costs no more than its length. */
function sections(source: string, name: string): string[] {
  const found: string[] = []
  const start = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]{0,500})?>`, 'g')
  for (let match = start.exec(source); match !== null && found.length < MOST_ENTRIES; match = start.exec(source)) {
    const end = source.indexOf(`</${match[0].slice(1).match(/^[\w:]+/)?.[0]}>`, start.lastIndex)
    if (end < 0) break
    found.push(source.slice(start.lastIndex, end))
    start.lastIndex = end
  }
  return found
}

function textOfChild(section: string, name: string): string | null {
  const value = sections(section, name)[0]
    ?.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .trim()
  return value
    ? value.replace(/&(#x?[0-9a-f]{1,7}|[a-z]{2,8});/gi, (whole, entity: string) => decodeEntity(entity) ?? whole)
    : null
}
