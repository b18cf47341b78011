import { PgBoss } from 'pg-boss'
import type { JobsDatabase } from '../record/database/home.ts'

/** A reading that is to be done. */
export interface ReadingJob {
  readonly id: string
  readonly versionId: string
}

/** A reading that failed for good, with the last reason. */
export interface DeadJob extends ReadingJob {
  readonly reason: string
  readonly failedAt: string
}

export interface QueueCounts {
  readonly waiting: number
  readonly active: number
  readonly dead: number
}

/** The queue of readings in the database of the record, shared by every process and machine that opens it. */
export interface ReadingQueue {
  /** Puts versions into the queue; those that are in it already are not added again. */
  add(versionIds: readonly string[]): Promise<void>
  /** Takes up to `count` jobs, which nobody else gets until they are finished, failed or expired. */
  take(count: number): Promise<readonly ReadingJob[]>
  finish(jobs: readonly ReadingJob[]): Promise<void>
  /** Gives a job back for a later attempt; after the last one it is dead. */
  fail(job: ReadingJob, reason: string): Promise<void>
  dead(limit: number): Promise<readonly DeadJob[]>
  /** Puts dead jobs back into the queue; how many. */
  retryDead(): Promise<number>
  counts(): Promise<QueueCounts>
  close(): Promise<void>
}

const QUEUE = 'read'
const DEAD = 'read-dead'

export interface QueueOptions {
  /** Attempts after the first. */
  readonly retries?: number | undefined
  /** Seconds before the first further attempt; doubled for each. */
  readonly retryDelay?: number | undefined
  /** Seconds after which a taken job that nobody finished goes back: its worker died. */
  readonly expireIn?: number | undefined
  /** Seconds between looks for expired jobs. */
  readonly superviseEvery?: number | undefined
  onError?(error: Error): void
}

interface Data {
  readonly versionId: string
}

/** Opens the queue, made where it is missing. */
export async function openQueue(database: JobsDatabase, options: QueueOptions = {}): Promise<ReadingQueue> {
  const boss = new PgBoss({
    db: database,
    backend: database.backend,
    schema: database.schema,
    schedule: false,
    superviseIntervalSeconds: options.superviseEvery ?? 30,
    monitorIntervalSeconds: options.superviseEvery ?? 30,
  })
  boss.on('error', error => options.onError?.(error))
  await boss.start()
  await boss.createQueue(DEAD, { retentionSeconds: 365 * 86_400 })
  const settings = {
    retryLimit: options.retries ?? 4,
    retryDelay: options.retryDelay ?? 5,
    retryBackoff: true,
    expireInSeconds: options.expireIn ?? 300,
    retentionSeconds: 365 * 86_400,
    deleteAfterSeconds: 3_600,
  }
  // One job a version at most, waiting or active. The settings of the newest program hold, also where an older one made the queue.
  await boss.createQueue(QUEUE, { ...settings, policy: 'exclusive', deadLetter: DEAD, retryDelayMax: 600 })
  await boss.updateQueue(QUEUE, settings)
  return queueOver(boss, database)
}

function queueOver(boss: PgBoss, database: JobsDatabase): ReadingQueue {
  return {
    async add(versionIds) {
      if (versionIds.length > 0)
        await boss.insert(
          QUEUE,
          versionIds.map(versionId => ({ data: { versionId }, singletonKey: versionId })),
        )
    },
    async take(count) {
      const jobs = await boss.fetch<Data>(QUEUE, { batchSize: count })
      return jobs.map(job => ({ id: job.id, versionId: job.data.versionId }))
    },
    async finish(jobs) {
      if (jobs.length > 0)
        await boss.complete(
          QUEUE,
          jobs.map(job => job.id),
        )
    },
    async fail(job, reason) {
      await boss.fail(QUEUE, job.id, { reason })
    },
    async dead(limit) {
      const jobs = await boss.findJobs<Data>(DEAD, { limit })
      return jobs.map(job => ({
        id: job.id,
        versionId: job.data.versionId,
        reason: reasonOf(job.sourceOutput),
        failedAt: job.createdOn.toISOString(),
      }))
    },
    retryDead: () => boss.redrive(DEAD),
    async counts() {
      // pg-boss's own statistics are up to a minute old.
      const { rows } = await database.executeSql(
        `select count(*) filter (where name = $1 and state in ('created', 'retry'))::int as waiting,
          count(*) filter (where name = $1 and state = 'active')::int as active,
          count(*) filter (where name = $2 and state in ('created', 'retry'))::int as dead
        from "${database.schema}".job where name in ($1, $2)`,
        [QUEUE, DEAD],
      )
      return rows[0] as QueueCounts
    },
    close: () => boss.stop({ graceful: true, timeout: 10_000, close: false }),
  }
}

const reasonOf = (output: unknown): string =>
  typeof output === 'object' && output !== null && 'reason' in output ? String(output.reason) : 'no reason was noted'
