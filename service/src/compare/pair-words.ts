import type { CompareLanguage } from './compare-language.ts'
import type { WordStatistics } from './word-statistics.ts'
import type { Word } from './words.ts'

/** What the language and the corpus statistics give; made once and handed to every comparison. */
export interface CompareMeans {
  readonly language: CompareLanguage
  readonly statistics: WordStatistics
}

const FUNCTION_WORD = 0.3
const FIGURE = 5

/** How much it tells that two texts share this word: its rarity in the news, little for function words, much for figures. */
export function weightOf(word: Word, { language, statistics }: CompareMeans): number {
  if (word.figure) return FIGURE
  if (language.functionWords.has(word.fold)) return FUNCTION_WORD
  return Math.max(FUNCTION_WORD, statistics.rarity(word.stem))
}

/** True for words that carry a claim: no function word, no lone letter. */
export const isContent = (word: Word, { language }: CompareMeans): boolean =>
  word.figure || (word.fold.length > 1 && !language.functionWords.has(word.fold))

/** True for words of the claim itself: neither the date nor the verb of the report nor a title before a name. */
export const isClaim = (word: Word, means: CompareMeans): boolean =>
  isContent(word, means) &&
  !means.language.dateWords.has(word.fold) &&
  !means.language.titles.has(word.fold) &&
  (word.capital || !means.language.speech.test(word.fold))

export const sumOf = (words: readonly Word[], means: CompareMeans): number =>
  words.reduce((sum, word) => sum + weightOf(word, means), 0)

/** Days between two ISO dates, null where one is unknown or no date. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / (24 * 3600 * 1000)
  return Number.isNaN(days) ? null : days
}
