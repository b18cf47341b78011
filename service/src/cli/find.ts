import { Command, Option } from 'commander'
import { writerOf } from '../export/formats.ts'
import { allStatements, type ExportedStatement } from '../export/statement-stream.ts'
import { wholeNumber } from './options.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'
import { statementText } from './record-texts.ts'
import { type FilterOptions, filterOf, withFilterOptions } from './statement-filter-options.ts'
import { printPieces } from './write-out.ts'

interface Options extends RecordOptions, FilterOptions {
  readonly format: 'text' | 'json' | 'jsonl' | 'csv'
  readonly sort?: 'relevance' | 'newest' | 'oldest' | 'text'
  readonly limit: number
}

const DEFAULT_LIMIT = 50

/** `selon find WORDS`: statements by words, speaker, addressee, outlet, … */
export function command(): Command {
  const find = new Command()
    .description(
      'Find statements: all words must occur, in any inflection, accents or not; "in quotes" as a phrase, -word must not, OR between alternatives.',
    )
    .argument('[words...]', 'words to look for')
    .addOption(
      new Option('--format <format>', 'how to print them').choices(['text', 'json', 'jsonl', 'csv']).default('text'),
    )
    .addOption(
      new Option(
        '--sort <order>',
        'relevance ranks the newest 500 that match (default with words); newest (default without), oldest, text',
      ).choices(['relevance', 'newest', 'oldest', 'text']),
    )
    .option('--limit <number>', 'at most so many', wholeNumber('--limit', 1, 1_000_000), DEFAULT_LIMIT)
  return withRecordOptions(withFilterOptions(find)).action((words: string[], options: Options) => run(words, options))
}

const run = (words: readonly string[], options: Options): Promise<void> =>
  useRecord('find', options, async record => {
    const sort = options.sort ?? (words.length > 0 ? 'relevance' : 'newest')
    const found = counted(allStatements(record, filterOf(words, options), sort, options.limit))
    await printPieces(
      options.format === 'text' ? texts(found.statements) : (await writerOf(options.format))(found.statements),
    )
    if (options.format === 'text')
      process.stderr.write(
        `${found.count()} statement(s)${found.count() === options.limit ? '; --limit gives more' : ''}\n`,
      )
  })

function counted(statements: AsyncIterable<ExportedStatement>) {
  let count = 0
  const counting = async function* () {
    for await (const statement of statements) {
      count += 1
      yield statement
    }
  }
  return { statements: counting(), count: () => count }
}

async function* texts(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  for await (const statement of statements) yield `${statementText(statement)}\n`
}
