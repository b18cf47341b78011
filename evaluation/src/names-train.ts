import { writeFileSync } from 'node:fs'
import { matchNames } from '../../engine/src/names/match-names.ts'
import { featuresOf, surenessFeatures, wordFeatures } from '../../engine/src/names/name-features.ts'
import { createNameIndex, type NameCandidate, type NameIndex, surenessOf } from '../../engine/src/names/name-index.ts'
import type { NamedPerson } from '../../engine/src/names/name-table.ts'
import type { PairWeights, ScriptPair } from '../../engine/src/names/pair-model.ts'
import { type NamePart, type ParsedName, parseName } from '../../engine/src/names/parse-name.ts'
import { type Aligner, createAligner } from '../../engine/src/names/word-aligner.ts'
import { foldOf, type Person, type Query, queriesOf, readPeople } from './names-data.ts'
import { type Example, learnDecision } from './names-decide.ts'
import { figuresOf, formatFigures } from './names-figures.ts'
import { learnPair } from './names-learn.ts'

export const SCRIPT_PAIRS: readonly ScriptPair[] = [
  'cyrl-latn',
  'grek-latn',
  'arab-latn',
  'cyrl-cyrl',
  'arab-arab',
  'latn-latn',
]

/** Everything that is learned from people's names. */
export interface NameWeights {
  readonly pairs: Readonly<Record<ScriptPair, PairWeights>>
  /** Which of many people bears a name. */
  readonly rank: readonly number[]
  /** Whether two names are one person's. */
  readonly compare: readonly number[]
  /** Whether two words spell one name. */
  readonly word: readonly number[]
}

/** Other people set against each spelling: those that are likest to it. */
const HARD_CASES = 6
/** Log-odds that rank people before anything is learned. */
const FIRST_WEIGHTS = [0, 3, -2, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4]

export function learnPairs(people: readonly Person[]): Record<ScriptPair, PairWeights> {
  return Object.fromEntries(SCRIPT_PAIRS.map(pair => [pair, learnPair(people, pair)])) as Record<
    ScriptPair,
    PairWeights
  >
}

/** Learns the weights of letter groups first and the decisions on top of them, all from the same people. */
export function learnNames(people: readonly Person[]): NameWeights {
  const pairs = learnPairs(people)
  const align = createAligner(pairs)
  const queries = queriesOf(people)
  const french = people.map(person => parseName(person.names.fr ?? ''))
  const index = createNameIndex(byFrench(people), { align, rank: FIRST_WEIGHTS, sureness: [] })
  const byId = new Map(people.map((person, place) => [person.id, french[place]!]))
  const ranked = queries.flatMap(query => rankExamples(query, index, byId, align))
  const rank = learnDecision(ranked)
  const compare = learnDecision([
    ...ranked.map(example => ({ ...example, weight: example.same ? 1 : 0.3 })),
    ...siblingExamples(queries, people, french, align),
  ])
  return { pairs, rank, compare, word: learnDecision(wordExamples(queries, people, french, align)) }
}

function rankExamples(
  query: Query,
  index: NameIndex,
  french: ReadonlyMap<string, ParsedName>,
  align: Aligner,
): Example[] {
  const name = parseName(query.text)
  const others = index.candidates(query.text, HARD_CASES + 1).filter(one => one.id !== query.id)
  return [query.id, ...others.slice(0, HARD_CASES).map(one => one.id)].map(id => ({
    features: featuresOf(matchNames(name, french.get(id)!, align)),
    same: id === query.id,
    weight: 1,
  }))
}

/** Invented brothers and sisters: the surname of one person with the first name of another, in two spellings. */
function siblingExamples(
  queries: readonly Query[],
  people: readonly Person[],
  french: readonly ParsedName[],
  align: Aligner,
): Example[] {
  const places = new Map(people.map((person, index) => [person.id, index]))
  return queries.flatMap((query, number) => {
    const own = french[places.get(query.id) ?? 0]!
    return [1, 2].flatMap(step => {
      const other = french[(number * 37 + step * 211) % french.length]!
      if (own.parts.length < 2 || other.parts[0]?.role !== 'core' || firstLetters(own) === firstLetters(other))
        return []
      const sibling: ParsedName = { ...own, parts: [other.parts[0], ...own.parts.slice(1)] }
      return [{ features: featuresOf(matchNames(parseName(query.text), sibling, align)), same: false, weight: 1 }]
    })
  })
}

const firstLetters = (name: ParsedName): string => name.parts[0]!.text.slice(0, 3)

/** Last words of two spellings of a name, and last words of other people that resemble them. */
function wordExamples(
  queries: readonly Query[],
  people: readonly Person[],
  french: readonly ParsedName[],
  align: Aligner,
): Example[] {
  const places = new Map(people.map((person, index) => [person.id, index]))
  const surnames = french.map(name => name.parts.at(-1)).filter((part): part is NamePart => part?.role === 'core')
  return queries.flatMap(query => {
    const own = french[places.get(query.id) ?? 0]!
    const match = matchNames(parseName(query.text), own, align)
    const last = match.matches.find(
      one => (one.kind === 'spelling' || one.kind === 'same') && one.b === own.parts.length - 1,
    )
    if (last === undefined) return []
    const word = match.a.parts[last.a]!
    const others = surnames
      .filter(surname => surname.text !== own.parts[last.b]!.text)
      .map(surname => ({ surname, alignment: align(word, surname) }))
    others.sort((x, y) => y.alignment.evidence - x.alignment.evidence)
    const wrong = others
      .slice(0, 4)
      .map(({ surname, alignment }) => ({ features: wordFeatures(word, surname, alignment), same: false, weight: 1 }))
    return [{ features: wordFeatures(word, own.parts[last.b]!, last), same: true, weight: 1 }, ...wrong]
  })
}

