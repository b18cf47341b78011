import type { Record } from '../../record/record.ts'
import type { ArticleRow } from '../../record/types/articles.ts'

const SHOWN = 90

/** The beginning of a text, to know it again by. */
export function shorten(text: string): string {
  const line = text.trim().split('\n')[0]?.trim() ?? ''
  return line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line
}

/** What each article is called in lists, by its id: its title, the first line of a text without one, else its address. */
export async function titlesOf(record: Record, rows: readonly ArticleRow[]): Promise<ReadonlyMap<string, string>> {
  const untitled = rows.filter(row => row.title === null)
  const texts = untitled.length === 0 ? [] : await record.analyses.toRead(untitled.map(row => row.currentVersion))
  const lines = new Map(texts.map(({ versionId, text }) => [versionId, shorten(text)]))
  return new Map(
    rows.map(row => [row.id, row.title ?? (lines.get(row.currentVersion) || (row.canonicalUrl ?? row.url ?? row.id))]),
  )
}
