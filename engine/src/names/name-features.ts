import type { NameMatch, PartMatch } from './match-names.ts'
import type { ParsedName } from './parse-name.ts'
import type { Word, WordAlignment } from './word-aligner.ts'

/** What a decision about two names rests on, in the order of the weights. */
export const FEATURES = [
  'always',
  'evidence',
  'shortfall',
  'worst share',
  'conflicts',
  'likeness of conflicts',
  'extra parts',
  'one word only',
  'lone word',
  'initials',
  'initials that differ',
  'nicknames',
  'equivalents',
  'joined words',
  'last parts agree',
  'covered',
  'first parts agree',
  'patronymics differ',
  'generations differ',
  'share one script',
  'extra parts on both sides',
] as const

const MOST_EVIDENCE = 45
const isAligned = (match: PartMatch): boolean =>
  match.kind === 'same' || match.kind === 'spelling' || match.kind === 'joined'
const isSure = (match: PartMatch): boolean =>
  isAligned(match) || match.kind === 'nickname' || match.kind === 'equivalent'

/** Numbers about a match, one for each of `FEATURES`; symmetric in the two names. */
export function featuresOf(match: NameMatch): number[] {
  const { matches, a, b } = match
  const words = matches.filter(isAligned)
  const disputes = matches.filter(one => one.kind === 'conflict' && !isPatronymic(match, one))
  const sum = (list: readonly PartMatch[], value: (one: PartMatch) => number): number =>
    list.reduce((total, one) => total + value(one), 0)
  const count = (kind: PartMatch['kind']): number => matches.filter(one => one.kind === kind).length
  const evidence = sum(words, one => one.evidence)
  const worth = sum(words, one => one.worth)
  const coresA = a.parts.filter(part => part.role === 'core').length
  const coresB = b.parts.filter(part => part.role === 'core').length
  const ends = endsOf(match)
  const extras = match.extraA.length + match.extraB.length
  return [
    1,
    Math.min(MOST_EVIDENCE, evidence) / 10,
    Math.max(-10, Math.min(30, worth - evidence)) / 10,
    words.length === 0 ? 0 : Math.min(1, ...words.map(one => one.evidence / Math.max(1, one.worth))),
    disputes.length,
    sum(disputes, one => Math.max(-1, one.evidence / Math.max(1, one.worth))),
    Math.min(4, extras),
    words.length === 1 && coresA > 1 && coresB > 1 ? 1 : 0,
    Math.min(coresA, coresB) === 1 ? 1 : 0,
    Math.min(2, count('initial')),
    Math.min(2, count('initial-conflict')),
    count('nickname'),
    count('equivalent'),
    count('joined'),
    ends.last ? 1 : 0,
    covered(match, words),
    ends.first ? 1 : 0,
    matches.some(one => one.kind === 'conflict' && isPatronymic(match, one)) ? 1 : 0,
    a.generation !== b.generation ? (a.generation > 0 && b.generation > 0 ? 2 : 1) : 0,
    words.some(one => a.parts[one.a]!.script === b.parts[one.b]!.script) ? 1 : 0,
    match.extraA.length > 0 && match.extraB.length > 0 ? 1 : 0,
  ]
}

/** Whether the last and the first parts agree, in the same or in swapped order (*Poutine Vladimir*). */
function endsOf({ a, b, matches }: NameMatch): { readonly last: boolean; readonly first: boolean } {
  const sure = matches.filter(isSure)
  const lastA = lastCoreOf(a)
  const lastB = lastCoreOf(b)
  const endsIn = (one: PartMatch, atA: number, atB: number): boolean =>
    one.a <= atA && atA < one.a + one.lengthA && one.b <= atB && atB < one.b + one.lengthB
  const swapped = sure.some(one => endsIn(one, 0, lastB)) && sure.some(one => endsIn(one, lastA, 0))
  return {
    last: swapped || sure.some(one => endsIn(one, lastA, lastB)),
    first: swapped || sure.some(one => endsIn(one, 0, 0)),
  }
}

const lastCoreOf = (name: ParsedName): number => name.parts.findLastIndex(part => part.role === 'core')

const isPatronymic = (match: NameMatch, one: PartMatch): boolean =>
  match.a.parts[one.a]!.role === 'patronymic' || match.b.parts[one.b]!.role === 'patronymic'

/** Share of the letters of core words on both sides that aligned words cover. */
function covered(match: NameMatch, words: readonly PartMatch[]): number {
  let all = 0
  for (const part of [...match.a.parts, ...match.b.parts]) if (part.role === 'core') all += part.text.length
  let some = 0
  for (const one of words) {
    for (const part of [
      ...match.a.parts.slice(one.a, one.a + one.lengthA),
      ...match.b.parts.slice(one.b, one.b + one.lengthB),
    ]) {
      if (part.role === 'core') some += part.text.length
    }
  }
  return all === 0 ? 0 : some / all
}

/** Log-odds that two names are one person's, from features and weights. */
export function logOddsOf(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)
}

/** What a decision about two words alone rests on, in the order of the weights. */
export const WORD_FEATURES = [
  'always',
  'evidence',
  'share',
  'shortfall',
  'share one script',
  'short',
  'begin alike',
] as const

/** Numbers about one pair of aligned words, one for each of `WORD_FEATURES`. */
export function wordFeaturesOf({ a, b }: NameMatch, one: PartMatch): number[] {
  const left = a.parts[one.a]!
  const right = b.parts[one.b]!
  return wordFeatures(left, right, one)
}

/** As `wordFeaturesOf`, for two words by themselves. */
export function wordFeatures(left: Word, right: Word, { evidence, worth }: WordAlignment): number[] {
  const sameScript = left.script === right.script
  return [
    1,
    Math.min(MOST_EVIDENCE, evidence) / 10,
    Math.max(-1, Math.min(1.3, evidence / Math.max(1, worth))),
    Math.max(-10, Math.min(30, worth - evidence)) / 10,
    sameScript ? 1 : 0,
    Math.min(left.text.length, right.text.length) < 5 ? 1 : 0,
    sameScript && left.text.slice(0, 2) === right.text.slice(0, 2) ? 1 : 0,
  ]
}

const MOST_GAP = 8

/** What the sureness of a search rests on: log-odds of the best candidate and how far the next one is behind. */
export function surenessFeatures(logOdds: number, gap: number): number[] {
  const odds = Math.max(-6, Math.min(8, logOdds))
  const ahead = Math.min(MOST_GAP, gap)
  return [1, odds, ahead, Math.min(odds, ahead)]
}
