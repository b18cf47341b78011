/** An entry of a feed or sitemap: an article that is somewhere else, with what the list says of it. */
export interface ListedArticle {
  /** What the list knows the entry by (guid, id), else its address, else its title. */
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  /** ISO 8601. */
  readonly published: string | null
  readonly modified: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly language: string | null
  /** HTML or text that the list itself carries, null where it carries none. */
  readonly content: string | null
}

/** A feed, a sitemap or a list of feeds. */
export interface ArticleList {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json-feed' | 'sitemap' | 'sitemap-index' | 'opml'
  readonly title: string | null
  readonly articles: readonly ListedArticle[]
  /** Addresses of further lists: feeds of an OPML file, sitemaps of an index. */
  readonly lists: readonly string[]
}
