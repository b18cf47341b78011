import { compareNames, couldBeSameName } from '@selon/engine'
import { foldName, scriptOf } from '../record/fold.ts'
import type { PairReason } from '../record/types/actor-pairs.ts'
import type { KeyedActor } from './judge-actors.ts'

/** How alike the names of two actors are, by the two that come nearest. */
export interface NameLikeness {
  /** 0 to 1. */
  readonly score: number
  readonly names: readonly [string, string]
  readonly code: PairReason['code']
}

/** Names less alike than this are not weighed. */
const LEAST_SCORE = 0.4
/** What is left of the score where the longer name has words behind those of the shorter, which may make it another name (*Gordon Murray Automotive*). */
const LONGER_SHARE = 0.75
/** What is left of it where both are single words, of which there are many alike (*Maria*, *Marie*). */
const LONE_SHARE = 0.6

/** The names of two actors that come nearest, or their one id at Wikidata; null where neither speaks for one actor, or two ids against. */
export function nameLikeness(a: KeyedActor, b: KeyedActor): NameLikeness | null {
  if (a.wikidata !== null && b.wikidata !== null)
    return a.wikidata === b.wikidata ? { score: 1, names: [a.wikidata, b.wikidata], code: 'wikidata' } : null
  const persons = a.kind === 'person' && b.kind === 'person'
  let best: NameLikeness | null = null
  for (const one of a.names) {
    for (const other of b.names) {
      const found = likenessOf(one, other, { persons, surname: a.lone !== b.lone })
      if (found !== null && found.score > (best?.score ?? 0)) best = found
      if (found?.score === 1) return found
    }
  }
  return best
}

interface Expected {
  readonly persons: boolean
  /** One of the two names is a surname by itself. */
  readonly surname: boolean
}

function likenessOf(a: string, b: string, { persons, surname }: Expected): NameLikeness | null {
  const [one, other] = [foldName(a).split(' '), foldName(b).split(' ')]
  if (one.toSorted().join(' ') === other.toSorted().join(' ')) return { score: 1, names: [a, b], code: 'letters' }
  // What has no first name and surname has no habits of writing it either: only its letters may differ, not its words.
  if (!persons && (surname || one.length !== other.length)) return null
  if (numbersOf(one) !== numbersOf(other)) return null
  if (surname ? !isSurnameOf(a, b) : !couldBeSameName(a, b)) return null
  const { score } = compareNames(a, b)
  if (score < LEAST_SCORE) return null
  const code = codeOf(a, b)
  const longer = !surname && one.length !== other.length && !endAlike(a, b)
  const lone = one.length === 1 && other.length === 1 && code !== 'script'
  return { score: score * (longer ? LONGER_SHARE : 1) * (lone ? LONE_SHARE : 1), names: [a, b], code }
}

/** Words with digits, which no habit of spelling changes. */
const numbersOf = (words: readonly string[]): string => words.filter(word => /\d/.test(word)).join(' ')

const lastWord = (name: string): string => name.trim().split(/\s+/u).at(-1) ?? ''

/** The shorter name spells the last word of the longer one, hyphens included, and not a first name. */
function isSurnameOf(a: string, b: string): boolean {
  const [shorter, longer] = a.trim().split(/\s+/u).length < b.trim().split(/\s+/u).length ? [a, b] : [b, a]
  return couldBeSameName(lastWord(shorter), lastWord(longer))
}

const endAlike = (a: string, b: string): boolean => couldBeSameName(lastWord(a), lastWord(b))

function codeOf(a: string, b: string): PairReason['code'] {
  if (scriptOf(a) !== scriptOf(b)) return 'script'
  return [a, b].some(name => /(?:^|\s)\p{L}\.?(?:\s|$)/u.test(name)) ? 'initial' : 'spelling'
}