/** What a search brought for a query: candidates, best first, and whether the first is the right person. */
export interface Found {
  readonly query: Query
  readonly right: boolean
  readonly candidates: readonly NameCandidate[]
}

const FAR = 20

/** Looks up every query in an index of people, with the weights given. */
export function search(queries: readonly Query[], people: readonly NamedPerson[], weights: NameWeights): Found[] {
  const index = createNameIndex(people, { align: createAligner(weights.pairs), rank: weights.rank, sureness: [] })
  return queries.map(query => {
    const candidates = index.candidates(query.text, 3)
    return { query, right: candidates[0]?.id === query.id, candidates }
  })
}

/** The candidates as if the right person did not stand in the list. */
const withoutRight = ({ query, candidates }: Found): readonly NameCandidate[] =>
  candidates.filter(one => one.id !== query.id)

const gapOf = ([best, next]: readonly NameCandidate[]): number =>
  best === undefined || next === undefined ? FAR : best.logOdds - next.logOdds

const surenessExample = (candidates: readonly NameCandidate[], same: boolean, weight: number): Example => ({
  features: surenessFeatures(candidates[0]?.logOdds ?? -FAR, gapOf(candidates)),
  same,
  weight,
})

/** How much searches for people who are not in the list weigh. */
const ABSENT_WEIGHT = 0.3

/** Learns how sure a search may be of its best candidate from searches for people whom the weights have not seen. */
export function learnSureness(found: readonly Found[]): number[] {
  const present = found.map(one => surenessExample(one.candidates, one.right, 1))
  return learnDecision([...present, ...found.map(one => surenessExample(withoutRight(one), false, ABSENT_WEIGHT))])
}

/** The score of a search, 0 where it brought nobody. */
export const scoreOf = ([best, next]: readonly NameCandidate[], sureness: readonly number[]): number =>
  best === undefined ? 0 : surenessOf(best, next, sureness)

/** The lowest score at which so many of the answers are right, absent people counted in. */
export function thresholdFor(found: readonly Found[], sureness: readonly number[], precision: number): number {
  const answers = found.flatMap(one => [
    { score: scoreOf(one.candidates, sureness), right: one.right, weight: 1 },
    { score: scoreOf(withoutRight(one), sureness), right: false, weight: ABSENT_WEIGHT },
  ])
  answers.sort((x, y) => y.score - x.score)
  let [right, all, threshold] = [0, 0, 1]
  for (const answer of answers) {
    all += answer.weight
    right += answer.right ? answer.weight : 0
    if (right / all >= precision) threshold = answer.score
  }
  return threshold
}

/** People by one name each, in the form that the index takes. */
const byFrench = (people: readonly Person[]): NamedPerson[] =>
  people.map(person => ({ id: person.id, names: [person.names.fr ?? ''] }))

const PRECISION = 0.99

/** Learns everything and writes the two data files of the engine: `node evaluation/src/names-train.ts PEOPLE FOLDER`. */
function main(folder: string, people: readonly Person[]): void {
  const halves = [0, 1].map(half => people.filter(person => foldOf(person, 2) === half))
  const found = halves.flatMap((half, index) =>
    search(queriesOf(halves[1 - index]!), byFrench(people), learnNames(half)),
  )
  const weights = learnNames(people)
  const sureness = learnSureness(found)
  const threshold = thresholdFor(found, sureness, PRECISION)
  const made = '// Learned by evaluation/src/names-train.ts; do not edit.\n'
  const pairs = JSON.stringify(weights.pairs, null, 1)
  writeFileSync(
    `${folder}/pair-weights.ts`,
    `${made}import type { PairWeights, ScriptPair } from '../../names/pair-model.ts'\n\nexport const PAIR_WEIGHTS: Readonly<Record<ScriptPair, PairWeights>> = ${pairs}\n`,
  )
  const rows = {
    RANK_WEIGHTS: weights.rank,
    COMPARE_WEIGHTS: weights.compare,
    WORD_WEIGHTS: weights.word,
    SURENESS_WEIGHTS: sureness,
  }
  const lines = Object.entries(rows).map(
    ([name, row]) => `export const ${name}: readonly number[] = [${row.map(value => value.toFixed(3)).join(', ')}]\n`,
  )
  const last = `/** Score from which a search answers: ${PRECISION} of the answers are right on people not learned from. */\nexport const FIND_THRESHOLD = ${threshold.toFixed(3)}\n`
  writeFileSync(`${folder}/decision-weights.ts`, made + lines.join('') + last)
  process.stdout.write(
    `${people.length} people, learned; on the half not learned from:\n${formatFigures(
      figuresOf(
        found.map(one => ({ script: one.query.script, right: one.right, score: scoreOf(one.candidates, sureness) })),
        threshold,
      ),
    )}`,
  )
}

if (import.meta.main) {
  const [file, folder] = process.argv.slice(2)
  if (file === undefined || folder === undefined)
    throw new Error('usage: node evaluation/src/names-train.ts PEOPLE.jsonl FOLDER')
  main(folder, readPeople(file))
}
