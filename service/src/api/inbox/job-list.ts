import type { Job } from '../schemas/inbox.ts'

/** What a job is made from; kept so that it can be tried again. */
export type JobSource =
  | { readonly kind: 'url'; readonly url: string }
  /** An article that is in the record already and only waits to be read. */
  | { readonly kind: 'stored'; readonly article: string }
  | {
      readonly kind: 'bytes'
      readonly name: string
      readonly mediaType: string | undefined
      readonly bytes: Uint8Array
    }

interface Entry {
  job: Job
  readonly source: JobSource
  /** State to go back to when a withdrawal is taken back. */
  before: Job['state'] | null
}

/** Finished jobs kept for the list; older ones are in the list of articles. */
const KEPT = 500

/** The jobs of this run of the server, newest first, and those who follow them. */
export class JobList {
  readonly #entries = new Map<string, Entry>()
  readonly #listeners = new Set<(job: Job) => void>()

  add(job: Job, source: JobSource): Job {
    this.#entries.set(job.id, { job, source, before: null })
    if (this.#entries.size > KEPT) this.#forgetOldest()
    this.#tell(job)
    return job
  }

  #forgetOldest(): void {
    for (const [id, { job }] of this.#entries) {
      if (job.state !== 'done' && job.state !== 'withdrawn') continue
      this.#entries.delete(id)
      return
    }
  }

  #tell(job: Job): void {
    for (const listener of this.#listeners) listener(job)
  }

  change(id: string, changes: Partial<Job>): Job | null {
    const entry = this.#entries.get(id)
    if (entry === undefined) return null
    entry.job = { ...entry.job, ...changes, revision: entry.job.revision + 1 }
    this.#tell(entry.job)
    return entry.job
  }

  get(id: string): Job | null {
    return this.#entries.get(id)?.job ?? null
  }

  source(id: string): JobSource | null {
    return this.#entries.get(id)?.source ?? null
  }

  /** Takes a job off the list; `restore` puts it back as it was. */
  withdraw(id: string): Job | null {
    const entry = this.#entries.get(id)
    if (entry === undefined || entry.job.state === 'withdrawn') return entry?.job ?? null
    entry.before = entry.job.state
    return this.change(id, { state: 'withdrawn' })
  }

  restore(id: string): Job | null {
    const entry = this.#entries.get(id)
    return entry === undefined ? null : this.change(id, { state: entry.before ?? entry.job.state })
  }

  /** Newest first, without those withdrawn. */
  listed(): Job[] {
    return [...this.#entries.values()]
      .map(entry => entry.job)
      .filter(job => job.state !== 'withdrawn')
      .reverse()
  }

  follow(listener: (job: Job) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
