/**
 * Time expressions beside chrono-node in the same run: right on the specifications of Microsoft's Recognizers-Text, and speed on news.
 * usage: times.ts [--specifications ../shared/corpora/time/datetime-fr.json] [--texts ../shared/gold/fr-train/text]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node'
import { frenchTimes } from '../../engine/src/lang/fr/times/index.ts'
import { findTimes } from '../../engine/src/times/find-times.ts'
import {
  type Found,
  type Recognizer,
  readSpecifications,
  scoreRecognizer,
} from '../../evaluation/src/times-recognizers.ts'

const { values: options } = parseArgs({
  options: {
    specifications: { type: 'string', default: '../shared/corpora/time/datetime-fr.json' },
    texts: { type: 'string', default: '../shared/gold/fr-train/text' },
  },
})

const selon: Recognizer = (text, published) => findTimes({ text, published, syntax: null }, frenchTimes)

/** chrono's result as EDTF: a day, or a time where it is certain of the hour; an interval where it gives an end. */
const chronoNode: Recognizer = (text, published) =>
  chrono.fr.parse(text, published === null ? undefined : new Date(published)).map((result): Found => {
    const end = result.end === null || result.end === undefined ? '' : `/${stampOf(result.end)}`
    return { start: result.index, end: result.index + result.text.length, value: stampOf(result.start) + end }
  })

function stampOf(components: chrono.ParsedComponents): string {
  const two = (number: number | null): string => String(number ?? 0).padStart(2, '0')
  const day = `${String(components.get('year')).padStart(4, '0')}-${two(components.get('month'))}-${two(components.get('day'))}`
  return components.isCertain('hour') ? `${day}T${two(components.get('hour'))}:${two(components.get('minute'))}` : day
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

function printAccuracy(name: string, recognizer: Recognizer): void {
  const figures = scoreRecognizer(readSpecifications(options.specifications), recognizer)
  const { expressions, cases } = figures
  console.log(
    `${name.padEnd(12)} spans ${percent(figures.spans, expressions)}  spans and values ${percent(figures.values, expressions)}  whole cases found ${percent(figures.casesFound, cases)}  right ${percent(figures.casesRight, cases)}`,
  )
}

const ROUNDS = 10

/** Best of some rounds, in tokens (words, numbers, marks) a second; the first round warms up. */
function printSpeed(name: string, recognizer: Recognizer, texts: readonly string[]): void {
  const tokens = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0), 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    for (const text of texts) recognizer(text, '2020-06-01')
    best = Math.min(best, performance.now() - start)
  }
  console.log(`${name.padEnd(12)} ${Math.round((1000 * tokens) / best).toLocaleString('en')} tokens a second`)
}

printAccuracy('selon', selon)
printAccuracy('chrono-node', chronoNode)
const texts = readdirSync(options.texts).map(file => readFileSync(join(options.texts, file), 'utf8'))
printSpeed('selon', selon, texts)
printSpeed('chrono-node', chronoNode, texts)
