import { type Analysis, analyze, type Reader, toJson } from '@selon/engine'
import { Command, Option } from 'commander'
import { messageOf, UsageError } from '../failure.ts'
import { guessLanguage } from '../read/guess-language.ts'
import { LocationReader, type ReadResult } from '../read/read-location.ts'
import { loadReader } from '../reader.ts'
import { formatStatements } from './format-statements.ts'
import {
  fieldMapOf,
  type IngestCommandOptions,
  ingesterSettings,
  withFieldOption,
  withIngestOptions,
} from './ingest-options.ts'
import { type Output, type OutputFormat, toFolder, toStandardOutput } from './read-output.ts'
import { VERSION } from './version.ts'

interface Options extends IngestCommandOptions {
  readonly field?: readonly string[]
  readonly format?: OutputFormat
  readonly out?: string
  readonly published?: string
  readonly explain?: boolean
}

/** A date of ISO 8601, or a date with a time and perhaps a zone. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** A span as `JSON.stringify` indents it; line ends inside strings are escaped, so nothing else looks like it. */
const SPAN_OVER_LINES = /\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g

function parsePublished(value: string): string {
  const [year = 0, month = 0, day = 0] = value.slice(0, 10).split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  if (!DATE.test(value) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new UsageError(`--published "${value}" is no date; write it as 2026-03-12 or 2026-03-12T08:30:00+01:00`)
  }
  return value
}

/** `selon read LOCATION …`: findings of each article on standard output or in a folder. */
export function command(): Command {
  const read = new Command()
    .description(
      'Read articles and print who said what to whom: pages, feeds, sitemaps, WARC, JSON Lines, CSV, texts, PDF.',
    )
    .argument('<location...>', 'files, folders or URLs to read; - for standard input')
    .addOption(
      new Option('--format <format>', 'text for people, json or jsonl for programs').choices(['text', 'json', 'jsonl']),
    )
    .option('--out <folder>', 'write one file an article into this folder (as JSON where no format is given)')
    .option('--published <date>', 'date of publication where the source states none, as 2026-03-12', parsePublished)
    .option('--explain', 'show the rule, the cue, the confidence and the speaker behind each finding')
  return withIngestOptions(withFieldOption(read)).action((locations: string[], options: Options) =>
    run(locations, options),
  )
}

async function run(locations: readonly string[], options: Options): Promise<void> {
  const format = options.format ?? (options.out === undefined ? 'text' : 'json')
  const fieldMap = fieldMapOf(options.field ?? [])
  const settings = ingesterSettings(options)
  const output =
    options.out === undefined ? toStandardOutput(format, locations.length > 1) : await toFolder(options.out, format)
  const reader = loadReader()
  const from = new LocationReader({ published: options.published ?? null, fieldMap, settings })
  try {
    for (const location of locations) {
      for await (const result of from.read(location)) await handle(result, reader, output, { ...options, format })
    }
  } finally {
    await from.close()
  }
  await output.finish()
}

async function handle(
  result: ReadResult,
  reader: Reader,
  output: Output,
  options: Options & { format: OutputFormat },
): Promise<void> {
  if (!result.ok) return complain(result.file, result.reason)
  try {
    const language = await guessLanguage(result.article.text)
    if (language !== reader.language.code) {
      note(result.file, `this seems to be no French text (${language}); fewer findings are to be expected`)
    }
    const analysis = { ...analyze(result.article, reader), language }
    await output.write(result.file, serialize(analysis, result.file, options))
  } catch (error) {
    complain(result.file, messageOf(error))
  }
}

function serialize(analysis: Analysis, file: string, options: Options & { format: OutputFormat }): string {
  if (options.format === 'text') {
    const colour = options.out === undefined && process.stdout.hasColors?.() === true
    return formatStatements(analysis, { file, explain: options.explain === true, colour })
  }
  const json = toJson(analysis, { file, version: VERSION })
  if (options.format === 'jsonl') return `${JSON.stringify(json)}\n`
  return `${JSON.stringify(json, null, 1).replace(SPAN_OVER_LINES, '[$1, $2]')}\n`
}

function note(file: string, message: string): void {
  process.stderr.write(`selon read: ${file}: ${message}\n`)
}

/** One bad input does not stop the others, but the run has failed. */
function complain(file: string, reason: string): void {
  note(file, reason)
  process.exitCode = 1
}
