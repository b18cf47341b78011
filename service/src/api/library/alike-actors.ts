import { compareNames, createNameIndex, type NameIndex } from '@selon/engine'
import type { Record } from '../../record/record.ts'
import type { AlikeActor } from '../schemas/actor.ts'
import { summaryOf } from './actors.ts'

/** Spellings looked through at most, those seen last: an index of so many is built in a third of a second. */
const MOST_SPELLINGS = 20_000
const MOST_SHOWN = 6
/** Names less alike than this are not worth a person's look. */
const LEAST_SCORE = 0.3
/** Names of one actor that are looked up. */
const MOST_NAMES = 8

interface Indexed {
  readonly revision: number
  readonly index: NameIndex
  readonly kinds: ReadonlyMap<string, string>
}

/** Actors that may be one, by their names. The index is made anew when somebody asks after the record has changed. */
export class AlikeActors {
  readonly #record: Record
  #indexed: Promise<Indexed> | null = null

  constructor(record: Record) {
    this.#record = record
  }

  /** Likeliest first; null where there is no such actor. */
  async of(id: string): Promise<readonly AlikeActor[] | null> {
    const actor = await this.#record.actors.get(id)
    if (actor === null) return null
    const { index, kinds } = await this.#current()
    const best = new Map<string, { readonly name: string; readonly score: number }>()
    for (const { name } of actor.names.slice(0, MOST_NAMES)) {
      for (const candidate of index.candidates(name, MOST_SHOWN * 2)) {
        if (candidate.id === actor.id || kinds.get(candidate.id) !== actor.kind) continue
        const { score } = compareNames(name, candidate.name)
        if (score >= LEAST_SCORE && score > (best.get(candidate.id)?.score ?? 0))
          best.set(candidate.id, { name: candidate.name, score })
      }
    }
    const ranked = [...best].sort(([, a], [, b]) => b.score - a.score).slice(0, MOST_SHOWN)
    const rows = await this.#record.actors.many(ranked.map(([other]) => other))
    return ranked.flatMap(([other, { name, score }]) => {
      const row = rows.find(one => one.id === other)
      return row === undefined ? [] : [{ actor: summaryOf(row, 0), name, score }]
    })
  }

  async #current(): Promise<Indexed> {
    const revision = await this.#record.upkeep.revision()
    const known = await this.#indexed?.catch(() => null)
    if (known?.revision === revision) return known
    this.#indexed = this.#build(revision)
    return this.#indexed
  }

  async #build(revision: number): Promise<Indexed> {
    const spellings = await this.#record.actors.spellings({ limit: MOST_SPELLINGS })
    const people = new Map<string, string[]>()
    for (const { actorId, name } of spellings) people.set(actorId, [...(people.get(actorId) ?? []), name])
    return {
      revision,
      index: createNameIndex([...people].map(([id, names]) => ({ id, names }))),
      kinds: new Map(spellings.map(({ actorId, kind }) => [actorId, kind])),
    }
  }
}
