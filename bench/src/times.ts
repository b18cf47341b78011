import { existsSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { frenchTimes } from '../../engine/src/lang/fr/times/index.ts'
import { findTimes } from '../../engine/src/times/find-times.ts'
import {
  type Found,
  type Recognizer,
  readSpecifications,
  type Specification,
  scoreRecognizer,
} from '../../evaluation/src/times-recognizers.ts'
import { readArticles } from './articles.ts'
import type { BenchmarkOptions } from './index.ts'

const SPECIFICATIONS = '../shared/corpora/time/datetime-fr.json'

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

function printAccuracy(name: string, recognizer: Recognizer, specifications: readonly Specification[]): void {
  const figures = scoreRecognizer(specifications, recognizer)
  const { expressions, cases } = figures
  console.log(
    `${name.padEnd(12)} spans ${percent(figures.spans, expressions)}  spans and values ${percent(figures.values, expressions)}  whole cases found ${percent(figures.casesFound, cases)}  right ${percent(figures.casesRight, cases)}`,
  )
}

const ROUNDS = 12

const tokensOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0), 0)

/**
 * The best of some rounds of each, in turn, in tokens (words, numbers, marks) a second of processor time; the first rounds warm up.
 */
function speedsOf(recognizers: readonly Recognizer[], texts: readonly string[]): number[] {
  const best = recognizers.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, recognizer] of recognizers.entries()) {
      const start = process.cpuUsage()
      for (const text of texts) recognizer(text, '2020-06-01')
      const { user, system } = process.cpuUsage(start)
      best[index] = Math.min(best[index]!, user + system)
    }
  }
  return best.map(microseconds => (1e6 * tokensOf(texts)) / microseconds)
}

/**
 * Time expressions beside chrono-node in the same run: speed, and what each gets right of the French specifications of
 * Microsoft's Recognizers-Text (`specifications=PATH`, left out where that file is missing).
 */
export async function run({ articles, files }: BenchmarkOptions): Promise<void> {
  const texts = readArticles(articles)
  const [ours = 0, theirs = 1] = speedsOf([selon, chronoNode], texts)
  console.log(
    `${Math.round(ours / 1000)} thousand tokens a second of processor time, ${(ours / theirs).toFixed(1)} times chrono-node`,
  )
  const path = files.get('specifications') ?? SPECIFICATIONS
  if (!existsSync(path)) return
  const specifications = readSpecifications(path)
  printAccuracy('selon', selon, specifications)
  printAccuracy('chrono-node', chronoNode, specifications)
}
