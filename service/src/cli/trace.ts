import { Command } from 'commander'
import { Failure } from '../failure.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'

interface Options extends RecordOptions {
  readonly limit: string
  readonly json?: boolean
}

/** `selon trace "words"` */
export function command(): Command {
  const trace = new Command()
    .description('Follow words through the record: the utterances that contain them, first report first.')
    .argument('<words...>', 'words as in selon find; "in quotes" for a phrase')
    .option('--limit <number>', 'utterances to print', '10')
    .option('--json', 'print JSON')
  return withRecordOptions(trace).action((words: string[], options: Options) =>
    useRecord('trace', options, async record => {
      const limit = Number.parseInt(options.limit, 10)
      if (!(limit > 0)) throw new Failure(`--limit ${options.limit} is no number above 0`)
      const { traceWords } = await import('../compare/index.ts')
      const { formatUtterance } = await import('./format-utterance.ts')
      const utterances = await traceWords(record, words.join(' '), limit)
      if (options.json) console.log(JSON.stringify(utterances, null, 1))
      else if (utterances.length === 0) console.log('Nobody on record says so.')
      else console.log(utterances.map(formatUtterance).join('\n\n'))
    }),
  )
}
