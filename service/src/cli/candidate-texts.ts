import type { ActorCandidate, PairReason } from '../record/types/actor-pairs.ts'
import { plain } from './record-texts.ts'

const quoted = (words: readonly string[]): string => words.map(word => `“${plain(word)}”`).join(', ')

type Say = (words: string) => string

/** What each reason says: for the two being one, and against. */
const TEXTS: { readonly [code in PairReason['code']]: readonly [pro: Say, contra: Say] } = {
  wikidata: [words => `one id at Wikidata: ${words}`, words => `two ids at Wikidata: ${words}`],
  letters: [words => `the same letters: ${words}`, words => `other letters: ${words}`],
  spelling: [words => `spellings of one name: ${words}`, words => `other names: ${words}`],
  script: [words => `one name in two scripts: ${words}`, words => `other names: ${words}`],
  surname: [words => `one is known by the surname only: ${words}`, words => `other surnames: ${words}`],
  initial: [words => `the initial agrees: ${words}`, words => `the initial does not agree: ${words}`],
  bearers: [() => 'nobody else on record bears it', words => `others bear it too: ${words}`],
  kind: [() => 'of one kind', words => `taken for different things: ${words}`],
  gender: [() => 'of one gender', () => 'of different genders'],
  role: [words => `both are called ${words}`, words => `called otherwise: ${words}`],
  article: [() => 'in one article as one', () => 'one article names both as two'],
}

export const reasonText = ({ code, supports, words }: PairReason): string =>
  TEXTS[code][supports ? 0 : 1](quoted(words ?? []))

/** Who may be the same as an actor, a line each with the reasons. */
export const alikeText = ({ second, score, reasons }: ActorCandidate): string =>
  `  ${score.toFixed(2)}  ${plain(second.name)}  [${second.id}]  ${reasons.map(reasonText).join('; ')}`

/** Two actors that may be one, with the reasons below. */
export const candidateText = ({ first, second, score, reasons }: ActorCandidate): string =>
  [
    `${score.toFixed(2)}  ${plain(first.name)} [${first.id}]  =?  ${plain(second.name)} [${second.id}]`,
    ...reasons.map(reason => `      ${reasonText(reason)}`),
  ].join('\n')
