import { type Associations, type DescribedKind, descriptionKeys, keyHash, type Tie } from '../lang/associations.ts'
import type { Language } from '../lang/language.ts'
import type { EntityDraft } from './entity-book.ts'

/** What the news at large says of a description and somebody named: `known` where it has told of the name before. */
export interface Association {
  readonly known: boolean
  /** How much oftener than by chance the words are met in descriptions of the name: the logarithm, summed over head and complements. */
  readonly strength: number
}

export const UNKNOWN: Association = { known: false, strength: 0 }

/** How far a tie met that often is to be believed, by the step of its count. */
const TRUST = [0.3, 0.5, 0.7, 0.85, 1, 1, 1, 1]
/** The most that one word may speak against a name. */
const LEAST = -3

/** A description, ready to be compared with names. */
export class DescribedWords {
  private readonly associations: Associations | null
  private readonly kind: DescribedKind
  private readonly head: number
  private readonly behind: readonly number[]
  private readonly both: number

  constructor(language: Language, role: string, kind: string | null) {
    const keys = kind === 'person' || kind === 'organization' ? descriptionKeys(role, language.idleWords) : []
    this.associations = keys.length === 0 ? null : language.associations()
    this.kind = kind === 'person' ? 'person' : 'organization'
    const hashes = keys.map(key => keyHash(this.kind, key))
    const words = keys.filter(key => !key.startsWith('b')).length
    this.head = hashes[0] ?? 0
    this.behind = hashes.slice(1, words)
    this.both = hashes[words] ?? 0
  }

  /** How it fits somebody of these names: the best of them. */
  with(entity: EntityDraft): Association {
    let best = UNKNOWN
    for (const name of entity.nameHashes) best = stronger(best, this.withName(name))
    return best
  }

  /** How it fits a name, by its hash. */
  withName(name: number): Association {
    const { associations } = this
    const descriptions = associations?.descriptionsOf(name, this.kind) ?? 0
    if (!associations || descriptions === 0) return UNKNOWN
    let strength = strengthOf(associations, name, this.head, descriptions)
    // half as many words behind as heads: many descriptions are a noun alone
    for (const key of this.behind) strength += strengthOf(associations, name, key, descriptions / 2)
    const both = this.both === 0 ? null : associations.tie(name, this.both)
    return { known: true, strength: both ? Math.max(strength, worth(both)) : strength }
  }
}

/** Below zero for a frequent word that is never said of a name that is often described. */
function strengthOf(associations: Associations, name: number, key: number, descriptions: number): number {
  const tie = associations.tie(name, key)
  return tie ? worth(tie) : Math.max(LEAST, -Math.log(1 + descriptions * associations.frequencyOf(key)))
}

const worth = ({ surplus, count }: Tie): number => surplus * TRUST[count]!

/** The stronger one of two, the first where both are unknown. */
export const stronger = (a: Association, b: Association): Association =>
  b.known && (!a.known || b.strength > a.strength) ? b : a

const prepared = new WeakMap<Language, Map<string, DescribedWords>>()
/** How many descriptions are kept ready, before they are forgotten. */
const MOST_PREPARED = 3000

/** A description, ready to be compared: the same ones come up again and again. */
export function wordsFor(language: Language, role: string, kind: string | null): DescribedWords {
  let byRole = prepared.get(language)
  if (!byRole || byRole.size > MOST_PREPARED) {
    byRole = new Map()
    prepared.set(language, byRole)
  }
  const key = `${kind} ${role}`
  let words = byRole.get(key)
  if (!words) {
    words = new DescribedWords(language, role, kind)
    byRole.set(key, words)
  }
  return words
}
