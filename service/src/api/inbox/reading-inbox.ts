import type { ArticleRow } from '../../record/types/articles.ts'
import type { FeedRow } from '../../record/types/service.ts'
import type { Inbox } from '../library/library.ts'
import { ApiError } from '../problem.ts'
import type { AddRequest, Feed, Job, JobPage } from '../schemas/inbox.ts'
import { JobList, type JobSource } from './job-list.ts'
import { type ReadingParts, readJob } from './read-job.ts'
import { readSamples } from './samples.ts'

export interface InboxSettings extends ReadingParts {
  readonly now: () => Date
  readonly makeId: () => string
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim())
const countWords = (text: string): number => text.trim().split(/\s+/).length
const SHOWN = 90
/** Articles of earlier runs that the list shows; the list of articles has them all. */
const EARLIER = 60

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

function doneJob(row: ArticleRow): Job {
  const waiting = row.statements === null
  return {
    id: row.id,
    kind: row.url === null ? 'file' : 'url',
    label: row.title ?? row.url ?? row.id,
    detail: [row.outlet, row.published?.slice(0, 10)].filter(part => part != null).join(', '),
    added: row.addedAt,
    revision: 0,
    state: waiting ? 'waiting' : 'done',
    step: null,
    found: row.statements ?? 0,
    voices: null,
    unvoiced: 0,
    article: row.id,
    title: row.title,
    failure: null,
  }
}

/** Where bytes came from as words for the list. */
function describe(source: JobSource, label: string | null): Pick<Job, 'kind' | 'label' | 'detail'> {
  if (source.kind === 'url') {
    const { hostname, pathname } = new URL(source.url)
    return { kind: 'url', label: label ?? hostname, detail: `${hostname}${pathname}` }
  }
  return { kind: source.mediaType === 'text/plain' ? 'text' : 'file', label: label ?? source.name, detail: source.name }
}

/**
 * Reads what is put in, one item after the other, in the process of the server. Everything read is in the record at once; the list itself
 * lives as long as the server, and failures are kept in the record for the command line too.
 */
export class ReadingInbox implements Inbox {
  readonly #settings: InboxSettings
  readonly #jobs = new JobList()
  readonly #feedsRemoved = new Map<string, FeedRow>()
  #line: Promise<void> = Promise.resolve()

  constructor(settings: InboxSettings) {
    this.#settings = settings
  }

  async jobs(cursor: string | null, limit: number): Promise<JobPage> {
    const own = this.#jobs.listed()
    const all = [...own, ...(await this.#earlier(own))]
    const start = Number(cursor ?? 0)
    if (!Number.isSafeInteger(start) || start < 0)
      throw new ApiError(
        400,
        'cursor',
        'Bad cursor',
        `"${cursor}" is no cursor of this list.`,
        'Leave the cursor out to start again.',
      )
    const day = this.#settings.now().toISOString().slice(0, 10)
    return {
      items: all.slice(start, start + limit),
      cursor: start + limit < all.length ? String(start + limit) : null,
      total: all.length,
      today: all.filter(job => job.state === 'done' && job.added.startsWith(day)).length,
      failed: all.filter(job => job.state === 'failed').length,
    }
  }

  /** What was read before this server started, newest first, as items that are done. */
  async #earlier(own: readonly Job[]): Promise<Job[]> {
    const listed = new Set(own.map(job => job.article))
    const { rows } = await this.#settings.record.articles.list({ limit: EARLIER })
    return rows.filter(row => !listed.has(row.id)).map(row => doneJob(row))
  }

  #queue(source: JobSource, label: string | null = null, detail: string | null = null): Job {
    const job: Job = {
      id: this.#settings.makeId(),
      ...describe(source, label),
      ...(detail === null ? {} : { detail }),
      added: this.#settings.now().toISOString(),
      revision: 0,
      state: 'waiting',
      step: null,
      found: 0,
      voices: 0,
      unvoiced: 0,
      article: null,
      title: null,
      failure: null,
    }
    this.#jobs.add(job, source)
    this.#read(job.id)
    return job
  }

