import { Command, Option } from 'commander'
import type { ReadingQueue } from '../work/queue.ts'
import { type RecordOptions, useRecordAndJobs, withRecordOptions } from './record-options.ts'
import { table } from './record-texts.ts'

interface Options extends RecordOptions {
  readonly format: 'text' | 'json'
}

const LISTED = 1_000

/** `selon jobs`: what waits, what failed for good, and trying that again. */
export function command(): Command {
  const jobs = new Command().description('List readings that wait or failed for good.')
  const list = new Command('list')
    .description('count what waits and is being read, and list what failed for good')
    .addOption(
      new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text'),
    )
    .action((options: Options) => withQueue(options, queue => print(queue, options)))
  const retry = new Command('retry')
    .description('put everything that failed for good back into the queue')
    .action((options: RecordOptions) =>
      withQueue(options, async queue => {
        process.stdout.write(`${await queue.retryDead()} reading(s) will be tried again\n`)
      }),
    )
  return jobs.addCommand(withRecordOptions(list), { isDefault: true }).addCommand(withRecordOptions(retry))
}

const withQueue = (options: RecordOptions, act: (queue: ReadingQueue) => Promise<void>): Promise<void> =>
  useRecordAndJobs('jobs', options, async ({ jobs }) => {
    const { openQueue } = await import('../work/queue.ts')
    const queue = await openQueue(jobs)
    try {
      await act(queue)
    } finally {
      await queue.close()
    }
  })

async function print(queue: ReadingQueue, options: Options): Promise<void> {
  const [counts, dead] = [await queue.counts(), await queue.dead(LISTED)]
  const text = `${counts.waiting} wait, ${counts.active} are being read, ${counts.dead} failed for good\n`
  const rows =
    dead.length === 0
      ? ''
      : `${table(
          ['version', 'failed', 'reason'],
          dead.map(job => [job.versionId, job.failedAt.slice(0, 19), job.reason]),
        )}\n`
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify({ ...counts, failed: dead }, null, 2)}\n` : text + rows,
  )
}
