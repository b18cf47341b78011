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

const { values, positionals } = parseArgs({
  options: {
    articles: { type: 'string' },
    file: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

const wanted = positionals.length === 0 ? benchmarks : benchmarks.filter(({ name }) => positionals.includes(name))
const unknown = positionals.filter(name => !benchmarks.some(row => row.name === name))
if (values.help || unknown.length > 0) {
  const rows = benchmarks.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`)
  process.stderr.write(`Usage: npm run bench -- [NAME…] [--articles PATH] [--file NAME=PATH]\n\n${rows.join('\n')}\n`)
  process.exitCode = values.help ? 0 : 2
} else {
  const files = new Map(
    values.file.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  )
  for (const { name, load } of wanted) {
    console.log(`\n# ${name}`)
    await (await load()).run({ articles: values.articles ?? null, files })
  }
}
