import { resolve } from 'node:path'
import { Command } from 'commander'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'

/** `selon restore FILE`: a record out of a backup. */
export function command(): Command {
  const restore = new Command()
    .description('Fill an empty record from a backup, whole or not at all.')
    .argument('<file>', 'file that selon backup wrote')
  return withRecordOptions(restore).action((file: string, options: RecordOptions) =>
    useRecord('restore', options, async record => {
      const { rows } = await record.upkeep.restore(resolve(file))
      process.stdout.write(`restored ${rows.articles ?? 0} article(s), ${rows.statements ?? 0} statement(s)\n`)
    }),
  )
}
