import type { Ingester } from '../../ingest/ingest.ts'
import type { IngestedArticle, IngestResult } from '../../ingest/ingested-article.ts'
import type { Record } from '../../record/record.ts'
import type { Analyzer } from '../../work/analyzer.ts'
import { readBatch } from '../../work/read-batch.ts'
import type { Job } from '../schemas/inbox.ts'
import type { JobList, JobSource } from './job-list.ts'

/** What the inbox reads with. */
export interface ReadingParts {
  readonly record: Record
  readonly ingester: Ingester
  readonly analyzer: Analyzer
  /** Compares the statements of freshly read articles with those on record. */
  readonly compare: (record: Record) => Promise<void>
}

const failure = (code: string, reason: string, kept: string | null, retry: boolean): Job['failure'] => ({
  code,
  reason,
  kept,
  retry,
})

async function tellFindings(record: Record, jobs: JobList, id: string, versionId: string): Promise<void> {
  const reading = await record.analyses.reading(versionId)
  const statements = reading?.statements ?? []
  const voices = new Set(statements.flatMap(row => row.speakerId ?? row.speaker ?? []))
  jobs.change(id, {
    found: statements.length,
    voices: voices.size,
    unvoiced: statements.filter(row => row.speaker === null).length,
  })
}

/** Stores an article, reads it, compares it; each step is told as it begins. */
async function readArticle(parts: ReadingParts, jobs: JobList, id: string, article: IngestedArticle): Promise<void> {
  const { record } = parts
  jobs.change(id, { step: 'text', title: article.title ?? jobs.get(id)?.label ?? null })
  const [added] = await record.articles.add([article])
  if (added === undefined) throw new Error('the record took no article')
  jobs.change(id, { step: 'statements', article: added.articleId })
  await readVersion(parts, jobs, id, added.versionId)
}

/** Reads a version that is in the record, unless a reading was stored before the program was last stopped. */
async function readVersion(parts: ReadingParts, jobs: JobList, id: string, versionId: string): Promise<void> {
  const { record, analyzer, compare } = parts
  if ((await record.analyses.reading(versionId)) === null) {
    const [outcome] = await readBatch(record, analyzer, [versionId])
    if (outcome?.ok === false) {
      const kept = jobs.get(id)?.title ?? null
      jobs.change(id, { state: 'failed', failure: failure('reading', outcome.reason, kept, true) })
      return
    }
  }
  await tellFindings(record, jobs, id, versionId)
  jobs.change(id, { step: 'actors' })
  jobs.change(id, { step: 'compared' })
  await compare(record)
  jobs.change(id, { state: 'done', step: null, failure: null })
}

/** Reads the newest version of an article that a feed brought in. */
async function readStored(parts: ReadingParts, jobs: JobList, id: string, article: string): Promise<void> {
  jobs.change(id, { step: 'statements', article })
  const newest = (await parts.record.articles.versions(article)).at(-1)
  if (newest === undefined) throw new Error('the article is no longer in the record')
  await readVersion(parts, jobs, id, newest.id)
}

/** Whether a feed or sitemap named the article. */
const isListed = ({ fields }: IngestedArticle): boolean =>
  Object.values(fields).some(({ candidates }: { candidates: readonly { readonly origin: string }[] }) =>
    candidates.some(({ origin }) => origin === 'feed' || origin === 'sitemap'),
  )

async function takeResult(parts: ReadingParts, jobs: JobList, id: string, result: IngestResult): Promise<void> {
  if (result.ok) return readArticle(parts, jobs, id, result.article)
  const { code, reason } = result.failure
  const retry = code !== 'unsupported' && code !== 'refused-scheme'
  jobs.change(id, {
    state: 'failed',
    step: code === 'no-article' ? 'text' : 'fetched',
    failure: failure(code, reason, null, retry),
  })
}

/** What else reading a job asks of the inbox. */
export interface Surroundings {
  /** A further article of a feed or archive becomes a job of its own. */
  readonly follower: (label: string, source: JobSource) => Job
  /** Whether somebody follows the feed at an address. */
  readonly isFollowed: (url: string) => Promise<boolean>
}

/** Reads a job to its end; never rejects: whatever goes wrong is told on the job. */
export async function readJob(
  parts: ReadingParts,
  jobs: JobList,
  id: string,
  { follower, isFollowed }: Surroundings,
): Promise<void> {
  const source = jobs.source(id)
  if (source === null || jobs.get(id)?.state === 'withdrawn') return
  jobs.change(id, { state: 'running', step: 'fetched', failure: null })
  if (source.kind === 'stored')
    return readStored(parts, jobs, id, source.article).catch(error => failUnexpectedly(jobs, id, error))
  const input =
    source.kind === 'url'
      ? ({ kind: 'location', location: source.url } as const)
      : ({
          kind: 'bytes',
          bytes: source.bytes,
          name: source.name,
          ...(source.mediaType === undefined ? {} : { mediaType: source.mediaType }),
        } as const)
  try {
    let target = id
    let count = 0
    for await (const result of parts.ingester.ingest(input)) {
      if (source.kind === 'url' && result.ok && isListed(result.article) && !(await isFollowed(source.url)))
        jobs.change(id, { feed: source.url })
      if (count++ > 0) {
        target = follower(result.reference, { kind: 'url', url: result.reference }).id
        jobs.change(target, { state: 'running', step: 'fetched' })
      }
      await takeResult(parts, jobs, target, result)
    }
    if (count === 0)
      jobs.change(id, { state: 'failed', failure: failure('empty', 'There was nothing to read in it.', null, true) })
  } catch (error) {
    failUnexpectedly(jobs, id, error)
  }
}

function failUnexpectedly(jobs: JobList, id: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  jobs.change(id, { state: 'failed', failure: failure('failure', reason, null, true) })
}
