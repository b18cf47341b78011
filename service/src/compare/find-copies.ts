import type { Record as SelonRecord } from '../record/record.ts'
import { shareIn, shinglesOf } from './near-copies.ts'

/** Compares the text of an article with that of others and saves those that it mostly repeats. Each pair is looked at once a run. */
export type CopyFinder = (articleId: string, others: readonly string[]) => Promise<void>

/** Articles with less in common are no copies of one another. */
const COPIED = 0.3
const KEPT_ARTICLES = 200

export function makeCopyFinder(record: SelonRecord): CopyFinder {
  const compared = new Map<string, Set<string>>()
  const kept = new Map<string, ReadonlySet<number>>()
  const shinglesOfArticle = async (articleId: string): Promise<ReadonlySet<number>> => {
    const known = kept.get(articleId)
    if (known !== undefined) return known
    const article = await record.articles.get(articleId)
    const version = article === null ? null : await record.articles.version(article.currentVersion)
    const shingles = shinglesOf(version?.text ?? '')
    kept.set(articleId, shingles)
    if (kept.size > KEPT_ARTICLES) kept.delete(kept.keys().next().value!)
    return shingles
  }
  return async (articleId, others) => {
    const done = compared.get(articleId) ?? new Set([articleId])
    compared.set(articleId, done)
    for (const other of others) {
      if (done.has(other)) continue
      done.add(other)
      const [own, theirs] = [await shinglesOfArticle(articleId), await shinglesOfArticle(other)]
      const share = Math.max(shareIn(own, theirs), shareIn(theirs, own))
      if (share >= COPIED) await record.copies.save([{ articleId, copyOf: other, share }])
    }
    if (compared.size > KEPT_ARTICLES) compared.delete(compared.keys().next().value!)
  }
}
