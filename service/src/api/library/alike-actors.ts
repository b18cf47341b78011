import type { Record } from '../../record/record.ts'
import type { ActorCandidate } from '../../record/types/actor-pairs.ts'
import type { AlikeActor, CandidatePage } from '../schemas/actor.ts'
import { summaryOf } from './actors.ts'

const MOST_SHOWN = 6

const reasonsOf = ({ reasons }: ActorCandidate): AlikeActor['reasons'] =>
  reasons.map(({ code, supports, words }) => ({ code, supports, words: [...(words ?? [])] }))

/** Actors that may be the same as this one, likeliest first; null where there is no such actor. */
export async function listAlike(record: Record, id: string): Promise<readonly AlikeActor[] | null> {
  if ((await record.actors.many([id])).length === 0) return null
  const { rows } = await record.actors.candidates({ id, limit: MOST_SHOWN })
  return rows.map(row => ({ actor: summaryOf(row.second, 0), score: row.score, reasons: reasonsOf(row) }))
}

/** All pairs of actors that may be one, likeliest first. */
export async function listCandidates(
  record: Record,
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<CandidatePage> {
  const { rows, next } = await record.actors.candidates(page)
  return {
    items: rows.map(row => ({
      first: summaryOf(row.first, 0),
      second: summaryOf(row.second, 0),
      score: row.score,
      reasons: reasonsOf(row),
    })),
    cursor: next,
  }
}
