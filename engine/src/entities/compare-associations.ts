import { type Association, type DescribedWords, stronger, UNKNOWN } from './association.ts'
import type { EntityDraft } from './entity-book.ts'

/** How one candidate compares with the others. */
export interface Compared {
  /** Its association with the description, in steps; `no` where the news has not told of the name. */
  readonly association: string | number
  /** How far it is before the others, in steps. */
  readonly ahead: number
}

/** How the candidates for a description compare. */
export interface Comparison {
  /** The strongest association of any of them. */
  readonly best: string | number
  of(entity: EntityDraft): Compared
}

/** The associations of all candidates, each with its lead over the others. */
export function compareAll(candidates: readonly EntityDraft[], words: DescribedWords): Comparison {
  const found = new Map(candidates.map(entity => [entity, words.with(entity)]))
  let first = 0
  let second = 0
  let holder: EntityDraft | null = null
  let top: Association = UNKNOWN
  for (const [entity, association] of found) {
    top = stronger(top, association)
    if (association.strength > first) {
      second = first
      first = association.strength
      holder = entity
    } else if (association.strength > second) second = association.strength
  }
  return {
    best: strengthStep(top),
    of: entity => {
      const association = found.get(entity)!
      return {
        association: strengthStep(association),
        ahead: leadStep(association.strength - (entity === holder ? second : first)),
      }
    },
  }
}

const STRENGTHS = [-2, -0.7, 0.3, 1.2, 2.5, 4, 6.5, Number.POSITIVE_INFINITY]
const LEADS = [-4, -2, -0.7, 0.7, 2, 4, Number.POSITIVE_INFINITY]

/** The strength in steps, `no` for a name that the news has not told of. */
const strengthStep = ({ known, strength }: Association): string | number =>
  known ? STRENGTHS.findIndex(bound => strength <= bound) : 'no'

/** How far it is before the best of the others, in steps. */
const leadStep = (lead: number): number => LEADS.findIndex(bound => lead <= bound)
