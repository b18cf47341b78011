import { COMPARE_WEIGHTS, WORD_WEIGHTS } from '../lang/names/decision-weights.ts'
import { align } from './default-aligner.ts'
import { explainMatch } from './explain-match.ts'
import { isGendered } from './gendered-names.ts'
import { matchNames, type NameMatch, type PartMatch } from './match-names.ts'
import { featuresOf, logOddsOf, wordFeaturesOf } from './name-features.ts'
import { type ParsedName, parseName } from './parse-name.ts'

/** How surely two names are one person's. */
export interface NameComparison {
  /** 0 to 1; an estimate for two names that were put side by side for a reason, not for two names at random. */
  readonly score: number
  readonly same: 'yes' | 'no' | 'unsure'
  /** English sentences for a reader, the weightiest first. */
  readonly reasons: readonly string[]
}

/** From this score on the answer is yes, and up to `NO` it is no. */
const YES = 0.8
const NO = 0.35
/** Most that is said for a surname alone beside a full name: other people bear it too. */
const LONE_WORD_SHARE = 0.75

/**
 * Says how surely two names are the same person's, in Latin, Cyrillic, Greek or Arabic letters, in any order and with any habit of
 * transcription. Symmetric in its arguments; never throws; time is bounded, since at most 300 characters of a name are read.
 */
export function compareNames(a: string, b: string): NameComparison {
  return compareParsedNames(parseName(a), parseName(b))
}

function compareParsedNames(a: ParsedName, b: ParsedName): NameComparison {
  const notes = [...new Set([...a.notes, ...b.notes])]
  if (a.parts.length === 0 || b.parts.length === 0)
    return { score: 0, same: 'no', reasons: ['one of the two holds no letters', ...notes] }
  const match = matchInOrder(a, b)
  const score = Math.round(1000 * scoreOf(match)) / 1000
  const same = score >= YES ? 'yes' : score <= NO ? 'no' : 'unsure'
  return { score, same, reasons: [...explainMatch(match), ...notes] }
}

/** Matches the two in an order of their own, so that the outcome does not depend on which came first. */
function matchInOrder(a: ParsedName, b: ParsedName): NameMatch {
  return keyOf(a) <= keyOf(b) ? matchNames(a, b, align) : matchNames(b, a, align)
}

const keyOf = (name: ParsedName): string => name.parts.map(part => part.text).join(' ')

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

function scoreOf(match: NameMatch): number {
  if (isDifferentBearer(match)) return 0.05
  if (keyOf(match.a) === keyOf(match.b)) return match.a.generation === match.b.generation ? 1 : 0.6
  const shorter = Math.min(countNames(match.a), countNames(match.b))
  const score = shorter > 1 ? fullScore(match) : loneScore(match)
  return match.matches.some(one => isGendered(match.a, match.b, one)) ? Math.min(score, 0.3) : score
}

const countNames = (name: ParsedName): number =>
  name.parts.filter(part => part.role === 'core' || part.role === 'initial').length

/** Two names of several parts: the learned decision, held down or up by what it cannot know. */
function fullScore(match: NameMatch): number {
  const score = chance(logOddsOf(featuresOf(match), COMPARE_WEIGHTS))
  if (match.matches.some(one => one.kind === 'conflict' && isPlainConflict(match, one))) return Math.min(score, 0.3)
  if (match.matches.some(one => one.kind === 'initial-conflict')) return Math.min(score, 0.5)
  const extra = match.extraA.length + match.extraB.length > 0
  if (
    extra &&
    match.matches.some(
      one => one.kind === 'spelling' && chance(logOddsOf(wordFeaturesOf(match, one), WORD_WEIGHTS)) < 0.5,
    )
  )
    return Math.min(score, 0.3)
  const initials = match.matches.filter(one => one.kind === 'initial').length
  const agreed = initials === 0 || extra ? score : Math.max(score, initials === 1 ? 0.7 : 0.85)
  return generationDoubt(match, agreed)
}

/** Words that differ so much that no habit of transcription explains it. */
function isPlainConflict({ a, b }: NameMatch, one: PartMatch): boolean {
  return a.parts[one.a]!.script === b.parts[one.b]!.script || one.evidence < 0
}

/** At least one name is a single word. */
function loneScore(match: NameMatch): number {
  const spelled = match.matches.find(one => one.kind !== 'conflict' && one.kind !== 'initial-conflict')
  if (spelled === undefined) return 0.02
  if (spelled.kind === 'initial') return 0.4
  const alike =
    spelled.kind === 'nickname' || spelled.kind === 'equivalent'
      ? 0.6
      : chance(logOddsOf(wordFeaturesOf(match, spelled), WORD_WEIGHTS))
  return countNames(match.a) === countNames(match.b) ? alike : alike * LONE_WORD_SHARE
}

/** One is the father and the other the son, or one a man and the other a woman, by what the names themselves say. */
function isDifferentBearer({ a, b, matches }: NameMatch): boolean {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true
  if (a.generation > 0 && b.generation > 0 && a.generation !== b.generation) return true
  return matches.some(
    one => one.kind === 'conflict' && a.parts[one.a]!.role === 'patronymic' && b.parts[one.b]!.role === 'patronymic',
  )
}

/** *Martin Luther King* and *Martin Luther King Jr* may be father and son. */
const generationDoubt = (match: NameMatch, score: number): number =>
  match.a.generation === match.b.generation ? score : Math.min(score, 0.6)
