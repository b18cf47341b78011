import type { Record } from '../record/record.ts'
import type { Couple, CoupleEvidence, JudgedCouple } from '../record/types/actor-pairs.ts'
import { type AlikeCouple, judgeCouple, type KeyedActor, keyActor } from './judge-actors.ts'
import { nameLikeness } from './name-likeness.ts'

export interface CompareActorsOptions {
  readonly signal?: AbortSignal | undefined
  /** Called with the number of actors compared so far. */
  onCompared?(actors: number): void
}

const BATCH = 100
/** Actors of one key that are looked at, and of those found by any key. */
const PER_KEY = 100
const MOST_FOUND = 40
/** Pairs less sure than this are not worth a person's look. */
const LEAST_SCORE = 0.4
/** Names of others with a surname that are told. */
const MOST_OTHERS = 3

/**
 * Compares the names of every actor that is new or has got other names or descriptions with those that sound alike. Keys are stored before
 * anybody is looked up, so that of two programs that do this at once one finds what the other has filed. Gives the number of actors.
 */
export async function compareActors(record: Record, options: CompareActorsOptions = {}): Promise<number> {
  let count = 0
  while (!options.signal?.aborted) {
    const batch = (await record.actors.toCompare({ limit: BATCH })).map(keyActor)
    if (batch.length === 0) break
    await record.actors.fileKeys(batch.map(({ id, filed }) => ({ id, keys: filed })))
    await compareBatch(record, batch)
    count += batch.length
    options.onCompared?.(count)
  }
  return count
}

/** A surname alone may be anybody's who bears it, so whoever bears it is weighed against the others whenever one of them is new. */
async function compareBatch(record: Record, batch: readonly KeyedActor[]): Promise<void> {
  const known = new Map(batch.map(actor => [actor.id, actor]))
  const found = await lookUp(record, batch, known)
  const alike = alikeAmong(found)
  const surnames = alike.filter(({ first, second }) => second.lone && !first.lone && !found.has(second))
  const further = await lookUp(record, [...new Set(surnames.map(({ second }) => second))], known)
  const byFirst = Map.groupBy([...alike, ...alikeAmong(further)], ({ first }) => first)
  const couples = [...byFirst].flatMap(([first, own]) => (first.lone ? bearersOf(own) : fullNames(own)))
  const ids = [...found.keys(), ...further.keys()].map(({ id }) => id)
  await record.actors.saveCompared({ ids, couples: await judgeAll(record, couples) })
}

/** Those of the couples found whose names could be one. */
const alikeAmong = (found: ReadonlyMap<KeyedActor, readonly KeyedActor[]>): Alike[] =>
  [...found].flatMap(([first, others]) =>
    others.flatMap(second => {
      const likeness = nameLikeness(first, second)
      return likeness === null ? [] : [{ first, second, likeness }]
    }),
  )

type Alike = Omit<AlikeCouple, 'share'>

/** For each actor those found by its keys; actors met for the first time are added to `known`. */
async function lookUp(
  record: Record,
  actors: readonly KeyedActor[],
  known: Map<string, KeyedActor>,
): Promise<Map<KeyedActor, readonly KeyedActor[]>> {
  if (actors.length === 0) return new Map()
  const asked = actors.map(({ id, asked: keys }) => ({ id, keys }))
  const links = await record.actors.sharingKeys({ asked, perKey: PER_KEY, limit: MOST_FOUND })
  const fresh = [...new Set(links.map(({ other }) => other))].filter(id => !known.has(id))
  if (fresh.length > 0) for (const actor of await record.actors.compared(fresh)) known.set(actor.id, keyActor(actor))
  const others = Map.groupBy(links, ({ id }) => id)
  return new Map(
    actors.map(actor => [actor, (others.get(actor.id) ?? []).flatMap(({ other }) => known.get(other) ?? [])]),
  )
}

const fullNames = (alike: readonly Alike[]): AlikeCouple[] =>
  alike.filter(({ second }) => !second.lone).map(couple => ({ ...couple, share: null }))

/** Couples of somebody known by a surname alone: with other spellings of it, and with those who bear it, by how often they are in the news. */
function bearersOf(alike: readonly Alike[]): AlikeCouple[] {
  const bearers = alike.filter(({ second }) => !second.lone)
  const readings = bearers.reduce((sum, { second }) => sum + second.mentions, 0)
  return alike.map(couple => {
    if (couple.second.lone || couple.likeness.code === 'wikidata') return { ...couple, share: null }
    const others = bearers.filter(({ second }) => second !== couple.second).map(({ second }) => second.names[0] ?? '')
    return {
      ...couple,
      share: { of: readings === 0 ? 1 : couple.second.mentions / readings, others: others.slice(0, MOST_OTHERS) },
    }
  })
}

/** Weighs each couple once, with what the articles say; leaves out who is hardly one. */
async function judgeAll(record: Record, couples: readonly AlikeCouple[]): Promise<readonly JudgedCouple[]> {
  const once = [...new Map(couples.map(couple => [coupleKey(couple.first.id, couple.second.id), couple])).values()]
  if (once.length === 0) return []
  const evidence = new Map<string, CoupleEvidence>()
  for (const one of await record.actors.coupleEvidence(once.map(rarerFirst)))
    evidence.set(coupleKey(one.first, one.second), one)
  return once
    .map(couple => judgeCouple(couple, evidence.get(coupleKey(couple.first.id, couple.second.id))!))
    .filter(({ score }) => score >= LEAST_SCORE)
}

const coupleKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const rarerFirst = ({ first, second }: AlikeCouple): Couple =>
  first.mentions <= second.mentions ? { first: first.id, second: second.id } : { first: second.id, second: first.id }
