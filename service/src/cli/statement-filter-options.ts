import { type Command, Option } from 'commander'
import type { StatementFilter } from '../record/types/statements.ts'
import { several } from './options.ts'

/** Options by which `find` and `export` choose statements. */
export interface FilterOptions {
  readonly by?: readonly string[]
  readonly to?: readonly string[]
  readonly about?: readonly string[]
  readonly outlet?: readonly string[]
  readonly act?: readonly string[]
  readonly type?: readonly string[]
  readonly hedge?: readonly string[]
  readonly commitment?: readonly string[]
  readonly certainty?: readonly string[]
  readonly review?: 'confirmed' | 'corrected' | 'rejected' | 'none'
  readonly since?: string
  readonly until?: string
  readonly saidSince?: string
  readonly saidUntil?: string
  readonly old?: boolean
}

export const withFilterOptions = (command: Command): Command =>
  command
    .option('--by <name>', 'speaker: words of a name in any spelling, or an actor id; again for alternatives', several)
    .option('--to <name>', 'addressee, likewise', several)
    .option('--about <name>', 'somebody or something mentioned in what was said, likewise', several)
    .option('--outlet <name>', 'outlet that published it; again for alternatives', several)
    .option('--act <act>', 'state, ask, promise, accuse, deny, confirm or opinion; again for alternatives', several)
    .option('--type <type>', 'direct, indirect or mixed; again for alternatives', several)
    .option('--hedge <hedge>', 'hearsay', several)
    .option('--commitment <commitment>', 'how far the page stands behind it; again for alternatives', several)
    .option(
      '--certainty <certainty>',
      'assumed, relayed, hearsay, denied or contested; again for alternatives',
      several,
    )
    .addOption(
      new Option('--review <decision>', 'what a person decided').choices([
        'confirmed',
        'corrected',
        'rejected',
        'none',
      ]),
    )
    .option('--since <day>', 'published on this day or later, as 2024-03-05')
    .option('--until <day>', 'published on this day or earlier')
    .option('--said-since <day>', 'said on this day or later')
    .option('--said-until <day>', 'said on this day or earlier')
    .option('--old', 'also statements of old versions, lost in a later reading, or rejected by a person')

export const filterOf = (words: readonly string[], options: FilterOptions): StatementFilter => ({
  words: words.length === 0 ? undefined : words.join(' '),
  speaker: options.by,
  addressee: options.to,
  mentioned: options.about,
  outlet: options.outlet,
  act: options.act,
  type: options.type,
  hedge: options.hedge,
  commitment: options.commitment,
  certainty: options.certainty,
  review: options.review,
  publishedFrom: options.since,
  publishedTo: options.until,
  saidFrom: options.saidSince,
  saidTo: options.saidUntil,
  old: options.old,
})
