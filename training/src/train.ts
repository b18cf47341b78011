import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeLexiconTable } from './lexicon/write-lexicon-table.ts'

/*
 * `npm run train`: makes engine/models/fr-syntax.bin from the corpora. What a step needs and what it makes stand in training/README.md;
 * a step whose product stands in the work folder already is passed over.
 */
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    gold: { type: 'string', default: '../shared/gold' },
    hunspell: { type: 'string', default: '/usr/share/hunspell' },
    work: { type: 'string', default: 'training/work' },
    out: { type: 'string', default: 'engine/models/fr-syntax.bin' },
    python: { type: 'string', default: '/usr/bin/python3' },
    words: { type: 'string', default: '1300000' },
    quick: { type: 'boolean', default: false },
  },
})

/** How long the student learns without and with silver. */
const SMALL = ['--tagger-epochs', '4', '--parser-epochs', '6']
const FULL = ['--tagger-epochs', '3', '--parser-epochs', '4', '--repeat', '2', '--seeds', '2']

const root = join(import.meta.dirname, '..', '..')
/** Sentences of 1.5 million words as objects need more than V8 allows by itself. */
const HEAP = '--max-old-space-size=8000'
const product = (name: string): string => join(values.work, name)
const corpora = ['--corpora', values.corpora]

function run(command: string, ...args: readonly string[]): void {
  console.log(`\n$ ${command} ${args.join(' ')}`)
  execFileSync(command, args, { cwd: root, stdio: 'inherit' })
}

const node = (script: string, ...args: readonly string[]): void =>
  run(process.execPath, HEAP, join('training', 'src', script), ...args)
const python = (script: string, ...args: readonly string[]): void =>
  run(values.python, join('training', 'teacher', script), ...args)

/** Runs a step unless its product is there. */
function step(name: string, make: (path: string) => void): string {
  const path = product(name)
  if (existsSync(join(root, path))) console.log(`${path} is there already`)
  else make(path)
  return path
}

function requireCorpora(): void {
  for (const folder of [`${values.corpora}/treebanks`, `${values.hunspell}/fr.dic`])
    if (!existsSync(join(root, folder)) && !existsSync(folder))
      throw new Error(
        `${folder} is missing: name the corpora with --corpora; the dictionary is Debian's hunspell-fr-classical`,
      )
}

function requireTorch(): void {
  try {
    execFileSync(values.python, ['-c', 'import torch, numpy'], { stdio: 'ignore' })
  } catch {
    throw new Error(
      `${values.python} has no PyTorch: apt-get install python3-torch python3-numpy libopenblas0-serial, or name another Python with --python, or train with --quick, without a teacher`,
    )
  }
}

/** Trees of raw news as the teacher sees them; the treebanks and the made-up sentences taught it. */
function silver(invented: string): string {
  requireTorch()
  step('lexicon.tsv', path => writeLexiconTable(values.hunspell, join(root, path)))
  const news = step('news.txt', path => python('words.py', `${values.corpora}/news/orange-news.jsonl.xz`, path))
  const skipgram = step('skipgram', path =>
    run('gcc', '-O3', '-march=native', '-ffast-math', '-o', path, 'training/teacher/skipgram.c', '-lm'),
  )
  step('vectors.txt', path => run(join(root, skipgram), news, path))
  const teach = (...args: readonly string[]) =>
    python('train.py', '--work', values.work, '--treebanks', `${values.corpora}/treebanks`, ...args)
  const first = step('teacher-first.pt', path => teach('--epochs', '9', '--out', path))
  const teacher = step('teacher.pt', path =>
    teach('--start', first, '--extra', invented, '--epochs', '1', '--rate', '5e-4', '--out', path),
  )
  const cutter = step('cutter.bin', path =>
    node('train-student.ts', ...corpora, '--silver', invented, ...SMALL, '--out', path),
  )
  const sample = step('news.conllu', path =>
    node(
      'silver/sample-news.ts',
      ...corpora,
      '--gold',
      values.gold,
      '--model',
      cutter,
      '--words',
      values.words,
      '--out',
      path,
    ),
  )
  return step('silver.conllu', path =>
    python('parse.py', '--work', values.work, '--models', teacher, '--input', sample, '--output', path),
  )
}

function main(): void {
  requireCorpora()
  mkdirSync(join(root, values.work), { recursive: true })
  node('features/generate.ts')
  const invented = step('invented.conllu', path =>
    node('invented/invent.ts', ...corpora, '--hunspell', values.hunspell, '--out', path),
  )
  const inputs = values.quick ? [invented] : [silver(invented), invented]
  const silverOptions = inputs.flatMap(path => ['--silver', path])
  node('train-student.ts', ...corpora, ...silverOptions, ...(values.quick ? SMALL : FULL), '--out', values.out)
}

main()
