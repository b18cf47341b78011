import { analyze } from '@selon/engine'
import { loadReader } from 'selon'
import { atLeast, readArticles } from './articles.ts'
import type { BenchmarkOptions } from './index.ts'

const ARTICLES = 1000
const MARKS = new Set([100, 250, 500, 750, 1000])
const MEGABYTE = 2 ** 20

/** Resident memory of this process while it reads 1,000 articles in a row. */
export async function run({ articles }: BenchmarkOptions): Promise<void> {
  const texts = atLeast(readArticles(articles), ARTICLES)
  const reader = loadReader()
  let peak = 0
  for (const [index, text] of texts.entries()) {
    analyze({ text, published: null, outlet: null }, reader)
    const { rss } = process.memoryUsage()
    peak = Math.max(peak, rss)
    if (MARKS.has(index + 1))
      console.log(`after ${String(index + 1).padStart(4)} articles ${Math.round(rss / MEGABYTE)} MB`)
  }
  console.log(`peak ${Math.round(peak / MEGABYTE)} MB`)
}
