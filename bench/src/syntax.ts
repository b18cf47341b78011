import compromise from 'fr-compromise'
import { loadReader } from 'selon'
import { parseText } from '../../engine/src/syntax/parse-text.ts'
import { findParseUnits } from '../../engine/src/text/find-parse-units.ts'
import { findQuotations } from '../../engine/src/text/find-quotations.ts'
import { findSentences } from '../../engine/src/text/find-sentences.ts'
import { readArticles } from './articles.ts'
import type { BenchmarkOptions } from './index.ts'
import { median, millisecondsOf } from './time.ts'

const ARTICLES = 400
const ROUNDS = 5

/** Words, tags and trees against fr-compromise, which only tags, in turns over the same articles in one process and thread. */
export async function run({ articles }: BenchmarkOptions): Promise<void> {
  const texts = readArticles(articles).slice(0, ARTICLES)
  const { syntax, language } = loadReader()
  const prepared = texts.map(text => {
    const quotations = findQuotations(text, language.quotationHabits)
    const sentences = findSentences(text, quotations, language.abbreviations)
    return { text, units: findParseUnits(text, sentences, quotations, language.abbreviations) }
  })
  let words = 0
  const parse = (): void => {
    words = 0
    for (const { text, units } of prepared) words += parseText(text, units, syntax).length
  }
  const tag = (): void => {
    for (const text of texts) compromise(text).json()
  }
  parse()
  tag()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(millisecondsOf(parse))
    theirs.push(millisecondsOf(tag))
  }
  const rate = (milliseconds: number): number => Math.round((words / milliseconds) * 1000)
  console.log(`${texts.length} articles, ${words} words, median of ${ROUNDS} rounds`)
  console.log(`selon, words, tags and trees  ${rate(median(ours))} words/s`)
  console.log(`fr-compromise, tagging        ${rate(median(theirs))} words/s`)
  console.log(`ratio ${(median(theirs) / median(ours)).toFixed(2)}`)
}
