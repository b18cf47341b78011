import { readFile, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { Failure, UsageError } from '../failure.ts'

interface Options {
  readonly pairs?: string
  readonly out?: string
}

/** `selon compare ARTICLE ARTICLE` and `selon compare --pairs FILE.json` */
export function command(): Command {
  return new Command()
    .description('Compare what two articles report, or judge pairs of statements.')
    .argument('[article...]', 'two articles of the record, by id or address')
    .option('--pairs <file>', 'judge the pairs of a JSON file; prints it with `predicted` added to each')
    .option('--out <file>', 'write there instead of printing')
    .action(async (articles: string[], options: Options) => {
      if (options.pairs === undefined) throw new UsageError('name two articles, or a file of pairs with --pairs')
      if (articles.length > 0) throw new UsageError('--pairs takes no articles beside it')
      await write(`${JSON.stringify(await judged(options.pairs), null, 1)}\n`, options.out)
    })
}

async function judged(file: string): Promise<unknown> {
  const { comparePairs } = await import('../compare/compare-pairs.ts')
  const { loadComparison } = await import('../compare/load-comparison.ts')
  const { loadReader } = await import('../reader.ts')
  const { parsePairs } = await import('../compare/pairs-file.ts')
  const pairs = parsePairs(await readFile(file, 'utf8'))
  if (typeof pairs === 'string') throw new Failure(`${file}: ${pairs}`)
  return comparePairs(pairs, loadComparison(), loadReader())
}

async function write(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(text)
  else await writeFile(out, text)
}
