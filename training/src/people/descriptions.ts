import { proposeAll, type Reader, readText } from '../../../engine/src/analyze.ts'
import { select } from '../../../engine/src/attributions/select.ts'
import { resolveEntities } from '../../../engine/src/entities/resolve-entities.ts'
import { type DescribedKind, descriptionKeys, nameHash } from '../../../engine/src/lang/associations.ts'
import { findMentions } from '../../../engine/src/mentions/find-mentions.ts'
import type { Gender } from '../../../engine/src/model/mention.ts'
import { PRIVATE_LIFE } from './private-life.ts'

/** Somebody whom an article names. */
export interface Named {
  readonly kind: string
  readonly gender: Gender
  /** Hashes of all names that it gives them, the fullest first. */
  readonly names: readonly number[]
  readonly mentions: number
}

/** A description of one person or body. */
export interface Described {
  readonly kind: DescribedKind
  readonly keys: readonly string[]
  /** Whom it stands beside, by the grammar of the sentence; -1 for nobody. */
  readonly beside: number
  /** Who may be meant, by number; with whom the engine ties it, -1 for nobody. */
  readonly candidates: readonly number[]
  readonly tied: number
}

export interface DescribedArticle {
  readonly named: readonly Named[]
  readonly described: readonly Described[]
  /** Names of people of whom it tells a private life. */
  readonly privately: readonly number[]
}

/** Less likely findings are no acts of speech: the engine's own bound. */
const THRESHOLD = 0.43
/** Ties that rest on the words of the description or on its place. */
const TIES: ReadonlySet<string> = new Set([
  'description',
  'same-description',
  'named-elsewhere',
  'predicate',
  'brackets',
  'initials',
])

/** Who is named and what is described in an article. */
export function describe(text: string, reader: Reader): DescribedArticle {
  const { language } = reader
  const reading = readText(text, reader)
  const mentions = findMentions(reading, language)
  const speech = new Set(select(proposeAll(reading, reader), THRESHOLD).map(({ sourceWord }) => sourceWord))
  const { entities, entityOf, reasons } = resolveEntities(reading, language, mentions, speech)
  const named = entities.map(
    ({ kind, gender, names, mentions: met, plural }): Named => ({
      kind,
      gender,
      names: met.length === 0 || plural === true ? [] : [...new Set(names.map(nameHash))],
      mentions: met.length,
    }),
  )
  const described: Described[] = []
  const privately: number[] = []
  for (const [index, mention] of mentions.entries()) {
    const { form, kind, role, names, plural, definite, head, lastWord } = mention
    if (form !== 'description' || plural || (kind !== 'person' && kind !== 'organization')) continue
    if (kind === 'person' && PRIVATE_LIFE.test(role)) {
      privately.push(...(named[entityOf[index]!]?.names ?? []))
      continue
    }
    if (names < 0 && !definite) continue
    const keys = descriptionKeys(role, language.idleWords)
    if (keys.length === 0) continue
    const inside = new Set<number>()
    for (let at = index + 1; at < mentions.length && mentions[at]!.head <= lastWord; at++)
      if (mentions[at]!.head > head) inside.add(entityOf[at]!)
    const candidates = [...named.keys()].filter(at => {
      const other = named[at]!
      if (other.names.length === 0 || inside.has(at)) return false
      if (other.kind !== kind && !(kind === 'organization' && other.kind === 'place')) return false
      return !(kind === 'person' && mention.genderOfBearer && clash(mention.gender, other.gender))
    })
    const tied = TIES.has(reasons[index]!) ? entityOf[index]! : -1
    described.push({ kind, keys, beside: names >= 0 ? entityOf[names]! : -1, candidates, tied })
  }
  return { named, described, privately }
}

const clash = (a: Gender, b: Gender): boolean => a !== null && b !== null && a !== b
