import type { Record } from '../record/record.ts'
import type { Analyzer } from './analyzer.ts'
import type { ReadingJob, ReadingQueue } from './queue.ts'
import { type Outcome, readBatch } from './read-batch.ts'

export interface WorkOptions {
  /** Ends the work after the batches that have begun. */
  readonly signal: AbortSignal
  /** Ends the work when nothing is left to do. */
  readonly once?: boolean | undefined
  /** Milliseconds between looks at an empty queue. */
  readonly pause?: number | undefined
  /** Compares what was read with what is on record; `patient` waits where another worker is at it. */
  readonly compare?: ((record: Record, options: { signal: AbortSignal; patient: boolean }) => Promise<void>) | undefined
  onOutcome?(outcome: Outcome): void
}

export interface WorkSummary {
  readonly read: number
  readonly failed: number
}

/** Jobs taken at once for each thread: enough that storing a batch costs little, few enough that others get their share. */
const JOBS_A_THREAD = 8
/** No more versions are put into the queue while so many wait in it. */
const FULL = 2_000
const SWEEP_EVERY = 10_000

/**
 * Does readings until stopped. Whatever waits in the record is put into the queue first (articles are added without touching the queue, so
 * none is forgotten by a kill in between), a page at a time, and only while the queue is short.
 */
export async function work(
  record: Record,
  queue: ReadingQueue,
  analyzer: Analyzer,
  options: WorkOptions,
): Promise<WorkSummary> {
  let read = 0
  let failed = 0
  let sweptAt = Number.NEGATIVE_INFINITY
  const compare = async (patient: boolean) => options.compare?.(record, { signal: options.signal, patient })
  while (!options.signal.aborted) {
    if (performance.now() - sweptAt > SWEEP_EVERY) {
      await sweep(record, queue, analyzer)
      await compare(false)
      sweptAt = performance.now()
    }
    const jobs = await queue.take(analyzer.threads * JOBS_A_THREAD)
    if (jobs.length === 0) {
      if (options.once && !(await fillAgain(record, queue, analyzer))) break
      if (!options.once) await pause(options.pause ?? 1_000, options.signal)
      continue
    }
    for (const outcome of await doJobs(record, queue, analyzer, jobs)) {
      if (outcome.ok) read += 1
      else failed += 1
      options.onOutcome?.(outcome)
    }
    await compare(false)
  }
  await compare(true)
  return { read, failed }
}

/**
 * Puts waiting versions into the queue until it is full; a version that is in it is not added again, and one that failed for good waits
 * for a person.
 */
async function sweep(record: Record, queue: ReadingQueue, analyzer: Analyzer): Promise<void> {
  let room = FULL - (await queue.counts()).waiting
  const dead = new Set((await queue.dead(100_000)).map(job => job.versionId))
  for (let cursor: string | null = null; room > 0; ) {
    const page: { readonly rows: readonly string[]; readonly next: string | null } = await record.analyses.waiting({
      rules: analyzer.rules,
      model: analyzer.model,
      limit: 500,
      cursor,
    })
    await queue.add(page.rows.filter(id => !dead.has(id)))
    room -= page.rows.length
    cursor = page.next
    if (cursor === null) return
  }
}

/** With the queue empty: true where there is, or soon will be, more to do. */
async function fillAgain(record: Record, queue: ReadingQueue, analyzer: Analyzer): Promise<boolean> {
  await sweep(record, queue, analyzer)
  const { waiting, active } = await queue.counts()
  if (waiting + active === 0) return false
  await pause(200)
  return true
}

async function doJobs(
  record: Record,
  queue: ReadingQueue,
  analyzer: Analyzer,
  jobs: readonly ReadingJob[],
): Promise<readonly Outcome[]> {
  const byVersion = new Map(jobs.map(job => [job.versionId, job]))
  const outcomes = await readBatch(record, analyzer, [...byVersion.keys()])
  // The findings are stored: a kill before the next line makes somebody read these again, which changes nothing.
  await queue.finish(outcomes.filter(one => one.ok).map(one => byVersion.get(one.versionId)!))
  for (const outcome of outcomes) if (!outcome.ok) await queue.fail(byVersion.get(outcome.versionId)!, outcome.reason)
  return outcomes
}

const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
