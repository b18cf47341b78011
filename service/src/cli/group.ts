import { Command } from 'commander'
import { Failure, UsageError } from '../failure.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'

interface Options extends RecordOptions {
  readonly waiting?: boolean
  readonly merge?: string
  readonly split?: boolean
  readonly undo?: string
  readonly person?: string
  readonly json?: boolean
}

/** `selon group STATEMENT`: everything about one utterance; `selon group --waiting`: place the statements that no grouping has seen. */
export function command(): Command {
  const group = new Command()
    .description('Show who reported the same utterance, in which order and how it changed; group and regroup.')
    .argument('[statement]', 'id of a statement')
    .option('--waiting', 'group the statements that no grouping has looked at')
    .option('--merge <statement>', 'put both statements into one group, by hand')
    .option('--split', 'take the statement out of its group, by hand')
    .option('--undo <action>', 'take back a split or merge')
    .option('--person <name>', 'who decides by hand (default: USER)')
    .option('--json', 'print JSON')
  return withRecordOptions(group).action((statement: string | undefined, options: Options) =>
    useRecord('group', options, async record => {
      const person = options.person ?? process.env.USER ?? 'unknown'
      if (options.waiting) {
        const { groupWaiting, loadComparison } = await import('../compare/index.ts')
        const { statements, joined, proposals } = await groupWaiting(record, loadComparison())
        console.log(`${statements} statements looked at, ${joined} joined a group, ${proposals} pairs to decide`)
        return
      }
      if (options.undo !== undefined) await record.groups.undo({ actionId: options.undo, person })
      if (statement === undefined) {
        if (options.undo !== undefined) return
        throw new UsageError('name a statement, or group the waiting ones with --waiting')
      }
      if (options.merge !== undefined) await record.groups.merge({ statements: [statement, options.merge], person })
      if (options.split) await record.groups.split({ statements: [statement], person })
      const { describeUtterance } = await import('../compare/index.ts')
      const { formatUtterance } = await import('./format-utterance.ts')
      const utterance = await describeUtterance(record, statement)
      if (utterance === null) throw new Failure(`no statement ${statement} in the record: find its id with selon find`)
      console.log(options.json ? JSON.stringify(utterance, null, 1) : formatUtterance(utterance))
    }),
  )
}
