import type { ArticleRow } from '../../record/types/articles.ts'
import type { Inbox } from '../library/library.ts'
import { shorten, titlesOf } from '../library/titles.ts'
import { ApiError } from '../problem.ts'
import type { AddRequest, Feed, Job, JobPage } from '../schemas/inbox.ts'
import { FollowedFeeds } from './followed-feeds.ts'
import { JobList, type JobSource } from './job-list.ts'
import { KeptJobs } from './kept-jobs.ts'
import { type ReadingParts, readJob } from './read-job.ts'
import { readSamples } from './samples.ts'

export interface InboxSettings extends ReadingParts {
  readonly now: () => Date
  readonly makeId: () => string
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim())
/** Articles of earlier runs that the list shows; the list of articles has them all. */
const EARLIER = 60

function doneJob(row: ArticleRow, title: string): Job {
  const waiting = row.statements === null
  return {
    id: row.id,
    kind: row.url === null ? 'file' : 'url',
    label: title,
    detail: row.outlet ?? '',
    added: row.addedAt,
    revision: 0,
    state: waiting ? 'waiting' : 'done',
    step: null,
    found: row.statements ?? 0,
    voices: null,
    unvoiced: 0,
    article: row.id,
    title,
    feed: null,
    failure: null,
  }
}

/** Where bytes came from as words for the list. */
function describe(
  source: Exclude<JobSource, { kind: 'stored' }>,
  label: string | null,
): Pick<Job, 'kind' | 'label' | 'detail'> {
  if (source.kind === 'url') {
    const { hostname, pathname } = new URL(source.url)
    return { kind: 'url', label: label ?? hostname, detail: `${hostname}${pathname}` }
  }
  return { kind: source.mediaType === 'text/plain' ? 'text' : 'file', label: label ?? source.name, detail: source.name }
}

const notAnAddress = (): ApiError =>
  new ApiError(
    400,
    'address',
    'Not a web address',
    'Only http and https addresses are read.',
    'Paste the text itself, or send the file.',
  )

/**
 * Reads what is put in, one item after the other, in the process of the server. What waits and what failed is kept in the record until it
 * is read or withdrawn; `resume` goes on after a restart. Followed feeds are read when they are due.
 */
export class ReadingInbox implements Inbox {
  readonly #settings: InboxSettings
  readonly #jobs = new JobList()
  readonly #kept: KeptJobs
  readonly #feeds: FollowedFeeds
  #line: Promise<void> = Promise.resolve()

