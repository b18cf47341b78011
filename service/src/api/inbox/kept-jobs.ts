import { z } from 'zod'
import type { Inbox } from '../../record/record.ts'
import type { InboxItem } from '../../record/types/service.ts'
import { Job } from '../schemas/inbox.ts'
import type { JobSource } from './job-list.ts'

/** What is kept of a failure: where it stopped, and what the list tells about it. */
const KeptFailure = Job.shape.failure.unwrap().extend({ step: Job.shape.step })

/** A job as it comes back after a restart. */
export interface KeptJob {
  readonly job: Pick<Job, 'id' | 'kind' | 'label' | 'detail' | 'added' | 'step' | 'failure'>
  readonly source: JobSource
}

const KINDS = Job.shape.kind

function itemOf({ id, kind, label, detail, added }: Job, source: JobSource): InboxItem | null {
  const item = { id, kind, label, detail, addedAt: added, failure: null }
  if (source.kind === 'url') return { ...item, url: source.url, name: null, mediaType: null, bytes: null }
  if (source.kind === 'stored') return null
  return { ...item, url: null, name: source.name, mediaType: source.mediaType ?? null, bytes: source.bytes }
}

function jobOf(item: InboxItem): KeptJob | null {
  const { id, label, detail, addedAt, url, name, mediaType, bytes } = item
  const source: JobSource | null =
    url !== null
      ? { kind: 'url', url }
      : bytes === null
        ? null
        : { kind: 'bytes', name: name ?? '', mediaType: mediaType ?? undefined, bytes }
  if (source === null) return null
  const kind = KINDS.catch('file').parse(item.kind)
  const kept = z.nullable(KeptFailure).catch(null).parse(item.failure)
  const { step, ...failure } = kept ?? { step: null }
  const told = kept === null ? null : (failure as Job['failure'])
  return { job: { id, kind, label, detail, added: addedAt, step, failure: told }, source }
}

/**
 * Keeps in the record what was put in until it is read, and what failed until somebody retries or withdraws it, so that a restart loses
 * nothing. What is read needs no keeping: it is an article.
 */
export class KeptJobs {
  readonly #inbox: Inbox
  #writing: Promise<void> = Promise.resolve()
  #isClosed = false

  constructor(inbox: Inbox) {
    this.#inbox = inbox
  }

  /** Resolves once the job outlives a restart. */
  async keep(job: Job, source: JobSource): Promise<void> {
    const item = itemOf(job, source)
    if (item !== null) await this.#inbox.keep([item])
  }

  /** Follows a job: changes of its state are written one after the other. */
  note(job: Job, source: JobSource): void {
    if (this.#isClosed || job.state === 'running' || source.kind === 'stored') return
    this.#writing = this.#writing.then(() => this.#write(job, source)).catch(() => {})
  }

  async #write(job: Job, source: JobSource): Promise<void> {
    if (job.state === 'done' || job.state === 'withdrawn') return this.#inbox.remove(job.id)
    await this.keep(job, source)
    const failure = job.failure === null ? null : { ...job.failure, step: job.step }
    await this.#inbox.mark({ id: job.id, failure })
  }

  async restored(): Promise<readonly KeptJob[]> {
    return (await this.#inbox.list()).flatMap(item => jobOf(item) ?? [])
  }

  settled(): Promise<void> {
    return this.#writing
  }

  /** Notes nothing more: what fails because the program stops still waits when it starts again. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#writing
  }
}
