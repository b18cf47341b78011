import { readFileSync } from 'node:fs'
import type { Word } from './words.ts'

/** How common words and runs of four words are in the news; tells a formula that everybody uses from a sentence that somebody said. */
export interface WordStatistics {
  /** Natural logarithm of (articles / articles with the stem): about 0 for *le*, about 8 for a word hardly ever seen. */
  rarity(stem: string): number
  /** True where the four words starting at `index` stood in the news of many different weeks. */
  isStock(words: readonly Word[], index: number): boolean
}

/** What `npm run statistics` writes (evaluation/src/pairs-statistics.ts): counts only, no text. */
export interface StatisticsFile {
  readonly notice: string
  /** Stems by rarity in tenths: `{"53": "maire prefet"}`. */
  readonly rarity: Readonly<Record<string, string>>
  /** Rarity of a stem that is not listed. */
  readonly rarest: number
  /** Hashes of stock runs, ascending, as base64 of LEB128 differences. */
  readonly stock: string
}

/** Words that make up a run. */
export const RUN = 4
const RUN_SPACE = 1 << 24

/** FNV-1a over the stems of four words, figures all alike, folded to 24 bits. */
export function hashRun(words: readonly Word[], index: number): number {
  let hash = 2166136261
  for (let offset = 0; offset < RUN; offset++) {
    const word = words[index + offset]!
    const stem = word.figure ? '#' : word.stem
    for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 16777619)
    hash = Math.imul(hash ^ 32, 16777619)
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % RUN_SPACE
}

/** Reads the statistics that stand beside this file. Throws where the file is missing or damaged. */
export function loadStatistics(url: URL = new URL('./data/fr-statistics.json', import.meta.url)): WordStatistics {
  return statisticsFrom(JSON.parse(readFileSync(url, 'utf8')) as StatisticsFile)
}

export function statisticsFrom(file: StatisticsFile): WordStatistics {
  const rarities = new Map<string, number>()
  for (const [tenths, stems] of Object.entries(file.rarity))
    for (const stem of stems.split(' ')) rarities.set(stem, Number(tenths) / 10)
  const stock = new Uint8Array(RUN_SPACE / 8)
  for (const hash of decodeAscending(file.stock)) stock[hash >> 3]! |= 1 << (hash & 7)
  return {
    rarity: stem => rarities.get(stem) ?? file.rarest,
    isStock(words, index) {
      const hash = hashRun(words, index)
      return (stock[hash >> 3]! & (1 << (hash & 7))) !== 0
    },
  }
}

/** Ascending integers as base64 of LEB128 differences. */
export function encodeAscending(values: readonly number[]): string {
  const bytes: number[] = []
  let last = 0
  for (const value of values) {
    for (let rest = value - last; ; rest >>>= 7) {
      bytes.push(rest > 127 ? (rest & 127) | 128 : rest)
      if (rest <= 127) break
    }
    last = value
  }
  return Buffer.from(bytes).toString('base64')
}

function* decodeAscending(base64: string): Generator<number> {
  let value = 0
  let difference = 0
  let shift = 0
  for (const byte of Buffer.from(base64, 'base64')) {
    difference |= (byte & 127) << shift
    shift += 7
    if (byte & 128) continue
    value += difference
    yield value
    difference = 0
    shift = 0
  }
}