  constructor(settings: InboxSettings) {
    this.#settings = settings
    this.#kept = new KeptJobs(settings.record.inbox)
    this.#feeds = new FollowedFeeds({
      record: settings.record,
      ingester: settings.ingester,
      now: settings.now,
      onArticle: (id, article) => this.#readStored(id, article.title ?? article.url ?? id, article.outlet),
    })
    this.#jobs.follow(job => {
      const source = this.#jobs.source(job.id)
      if (source !== null && job.revision > 0) this.#kept.note(job, source)
    })
  }

  /** Takes up what an earlier run left: items that wait or failed, articles stored and not yet read; then follows the feeds. */
  async resume(): Promise<void> {
    for (const { job, source } of await this.#kept.restored()) {
      this.#jobs.add({ ...this.#newJob(job), state: job.failure === null ? 'waiting' : 'failed' }, source)
      if (job.failure === null) this.#read(job.id)
    }
    // After them: an item that was stored and not read before the stop has by then been read as what it is.
    this.#line = this.#line.then(() => this.#readWaiting().catch(() => {})).then(() => this.#catchUp())
    this.#feeds.start()
  }

  /** Compares what an earlier run read and did not compare any more; what goes wrong is told by the next article. */
  async #catchUp(): Promise<void> {
    const { record, compare } = this.#settings
    await compare(record).catch(() => {})
  }

  async #readWaiting(): Promise<void> {
    const { rows } = await this.#settings.record.articles.list({ limit: EARLIER })
    const waiting = rows.filter(row => row.statements === null)
    const titles = await titlesOf(this.#settings.record, waiting)
    for (const row of waiting.toReversed()) this.#readStored(row.id, titles.get(row.id) ?? row.id, row.outlet)
  }

  async close(): Promise<void> {
    await this.#kept.close()
    await this.#feeds.close()
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
    const others = rows.filter(row => !listed.has(row.id))
    const titles = await titlesOf(this.#settings.record, others)
    return others.map(row => doneJob(row, titles.get(row.id) ?? row.id))
  }

  /** An item about which nothing is known yet but where it came from. */
  #newJob(known: Pick<Job, 'kind' | 'label' | 'detail'> & Partial<Job>): Job {
    return {
      id: this.#settings.makeId(),
      added: this.#settings.now().toISOString(),
      revision: 0,
      state: 'waiting',
      step: null,
      found: 0,
      voices: 0,
      unvoiced: 0,
      article: null,
      title: null,
      feed: null,
      failure: null,
      ...known,
    }
  }

  /** Queues an item once it is kept: what was acknowledged outlives a restart. */
  async #queue(
    source: Exclude<JobSource, { kind: 'stored' }>,
    label: string | null = null,
    detail: string | null = null,
  ): Promise<Job> {
    const job = this.#newJob({ ...describe(source, label), ...(detail === null ? {} : { detail }) })
    await this.#kept.keep(job, source)
    this.#jobs.add(job, source)
    this.#read(job.id)
    return job
  }

  #readStored(article: string, label: string, outlet: string | null): void {
    const job = this.#newJob({ kind: 'feed', label, detail: outlet ?? '', article, title: label })
    this.#jobs.add(job, { kind: 'stored', article })
    this.#read(job.id)
  }

  #read(id: string): void {
    const surroundings = {
      follower: (reference: string, source: JobSource): Job => this.#follower(reference, source),
      isFollowed: (url: string) => this.#feeds.follows(url),
    }
    this.#line = this.#line.then(() => readJob(this.#settings, this.#jobs, id, surroundings))
  }

  /** A job for an article that came with another one; it is read where it was found, not queued. */
  #follower(reference: string, source: JobSource): Job {
    const known =
      isAddress(reference) && source.kind === 'url'
        ? source
        : ({ kind: 'bytes', name: reference, mediaType: undefined, bytes: new Uint8Array() } as const)
    return this.#jobs.add(this.#newJob({ ...describe(known, null), state: 'running', step: 'fetched' }), known)
  }

  async addInput({ input }: AddRequest): Promise<readonly Job[]> {
    const text = input.trim()
    if (isAddress(text)) return [await this.#queue({ kind: 'url', url: text })]
    if (/^[a-z][a-z0-9+.-]*:\S*$/i.test(text)) throw notAnAddress()
    const bytes = new TextEncoder().encode(input)
    const source = { kind: 'bytes', name: 'texte.txt', mediaType: 'text/plain', bytes } as const
    return [await this.#queue(source, shorten(text), '')]
  }

  async addFile(name: string, bytes: Uint8Array): Promise<readonly Job[]> {
    if (bytes.length === 0)
      throw new ApiError(400, 'empty', 'Empty file', `${name} has no bytes.`, 'Choose a file with something in it.')
    // Only the last part of the name: it is shown, and tells the format by its ending.
    const base = name.split(/[\\/]/).at(-1) || 'fichier'
    return [await this.#queue({ kind: 'bytes', name: base, mediaType: undefined, bytes })]
  }

  async addSamples(): Promise<readonly Job[]> {
    const samples = await readSamples()
    const jobs: Job[] = []
    for (const { name, url, title, bytes } of samples)
      jobs.push(await this.#queue({ kind: 'bytes', name, mediaType: 'text/html', bytes }, title, new URL(url).hostname))
    return jobs
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

  /** Resolves when everything that was put in so far is read and noted. */
  async settled(): Promise<void> {
    let line: Promise<void> | null = null
    while (line !== this.#line) {
      line = this.#line
      await line
    }
    await this.#kept.settled()
  }

  feeds(): Promise<readonly Feed[]> {
    return this.#feeds.list()
  }

  async followFeed(url: string): Promise<Feed> {
    if (!isAddress(url)) throw notAnAddress()
    const feed = await this.#feeds.follow(url)
    for (const job of this.#jobs.listed()) if (job.feed === url) this.#jobs.change(job.id, { feed: null })
    return feed
  }

  removeFeed(url: string): Promise<Feed | null> {
    return this.#feeds.remove(url)
  }

  restoreFeed(url: string): Promise<Feed | null> {
    return this.#feeds.restore(url)
  }

  async retryFeed(url: string): Promise<Feed | null> {
    await this.#feeds.poll(url)
    return this.#feeds.one(url)
  }
}
