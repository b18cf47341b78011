import { readFileSync } from 'node:fs'
import type { StatisticsFile } from '../../service/src/compare/word-statistics.ts'

/** A word for each number from 0 to 1, common ones for most of the numbers, as common as in the news. */
export function vocabulary(): (number: number) => string {
  const url = new URL('../../service/src/compare/data/fr-statistics.json', import.meta.url)
  const { rarity } = JSON.parse(readFileSync(url, 'utf8')) as StatisticsFile
  const words: string[] = []
  const sums: number[] = []
  let sum = 0
  for (const [tenths, stems] of Object.entries(rarity))
    for (const stem of stems.split(' ')) {
      sum += Math.exp(-Number(tenths) / 10)
      words.push(stem)
      sums.push(sum)
    }
  return number => words[firstAbove(sums, number * sum)]!
}

function firstAbove(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}
