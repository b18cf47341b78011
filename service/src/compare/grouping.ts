import type { Span } from '@selon/engine'
import { type Comparison, judgePair, type PairJudgement } from './judge-pair.ts'
import { reasonText } from './reasons.ts'
import { type Relation, relationOf } from './relation.ts'
import { isWithin, repeats } from './repeat-in-article.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { type Signature, signStatement } from './signature.ts'

/** A statement with its place: the article that reports it. */
export interface PlacedStatement extends ReportedStatement {
  readonly id: string
  readonly articleId: string
  /** The version of the article: an edit makes another one. */
  readonly versionId: string
  /** Where it stands in the version, from source to content; null where nobody knows. */
  readonly place: Span | null
}

export type Ruling = 'yes' | 'no' | null

/** What the grouping asks of wherever statements are kept: the record, or memory. */
export interface GroupingStore {
  /** Statements filed under the keys, most shared first, with the number of keys shared; of each key the `perKey` newest. */
  candidates(keys: readonly number[], perKey: number): Promise<readonly Candidate[]>
  statements(ids: readonly string[]): Promise<readonly PlacedStatement[]>
  /** The group of a statement; itself alone where it is in none. */
  groupWith(id: string): Promise<Group>
  /** What a person has ruled about a statement and each of the others: one utterance, two, or nothing. */
  rulings(id: string, others: readonly string[]): Promise<readonly Ruling[]>
}

/** Statements that count as one utterance. */
export interface Group {
  /** Null where it is not stored: a statement alone. */
  readonly id: string | null
  readonly members: readonly string[]
  /** True where a person split or merged it: a machine may add to it, but never joins it with another one. */
  readonly byHand: boolean
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
  /** The groups it joins; joining two makes them one. None: it stays alone. */
  readonly joins: readonly Group[]
}

/** The cost of adding a statement is bounded by these: newest statements a key, candidates judged, members of a group asked. */
export const PER_KEY = 24
const MOST_JUDGED = 32
const MOST_MEMBERS = 8
/** A group takes a statement in when so much of its members, judged one by one, agree, and none of them is sure of the contrary. */
const AGREEMENT = 0.6
const AGAINST = 0.2
/** Score of a pair that a person ruled to be two utterances. */
const RULED_OUT = 0
/** Members of a group that is to be joined with another one that have to agree with that one. */
const SPEAKING_FOR = 3

/** Finds where a statement belongs. Reads from the store and writes nothing. */
export async function placeStatement(
  statement: PlacedStatement,
  store: GroupingStore,
  comparison: Comparison,
): Promise<Placement> {
  const signature = signStatement(statement, comparison)
  const candidates = await store.candidates(signature.sought, PER_KEY)
  const ids = candidates.map(candidate => candidate.id).filter(id => id !== statement.id)
  const verdicts = new Map<string, Verdict>()
  await judgeInto(verdicts, statement, ids.slice(0, MOST_JUDGED), { store, comparison })
  const joins: Group[] = []
  const certain = [...verdicts.values()].flatMap(verdict =>
    verdict !== 'apart' && verdict.judgement.same === 'yes' ? [verdict] : [],
  )
  for (const { other } of certain.sort((x, y) => y.judgement.score - x.judgement.score)) {
    if (joins.some(({ members }) => members.includes(other))) continue
    const group = await store.groupWith(other)
    const unasked = group.members.filter(id => !verdicts.has(id) && id !== statement.id).slice(0, MOST_MEMBERS)
    await judgeInto(verdicts, statement, unasked, { store, comparison })
    if (agrees(group, verdicts)) joins.push(group)
  }
  const judged = [...verdicts.values()].filter(verdict => verdict !== 'apart')
  const kept = judged.filter(({ judgement, relation }) => judgement.same !== 'no' || relation !== null)
  return { id: statement.id, signature, pairs: kept, joins: await compatible(joins, { store, comparison }) }
}

