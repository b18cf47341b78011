import { Command, Option } from 'commander'
import { several, wholeNumber } from './options.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'
import { table } from './record-texts.ts'

interface Options extends RecordOptions {
  readonly kind?: string
  readonly unnamed?: boolean
  readonly format: 'text' | 'json'
  readonly limit: number
  readonly merge?: readonly string[]
  readonly unmerge?: string
  readonly person?: string
}

/** `selon actors [NAME]`: who is on record, most often quoted first; merges by hand. */
export function command(): Command {
  const actors = new Command()
    .description('List actors, most often quoted first, by words of a name (the last may be a beginning).')
    .argument('[name...]', 'words of a name')
    .addOption(
      new Option('--kind <kind>', 'only this kind').choices(['person', 'organization', 'group', 'place', 'document']),
    )
    .option('--unnamed', 'also those known by a description only')
    .addOption(
      new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text'),
    )
    .option('--limit <number>', 'at most so many', wholeNumber('--limit', 1, 1_000), 50)
    .option('--merge <id>', 'given twice: say that the first is the same as the second', several)
    .option('--unmerge <id>', 'take back the merge of this actor')
    .option('--person <name>', 'who says so (default: the name of the user)')
  return withRecordOptions(actors).action((name: string[], options: Options) => run(name.join(' '), options))
}

const run = (name: string, options: Options): Promise<void> =>
  useRecord('actors', options, async record => {
    const person = options.person ?? process.env.USER ?? 'somebody'
    const [from, into] = options.merge ?? []
    if (from !== undefined && into !== undefined) {
      await record.actors.merge({ from, into, person })
      return
    }
    if (options.unmerge !== undefined) return record.actors.unmerge({ id: options.unmerge, person })
    const { rows } = await record.actors.list({
      name,
      kind: options.kind,
      unnamed: options.unnamed,
      limit: options.limit,
    })
    const text = table(
      ['said', 'kind', 'name', 'id'],
      rows.map(row => [row.said, row.kind, row.name, row.id]),
    )
    process.stdout.write(options.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : `${text}\n`)
  })
