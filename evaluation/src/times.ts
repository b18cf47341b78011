/**
 * Measures time expressions: on annotated news with the shared scorer, and on the specifications of Microsoft's Recognizers-Text.
 * usage: times.ts [--gold ../shared/gold/fr-dev] [--specifications ../shared/corpora/time/datetime-fr.json] [--out DIR] [--errors N] [--no-syntax]
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze, type TimeExpression } from '@selon/engine'
import { loadReader } from 'selon/reader'
import { frenchTimes } from '../../engine/src/lang/fr/times/index.ts'
import { findTimes } from '../../engine/src/times/find-times.ts'
import { type RecognizerFigures, readSpecifications, scoreRecognizer } from './times-recognizers.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: '../shared/gold/fr-dev' },
    specifications: { type: 'string', default: '../shared/corpora/time/datetime-fr.json' },
    out: { type: 'string' },
    errors: { type: 'string', default: '0' },
    'no-syntax': { type: 'boolean', default: false },
  },
})
const reader = options['no-syntax'] ? null : loadReader()

/** With syntax as the pipeline reads them; without it by the words nearby. */
function timesOf(text: string, published: string | null): readonly TimeExpression[] {
  if (reader !== null) return analyze({ text, published, outlet: null }, reader).times
  return findTimes({ text, published, syntax: null }, frenchTimes)
}

function predictNews(folder: string): void {
  for (const file of readdirSync(join(options.gold, 'times')).filter(name => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(options.gold, 'times', file), 'utf8')) as { published: string | null }
    const text = readFileSync(join(options.gold, 'text', file.replace(/\.json$/, '.txt')), 'utf8')
    const times = timesOf(text, gold.published).map(({ id, start, end, type, value, anchor }) => ({
      id,
      span: [start, end],
      type,
      value,
      anchor,
    }))
    writeFileSync(join(folder, file), JSON.stringify({ times }))
  }
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1)

function printFigures(figures: RecognizerFigures): void {
  const { expressions, cases } = figures
  console.log(
    `specifications: ${expressions} expressions  span ${percent(figures.spans, expressions)}  span and value ${percent(figures.values, expressions)}`,
  )
  console.log(
    `  with an article or preposition more or less: span ${percent(figures.nearSpans, expressions)}  span and value ${percent(figures.nearValues, expressions)}`,
  )
  console.log(
    `  ${cases} cases, those with nothing to find included: found ${percent(figures.casesFound, cases)}  right ${percent(figures.casesRight, cases)}`,
  )
}

const out = options.out ?? mkdtempSync(join(tmpdir(), 'selon-times-'))
mkdirSync(out, { recursive: true })
predictNews(out)
const scorer = [
  '../shared/score/score-times.mjs',
  '--gold',
  join(options.gold, 'times'),
  '--pred',
  out,
  '--errors',
  options.errors,
]
process.stdout.write(`news: ${execFileSync(process.execPath, scorer, { encoding: 'utf8' })}`)
const figures = scoreRecognizer(readSpecifications(options.specifications), (text, reference) =>
  timesOf(text, reference),
)
printFigures(figures)
for (const error of figures.errors.slice(0, Number(options.errors))) console.log(`- ${error}`)
