import { writeFileSync } from 'node:fs'
import { matchNames } from '../../engine/src/names/match-names.ts'
import { featuresOf, logOddsOf, wordFeatures } from '../../engine/src/names/name-features.ts'
import type { PairWeights, ScriptPair } from '../../engine/src/names/pair-model.ts'
import { type NamePart, type ParsedName, parseName } from '../../engine/src/names/parse-name.ts'
import { type Aligner, createAligner } from '../../engine/src/names/word-aligner.ts'
import { foldOf, type Person, type Query, queriesOf } from './names-data.ts'
import { type Example, learnDecision } from './names-decide.ts'
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
  const ranked = queries.flatMap(query => rankExamples(query, people, french, align))
  const rank = learnDecision(ranked)
  const compare = learnDecision([
    ...ranked.map(example => ({ ...example, weight: example.same ? 1 : 0.3 })),
    ...siblingExamples(queries, people, french, align),
  ])
  return { pairs, rank, compare, word: learnDecision(wordExamples(queries, people, french, align)) }
}

function rankExamples(
  query: Query,
  people: readonly Person[],
  french: readonly ParsedName[],
  align: Aligner,
): Example[] {
  const name = parseName(query.text)
  const scored = people.map((person, index) => {
    const features = featuresOf(matchNames(name, french[index]!, align))
    return { features, same: person.id === query.id, score: logOddsOf(features, FIRST_WEIGHTS) }
  })
  scored.sort((x, y) => y.score - x.score)
  const others = scored.filter(one => !one.same).slice(0, HARD_CASES)
  return [...scored.filter(one => one.same), ...others].map(({ features, same }) => ({ features, same, weight: 1 }))
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

/** What a search found for a query. */
export interface Found {
  readonly query: Query
  readonly right: boolean
  readonly score: number
  readonly gap: number
}

/** Looks up every query among all people by their French names, one by one. */
export function search(queries: readonly Query[], people: readonly Person[], weights: NameWeights): Found[] {
  const align = createAligner(weights.pairs)
  const french = people.map(person => parseName(person.names.fr ?? ''))
  return queries.map(query => {
    const name = parseName(query.text)
    const scored = french.map((other, index) => ({
      id: people[index]!.id,
      score: logOddsOf(featuresOf(matchNames(name, other, align)), weights.rank),
    }))
    scored.sort((x, y) => y.score - x.score)
    return {
      query,
      right: scored[0]!.id === query.id,
      score: scored[0]!.score,
      gap: scored[0]!.score - (scored[1]?.score ?? scored[0]!.score - 20),
    }
  })
}

const GAP_LIMIT = 8

/** Learns how sure a search may be of its best candidate from searches for people whom the weights have not seen. */
export function learnSureness(found: readonly Found[]): number[] {
  return learnDecision(
    found.map(({ right, score, gap }) => ({ features: surenessFeatures(score, gap), same: right, weight: 1 })),
  )
}

export const surenessFeatures = (score: number, gap: number): number[] => [
  1,
  Math.max(-6, Math.min(8, score)),
  Math.min(GAP_LIMIT, gap),
]

/** Learns everything and writes the two data files of the engine: `node evaluation/src/names-train.ts PEOPLE FOLDER`. */
function main(file: string, folder: string, people: readonly Person[]): void {
  const halves = [0, 1].map(half => people.filter(person => foldOf(person, 2) === half))
  const found = halves.flatMap((half, index) => search(queriesOf(halves[1 - index]!), people, learnNames(half)))
  const weights = learnNames(people)
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
    SURENESS_WEIGHTS: learnSureness(found),
  }
  const lines = Object.entries(rows).map(
    ([name, row]) => `export const ${name}: readonly number[] = [${row.map(value => value.toFixed(3)).join(', ')}]\n`,
  )
  writeFileSync(`${folder}/decision-weights.ts`, made + lines.join(''))
  process.stdout.write(`${file}: ${people.length} people, ${found.length} searches for the sureness\n`)
}

if (import.meta.main) {
  const { readPeople } = await import('./names-data.ts')
  const [file, folder] = process.argv.slice(2)
  if (file === undefined || folder === undefined)
    throw new Error('usage: node evaluation/src/names-train.ts PEOPLE.jsonl FOLDER')
  main(file, folder, readPeople(file))
}
