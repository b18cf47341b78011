import type { Article, Span } from '@selon/engine'
import type { Snapshot } from './snapshot.ts'

/** Where a value was read. The order says nothing about trust; the rules that choose do, see `metadata/`. */
export type FieldOrigin =
  | 'json-ld'
  | 'opengraph'
  | 'meta'
  | 'microdata'
  | 'time-element'
  | 'link-element'
  | 'html'
  | 'visible-text'
  | 'http-header'
  | 'url'
  | 'feed'
  | 'sitemap'
  | 'field-map'
  | 'file'
  | 'detection'

/** One value that the page or its surroundings gave for a field. `place` is exact: `NewsArticle.datePublished`, `meta[property=og:title]`. */
export interface Candidate<Value> {
  readonly value: Value
  readonly origin: FieldOrigin
  readonly place: string
}

/** What was chosen for a field and why. Candidates that disagree with the choice are kept; nothing is thrown away. */
export interface Field<Value> {
  readonly chosen: Value | null
  /** One sentence a reader understands: "JSON-LD NewsArticle.datePublished, the most trusted of 3 candidates; 1 disagrees". */
  readonly reason: string
  readonly candidates: readonly Candidate<Value>[]
  /** True where at least one candidate says something else than the chosen one. */
  readonly conflict: boolean
}

/** Fields of an article with every candidate. Dates are ISO 8601: a date-time with its zone (`2024-03-05T08:30:00+01:00`) or a bare date. */
export interface ArticleFields {
  readonly title: Field<string>
  readonly outlet: Field<string>
  readonly authors: Field<readonly string[]>
  readonly published: Field<string>
  readonly modified: Field<string>
  /** BCP 47, lower-case language: `fr`, `fr-CA`. */
  readonly language: Field<string>
  readonly canonicalUrl: Field<string>
  readonly paywalled: Field<boolean>
  readonly agency: Field<string>
}

/** A heading inside the text; `level` is 1 to 6. */
export interface Heading extends Span {
  readonly level: number
}

/**
 * An article as it entered: the frozen text, what is known about it, and the bytes that it was read from. The text is its blocks
 * (paragraphs and headings, in order) joined by one blank line; it holds neither the title nor the by-line.
 */
export interface IngestedArticle extends Article {
  readonly title: string | null
  readonly authors: readonly string[]
  /** ISO 8601 with zone where the page gives one; null where nobody says. */
  readonly modified: string | null
  readonly language: string | null
  /** Address that it was read from after redirects; null for a file or standard input. */
  readonly url: string | null
  readonly canonicalUrl: string | null
  /** True where the page says that it gives only a part to those who do not pay; null where nothing says either way. */
  readonly paywalled: boolean | null
  /** News agency credited for the text (`AFP`), null where none is. */
  readonly agency: string | null
  readonly fields: ArticleFields
  /** Paragraphs as spans of the text, headings not included. */
  readonly paragraphs: readonly Span[]
  readonly headings: readonly Heading[]
  /** What reads the text out of the bytes: `readability`, `defuddle`, `blocks`, `plain-text`, `markdown`, `pdf`, `field-map`, `feed`. */
  readonly extractor: string
  readonly snapshot: Snapshot
}

export type FailureCode =
  | 'not-found'
  | 'unreadable'
  | 'unsupported'
  | 'too-large'
  | 'too-deep'
  | 'timeout'
  | 'refused-address'
  | 'refused-scheme'
  | 'robots'
  | 'too-many-redirects'
  | 'http-status'
  | 'network'
  | 'tls'
  | 'malformed'
  | 'no-article'
  | 'cancelled'
  /** Not wrong: the site says that a page is as it was kept; only where validators of what is kept were given. */
  | 'unchanged'
  | 'out-of-memory'

/** Why one item did not become an article, and what to do about it. */
export interface IngestFailure {
  /** The item, in a form that `ingest` takes again: a URL, a path, `archive.warc.gz#record=17`, `articles.jsonl#line=4`. */
  readonly reference: string
  readonly code: FailureCode
  /** A sentence for people, saying what happened and what to do. */
  readonly reason: string
  /** True where trying again later may succeed without anybody changing anything. */
  readonly temporary: boolean
}

export type IngestResult =
  | { readonly ok: true; readonly reference: string; readonly article: IngestedArticle }
  | { readonly ok: false; readonly reference: string; readonly failure: IngestFailure }

/** Something to read: `location` is a URL, a path of a file or folder, or `-` for standard input; or bytes already at hand. */
export type IngestInput =
  | { readonly kind: 'location'; readonly location: string }
  | {
      readonly kind: 'bytes'
      readonly bytes: Uint8Array
      readonly name: string
      readonly mediaType?: string
      readonly url?: string
    }
