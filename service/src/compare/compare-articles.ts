import type { Record as SelonRecord } from '../record/record.ts'
import type { ArticleRow } from '../record/types/articles.ts'
import { compareStatements, type StatementChange } from './article-changes.ts'
import type { PlacedStatement } from './grouping.ts'
import type { Comparison } from './judge-pair.ts'
import { shareIn, shinglesOf } from './near-copies.ts'
import { placedFrom, surroundingsAt } from './record-store.ts'

/** Two texts side by side: what each of them reports and the other does not, and what both report and how it changed. */
export interface ArticleComparison {
  readonly older: { readonly versionId: string; readonly title: string | null }
  readonly newer: { readonly versionId: string; readonly title: string | null }
  /** Share of the older text that stands in the newer one, and the other way round. */
  readonly shared: { readonly ofOlder: number; readonly ofNewer: number }
  readonly statements: readonly StatementChange<PlacedStatement>[]
}

/** Finds an article by id or address; null where the record has none. */
export const findArticle = async (record: SelonRecord, name: string): Promise<ArticleRow | null> =>
  (await record.articles.get(name)) ?? (await record.articles.byUrl(name))

/** Compares two versions, of one article (what an edit did) or of two. Null where one of them is not there or not read yet. */
export async function compareVersions(
  record: SelonRecord,
  versions: readonly [older: string, newer: string],
  comparison: Comparison,
): Promise<ArticleComparison | null> {
  const sides = []
  for (const versionId of versions) {
    const [version, reading] = [await record.articles.version(versionId), await record.analyses.reading(versionId)]
    if (version === null || reading === null) return null
    const statements = reading.statements.map(statement => {
      const places = statement.selectors.map(selector => selector.position)
      const span = {
        start: Math.min(...places.map(place => place.start)),
        end: Math.max(...places.map(place => place.end)),
      }
      return placedFrom(statement, surroundingsAt(version.text, span))
    })
    sides.push({ versionId, title: version.title, shingles: shinglesOf(version.text), statements })
  }
  const [older, newer] = sides as [(typeof sides)[number], (typeof sides)[number]]
  return {
    older: { versionId: older.versionId, title: older.title },
    newer: { versionId: newer.versionId, title: newer.title },
    shared: { ofOlder: shareIn(older.shingles, newer.shingles), ofNewer: shareIn(newer.shingles, older.shingles) },
    statements: compareStatements(older.statements, newer.statements, comparison),
  }
}

/** What each edit of an article did to its statements, oldest edit first. Versions that no reading has been stored for are passed over. */
export async function compareEdits(
  record: SelonRecord,
  articleId: string,
  comparison: Comparison,
): Promise<ArticleComparison[]> {
  const versions = await record.articles.versions(articleId)
  const edits: ArticleComparison[] = []
  for (const [i, version] of versions.entries()) {
    const before = versions[i - 1]
    const edit = before === undefined ? null : await compareVersions(record, [before.id, version.id], comparison)
    if (edit !== null) edits.push(edit)
  }
  return edits
}
