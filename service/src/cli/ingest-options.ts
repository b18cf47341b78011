import type { Command } from 'commander'
import { UsageError } from '../failure.ts'
import type { IngesterSettings } from '../ingest/ingest.ts'
import type { FieldMap, RecordField } from '../ingest/readers/read-records.ts'

/** Options of commands that read from files and from the network. */
export interface IngestCommandOptions {
  readonly allowHost?: readonly string[]
  readonly userAgent?: string
  readonly delay?: string
  readonly timeout?: string
  readonly robots: boolean
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value]

/** Adds the options of fetching to a command. */
export const withIngestOptions = (command: Command): Command =>
  command
    .option(
      '--allow-host <host>',
      'fetch from this host although its address is not public, as NAME or NAME:PORT; may be given again',
      collect,
    )
    .option('--user-agent <text>', 'name that sites see')
    .option('--delay <seconds>', 'pause between two requests to the same host', '1')
    .option('--timeout <seconds>', 'longest time for one answer', '30')
    .option('--no-robots', 'do not ask robots.txt (only for sites of your own)')

/** Adds `--field` to a command. */
export const withFieldOption = (command: Command): Command =>
  command.option(
    '--field <field=name>',
    'field of a JSON or CSV record that holds text, title, published, …; may be given again',
    collect,
  )

/** Settings of the ingester that the options say. @throws UsageError for numbers that are none. */
export function ingesterSettings(options: IngestCommandOptions, workers = 1): IngesterSettings {
  const { allowHost, userAgent, robots } = options
  return {
    workers,
    fetcher: {
      ...(allowHost ? { allowHosts: allowHost } : {}),
      ...(userAgent ? { userAgent } : {}),
      obeyRobots: robots,
      queue: { delay: seconds('--delay', options.delay ?? '1', 0) },
      limits: { milliseconds: seconds('--timeout', options.timeout ?? '30', 0.1) },
    },
  }
}

/** Milliseconds of an option in seconds. */
export function seconds(name: string, value: string, least: number): number {
  const number = Number(value)
  if (!(number >= least && number <= 86_400 * 365))
    throw new UsageError(`${name} ${value}: give a number of seconds, at least ${least}`)
  return number * 1000
}

const FIELDS: ReadonlySet<string> = new Set<RecordField>([
  'text',
  'html',
  'title',
  'outlet',
  'authors',
  'published',
  'modified',
  'language',
  'url',
  'agency',
])

/** `--field text=body` for each field. @throws UsageError for a field that there is not. */
export function fieldMapOf(pairs: readonly string[]): FieldMap {
  const map: Partial<Record<RecordField, string>> = {}
  for (const pair of pairs) {
    const [, field, name] = /^(\w+)=(.+)$/.exec(pair) ?? []
    if (field === undefined || name === undefined || !FIELDS.has(field)) {
      throw new UsageError(`--field ${pair}: write FIELD=NAME, FIELD one of ${[...FIELDS].join(', ')}`)
    }
    map[field as RecordField] = name
  }
  return map
}
