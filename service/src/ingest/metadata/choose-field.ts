import type { Candidate, Field, FieldOrigin } from '../ingested-article.ts'

/** A candidate and how far such a place is trusted. */
export interface WeightedCandidate<Value> extends Candidate<Value> {
  readonly weight: number
}

export const candidate = <Value>(
  value: Value,
  origin: FieldOrigin,
  place: string,
  weight: number,
): WeightedCandidate<Value> => ({ value, origin, place, weight })

/**
 * Chooses by weighted vote: candidates that agree add up, the heaviest group wins, and inside it the most trusted place (or the one that `prefer`
 * ranks higher) gives the value. All candidates are kept.
 */
export function chooseField<Value>(
  candidates: readonly WeightedCandidate<Value>[],
  agree: (a: Value, b: Value) => boolean,
  prefer: (value: Value) => number = () => 0,
): Field<Value> {
  const first = candidates[0]
  if (first === undefined) return { chosen: null, reason: 'nothing on the page says', candidates: [], conflict: false }
  const support = (one: WeightedCandidate<Value>): number =>
    candidates.reduce((sum, other) => sum + (agree(one.value, other.value) ? other.weight : 0), 0)
  const leader = candidates.reduce((best, next) => (support(next) > support(best) ? next : best))
  const group = candidates.filter(one => agree(leader.value, one.value))
  const chosen = group.reduce((best, next) => {
    const gain = prefer(next.value) - prefer(best.value)
    return gain > 0 || (gain === 0 && next.weight > best.weight) ? next : best
  })
  const against = candidates.length - group.length
  return {
    chosen: chosen.value,
    reason: reasonOf(chosen.place, group.length - 1, against),
    candidates: candidates.map(({ value, origin, place }) => ({ value, origin, place })),
    conflict: against > 0,
  }
}

function reasonOf(place: string, agreeing: number, against: number): string {
  const others = agreeing + against
  if (others === 0) return `${place}, the only place that says`
  if (against === 0) return `${place}; ${agreeing} other place${agreeing === 1 ? ' agrees' : 's agree'}`
  if (agreeing === 0)
    return `${place}, trusted more than ${against} other place${against === 1 ? ' that disagrees' : 's that disagree'}`
  return `${place}; ${agreeing} agree${agreeing === 1 ? 's' : ''}, ${against} disagree${against === 1 ? 's' : ''}`
}

/** A field that one source gave outright. */
export function givenField<Value>(value: Value | null | undefined, origin: FieldOrigin, place: string): Field<Value> {
  if (value === null || value === undefined)
    return { chosen: null, reason: 'nobody says', candidates: [], conflict: false }
  return {
    chosen: value,
    reason: `${place}, the only place that says`,
    candidates: [{ value, origin, place }],
    conflict: false,
  }
}
