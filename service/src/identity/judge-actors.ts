import { createNameKeys } from '@selon/engine'
import type { ComparedActor, CoupleEvidence, JudgedCouple, PairReason } from '../record/types/actor-pairs.ts'
import type { NameLikeness } from './name-likeness.ts'

/** An actor as it is compared: its full names, or where it has none the single words that it is called by. */
export interface KeyedActor extends ComparedActor {
  /** True where only single words are known, as surnames. */
  readonly lone: boolean
  /** Keys of the compared names: what others find it by, and what finds others. */
  readonly filed: readonly number[]
  readonly asked: readonly number[]
}

const keysOf = createNameKeys()

export function keyActor(actor: ComparedActor): KeyedActor {
  const surnames = actor.kind === 'person'
  const keyed = actor.names
    .map(name => ({ name, keys: keysOf(name, { surnames }) }))
    .filter(({ keys }) => keys.filed.length > 0)
  const full = keyed.filter(({ keys }) => !keys.lone)
  const used = full.length > 0 ? full : keyed
  // An id leads to whoever else has it: its number is a key among those of sound.
  const id = actor.wikidata === null ? [] : [Number(actor.wikidata.slice(1)) | 0]
  return {
    ...actor,
    names: used.map(({ name }) => name),
    lone: full.length === 0,
    filed: [...new Set([...id, ...used.flatMap(({ keys }) => keys.filed)])],
    asked: [...new Set([...id, ...used.flatMap(({ keys }) => keys.asked)])],
  }
}

/** A couple whose names are alike. */
export interface AlikeCouple {
  readonly first: KeyedActor
  readonly second: KeyedActor
  readonly likeness: NameLikeness
  /**
   * Where one is known by a surname alone: the share that the other has of the readings in which anybody on record with that surname
   * is mentioned, and the names of the others.
   */
  readonly share: { readonly of: number; readonly others: readonly string[] } | null
}

/** Changes of the log-odds that two actors are one. */
const KIND_DIFFERS = -2.5
const OTHER_KIND_DIFFERS = -0.5
const GENDER_DIFFERS = -4
const GENDER_AGREES = 0.3
const ROLE_SHARED = 1.5
const TOLD_APART_IN_ARTICLE = -2
/** A likeness of names is never taken for sure. */
const LEAST_LIKENESS = 0.05

/** How surely two actors are one, with the reasons, those that weigh most first. */
export function judgeCouple(couple: AlikeCouple, evidence: CoupleEvidence): JudgedCouple {
  const { first, second, likeness, share } = couple
  const weighed = [...agreements(first, second), ...fromArticles(evidence)]
  const chance = Math.min(1 - LEAST_LIKENESS, Math.max(LEAST_LIKENESS, likeness.score * (share?.of ?? 1)))
  const odds = weighed.reduce((sum, one) => sum + one.weight, Math.log(chance / (1 - chance)))
  const bearers: PairReason[] =
    share === null ? [] : [{ code: 'bearers', supports: share.others.length === 0, words: share.others }]
  return {
    first: first.id,
    second: second.id,
    score: Math.round(1000 / (1 + Math.exp(-odds))) / 1000,
    reasons: [
      { code: share === null ? likeness.code : 'surname', supports: true, words: likeness.names },
      ...bearers,
      ...weighed.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ reason }) => reason),
    ],
  }
}

interface Weighed {
  readonly weight: number
  readonly reason: PairReason
}

function agreements(a: KeyedActor, b: KeyedActor): readonly Weighed[] {
  const weighed: Weighed[] = []
  if (a.kind !== b.kind) {
    const weight = a.kind === 'person' || b.kind === 'person' ? KIND_DIFFERS : OTHER_KIND_DIFFERS
    weighed.push({ weight, reason: { code: 'kind', supports: false, words: [a.kind, b.kind] } })
  }
  if (a.gender !== null && b.gender !== null) {
    const agrees = a.gender === b.gender
    weighed.push({ weight: agrees ? GENDER_AGREES : GENDER_DIFFERS, reason: { code: 'gender', supports: agrees } })
  }
  return weighed
}

function fromArticles({ roles, together }: CoupleEvidence): readonly Weighed[] {
  const role: Weighed = { weight: ROLE_SHARED, reason: { code: 'role', supports: true, words: roles } }
  const article: Weighed = { weight: TOLD_APART_IN_ARTICLE, reason: { code: 'article', supports: false } }
  return [...(roles.length > 0 ? [role] : []), ...(together ? [article] : [])]
}
