import { alignWords, sameWord } from './align-words.ts'
import type { CompareLanguage } from './compare-language.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { RUN, type WordStatistics } from './word-statistics.ts'
import { type Word, wordsOf } from './words.ts'

/** Everything measured between two statements, each field a number that a reader can check. */
export interface PairFeatures {
  /** Share of the shorter content's words, by rarity, that stand in the longer in the same order. */
  readonly contained: number
  /** Share of all words of both contents, by rarity, that are shared. */
  readonly overlap: number
  /** Rarity of the longest run of equal words in both contents, in units of ten, at most 4. */
  readonly run: number
  /** Shared runs of four words that are no stock wording, as log2(1 + number). */
  readonly uncommonRuns: number
  /** Rarity of the shared words, in units of ten, at most 6. */
  readonly information: number
  /** Rarity of shared pairs of neighbouring content words, in units of ten, at most 4. */
  readonly pairs: number
  /** 1 where a figure stands in one content against another figure in the same place of the other. */
  readonly figuresDiffer: number
  readonly figuresShared: number
  /** 1 both name the same speaker, -1 they name different ones, 0 unknown. */
  readonly speaker: number
  /** log2(1 + days between the publications); 3 where a date is unknown. */
  readonly days: number
  /** Rarity of the words that the surroundings share, over the smaller surroundings. */
  readonly surroundings: number
  /** Shared words between quotation marks on both sides, by rarity, in units of ten, at most 4. */
  readonly quoted: number
  /** 1 where both report with the same verb. */
  readonly verb: number
}

/** What the language and the corpus statistics give; made once and handed to every comparison. */
export interface CompareMeans {
  readonly language: CompareLanguage
  readonly statistics: WordStatistics
}

const DAY_MS = 24 * 3600 * 1000
