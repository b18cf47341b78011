import { Command, Option } from 'commander'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'

interface Options extends RecordOptions {
  readonly format: 'text' | 'json'
}

/** `selon verify`: recomputes everything; exit status 1 where something is wrong. */
export function command(): Command {
  const verify = new Command()
    .description('Recompute all hashes and selectors, and say what is wrong; exit status 1 where something is.')
    .addOption(
      new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text'),
    )
  return withRecordOptions(verify).action((options: Options) =>
    useRecord('verify', options, async record => {
      const result = await record.upkeep.verify()
      const { snapshots, versions, statements, logRows, faults, faultCount, contentHash, logHead } = result
      const lines = [
        ...faults.map(fault => `${fault.check} ${fault.subject}: ${fault.message}`),
        ...(faultCount > faults.length ? [`… and ${faultCount - faults.length} more`] : []),
        `${snapshots} snapshot(s), ${versions} version(s), ${statements} statement(s), ${logRows} log row(s): ${faultCount === 0 ? 'all as written' : `${faultCount} fault(s)`}`,
        `contents ${contentHash}`,
        `log head ${logHead}`,
      ]
      process.stdout.write(options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : `${lines.join('\n')}\n`)
      if (faultCount > 0) process.exitCode = 1
    }),
  )
}
