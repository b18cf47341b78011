import { Command, Option } from 'commander'
import { EXPORT_FORMATS, type ExportFormat, writerOf } from '../export/formats.ts'
import { allStatements } from '../export/statement-stream.ts'
import { UsageError } from '../failure.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'
import { type FilterOptions, filterOf, withFilterOptions } from './statement-filter-options.ts'
import { printPieces, writePieces } from './write-out.ts'

interface Options extends RecordOptions, FilterOptions {
  readonly format?: ExportFormat
  readonly out?: string
}

/** `selon export`: every statement that the options choose, in one file. */
export function command(): Command {
  const command = new Command()
    .description('Export statements with their evidence; all of them where no words or options choose.')
    .argument('[words...]', 'words to look for, as for selon find')
    .addOption(
      new Option('--format <format>', 'jsonl where neither this nor the name of the file says otherwise').choices([
        ...EXPORT_FORMATS,
      ]),
    )
    .option('--out <file>', 'write into this file instead of standard output')
  return withRecordOptions(withFilterOptions(command)).action((words: string[], options: Options) =>
    run(words, options),
  )
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const format = options.format ?? formatOf(options.out)
  if (format === 'parquet' && options.out === undefined && process.stdout.isTTY)
    throw new UsageError('Parquet is not for terminals: name a file with --out')
  const writer = await writerOf(format)
  await useRecord('export', options, record => {
    const pieces = writer(allStatements(record, filterOf(words, options)))
    return options.out === undefined ? printPieces(pieces) : writePieces(options.out, pieces)
  })
}

/** The format that a file's name asks for. */
const formatOf = (file: string | undefined): ExportFormat =>
  EXPORT_FORMATS.find(format => file?.endsWith(`.${format}`)) ?? 'jsonl'
