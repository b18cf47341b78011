import { overlaps, type Span } from '@selon/engine'
import { type Comparison, judgePair, type PairJudgement } from './judge-pair.ts'
import { type Relation, relationOf } from './relation.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { type Signature, signStatement } from './signature.ts'

/** A statement with its place: the article that reports it. */
export interface PlacedStatement extends ReportedStatement {
  readonly id: string
  readonly articleId: string
  /** Where it stands in the article, from source to content; null where nobody knows. */
  readonly place: Span | null
}

export type Ruling = 'yes' | 'no' | null

/** What the grouping asks of wherever statements are kept: the record, or memory. */
export interface GroupingStore {
  /** Statements filed under the keys, most shared first, with the number of keys shared; of each key the `perKey` newest. */
  candidates(keys: readonly number[], perKey: number): Promise<readonly Candidate[]>
  statements(ids: readonly string[]): Promise<readonly PlacedStatement[]>
  /** All members of the group of a statement, itself included; only itself where it is in none. */
  membersWith(id: string): Promise<readonly string[]>
  /** What a person has ruled about a statement and each of the others: one utterance, two, or nothing. */
  rulings(id: string, others: readonly string[]): Promise<readonly Ruling[]>
}

export interface Candidate {
  readonly id: string
  readonly shared: number
}

/** A judged pair, the earlier report first. */
export interface JudgedPair {
  readonly first: string
  readonly second: string
  /** The one of the two that was there before. */
  readonly other: string
  readonly judgement: PairJudgement
  /** How they answer each other where they are not one utterance. */
  readonly relation: Relation | null
}

/** Where a statement belongs, to be stored. */
export interface Placement {
  readonly id: string
  readonly signature: Signature
  /** Pairs that are the same utterance for certain or perhaps, the latter being proposals for a person, and pairs that answer each other. */
  readonly pairs: readonly JudgedPair[]
  /** The groups it joins, each as all its members; joining two makes them one. None: it stays alone. */
  readonly joins: readonly (readonly string[])[]
}

/** The cost of adding a statement is bounded by these: newest statements a key, candidates judged, members of a group asked. */
export const PER_KEY = 24
const MOST_JUDGED = 32
const MOST_MEMBERS = 8
/** A group takes a statement in when so much of its members, judged one by one, agree. */
const AGREEMENT = 0.5

/** Finds where a statement belongs. Reads from the store and writes nothing. */
export async function placeStatement(
  statement: PlacedStatement,
  store: GroupingStore,
  comparison: Comparison,
): Promise<Placement> {
  const signature = signStatement(statement, comparison)
  const candidates = await store.candidates(signature.sought, PER_KEY)
  const ids = candidates.map(candidate => candidate.id).filter(id => id !== statement.id)
  const pairs = await judgeAll(statement, ids.slice(0, MOST_JUDGED), store, comparison)
  const judged = new Map(pairs.map(pair => [pair.other, pair]))
  const joins: (readonly string[])[] = []
  const certain = pairs.filter(({ judgement }) => judgement.same === 'yes')
  for (const { other } of certain.sort((x, y) => y.judgement.score - x.judgement.score)) {
    if (joins.some(group => group.includes(other))) continue
    const members = await store.membersWith(other)
    const unasked = members.filter(id => !judged.has(id) && id !== statement.id).slice(0, MOST_MEMBERS)
    for (const pair of await judgeAll(statement, unasked, store, comparison)) judged.set(pair.other, pair)
    if (agrees(members, judged)) joins.push(members)
  }
  const kept = [...judged.values()].filter(({ judgement, relation }) => judgement.same !== 'no' || relation !== null)
  return { id: statement.id, signature, pairs: kept, joins: await compatible(joins, store, comparison) }
}

/** True where at least half of the members that were judged agree and no person forbids it. */
function agrees(members: readonly string[], judged: ReadonlyMap<string, JudgedPair>): boolean {
  const verdicts = members.flatMap(id => judged.get(id)?.judgement ?? [])
  if (verdicts.some(verdict => verdict.same === 'no' && verdict.score === 0)) return false
  return verdicts.filter(verdict => verdict.same === 'yes').length >= AGREEMENT * verdicts.length
}

/** Of the groups that would take the statement, the first, and those that agree with it: one statement alone glues no two groups. */
async function compatible(
  joins: readonly (readonly string[])[],
  store: GroupingStore,
  comparison: Comparison,
): Promise<readonly (readonly string[])[]> {
  const [first, ...others] = joins
  if (first === undefined || others.length === 0) return joins
  const kept = [first]
  for (const other of others) {
    const [representative] = await store.statements(other.slice(0, 1))
    if (representative === undefined) continue
    const pairs = await judgeAll(representative, first.slice(0, MOST_MEMBERS), store, comparison)
    if (agrees(first, new Map(pairs.map(pair => [pair.other, pair])))) kept.push(other)
  }
  return kept
}

async function judgeAll(
  statement: PlacedStatement,
  ids: readonly string[],
  store: GroupingStore,
  comparison: Comparison,
): Promise<JudgedPair[]> {
  const others = (await store.statements(ids)).filter(other => !isWithin(statement, other))
  const rulings = await store.rulings(
    statement.id,
    others.map(other => other.id),
  )
  return others.map((other, i) => {
    const [first, second] = isEarlier(other, statement) ? [other, statement] : [statement, other]
    const judgement = ruled(judgePair(first, second, comparison), rulings[i] ?? null)
    const relation = judgement.same === 'yes' ? null : relationOf(first, second, comparison)
    return { first: first.id, second: second.id, other: other.id, judgement, relation }
  })
}

/** A statement inside another one of its article (*X says that Y said*) is a part of it, not a second report. */
const isWithin = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.articleId === b.articleId && a.place !== null && b.place !== null && overlaps(a.place, b.place)

/** The order in which changes are told: by publication, then by id, so that runs agree. */
const isEarlier = (a: PlacedStatement, b: PlacedStatement): boolean =>
  (a.published ?? '') === (b.published ?? '') ? a.id < b.id : (a.published ?? '') < (b.published ?? '')

/** A person's ruling stands above the score: 1 for one utterance, 0 for two. */
const ruled = (judgement: PairJudgement, ruling: Ruling): PairJudgement =>
  ruling === null
    ? judgement
    : { ...judgement, same: ruling, score: ruling === 'yes' ? 1 : 0, reasons: ['+ a person decided'] }
