import { Command } from 'commander'
import { wholeNumber } from './options.ts'
import { type RecordOptions, stopSignal, useRecord, withRecordOptions } from './record-options.ts'

interface Options extends RecordOptions {
  readonly dryRun?: boolean
  readonly threads?: number
}

/** `selon reread`: reads everything that other rules or models have read again. */
export function command(): Command {
  const reread = new Command()
    .description('Read again what other rules or models have read. What people decided stays; old findings are kept.')
    .option('--dry-run', 'only say what would change')
    .option('--threads <number>', 'threads that read (default: one a core)', wholeNumber('--threads', 1, 256))
  return withRecordOptions(reread).action((options: Options) => run(options))
}

const run = (options: Options): Promise<void> =>
  useRecord('reread', options, async record => {
    const [{ openFrenchAnalyzer }, { reread }, { makeComparer }] = await Promise.all([
      import('../work/french-analyzer.ts'),
      import('../work/reread.ts'),
      import('../compare/make-comparer.ts'),
    ])
    const stop = stopSignal(() => process.stderr.write('selon reread: stopping after the articles that have begun\n'))
    const analyzer = openFrenchAnalyzer(options.threads)
    try {
      const sum = await reread(record, analyzer, { dryRun: options.dryRun, signal: stop.signal })
      if (!options.dryRun) await makeComparer()(record, { signal: stop.signal })
      const would = options.dryRun ? 'would be ' : ''
      process.stdout.write(
        `${sum.articles} article(s) read by rules ${analyzer.rules}, model ${analyzer.model}${sum.failed > 0 ? `; ${sum.failed} could not be read` : ''}\n` +
          `statements: ${sum.added} ${would}added, ${sum.changed} ${would}changed, ${sum.lost} ${would}lost, ${sum.same} the same, ${sum.kept} kept as people decided\n`,
      )
      if (sum.failed > 0) process.exitCode = 1
    } finally {
      stop.dispose()
      await analyzer.close()
    }
  })
