import type { Block } from '../blocks.ts'
import type { ArticleFields, FieldOrigin } from '../ingested-article.ts'
import { givenField } from '../metadata/choose-field.ts'
import { detectLanguage } from '../metadata/detect-language.ts'

/** One document of one article. */
export type DocumentFormat = 'html' | 'text' | 'markdown' | 'pdf'

export interface DocumentInput {
  readonly bytes: Uint8Array
  readonly format: DocumentFormat
  readonly url: string | null
  readonly headers: ReadonlyMap<string, string>
}

export interface ReadDocument {
  readonly blocks: readonly Block[]
  /** Running text that must stay as it is, character for character; null where the blocks make the text. */
  readonly verbatim: string | null
  readonly fields: ArticleFields
  readonly extractor: string
  readonly encoding: string | null
}

export interface KnownFields {
  readonly text: string
  readonly origin?: FieldOrigin
  readonly title?: string | null
  readonly outlet?: string | null
  readonly authors?: readonly string[]
  readonly published?: string | null
  readonly modified?: string | null
  readonly language?: string | null
  readonly canonicalUrl?: string | null
  readonly agency?: string | null
}

/** Fields where one place gives each of them; the language is detected where nobody says it. */
export function fieldsOf(known: KnownFields): ArticleFields {
  const origin = known.origin ?? 'file'
  const field = (value: string | null | undefined, name: string) =>
    givenField(value || null, origin, `${origin} ${name}`)
  const detected = givenField(detectLanguage(known.text), 'detection', 'detected in the text')
  return {
    title: field(known.title, 'title'),
    outlet: field(known.outlet, 'outlet'),
    authors: givenField(known.authors && known.authors.length > 0 ? known.authors : null, origin, `${origin} authors`),
    published: field(known.published, 'date'),
    modified: field(known.modified, 'modification date'),
    language: known.language ? field(known.language, 'language') : detected,
    canonicalUrl: field(known.canonicalUrl, 'address'),
    paywalled: givenField<boolean>(null, origin, origin),
    agency: field(known.agency, 'agency'),
  }
}