/** A judged pair, or that the two are no two reports: one stands inside the other. */
type Verdict = JudgedPair | 'apart'
type Means = { readonly store: GroupingStore; readonly comparison: Comparison }

/**
 * True where most of the members that were judged agree, none of them is sure of the contrary and none is a part of the statement. So a
 * long report does not chain two sentences of it that others report one by one. For a group that a person made one member speaks.
 */
function agrees({ members, byHand }: Group, verdicts: ReadonlyMap<string, Verdict>): boolean {
  const asked = members.flatMap(id => verdicts.get(id) ?? [])
  const judgements = asked.flatMap(verdict => (verdict === 'apart' ? [] : [verdict.judgement]))
  const against = byHand ? RULED_OUT : AGAINST
  if (judgements.length < asked.length || judgements.some(({ score }) => score <= against)) return false
  const agreeing = judgements.filter(({ same }) => same === 'yes').length
  return byHand ? agreeing > 0 : agreeing >= AGREEMENT * judgements.length
}

/**
 * Of the groups that would take the statement, the first, and those that agree with it: one statement alone glues no two groups. What a
 * person set apart or put together takes no other group in.
 */
async function compatible(joins: readonly Group[], means: Means): Promise<readonly Group[]> {
  const [first, ...others] = joins
  if (first === undefined || first.byHand) return joins.slice(0, 1)
  const kept = [first]
  for (const other of others) if (!other.byHand && (await agreeTogether(first, other, means))) kept.push(other)
  return kept
}

async function agreeTogether(group: Group, other: Group, means: Means): Promise<boolean> {
  for (const speaking of await means.store.statements(other.members.slice(0, SPEAKING_FOR))) {
    const verdicts = new Map<string, Verdict>()
    await judgeInto(verdicts, speaking, group.members.slice(0, MOST_MEMBERS), means)
    if (!agrees(group, verdicts)) return false
  }
  return true
}

/** Judges a statement and each of the others, and notes the verdicts under their ids. */
async function judgeInto(
  verdicts: Map<string, Verdict>,
  statement: PlacedStatement,
  ids: readonly string[],
  { store, comparison }: Means,
): Promise<void> {
  const all = await store.statements(ids)
  const others = all.filter(other => !isWithin(statement, other))
  for (const part of all) if (!others.includes(part)) verdicts.set(part.id, 'apart')
  const rulings = await store.rulings(
    statement.id,
    others.map(other => other.id),
  )
  for (const [i, other] of others.entries())
    verdicts.set(other.id, judgeTwo(statement, other, rulings[i] ?? null, comparison))
}

function judgeTwo(
  statement: PlacedStatement,
  other: PlacedStatement,
  ruling: Ruling,
  comparison: Comparison,
): JudgedPair {
  const [first, second] = isEarlier(other, statement) ? [other, statement] : [statement, other]
  const found = judgePair(first, second, comparison)
  const doubted =
    found.same === 'yes' && first.versionId === second.versionId && !repeats(first, second, found, comparison)
  const judgement = ruled(
    doubted ? { ...found, same: 'unsure', reasons: [...found.reasons, NOT_REPEATED] } : found,
    ruling,
  )
  const relation = judgement.same === 'yes' ? null : relationOf(first, second, comparison)
  return { first: first.id, second: second.id, other: other.id, judgement, relation }
}

const NOT_REPEATED = '- two statements of one article of which neither repeats the other'

/** The order in which changes are told: by publication, then by id, so that runs agree. */
const isEarlier = (a: PlacedStatement, b: PlacedStatement): boolean =>
  (a.published ?? '') === (b.published ?? '') ? a.id < b.id : (a.published ?? '') < (b.published ?? '')

/** A person's ruling stands above the score: 1 for one utterance, 0 for two. */
const ruled = (judgement: PairJudgement, ruling: Ruling): PairJudgement =>
  ruling === null
    ? judgement
    : {
        ...judgement,
        same: ruling,
        score: ruling === 'yes' ? 1 : RULED_OUT,
        reasons: [reasonText({ code: 'person', supports: true })],
      }
