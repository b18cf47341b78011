import { parseArgs } from 'node:util'

/** What a benchmark's file exports. */
interface Benchmark {
  /** Measures and prints a few lines: figures as ratios to a named peer of the same run, never bare seconds alone. */
  run(options: BenchmarkOptions): Promise<void>
}

export interface BenchmarkOptions {
  /** Articles to read: a folder of .txt files, or a .jsonl or .jsonl.xz file with a field `text`; the samples where left out. */
  readonly articles: string | null
  /** Other files that a benchmark asks for, as `name=path`. */
  readonly files: ReadonlyMap<string, string>
}

interface Row {
  readonly name: string
  readonly summary: string
  load(): Promise<Benchmark>
}

/** Every benchmark. One file each. */
const benchmarks: readonly Row[] = [
  {
    name: 'read',
    summary: 'tokens a second against fr-compromise tagging the same articles',
    load: () => import('./read.ts'),
  },
  {
    name: 'growth',
    summary: 'time for 1, 2, 4 and 8 times as much text, plain and hostile',
    load: () => import('./growth.ts'),
  },
  { name: 'memory', summary: 'resident memory while 1,000 articles are read', load: () => import('./memory.ts') },
  { name: 'start', summary: 'selon read on one article against node -e 0', load: () => import('./start.ts') },
  {
    name: 'syntax',
    summary: 'words, tags and trees a second against fr-compromise tagging',
    load: () => import('./syntax.ts'),
  },
  {
    name: 'times',
    summary: 'time expressions against chrono-node: speed, and the specifications of Recognizers-Text',
    load: () => import('./times.ts'),
  },
  {
    name: 'names',
    summary: 'people found by other spellings, against Levenshtein and Jaro–Winkler; look-ups a second among a million',
    load: () => import('./names.ts'),
  },
]

/** Benchmarks that take minutes and arguments of their own: they run where they are named, not with the others. */
const long: readonly { readonly name: string; readonly summary: string; load(): Promise<unknown> }[] = [
  { name: 'record', summary: 'searches in a record of many statements', load: () => import('./record.ts') },
  {
    name: 'compare',
    summary: 'grouping one more article at 10,000 to 1,000,000 statements',
    load: () => import('./compare.ts'),
  },
  { name: 'warc', summary: 'a large archive, streamed', load: () => import('./ingest-warc.ts') },
  { name: 'hostile', summary: 'what hostile pages cost', load: () => import('./ingest-hostile.ts') },
  { name: 'kill', summary: 'selon watch killed at random moments', load: () => import('./ingest-watch-kill.ts') },
]

function printHelp(): void {
  const rows = [...benchmarks, ...long].map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`)
  const names = long.map(({ name }) => name).join(', ')
  process.stderr.write(
    `Usage: npm run bench -- [NAME…] [--articles PATH] [--file NAME=PATH]\n\n${rows.join('\n')}\n\nWithout a name: all but ${names}, which take arguments of their own.\n`,
  )
}

async function runSeveral(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { articles: { type: 'string' }, file: { type: 'string', multiple: true, default: [] } },
    allowPositionals: true,
  })
  const unknown = positionals.find(name => !benchmarks.some(row => row.name === name))
  if (unknown !== undefined) {
    process.stderr.write(`bench: there is no "${unknown}"\n`)
    process.exitCode = 2
    return printHelp()
  }
  const files = new Map(
    values.file.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  )
  for (const { name, load } of benchmarks.filter(row => positionals.length === 0 || positionals.includes(row.name))) {
    console.log(`\n# ${name}`)
    await (await load()).run({ articles: values.articles ?? null, files })
  }
}

const [first = '', ...rest] = process.argv.slice(2)
const alone = long.find(({ name }) => name === first)
if (first === '--help') printHelp()
else if (alone === undefined) await runSeveral(process.argv.slice(2))
else {
  process.argv = [...process.argv.slice(0, 2), ...rest]
  await alone.load()
}
