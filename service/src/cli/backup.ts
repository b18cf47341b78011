import { resolve } from 'node:path'
import { Command } from 'commander'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'

/** `selon backup FILE`: the whole record in one file. */
export function command(): Command {
  const backup = new Command()
    .description('Write the whole record into one file, as it is at one moment; the file appears whole or not at all.')
    .argument('<file>', 'file to write, as record.selon.gz')
  return withRecordOptions(backup).action((file: string, options: RecordOptions) =>
    useRecord('backup', options, async record => {
      const { rows, sha256 } = await record.upkeep.backup(resolve(file))
      process.stdout.write(
        `${file}: ${rows.articles ?? 0} article(s), ${rows.statements ?? 0} statement(s), SHA-256 of the contents ${sha256}\n`,
      )
    }),
  )
}
