import type { Validators } from '../ingest/ingest-context.ts'
import type { Record } from '../record/record.ts'

/**
 * Looks up what the record keeps of a page, for a conditional request. Null where the snapshot was received from another address (an AMP page names the
 * same canonical one): its validators would say nothing of this page.
 */
export const knownPages =
  (record: Record) =>
  async (url: string): Promise<Validators | null> => {
    const article = await record.articles.byUrl(url)
    const version = article && (await record.articles.version(article.currentVersion))
    // A damaged snapshot vouches for nothing: the page is fetched whole.
    const snapshot = version && (await record.articles.snapshot(version.snapshotHash).catch(() => null))
    if (!snapshot || (snapshot.requestUrl !== url && snapshot.finalUrl !== url)) return null
    const header = (name: string) => snapshot.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
    return { etag: header('etag'), lastModified: header('last-modified') }
  }
