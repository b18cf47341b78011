import { analyze } from '@selon/engine'
import { loadReader } from 'selon'
import { readArticles } from './articles.ts'
import type { BenchmarkOptions } from './index.ts'
import { median, millisecondsOf } from './time.ts'

const ROUNDS = 3
const FACTORS = [1, 2, 4, 8]
const SMALLEST = 100_000

const repeatTo = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Time of the whole pipeline for texts of 1, 2, 4 and 8 times the length: 8.0 at the end of a line is linear growth. */
export async function run({ articles }: BenchmarkOptions): Promise<void> {
  const reader = loadReader()
  const news = readArticles(articles).join('\n\n')
  const kinds: readonly (readonly [string, string])[] = [
    ['articles', `${news}\n\n`],
    ['articles on one line', `${news.replace(/\s+/g, ' ')} `],
    ['quotation marks', '"'],
    ['opened, never closed', '« Elle a dit “ '],
    ['one sentence', 'le maire de la ville a dit que '],
    ['one word', 'a'],
    ['empty lines', '\n'],
  ]
  for (const [name, unit] of kinds) {
    const times = FACTORS.map(factor => {
      const text = repeatTo(unit, SMALLEST * factor)
      return median(
        Array.from({ length: ROUNDS }, () =>
          millisecondsOf(() => analyze({ text, published: null, outlet: null }, reader)),
        ),
      )
    })
    const ratios = times.map(time => (time / times[0]!).toFixed(1))
    console.log(`${name.padEnd(22)} ${Math.round(times[0]!)} ms for ${SMALLEST / 1000} kB, × ${ratios.join(', ')}`)
  }
}
