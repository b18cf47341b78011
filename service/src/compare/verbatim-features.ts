import { type Alignment, alignWords } from './align-words.ts'
import { clashingFigures, otherFigures } from './figures.ts'
import { sameOccasion } from './occasion.ts'
import { type CompareMeans, daysBetween, isClaim, sumOf, weightOf } from './pair-words.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { agreementOfSpeakers } from './speaker-agreement.ts'
import { RUN } from './word-statistics.ts'
import { type Word, wordsOf } from './words.ts'

/** What is measured between two quotations. Rarities (see weightOf) are in units of ten; logarithms are to base 2 of 1 + number. */
export interface VerbatimFeatures {
  /** Share of the shorter quotation, by rarity, that stands in the other in the same order. */
  readonly contained: number
  /** Share of both together that they share. */
  readonly shared: number
  /** Rarity of the longest run of equal words, at most 4. */
  readonly run: number
  /** Logarithm of the shared runs of four words that are no stock wording. */
  readonly uncommonRuns: number
  /** Rarity of all shared words, at most 6. */
  readonly information: number
  /** 1 where both have figures and they are not the same. */
  readonly otherFigures: number
  /** 1 where both count the same thing and come to different figures. */
  readonly figuresClash: number
  /** Logarithm of the days between the publications. */
  readonly days: number
  /** Share of the smaller surroundings (context without quotation, title), by rarity, that the other has too. */
  readonly surroundings: number
  /** Names that the surroundings share, at most 3. */
  readonly names: number
  /** 1 where both name the same day, -1 where they name other days, 0 unknown. */
  readonly occasion: number
  /** 1 same speaker, -1 another, 0 unknown. */
  readonly speaker: number
}

const UNKNOWN_DAYS = 2

export function verbatimFeatures(a: ReportedStatement, b: ReportedStatement, means: CompareMeans): VerbatimFeatures {
  const wordsA = wordsOf(a.content)
  const wordsB = wordsOf(b.content)
  const alignment = alignWords(wordsA, wordsB)
  const common = sumOf(
    alignment.map(([i]) => wordsA[i]!),
    means,
  )
  const [sumA, sumB] = [sumOf(wordsA, means), sumOf(wordsB, means)]
  const around = [surroundings(a, means), surroundings(b, means)] as const
  return {
    contained: common / Math.max(1, Math.min(sumA, sumB)),
    shared: common / Math.max(1, sumA + sumB - common),
    run: Math.min(4, longestRun(wordsA, alignment, means) / 10),
    uncommonRuns: Math.log2(1 + uncommonRuns(wordsA, alignment, means)),
    information: Math.min(6, common / 10),
    otherFigures: otherFigures(wordsA, wordsB) ? 1 : 0,
    figuresClash: clashingFigures(wordsA, wordsB, means).length > 0 ? 1 : 0,
    days: Math.log2(1 + (daysBetween(a.published, b.published) ?? UNKNOWN_DAYS)),
    surroundings: sharedRarity(...around, means),
    names: Math.min(3, sharedNames(...around, means)),
    occasion: sameOccasion(a, b, means),
    speaker: agreementOfSpeakers(a.speaker, b.speaker, means),
  }
}

function longestRun(words: readonly Word[], alignment: Alignment, means: CompareMeans): number {
  let longest = 0
  let current = 0
  alignment.forEach(([i, j], at) => {
    const [lastI, lastJ] = alignment[at - 1] ?? [-2, -2]
    current = (i === lastI + 1 && j === lastJ + 1 ? current : 0) + weightOf(words[i]!, means)
    longest = Math.max(longest, current)
  })
  return longest
}

function uncommonRuns(words: readonly Word[], alignment: Alignment, { statistics }: CompareMeans): number {
  let number = 0
  for (let at = 0; at + RUN <= alignment.length; at++) {
    const [i, j] = alignment[at]!
    const [lastI, lastJ] = alignment[at + RUN - 1]!
    if (lastI - i === RUN - 1 && lastJ - j === RUN - 1 && !statistics.isStock(words, i)) number++
  }
  return number
}

/** Claim words around the content by stem, with the title's. */
function surroundings(statement: ReportedStatement, means: CompareMeans): Map<string, Word> {
  const text = `${statement.context.replace(statement.content, ' ')} | ${statement.title}`
  const words = wordsOf(text).filter(word => isClaim(word, means))
  return new Map(words.map(word => [word.stem, word]))
}

function sharedRarity(a: Map<string, Word>, b: Map<string, Word>, means: CompareMeans): number {
  const common = [...a.values()].filter(word => b.has(word.stem))
  const smaller = Math.min(sumOf([...a.values()], means), sumOf([...b.values()], means))
  return sumOf(common, means) / Math.max(1, smaller)
}

const RARE_NAME = 2.5

function sharedNames(a: Map<string, Word>, b: Map<string, Word>, { statistics }: CompareMeans): number {
  return [...a].filter(
    ([stem, word]) => word.capital && b.get(stem)?.capital === true && statistics.rarity(stem) > RARE_NAME,
  ).length
}
