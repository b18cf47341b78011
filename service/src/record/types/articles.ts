import type { Span } from '@selon/engine'
import type { PageRequest } from './page.ts'

/** What the record needs of an article that comes in; ingestion's `IngestedArticle` fits it as it is. */
export interface ArticleInput {
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly paywalled: boolean | null
  readonly agency: string | null
  readonly fields: unknown
  readonly paragraphs: readonly Span[]
  readonly headings: readonly (Span & { readonly level: number })[]
  readonly extractor: string
  readonly snapshot: SnapshotInput
}

export interface SnapshotInput {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly mediaType: string | null
  readonly encoding: string | null
  readonly fetchedAt: string
  readonly requestUrl: string | null
  readonly finalUrl: string | null
  readonly status: number | null
  readonly headers: readonly (readonly [string, string])[]
}

/** What became of an article that was added. `same` means that this very text was already there. */
export interface Added {
  readonly outcome: 'new' | 'new-version' | 'same'
  readonly articleId: string
  readonly versionId: string
  /** 1 for the first text of the article. */
  readonly version: number
}

export interface ArticleRow {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly datedAt: string
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly language: string | null
  readonly agency: string | null
  readonly paywalled: boolean | null
  readonly addedAt: string
  readonly versionCount: number
  readonly currentVersion: string
  /** Current statements of the current version; null while it waits to be analysed. */
  readonly statements: number | null
}

export interface VersionRow {
  readonly id: string
  readonly articleId: string
  readonly number: number
  readonly title: string | null
  readonly text: string
  readonly textHash: string
  readonly wordCount: number
  readonly snapshotHash: string
  readonly modified: string | null
  readonly extractor: string
  readonly paragraphs: readonly Span[]
  readonly headings: readonly (Span & { readonly level: number })[]
  readonly fields: unknown
  readonly addedAt: string
}

export interface SnapshotRow extends SnapshotInput {
  readonly size: number
}

export interface ArticleQuery extends PageRequest {
  readonly outlet?: string | undefined
  /** Days, `YYYY-MM-DD`, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Words of the title. */
  readonly title?: string | undefined
  readonly oldestFirst?: boolean | undefined
}

export interface CoverageRow {
  readonly outlet: string
  readonly day: string
  readonly articles: number
}
