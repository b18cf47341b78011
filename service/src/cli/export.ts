import { Command, Option } from 'commander'
import { EXPORT_FORMATS, type ExportFormat, writerOf } from '../export/formats.ts'
import { allStatements } from '../export/statement-stream.ts'
import { UsageError } from '../failure.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'
import { type FilterOptions, filterOf, withFilterOptions } from './statement-filter-options.ts'
import { printPieces, writePieces } from './write-out.ts'

interface Options extends RecordOptions, FilterOptions {
  readonly format?: ExportFormat | 'warc'
  readonly out?: string
}

/** `selon export`: every statement that the options choose, or every snapshot, in one file. */
export function command(): Command {
  const command = new Command()
    .description(
      'Export statements with their evidence; all of them where no words or options choose. As WARC: every page as it was received.',
    )
    .argument('[words...]', 'words to look for, as for selon find')
    .addOption(
      new Option('--format <format>', 'jsonl where neither this nor the name of the file says otherwise').choices([
        ...EXPORT_FORMATS,
        'warc',
      ]),
    )
    .option('--out <file>', 'write into this file instead of standard output')
  return withRecordOptions(withFilterOptions(command)).action((words: string[], options: Options) =>
    run(words, options),
  )
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const format = options.format ?? formatOf(options.out)
  if (format === 'warc') return exportSnapshots(words, options)
  if (format === 'parquet' && options.out === undefined && process.stdout.isTTY)
    throw new UsageError('Parquet is not for terminals: name a file with --out')
  const writer = await writerOf(format)
  await useRecord('export', options, record => {
    const pieces = writer(allStatements(record, filterOf(words, options)))
    return options.out === undefined ? printPieces(pieces) : writePieces(options.out, pieces)
  })
}

/** Snapshots are not chosen by what was found in them. */
async function exportSnapshots(words: readonly string[], options: Options): Promise<void> {
  const { format: _, out, record, database, ...filters } = options
  if (words.length > 0 || Object.values(filters).some(value => value !== undefined && value !== false))
    throw new UsageError(
      'WARC holds every snapshot of the record: leave words and filters out, or choose another format',
    )
  if (out === undefined && process.stdout.isTTY)
    throw new UsageError('WARC is not for terminals: name a file with --out, as snapshots.warc.gz')
  const { toWarc } = await import('../export/warc.ts')
  await useRecord('export', options, kept => {
    const pieces = toWarc(kept, { packed: out?.endsWith('.gz') === true })
    return out === undefined ? printPieces(pieces) : writePieces(out, pieces)
  })
}

/** The format that a file's name asks for. */
const formatOf = (file: string | undefined): ExportFormat | 'warc' =>
  /\.warc(?:\.gz)?$/.test(file ?? '')
    ? 'warc'
    : (EXPORT_FORMATS.find(format => file?.endsWith(`.${format}`)) ?? 'jsonl')
