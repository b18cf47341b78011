import type { FailureCode } from '../ingested-article.ts'
import type { ArticleList } from '../readers/article-list.ts'
import type { DocumentInput, ReadDocument } from '../readers/document.ts'

export interface ListInput {
  readonly bytes: Uint8Array
  /** Address that relative addresses are resolved against. */
  readonly base: string | null
  readonly contentType: string | null
}

/** What the worker is asked. */
export type ExtractionTask = (DocumentInput & { readonly kind: 'document' }) | (ListInput & { readonly kind: 'list' })

/** What it answers: one of the three. */
export interface ExtractionAnswer {
  readonly document?: ReadDocument
  readonly list?: ArticleList
  readonly error?: { readonly code: FailureCode; readonly message: string; readonly temporary: boolean }
}
