import { analyze } from '@selon/engine'
import compromise from 'fr-compromise'
import { loadReader } from 'selon'
import { readArticles } from './articles.ts'
import type { BenchmarkOptions } from './index.ts'
import { median, millisecondsOf } from './time.ts'

const ARTICLES = 300
const ROUNDS = 5
/** Words as a reader counts them, the same count for both. */
const WORD = /[\p{L}\p{N}]+(?:['’-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** The whole pipeline against fr-compromise, which only tags, in turns over the same articles in one process and thread. */
export async function run({ articles }: BenchmarkOptions): Promise<void> {
  const texts = readArticles(articles).slice(0, ARTICLES)
  const tokens = texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0)
  const reader = loadReader()
  const read = (): void => {
    for (const text of texts) analyze({ text, published: null, outlet: null }, reader)
  }
  const tag = (): void => {
    for (const text of texts) compromise(text).json()
  }
  read()
  tag()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(millisecondsOf(read))
    theirs.push(millisecondsOf(tag))
  }
  const rate = (milliseconds: number): number => Math.round((tokens / milliseconds) * 1000)
  console.log(`${texts.length} articles, ${tokens} tokens, median of ${ROUNDS} rounds`)
  console.log(`selon, whole pipeline   ${rate(median(ours))} tokens/s`)
  console.log(`fr-compromise, tagging  ${rate(median(theirs))} tokens/s`)
  console.log(`ratio ${(median(theirs) / median(ours)).toFixed(2)}`)
}
