import { clashingFigures } from './figures.ts'
import { sameOccasion } from './occasion.ts'
import { type CompareMeans, daysBetween, isClaim, weightOf } from './pair-words.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { agreementOfSpeakers } from './speaker-agreement.ts'
import { type Word, wordsOf } from './words.ts'

/** What is measured between two reports of which at least one is told in other words. Rarities are in units of ten. */
export interface ToldFeatures {
  /** 1 same speaker, 0.6 same function, -1 another, 0 unknown. */
  readonly speaker: number
  /** Rarity of the verb of saying where both use the same one, at most 4; a third of it where the speakers are not the same. */
  readonly cue: number
  /** Share of the claim words of the shorter report that the other has, by rarity. */
  readonly contained: number
  /** Share of both together. */
  readonly shared: number
  /** Rarity of the shared claim words that are neither names nor figures, at most 3. */
  readonly common: number
  /** Logarithm (base 2) of 1 + neighbouring pairs of claim words in both, names of two words aside. */
  readonly pairs: number
  /** Rarity of the claim words between quotation marks on both sides, at most 2. */
  readonly quoted: number
  /** Share of the shorter quoted part that the other side's does not have, where both quote at length. */
  readonly otherQuotes: number
  /** 1 where both count the same thing and come to different figures. */
  readonly figuresClash: number
  /** 1 where both name the same day, -1 where they name other days, 0 unknown. */
  readonly occasion: number
  /** Number of sides on which nobody says anything. */
  readonly silent: number
  /** Logarithm of the days between the publications. */
  readonly days: number
}

const UNKNOWN_DAYS = 2
/** Quoted parts rarer than this in sum are quotations at length. */
const AT_LENGTH = 8
const DERIVED = 0.7
/** Claims of less rarity than this are too short for shares of them to say much. */
const SHORT = 10
/** Claim words looked at, for contents of any length. */
const MOST_WORDS = 400

export function toldFeatures(a: ReportedStatement, b: ReportedStatement, means: CompareMeans): ToldFeatures {
  const speaker = agreementOfSpeakers(a.speaker, b.speaker, means)
  const known = new Set(speaker > 0 ? [...wordsOf(a.speaker!), ...wordsOf(b.speaker!)].map(word => word.stem) : [])
  const [claimsA, claimsB] = [a, b].map(side => claimWords(side.sentence, known, means)) as [Word[], Word[]]
  const total = shares(byStem(claimsA), byStem(claimsB), means)
  const quotes = shares(byStem(quotedWords(a, means)), byStem(quotedWords(b, means)), means)
  const verbs = cueStems(b, means)
  const sameVerb = cueStems(a, means).find(verb => verbs.includes(verb))
  const cueRarity = sameVerb === undefined ? 0 : Math.min(4, Math.max(0.5, means.statistics.rarity(sameVerb)))
  return {
    speaker,
    cue: speaker > 0 ? cueRarity : cueRarity / 3,
    contained: containedIn(total),
    shared: total.common / Math.max(20, total.a + total.b - total.common),
    common: Math.min(3, shares(plainWords(claimsA), plainWords(claimsB), means).common / 10),
    pairs: Math.log2(1 + sharedPairs(claimsA, claimsB)),
    quoted: Math.min(2, quotes.common / 10),
    otherQuotes:
      Math.min(quotes.a, quotes.b) > AT_LENGTH ? 1 - Math.min(1, quotes.common / Math.min(quotes.a, quotes.b)) : 0,
    figuresClash: clashingFigures(wordsOf(a.sentence), wordsOf(b.sentence), means).length > 0 ? 1 : 0,
    occasion: sameOccasion(a, b, means),
    silent: [a, b].filter(side => side.cue === null).length,
    days: Math.log2(1 + (daysBetween(a.published, b.published) ?? UNKNOWN_DAYS)),
  }
}

const cueStems = ({ cue }: ReportedStatement, { language }: CompareMeans): string[] =>
  wordsOf(cue ?? '')
    .filter(word => language.speech.test(word.fold))
    .map(word => word.stem)

/** Share of the claim words of the shorter content that the other content has: tells two statements of one sentence apart. */
export function sharedClaim(a: ReportedStatement, b: ReportedStatement, means: CompareMeans): number {
  const [claimsA, claimsB] = [a, b].map(side => byStem(claimWords(side.content, new Set(), means)))
  return containedIn(shares(claimsA!, claimsB!, means))
}

const claimWords = (text: string, known: ReadonlySet<string>, means: CompareMeans): Word[] =>
  wordsOf(text)
    .filter(word => isClaim(word, means) && !known.has(word.stem))
    .slice(0, MOST_WORDS)

const byStem = (words: readonly Word[]): Map<string, Word> => new Map(words.map(word => [word.stem, word]))

/** Words by stem that are neither names nor figures. */
const plainWords = (words: readonly Word[]): Map<string, Word> =>
  byStem(words.filter(word => !word.capital && !word.figure))

/** Between quotation marks; all of a verbatim content. */
function quotedWords(side: ReportedStatement, means: CompareMeans): Word[] {
  const stretches = side.verbatim
    ? [side.content]
    : [...side.sentence.matchAll(/["«“]([^"»”«“]+)["»”]/g)].map(match => match[1]!)
  return stretches.flatMap(stretch => claimWords(stretch, new Set(), means))
}

interface Shares {
  readonly a: number
  readonly b: number
  readonly common: number
}

function shares(a: ReadonlyMap<string, Word>, b: ReadonlyMap<string, Word>, means: CompareMeans): Shares {
  const weigh = (words: Iterable<Word>) => [...words].reduce((sum, word) => sum + weightOf(word, means), 0)
  let common = 0
  for (const [stem, word] of a) {
    if (b.has(stem)) common += weightOf(word, means)
    else if (!word.figure && [...b.values()].some(other => isDerived(word, other)))
      common += DERIVED * weightOf(word, means)
  }
  return { a: weigh(a.values()), b: weigh(b.values()), common }
}

const containedIn = ({ a, b, common }: Shares): number => common / Math.max(SHORT, Math.min(a, b))

/** *annuler* / *annulation*: at least five letters shared and at most three left over on the shorter side. */
function isDerived(a: Word, b: Word): boolean {
  if (b.figure || a.stem.length < 5 || b.stem.length < 5) return false
  let equal = 0
  while (equal < a.stem.length && a.stem[equal] === b.stem[equal]) equal++
  return equal >= 5 && equal >= Math.min(a.stem.length, b.stem.length) - 3
}

function sharedPairs(a: readonly Word[], b: readonly Word[]): number {
  const pairs = (words: readonly Word[]) =>
    new Set(
      words
        .slice(1)
        .flatMap((word, i) => (word.capital && words[i]!.capital ? [] : [`${words[i]!.stem} ${word.stem}`])),
    )
  const others = pairs(b)
  return [...pairs(a)].filter(pair => others.has(pair)).length
}