  #read(id: string): void {
    const follow = (label: string, source: JobSource): Job => this.#follower(label, source)
    this.#line = this.#line.then(() => readJob(this.#settings, this.#jobs, id, follow))
  }

  /** A job for an article that came with another one; it is read where it was found, not queued. */
  #follower(reference: string, source: JobSource): Job {
    const known = isAddress(reference)
      ? source
      : ({ kind: 'bytes', name: reference, mediaType: undefined, bytes: new Uint8Array() } as const)
    const { kind, label, detail } = describe(known, null)
    const job: Job = {
      id: this.#settings.makeId(),
      kind,
      label,
      detail,
      added: this.#settings.now().toISOString(),
      revision: 0,
      state: 'running',
      step: 'fetched',
      found: 0,
      voices: 0,
      unvoiced: 0,
      article: null,
      title: null,
      failure: null,
    }
    return this.#jobs.add(job, known)
  }

  async addInput({ input }: AddRequest): Promise<readonly Job[]> {
    const text = input.trim()
    if (isAddress(text)) return [this.#queue({ kind: 'url', url: text })]
    if (/^[a-z][a-z0-9+.-]*:\S*$/i.test(text))
      throw new ApiError(
        400,
        'address',
        'Not a web address',
        'Only http and https addresses are read.',
        'Paste the text itself, or send the file.',
      )
    const bytes = new TextEncoder().encode(input)
    const source = { kind: 'bytes', name: 'texte.txt', mediaType: 'text/plain', bytes } as const
    return [this.#queue(source, shorten(text.split('\n')[0] ?? ''), `${countWords(text)} mots`)]
  }

  async addFile(name: string, bytes: Uint8Array): Promise<readonly Job[]> {
    if (bytes.length === 0)
      throw new ApiError(400, 'empty', 'Empty file', `${name} has no bytes.`, 'Choose a file with something in it.')
    // Only the last part of the name: it is shown, and tells the format by its ending.
    const base = name.split(/[\\/]/).at(-1) || 'fichier'
    return [this.#queue({ kind: 'bytes', name: base, mediaType: undefined, bytes })]
  }

  async addSamples(): Promise<readonly Job[]> {
    const samples = await readSamples()
    return samples.map(({ name, url, title, bytes }) =>
      this.#queue({ kind: 'bytes', name, mediaType: 'text/html', bytes }, title, new URL(url).hostname),
    )
  }

  async retry(id: string): Promise<Job | null> {
    const job = this.#jobs.get(id)
    if (job === null || job.state === 'running' || job.state === 'waiting') return job
    const waiting = this.#jobs.change(id, { state: 'waiting', step: null, failure: null })
    this.#read(id)
    return waiting
  }

  async withdraw(id: string): Promise<Job | null> {
    return this.#jobs.withdraw(id)
  }

  async restore(id: string): Promise<Job | null> {
    return this.#jobs.restore(id)
  }

  follow(listener: (job: Job) => void): () => void {
    return this.#jobs.follow(listener)
  }

  /** Compares what an earlier run read and did not compare any more; what goes wrong is told by the next article. */
  catchUp(): void {
    const { record, compare } = this.#settings
    this.#line = this.#line.then(() => compare(record).catch(() => {}))
  }

  /** Resolves when everything that was put in so far is read. */
  settled(): Promise<void> {
    return this.#line
  }

  async feeds(): Promise<readonly Feed[]> {
    const { record } = this.#settings
    const rows = await record.following.feeds()
    return Promise.all(rows.map(row => this.#feed(row)))
  }

  async #feed(row: FeedRow): Promise<Feed> {
    const now = this.#settings.now()
    const from = new Date(now.getTime() - 13 * 86_400_000).toISOString().slice(0, 10)
    const rows = row.outlet === null ? [] : (await this.#settings.record.articles.coverage({ from, limit: 1000 })).rows
    const good = row.lastGoodAt?.slice(0, 10) ?? ''
    const days = Array.from({ length: 14 }, (_, index) => {
      const day = new Date(now.getTime() - (13 - index) * 86_400_000).toISOString().slice(0, 10)
      const count = rows.find(one => one.outlet === row.outlet && one.day === day)?.articles ?? 0
      return { day, count: row.lastError !== null && day > good ? null : count }
    })
    return {
      id: row.url,
      name: row.title ?? row.outlet ?? row.url,
      url: row.url,
      state: row.lastError === null ? 'healthy' : row.failures > 2 ? 'broken' : 'slow',
      reason: row.lastError,
      lastRead: row.lastReadAt,
      days,
    }
  }

  async #feedRow(url: string): Promise<FeedRow | null> {
    return (await this.#settings.record.following.feeds()).find(row => row.url === url) ?? null
  }

  async removeFeed(url: string): Promise<Feed | null> {
    const row = await this.#feedRow(url)
    if (row === null) return null
    await this.#settings.record.following.removeFeed(url)
    this.#feedsRemoved.set(url, row)
    return { ...(await this.#feed(row)), state: 'removed' }
  }

  async restoreFeed(url: string): Promise<Feed | null> {
    const row = this.#feedsRemoved.get(url)
    if (row === undefined) return null
    await this.#settings.record.following.saveFeed(row)
    this.#feedsRemoved.delete(url)
    return this.#feed(row)
  }

  async retryFeed(url: string): Promise<Feed | null> {
    const row = await this.#feedRow(url)
    if (row === null) return null
    this.#queue({ kind: 'url', url })
    return this.#feed(row)
  }
}
