import { Command } from 'commander'
import { wholeNumber } from './options.ts'
import { type RecordOptions, stopSignal, useRecordAndJobs, withRecordOptions } from './record-options.ts'

interface Options extends RecordOptions {
  readonly threads?: number
  readonly once?: boolean
}

/** `selon work`: reads what waits, until stopped. */
export function command(): Command {
  const work = new Command()
    .description('Read the articles that wait, until stopped; on as many machines as share the database.')
    .option('--threads <number>', 'threads that read (default: one a core)', wholeNumber('--threads', 1, 256))
    .option('--once', 'end when nothing waits')
  return withRecordOptions(work).action((options: Options) => run(options))
}

const run = (options: Options): Promise<void> =>
  useRecordAndJobs('work', options, async ({ record, jobs }) => {
    const [{ openQueue }, { openFrenchAnalyzer }, { work }, { makeComparer }] = await Promise.all([
      import('../work/queue.ts'),
      import('../work/french-analyzer.ts'),
      import('../work/work.ts'),
      import('../compare/make-comparer.ts'),
    ])
    const note = (text: string): void => void process.stderr.write(`selon work: ${text}\n`)
    const stop = stopSignal(() => note('stopping after the articles that have begun; again to stop at once'))
    const queue = await openQueue(jobs, { onError: error => note(error.message) })
    const analyzer = openFrenchAnalyzer(options.threads)
    try {
      const summary = await work(record, queue, analyzer, {
        signal: stop.signal,
        once: options.once,
        compare: makeComparer(),
        onOutcome: outcome => outcome.ok || note(`${outcome.versionId}: ${outcome.reason}`),
      })
      note(`${summary.read} article(s) read, ${summary.failed} attempt(s) failed`)
    } finally {
      stop.dispose()
      await queue.close()
      await analyzer.close()
    }
  })
