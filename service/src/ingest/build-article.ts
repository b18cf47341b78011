import type { Span } from '@selon/engine'
import { joinBlocks } from './blocks.ts'
import { IngestError } from './ingest-error.ts'
import type { ArticleFields, Field, FieldOrigin, IngestedArticle } from './ingested-article.ts'
import { cleanUrl } from './metadata/find-access.ts'
import type { ListedArticle } from './readers/article-list.ts'
import type { ReadDocument } from './readers/document.ts'
import type { Snapshot } from './snapshot.ts'

/** What somebody else than the document says of it: the feed or sitemap that listed it, a record of a file. */
export interface Hints extends Partial<Omit<ListedArticle, 'id' | 'content'>> {
  readonly origin: FieldOrigin
  readonly agency?: string | null
}

/** The article that a document and its snapshot make. Hints fill what the document leaves open, and stand as candidates beside what it says. */
export function buildArticle(document: ReadDocument, snapshot: Snapshot, hints: Hints | null = null): IngestedArticle {
  const joined =
    document.verbatim === null
      ? joinBlocks(document.blocks)
      : { text: document.verbatim, paragraphs: paragraphsOf(document.verbatim), headings: [] }
  if (joined.text.trim() === '') throw new IngestError('no-article', 'The document holds no text.')
  const fields = hints === null ? document.fields : withHints(document.fields, hints)
  const url = snapshot.finalUrl ?? hints?.url ?? null
  return {
    ...joined,
    title: fields.title.chosen,
    outlet: fields.outlet.chosen,
    authors: fields.authors.chosen ?? [],
    published: fields.published.chosen,
    modified: fields.modified.chosen,
    language: fields.language.chosen,
    url,
    canonicalUrl: fields.canonicalUrl.chosen ?? (url === null ? null : cleanUrl(url, null)),
    paywalled: fields.paywalled.chosen,
    agency: fields.agency.chosen,
    fields,
    extractor: document.extractor,
    snapshot: { ...snapshot, encoding: document.encoding },
  }
}

/** Paragraphs of running text that stays as it is: parts between empty lines, lines where there is no empty line. */
function paragraphsOf(text: string): Span[] {
  const separator = /\n[ \t\r\u00a0]*\n/.test(text) ? /(?:[ \t\u00a0]*\r?\n){2,}/g : /\r?\n/g
  const spans: Span[] = []
  let start = 0
  const push = (from: number, to: number) => {
    const part = text.slice(from, to)
    const lead = part.length - part.trimStart().length
    if (part.trim() !== '') spans.push({ start: from + lead, end: from + lead + part.trim().length })
  }
  for (const match of text.matchAll(separator)) {
    push(start, match.index)
    start = match.index + match[0].length
  }
  push(start, text.length)
  return spans
}

function withHints(fields: ArticleFields, hints: Hints): ArticleFields {
  const add = <Value>(field: Field<Value>, value: Value | null | undefined, name: string): Field<Value> => {
    if (value === null || value === undefined) return field
    const said = { value, origin: hints.origin, place: `${hints.origin} ${name}` }
    if (field.chosen === null)
      return {
        chosen: value,
        reason: `${said.place}; the document does not say`,
        candidates: [...field.candidates, said],
        conflict: false,
      }
    const conflict = field.conflict || JSON.stringify(value) !== JSON.stringify(field.chosen)
    return { ...field, candidates: [...field.candidates, said], conflict }
  }
  const authors = hints.authors && hints.authors.length > 0 ? hints.authors : null
  return {
    ...fields,
    title: add(fields.title, hints.title, 'title'),
    outlet: add(fields.outlet, hints.outlet, 'title of the source'),
    authors: add<readonly string[]>(fields.authors, authors, 'authors'),
    published: add(fields.published, hints.published, 'date'),
    modified: add(fields.modified, hints.modified, 'modification date'),
    language: add(fields.language, hints.language, 'language'),
    canonicalUrl: add(fields.canonicalUrl, hints.url ? cleanUrl(hints.url, null) : null, 'address'),
    agency: add(fields.agency, hints.agency, 'agency'),
  }
}
