import type { Record } from '../record/record.ts'
import type { Analyzer } from './analyzer.ts'
import type { ReadingJob, ReadingQueue } from './queue.ts'
import { type Attempt, attemptAll, type Outcome, storeAttempts } from './read-batch.ts'
import { workAhead } from './work-ahead.ts'

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
/** Batches that are read while one is stored. */
const AHEAD = 1
/** No more versions are put into the queue while so many wait in it. */
const FULL = 2_000
const SWEEP_EVERY = 10_000

/** Jobs that were taken, with what reading them gave. */
interface Batch {
  readonly jobs: ReadonlyMap<string, ReadingJob>
  readonly attempts: readonly Attempt[]
}

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
  const broken = new AbortController()
  const signal = AbortSignal.any([options.signal, broken.signal])
  const comparison = makeComparison(patient => options.compare?.(record, { signal, patient }))
  const attempt = async (taken: readonly ReadingJob[]): Promise<Batch> => {
    const jobs = new Map(taken.map(job => [job.versionId, job]))
    return { jobs, attempts: await attemptAll(record, analyzer, [...jobs.keys()]) }
  }
  const sweeper = makeSweeper(record, queue, analyzer)
  try {
    for await (const batch of workAhead(takeJobs(queue, sweeper, analyzer, { ...options, signal }), AHEAD, attempt)) {
      for (const outcome of await finish(record, queue, batch)) {
        if (outcome.ok) read += 1
        else failed += 1
        options.onOutcome?.(outcome)
      }
      await sweeper.sweepWhenDue()
      comparison.goOn()
    }
    await comparison.finish()
  } finally {
    broken.abort()
    await comparison.ended()
  }
  return { read, failed }
}

/** Comparing beside the reading: it may take long, and jobs that were taken must not wait for it. */
interface Comparison {
  /** Begins to compare, unless that is under way. Throws what the last time threw. */
  goOn(): void
  /** Compares until nothing is left. */
  finish(): Promise<void>
  /** Resolves when nothing is under way any more. */
  ended(): Promise<void>
}

function makeComparison(compare: (patient: boolean) => Promise<void> | undefined): Comparison {
  let underWay: Promise<void> | null = null
  let failure: { readonly error: unknown } | null = null
  const run = async (): Promise<void> => {
    try {
      await compare(false)
    } catch (error) {
      failure = { error }
    }
    underWay = null
  }
  const check = (): void => {
    if (failure !== null) throw failure.error
  }
  return {
    goOn() {
      check()
      underWay ??= run()
    },
    async finish() {
      await underWay
      check()
      await compare(true)
    },
    ended: async () => {
      await underWay
    },
  }
}

/** Batches of jobs until the work ends; empty ones now and then, so that what others have read is compared too. */
async function* takeJobs(
  queue: ReadingQueue,
  sweeper: Sweeper,
  { threads }: Analyzer,
  { signal, once = false, pause: pauseFor = 1_000 }: WorkOptions,
): AsyncGenerator<readonly ReadingJob[]> {
  while (!signal.aborted) {
    const jobs = await queue.take(threads * JOBS_A_THREAD)
    if (jobs.length > 0) {
      yield jobs
      continue
    }
    // Not while a job is under way: one that fails for good at this moment would be put into the queue again.
    if (await isEmpty(queue)) {
      const swept = once ? await sweeper.sweep() : await sweeper.sweepWhenDue()
      if (swept && !(await isEmpty(queue))) continue
      if (once) return
      if (swept) yield []
    }
    await pause(once ? 200 : pauseFor, signal)
  }
}

async function isEmpty(queue: ReadingQueue): Promise<boolean> {
  const { waiting, active } = await queue.counts()
  return waiting + active === 0
}

/** Puts what waits into the queue, and says that it did. */
interface Sweeper {
  sweep(): Promise<true>
  /** Unless that was done a moment ago. */
  sweepWhenDue(): Promise<boolean>
}

function makeSweeper(record: Record, queue: ReadingQueue, analyzer: Analyzer): Sweeper {
  let sweptAt = Number.NEGATIVE_INFINITY
  const sweeper: Sweeper = {
    async sweep() {
      sweptAt = performance.now()
      await fillQueue(record, queue, analyzer)
      return true
    },
    sweepWhenDue: async () => performance.now() - sweptAt > SWEEP_EVERY && (await sweeper.sweep()),
  }
  return sweeper
}

/**
 * Puts waiting versions into the queue until it is full; a version that is in it is not added again, and one that failed for good waits
 * for a person.
 */
async function fillQueue(record: Record, queue: ReadingQueue, analyzer: Analyzer): Promise<void> {
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

/** Stores what was found and finishes the jobs. */
async function finish(record: Record, queue: ReadingQueue, { jobs, attempts }: Batch): Promise<readonly Outcome[]> {
  if (attempts.length === 0) return []
  const outcomes = await storeAttempts(record, attempts)
  // The findings are stored: a kill before the next line makes somebody read these again, which changes nothing.
  await queue.finish(outcomes.filter(one => one.ok).map(one => jobs.get(one.versionId)!))
  for (const outcome of outcomes) if (!outcome.ok) await queue.fail(jobs.get(outcome.versionId)!, outcome.reason)
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
