import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { Reading } from '../reading/reading.ts'
import type { EntityDraft } from './entity-book.ts'

/** How a description fits what is known of an entity, and how many words of its complements they share. */
export interface RoleFit {
  readonly fit: 'none' | 'known' | 'known-like' | 'identical' | 'same' | 'synonym' | 'office' | 'generic' | 'conflict'
  readonly shared: number
}

/** Which of two fits is the better one. */
const RANK: Readonly<Record<RoleFit['fit'], number>> = {
  conflict: 0,
  none: 1,
  'known-like': 2,
  known: 3,
  generic: 4,
  synonym: 5,
  office: 6,
  same: 7,
  identical: 8,
}

const shortened = new WeakMap<Language, Map<string, readonly string[]>>()

/** *président* for *chef de l'État*. */
function shortOffices(language: Language, role: string): readonly string[] {
  let byOffice = shortened.get(language)
  if (!byOffice) {
    byOffice = new Map()
    for (const group of language.offices)
      for (const office of group)
        byOffice.set(office, [...(byOffice.get(office) ?? []), ...[...group].filter(other => !other.includes(' '))])
    shortened.set(language, byOffice)
  }
  return byOffice.get(role) ?? NONE
}

const NONE: readonly string[] = []
const remembered = new WeakMap<Language, Map<string, Map<string, RoleFit>>>()
/** How many descriptions are remembered with all that they were compared with, before they are forgotten. */
const MOST_REMEMBERED = 3000

/** What is known of how a description fits others, by the other: the same pairs come up again and again. */
function fitsOf(language: Language, role: string): Map<string, RoleFit> {
  let byRole = remembered.get(language)
  if (!byRole || byRole.size > MOST_REMEMBERED) {
    byRole = new Map()
    remembered.set(language, byRole)
  }
  let fits = byRole.get(role)
  if (!fits || fits.size > MOST_REMEMBERED) {
    fits = new Map()
    byRole.set(role, fits)
  }
  return fits
}

/** The best fit over all descriptions of the entity: *le ministre* for *le ministre de la Défense*, *le chef de l'État* for *le président*. */
export function roleFit({ words }: Reading, language: Language, entity: EntityDraft, mention: MentionDraft): RoleFit {
  if (entity.roles.length === 0 && entity.known.length === 0) return { fit: 'none', shared: 0 }
  const known = fitsOf(language, mention.role)
  const own = mention.role.split(' ')
  const head = own.find(word => !words.formerly.has(word)) ?? own[0]!
  const former = words.formerly.has(own[0]!)
  const office = withoutFormerly(own)
  const content = contentWords(own.filter(word => word !== head))
  const told = bestOf(entity.roles)
  if (RANK[told.fit] > RANK.known || entity.known.length === 0) return settled(told)
  const { fit, shared } = bestOf(
    own.length > 1 ? entity.known.filter(role => role.includes(' ') || !isOffice(role)) : entity.known,
  )
  if (fit === 'identical' || fit === 'office') return { fit: 'known', shared }
  if (fit === 'same' || fit === 'synonym') return { fit: shared > 0 ? 'known' : 'known-like', shared }
  return settled(told)

  /** What somebody was contradicts nothing that he is. */
  function settled(best: RoleFit): RoleFit {
    return former && best.fit === 'conflict' ? { fit: 'none', shared: 0 } : best
  }

  /** *président* alone, which may be that of anything. */
  function isOffice(role: string): boolean {
    return language.offices.some(group => group.has(role))
  }

  function remember(role: string, fit: RoleFit): RoleFit {
    known.set(role, fit)
    return fit
  }

  function bestOf(roles: readonly string[]): RoleFit {
    let best: RoleFit = { fit: roles.length === 0 ? 'none' : 'conflict', shared: 0 }
    for (const role of roles) {
      best = better(best, role)
      for (const office of shortOffices(language, role)) best = better(best, office)
    }
    return best
  }

  function better(best: RoleFit, role: string): RoleFit {
    const fit = known.get(role) ?? remember(role, fitOf(role))
    return RANK[fit.fit] > RANK[best.fit] || (fit.fit === best.fit && fit.shared > best.shared) ? fit : best
  }

  function contentWords(list: readonly string[]): string[] {
    return list.filter(
      word =>
        word.length > 2 &&
        !words.of.has(word) &&
        !words.toward.has(word) &&
        !words.article.has(word) &&
        !words.formerly.has(word),
    )
  }

  /** *chef de gouvernement* for *ex chef de gouvernement*. */
  function withoutFormerly(role: readonly string[]): string {
    return (words.formerly.has(role[0]!) ? role.slice(1) : role).join(' ')
  }

  /** *le chef d'état-major américain* is not *le président américain*: what the other is of is missing here. */
  function lacksComplement(other: readonly string[]): boolean {
    const of = other.findIndex(word => words.of.has(word))
    const complement = of >= 0 ? contentWords(other.slice(of + 1))[0] : undefined
    return complement !== undefined && !content.includes(complement)
  }

  function fitOf(role: string): RoleFit {
    if (role === mention.role) return { fit: 'identical', shared: content.length }
    const other = role.split(' ')
    const otherOffice = withoutFormerly(other)
    if (language.offices.some(group => group.has(otherOffice) && group.has(office))) return { fit: 'office', shared: 0 }
    if (shortOffices(language, office).includes(other[0]!)) return { fit: 'office', shared: 0 }
    const shared = content.filter(word => other.includes(word)).length
    const contradicts = content.length > 0 && shared === 0 && contentWords(other.slice(1)).length > 0
    if (other.includes(head) && (other[0] === head || words.formerly.has(other[0]!) || contentWords(other)[0] === head))
      return { fit: contradicts ? 'conflict' : 'same', shared }
    if (language.roleSynonyms.some(group => group.has(head) && other.some(word => group.has(word))))
      return { fit: contradicts || (content.length > 0 && lacksComplement(other)) ? 'conflict' : 'synonym', shared }
    if (language.genericPersonNouns.has(head) || language.genericPersonNouns.has(other[0]!))
      return { fit: 'generic', shared }
    return { fit: 'conflict', shared }
  }
}
