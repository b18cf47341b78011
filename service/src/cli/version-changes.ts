import type { IngestedArticle } from '../ingest/ingested-article.ts'
import { compareVersions, type ParagraphChange } from '../ingest/versions.ts'
import type { Record } from '../record/record.ts'
import type { Added } from '../record/types/articles.ts'

interface Paragraphed {
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

const paragraphsOf = ({ text, paragraphs }: Paragraphed): string[] =>
  paragraphs.map(span => text.slice(span.start, span.end))

/** « 2 paragraphs added, 1 edited »; what stayed is not told. */
export function summarizeChanges(changes: readonly ParagraphChange[]): string {
  const parts = (['added', 'removed', 'edited'] as const).flatMap(kind => {
    const count = changes.filter(change => change.kind === kind).length
    return count === 0 ? [] : [`${count} paragraph${count === 1 ? '' : 's'} ${kind}`]
  })
  return parts.length === 0 ? 'no paragraph changed' : parts.join(', ')
}

/** What a version that has just been added changed against the one before it, null where there is none before. */
export async function changesOf(record: Record, added: Added, article: IngestedArticle): Promise<string | null> {
  if (added.outcome !== 'new-version') return null
  const versions = await record.articles.versions(added.articleId)
  const before = versions.find(version => version.number === added.version - 1)
  const older = before === undefined ? null : await record.articles.version(before.id)
  return older === null ? null : summarizeChanges(compareVersions(paragraphsOf(older), paragraphsOf(article)))
}
