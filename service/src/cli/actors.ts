import { Command, Option } from 'commander'
import { UsageError } from '../failure.ts'
import type { Record } from '../record/record.ts'
import { candidateText } from './candidate-texts.ts'
import { decideIdentity, type IdentifyOptions, proposeIdentities } from './identify-actors.ts'
import { several, wholeNumber } from './options.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'
import { table } from './record-texts.ts'

interface Options extends RecordOptions, IdentifyOptions {
  readonly unnamed?: boolean
  readonly format: 'text' | 'json'
  readonly merge?: readonly string[]
  readonly unmerge?: string
  readonly identity?: string
  readonly candidates?: boolean
  readonly apart?: readonly string[]
  readonly unapart?: readonly string[]
  readonly person?: string
}

const LISTED = 50

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
    .option('--limit <number>', 'at most so many (default: 50)', wholeNumber('--limit', 1, 1_000_000))
    .option('--merge <id>', 'given twice: say that the first is the same as the second', several)
    .option('--unmerge <id>', 'take back the merge of this actor')
    .option('--candidates', 'list pairs of actors that may be one, likeliest first, with reasons')
    .option('--apart <id>', 'given twice: say that the two are not one, so that they are not offered again', several)
    .option('--unapart <id>', 'given twice: take that back', several)
    .option('--wikidata <table>', 'propose ids from your own table: id, names, description, kind; JSON Lines or CSV')
    .addOption(
      new Option(
        '--reconcile <url>',
        'propose ids by asking a reconciliation service, 100 actors where --limit says no other',
      ),
    )
    .option('--type <id>', 'type of things to ask the service for, as Q5 for humans at Wikidata')
    .option('--allow-host <host...>', 'ask the service although its address is not public')
    .option('--identity <actor=id>', 'say which id of Wikidata is an actor’s: p…=Q7747; p…=-Q7747 where it is not')
    .option('--person <name>', 'who says so (default: the name of the user)')
  return withRecordOptions(actors).action((name: string[], options: Options) => run(name.join(' '), options))
}

const run = (name: string, options: Options): Promise<void> =>
  useRecord('actors', options, async record => {
    if (await decide(record, options)) return
    if (options.candidates) return listCandidates(record, options)
    if (options.wikidata !== undefined || options.reconcile !== undefined)
      return proposeIdentities(record, name, options)
    const { rows } = await record.actors.list({
      name,
      kind: options.kind,
      unnamed: options.unnamed,
      limit: options.limit ?? LISTED,
    })
    const text = table(
      ['said', 'kind', 'name', 'id'],
      rows.map(row => [row.said, row.kind, row.name, row.id]),
    )
    process.stdout.write(options.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : `${text}\n`)
  })

/** The two ids of an option that is given twice; null where it is not given. */
function pairOf(name: string, ids: readonly string[] | undefined): readonly [string, string] | null {
  const [first, second, ...more] = ids ?? []
  if (first === undefined) return null
  if (second === undefined || more.length > 0) throw new UsageError(`give ${name} twice: once for each of two actors`)
  return [first, second]
}

/** Does what a person decided; false where nothing was. */
async function decide(record: Record, options: Options): Promise<boolean> {
  const person = options.person ?? process.env.USER ?? 'somebody'
  const merge = pairOf('--merge', options.merge)
  const apart = pairOf('--apart', options.apart)
  const unapart = pairOf('--unapart', options.unapart)
  if (merge !== null) await record.actors.merge({ from: merge[0], into: merge[1], person })
  if (options.unmerge !== undefined) await record.actors.unmerge({ id: options.unmerge, person })
  if (apart !== null) await record.actors.tellApart({ first: apart[0], second: apart[1], person })
  if (unapart !== null) await record.actors.untellApart({ first: unapart[0], second: unapart[1], person })
  if (options.identity !== undefined) await decideIdentity(record, options.identity, person)
  const single = [options.unmerge, options.identity]
  return single.some(one => one !== undefined) || [merge, apart, unapart].some(pair => pair !== null)
}

async function listCandidates(record: Record, { format, limit }: Options): Promise<void> {
  const { compareActors } = await import('../identity/compare-actors.ts')
  await compareActors(record)
  const { rows } = await record.actors.candidates({ limit: limit ?? LISTED })
  const text = rows.map(candidateText).join('\n\n') || 'no two actors look like one'
  process.stdout.write(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : `${text}\n`)
}
