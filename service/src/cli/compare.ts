import { readFile, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { ArticleComparison } from '../compare/index.ts'
import { Failure, UsageError } from '../failure.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'

interface Options extends RecordOptions {
  readonly pairs?: string
  readonly out?: string
  readonly json?: boolean
}

/** `selon compare ARTICLE [ARTICLE]` and `selon compare --pairs FILE.json` */
export function command(): Command {
  const compare = new Command()
    .description('Compare what two articles report, or the versions of one; or judge pairs of statements.')
    .argument('[article...]', 'one article (its versions) or two, by id or address')
    .option('--pairs <file>', 'judge the pairs of a JSON file; prints it with `predicted` added to each')
    .option('--out <file>', 'write there instead of printing')
    .option('--json', 'print JSON')
  return withRecordOptions(compare).action(async (articles: string[], options: Options) => {
    if (options.pairs === undefined) return write(await compared(articles, options), options.out)
    if (articles.length > 0) throw new UsageError('--pairs takes no articles beside it')
    await write(`${JSON.stringify(await judged(options.pairs), null, 1)}\n`, options.out)
  })
}

async function judged(file: string): Promise<unknown> {
  const { comparePairs, loadComparison, parsePairs } = await import('../compare/index.ts')
  const { loadReader } = await import('../reader.ts')
  const pairs = parsePairs(await readFile(file, 'utf8'))
  if (typeof pairs === 'string') throw new Failure(`${file}: ${pairs}`)
  return comparePairs(pairs, loadComparison(), loadReader())
}

async function compared(names: readonly string[], options: Options): Promise<string> {
  if (names.length < 1 || names.length > 2)
    throw new UsageError('name one or two articles, or a file of pairs with --pairs')
  const { compareEdits, compareVersions, findArticle, loadComparison } = await import('../compare/index.ts')
  const comparisons = await useRecord('compare', options, async record => {
    const articles = []
    for (const name of names) {
      const article = await findArticle(record, name)
      if (article === null) throw new Failure(`no article ${name} in the record: add it with selon add`)
      articles.push(article)
    }
    const [one, other] = articles as [(typeof articles)[number], (typeof articles)[number] | undefined]
    if (other === undefined) return compareEdits(record, one.id, loadComparison())
    const comparison = await compareVersions(record, [one.currentVersion, other.currentVersion], loadComparison())
    if (comparison === null) throw new Failure('one of the two has not been read yet: run selon work')
    return [comparison]
  })
  if (options.json) return `${JSON.stringify(comparisons, null, 1)}\n`
  return comparisons.length === 0 ? 'One version only.\n' : `${comparisons.map(format).join('\n\n')}\n`
}

function format({ older, newer, shared, statements }: ArticleComparison): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const lines = statements.map(({ kind, older: before, newer: after, judgement }) => {
    const label = judgement === null || kind === 'kept' ? kind : [judgement.change, ...judgement.also].join(', ')
    const sure = judgement?.same === 'unsure' ? '?' : ''
    const contents = [before, kind === 'kept' ? null : after].filter(side => side !== null)
    return `  ${label}${sure}: ${contents.map(side => `${side.speaker ?? '?'}: ${side.content}`).join('\n      → ')}`
  })
  const head = `${older.title ?? older.versionId} → ${newer.title ?? newer.versionId}`
  return [
    `${head} (${percent(shared.ofOlder)} of the first is in the second, ${percent(shared.ofNewer)} of the second in the first)`,
    ...lines,
  ].join('\n')
}

async function write(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(text)
  else await writeFile(out, text)
}
