import type { Added, Feed, Job, JobPage } from '../generated/api.ts'
import { RequestError } from '../lib/client.ts'
import { requestText } from '../lib/problems.ts'
import { Resource } from '../lib/resource.svelte.ts'
import type { Shell } from '../lib/shell.svelte.ts'

type JobAction = 'retry' | 'withdraw' | 'restore'

/** The list of what is being read, kept fresh by server-sent events. */
export class InboxState {
  readonly page: Resource<JobPage>
  failure = $state.raw<string | null>(null)
  isSending = $state(false)
  #changed = $state.raw(new Map<string, Job>())
  #shell: Shell

  /** `cursor` gives the page of the list; it is followed. */
  constructor(shell: Shell, cursor: () => string | null) {
    this.#shell = shell
    this.page = new Resource<JobPage>(shell, () => `/jobs?limit=30${cursor() === null ? '' : `&cursor=${cursor()}`}`)
    $effect(() => {
      void shell.connection.returns
      return this.#follow()
    })
  }

  get jobs(): readonly Job[] {
    const listed = (this.page.data?.items ?? []).map(job => this.#changed.get(job.id) ?? job)
    const known = new Set(listed.map(job => job.id))
    const fresh = [...this.#changed.values()].filter(job => !known.has(job.id)).reverse()
    return [...fresh, ...listed].filter(job => job.state !== 'withdrawn')
  }

  #follow(): () => void {
    const source = new EventSource('/api/v1/events')
    source.addEventListener('job', event => this.#note([JSON.parse(event.data) as Job]))
    source.addEventListener('open', () => this.#shell.connection.answered())
    source.addEventListener('error', () => this.#shell.connection.lost())
    // A page that is kept for going back must not hold one of the few connections to the server.
    const close = () => source.close()
    addEventListener('pagehide', close)
    return () => {
      removeEventListener('pagehide', close)
      source.close()
    }
  }

  #note(jobs: readonly Job[]): void {
    const changed = new Map(this.#changed)
    for (const job of jobs) if (job.revision >= (changed.get(job.id)?.revision ?? 0)) changed.set(job.id, job)
    this.#changed = changed
  }

  async #send(send: () => Promise<Added>): Promise<boolean> {
    this.isSending = true
    try {
      this.#note((await send()).jobs)
      this.failure = null
      return true
    } catch (error) {
      this.failure =
        error instanceof RequestError ? requestText(error, this.#shell.messages) : this.#shell.messages.lost
      return false
    } finally {
      this.isSending = false
    }
  }

  /** True where it was taken. */
  addInput(input: string): Promise<boolean> {
    return this.#send(() => this.#shell.client.post<Added>('/jobs', { input }))
  }

  addFile(file: File): Promise<boolean> {
    return this.#send(() =>
      this.#shell.client.sendFile<Added>(`/jobs/files?name=${encodeURIComponent(file.name)}`, file),
    )
  }

  addSamples(): Promise<boolean> {
    return this.#send(() => this.#shell.client.post<Added>('/jobs/samples'))
  }

  act(job: Job, action: JobAction): Promise<boolean> {
    return this.#send(async () => ({
      jobs: [await this.#shell.client.post<Job>(`/jobs/${encodeURIComponent(job.id)}/${action}`)],
    }))
  }

  async withdraw(job: Job): Promise<void> {
    if (!(await this.act(job, 'withdraw'))) return
    this.#shell.undo.show(this.#shell.messages.undo.withdrawn, async () => {
      await this.act(job, 'restore')
    })
  }
}

/** Follows the feed at an address. */
export async function followFeed(shell: Shell, url: string): Promise<void> {
  await shell.client.post<Feed>('/feeds', { url })
}

/** Stops following a feed, with a way back. */
export async function removeFeed(shell: Shell, feed: Feed, changed: () => void): Promise<void> {
  const path = `/feeds/${encodeURIComponent(feed.id)}`
  await shell.client.post(`${path}/remove`)
  changed()
  shell.undo.show(shell.messages.undo.feed, async () => {
    await shell.client.post(`${path}/restore`)
    changed()
  })
}
