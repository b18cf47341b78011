import { Command, Option } from 'commander'
import type { Stats } from '../record/types/actors.ts'
import { wholeNumber } from './options.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'
import { table } from './record-texts.ts'

interface Options extends RecordOptions {
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
  readonly limit: number
  readonly format: 'text' | 'json'
}

/** `selon stats`: who is quoted how often, directly or not, by outlet, month and gender. */
export function command(): Command {
  const stats = new Command()
    .description('Count who is quoted how often, directly or indirectly, by outlet, month and gender.')
    .option('--since <day>', 'published on this day or later, as 2024-03-05')
    .option('--until <day>', 'published on this day or earlier')
    .option('--outlet <name>', 'only this outlet')
    .option('--limit <number>', 'speakers listed', wholeNumber('--limit', 1, 1_000), 20)
    .addOption(
      new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text'),
    )
  return withRecordOptions(stats).action((options: Options) =>
    useRecord('stats', options, async record => {
      const { since: from, until: to, outlet, limit } = options
      const counted = await record.actors.stats({ from, to, outlet, limit })
      process.stdout.write(options.format === 'json' ? `${JSON.stringify(counted, null, 2)}\n` : statsText(counted))
    }),
  )
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

function statsText(stats: Stats): string {
  const persons = stats.genders.reduce((sum, row) => sum + row.statements, 0)
  const counts = (row: { direct: number; indirect: number; mixed: number }) => [row.direct, row.indirect, row.mixed]
  return [
    `${stats.articles} article(s), ${stats.statements} statement(s)`,
    table(
      ['total', 'direct', 'indirect', 'mixed', 'speaker'],
      stats.speakers.map(row => [row.total, ...counts(row), row.name]),
    ),
    table(
      ['articles', 'statements', 'direct', 'indirect', 'mixed', 'outlet'],
      stats.outlets.map(row => [row.articles, row.statements, ...counts(row), row.outlet ?? 'unknown']),
    ),
    table(
      ['articles', 'statements', 'direct', 'indirect', 'mixed', 'month'],
      stats.months.map(row => [row.articles, row.statements, ...counts(row), row.month ?? 'unknown']),
    ),
    table(
      ['statements', 'speakers', 'share', 'gender of persons quoted'],
      stats.genders.map(row => [row.statements, row.speakers, share(row.statements, persons), row.gender]),
    ),
    '',
  ].join('\n\n')
}
