import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/find-mentions.ts'
import type { EntityKind, Gender } from '../model/mention.ts'
import { deprel, type Reading } from '../reading/reading.ts'
import { nameFits, nameTokens } from './name-fits.ts'

/** An entity while mentions are still being gathered. Mentions are indexes into the list of drafts. */
export interface EntityDraft {
  readonly index: number
  kind: EntityKind
  gender: Gender
  plural: boolean | null
  /** Names as they stand in the text, the fullest first. */
  names: string[]
  roles: string[]
  mentions: number[]
  lastSentence: number
  lastWeight: number
  count: number
  /** Of one first described: whether by a definite phrase, where, and whether it was ever a subject. */
  definite: boolean
  firstSentence: number
  subject: boolean
}

export interface Resolution {
  readonly entities: readonly EntityDraft[]
  /** Entity of each mention, -1 for none. */
  readonly entityOf: Int32Array
  /** Why each mention was tied to its entity. */
  readonly reasons: readonly string[]
}

/** How many entities back a description or pronoun may reach: keeps time linear in very long texts. */
const REMEMBERED = 80

/** Words where a speech verb's subject stands: they draw pronouns to them. */
export type SpeechSubjects = ReadonlySet<number>

/**
 * Coreference in one pass, left to right: names by their parts, descriptions by role, pronouns by gender, number and salience. A sieve in
 * the sense of Lee et al. (2013), with recency-weighted salience in the manner of Lappin and Leass (1994).
 */
export function resolveEntities(reading: Reading, language: Language, mentions: readonly MentionDraft[], speech: SpeechSubjects): Resolution {
  const state = new Resolver(reading, language, mentions, speech)
  for (let index = 0; index < mentions.length; index++) state.add(index)
  state.cataphora()
  return { entities: state.entities, entityOf: state.entityOf, reasons: state.reasons }
}

class Resolver {
  readonly entities: EntityDraft[] = []
  readonly entityOf: Int32Array
  readonly reasons: string[]
  private readonly reading: Reading
  private readonly language: Language
  private readonly mentions: readonly MentionDraft[]
  private readonly speech: SpeechSubjects
  private readonly byToken = new Map<string, number[]>()
  private readonly apposed: ReadonlySet<number>
  private readonly byRole = new Map<string, EntityDraft>()

  constructor(reading: Reading, language: Language, mentions: readonly MentionDraft[], speech: SpeechSubjects) {
    this.reading = reading
    this.language = language
    this.mentions = mentions
    this.speech = speech
    this.entityOf = new Int32Array(mentions.length).fill(-1)
    this.reasons = new Array<string>(mentions.length).fill('')
    this.apposed = new Set(mentions.map(mention => mention.names).filter(index => index >= 0))
  }

  add(index: number): void {
    if (this.entityOf[index]! >= 0) return
    const mention = this.mentions[index]!
    if (mention.form === 'name') this.addName(index, mention)
    else if (mention.form === 'description') this.addDescription(index, mention)
    else this.addPronoun(index, mention)
  }

  private surface(mention: MentionDraft): string {
    return this.reading.text.slice(mention.start, mention.end)
  }

  private addName(index: number, mention: MentionDraft): void {
    const name = this.surface(mention)
    const known = this.findByName(name, mention)
    if (known) {
      if (nameTokens(name).length > nameTokens(known.names[0] ?? '').length) known.names.unshift(name)
      else if (!known.names.includes(name)) known.names.push(name)
      if (known.kind !== 'person' && mention.kind === 'person') known.kind = 'person'
      this.link(index, known, known.names.includes(name) ? 'same-name' : 'part-of-name')
      this.remember(name, known.index)
    } else if (mention.kind !== 'place' && mention.kind !== 'organization' && this.nameUnnamed(index, name, mention)) return
    else this.link(index, this.create(mention.kind ?? (this.speech.has(mention.head) ? 'person' : 'place'), mention.gender, false, name), 'first-name')
  }

  private findByName(name: string, mention: MentionDraft): EntityDraft | null {
    for (const at of this.bearers(name)) {
      const entity = this.entities[at]!
      if (entity.gender && mention.gender && entity.gender !== mention.gender && entity.kind === 'person') continue
      if (entity.names.some(other => nameFits(name, other, entity.kind === 'person' && mention.kind !== 'place'))) return entity
    }
    return null
  }

  /** The name of somebody whom the article has so far only described: *Le chef de l'État … Emmanuel Macron …*. */
  private nameUnnamed(index: number, name: string, mention: MentionDraft): boolean {
    if (this.roleComing(index)) return false
    const label = this.reading.syntax.deprel[mention.head]!
    if (label !== deprel('nsubj') && label !== deprel('nsubj:pass') && !this.speech.has(mention.head)) return false
    const sentence = this.reading.sentenceOf[mention.head]!
    const described = this.entities.findLast(entity =>
      entity.kind === 'person' && entity.names.length === 0 && entity.definite && entity.plural !== true && entity.lastSentence < sentence && entity.firstSentence >= sentence - 6 &&
      entity.subject && !(entity.gender && mention.gender && entity.gender !== mention.gender))
    if (!described) return false
    described.names.push(name)
    this.remember(name, described.index)
    this.link(index, described, 'named-later')
    return true
  }

  /** True where a description of its own goes with the name (*le maire Jean Petit*). */
  private roleComing(index: number): boolean {
    return this.apposed.has(index)
  }

  /** Makes two entities one; the second is emptied. */
  private merge(into: EntityDraft, from: EntityDraft): void {
    if (into === from) return
    for (const mention of from.mentions) this.entityOf[mention] = into.index
    into.mentions.push(...from.mentions.splice(0))
    into.mentions.sort((a, b) => a - b)
    into.count += from.count
    into.gender ??= from.gender
    for (const role of from.roles) this.giveRole(into, role)
    from.count = 0
    from.lastWeight = -100
    from.names.length = 0
    from.roles.length = 0
  }

  /** Entities that share a word with a name, the last ones first. */
  private bearers(name: string): number[] {
    const found = new Set<number>()
    for (const token of nameTokens(name)) for (const index of this.byToken.get(token) ?? []) found.add(index)
    return [...found].sort((a, b) => b - a)
  }

  private remember(name: string, index: number): void {
    for (const token of nameTokens(name)) {
      const list = this.byToken.get(token) ?? []
      if (list.at(-1) !== index && list.length < 200) this.byToken.set(token, [...list, index])
    }
  }

  private addDescription(index: number, mention: MentionDraft): void {
    if (mention.names >= 0) {
      this.add(mention.names)
      const entity = this.entities[this.entityOf[mention.names]!]!
      if (mention.kind === 'person' && entity.kind !== 'person' && entity.kind !== 'organization') entity.kind = 'person'
      if (mention.kind === 'person' && entity.kind === 'place') entity.kind = 'person'
      entity.gender ??= mention.gender
      const described = this.byRole.get(mention.role)
      if (described && described !== entity && described.names.length === 0 && described.plural !== true && mention.definite) this.merge(entity, described)
      this.giveRole(entity, mention.role)
      this.link(index, entity, 'apposition')
      return
    }
    const known = mention.definite && mention.plural !== true ? this.findByRole(mention) : mention.definite ? this.findSame(mention) : null
    if (known) this.link(index, known.entity, known.reason)
    else {
      const entity = this.create(mention.kind ?? 'group', mention.gender, mention.plural, null)
      entity.definite = mention.definite
      entity.firstSentence = this.reading.sentenceOf[mention.head]!
      this.giveRole(entity, mention.role)
      this.link(index, entity, 'first-mention')
    }
  }

  private giveRole(entity: EntityDraft, role: string): void {
    if (entity.roles.length < 12 && !entity.roles.includes(role)) entity.roles.push(role)
    this.byRole.set(role, entity)
  }

  private findSame(mention: MentionDraft): { entity: EntityDraft; reason: string } | null {
    const entity = this.byRole.get(mention.role)
    return entity ? { entity, reason: 'same-description' } : null
  }

  private findByRole(mention: MentionDraft): { entity: EntityDraft; reason: string } | null {
    const same = this.findSame(mention)
    if (same) return same
    const { words } = this.reading
    const head = this.reading.lower[mention.head]!.normalize('NFD').replace(/\p{M}/gu, '')
    const complements = mention.role.split(' ').filter(word => word !== head)
    let best: EntityDraft | null = null
    let bestScore = 0
    for (const entity of this.entities.slice(-REMEMBERED)) {
      if (entity.plural || (entity.gender && mention.gender && entity.gender !== mention.gender && entity.kind === 'person')) continue
      const score = this.roleScore(entity, mention, head, complements)
      if (score > bestScore || (score === bestScore && score > 0 && best && entity.lastSentence > best.lastSentence)) { best = entity; bestScore = score }
    }
    if (best) return { entity: best, reason: 'role' }
    const office = this.byOffice(mention)
    if (office) return { entity: office, reason: 'same-office' }
    if (mention.kind === 'organization' && !complements.some(word => words.of.has(word))) return this.salientBody(mention, head)
    if (mention.kind !== 'person') return null
    const hasComplement = complements.some(word => words.of.has(word) || words.toward.has(word))
    const salient = this.mostSalient(mention, entity => entity.kind === 'person' && entity.names.length > 0 && (hasComplement ? this.free(entity, mention) : !this.conflicts(entity, head)))
    return salient && salient.count >= 2 ? { entity: salient, reason: 'salient-person' } : null
  }

  /** True where nothing that is known of a person speaks against an office: no role at all, or only what fits anybody. */
  private free(entity: EntityDraft, mention: MentionDraft): boolean {
    const office = this.language.offices.some(group => group.has(mention.role))
    return entity.roles.every(role => this.language.genericPersonNouns.has(role.split(' ')[0]!) || (office && !this.language.offices.some(group => group.has(role)) && role.split(' ').length < 2))
  }

  /** *l'organisation*, *l'agence fédérale*: the body that was last spoken of by name. */
  private salientBody(mention: MentionDraft, head: string): { entity: EntityDraft; reason: string } | null {
    const isMedium = this.language.mediaNouns.has(head)
    const entity = this.mostSalient(mention, candidate => candidate.kind === 'organization' && candidate.names.length > 0 && this.isMedium(candidate) === isMedium)
    return entity ? { entity, reason: 'salient-body' } : null
  }

  private isMedium(entity: EntityDraft): boolean {
    return entity.names.some(name => ['', 'le ', 'la ', "l'", 'les '].some(article => this.language.mediaNames.has(article + name.toLowerCase())))
  }

  /** The entity that bears another name of the same office: *le chef de l'État* for *le président de la République*. */
  private byOffice(mention: MentionDraft): EntityDraft | null {
    const offices = this.language.offices.find(group => group.has(mention.role))
    if (!offices) return null
    for (const role of offices) {
      const entity = this.byRole.get(role)
      if (entity) return entity
    }
    return null
  }

  /** How well a definite description fits what is known of an entity; 0 for not at all. */
  private roleScore(entity: EntityDraft, mention: MentionDraft, head: string, complements: string[]): number {
    const { words } = this.reading
    let best = 0
    for (const role of entity.roles) {
      const roleWords = role.split(' ')
      const sameHead = roleWords[0] === head || roleWords.includes(head) && words.formerly.has(roleWords[0]!)
      const synonym = !sameHead && this.language.roleSynonyms.some(group => group.has(head) && group.has(roleWords.find(word => group.has(word)) ?? ''))
      if (!sameHead && !synonym) continue
      const content = complements.filter(word => word.length > 2 && !words.of.has(word) && !words.toward.has(word) && !words.article.has(word) && !words.formerly.has(word))
      const shared = content.filter(word => roleWords.includes(word)).length
      if (content.length > 0 && shared === 0 && (roleWords.filter(word => word.length > 3).length > 1 || content.length > 1)) continue
      best = Math.max(best, (sameHead ? 2 : 1) + shared)
    }
    if (best === 0 && mention.kind === 'organization' && complements.length === 0 && entity.kind === 'organization' && entity.names.length > 0) {
      const isMedium = this.language.mediaNouns.has(head)
      if (isMedium === this.isMedium(entity)) best = isMedium ? 1.5 : 0.5
    }
    return best
  }

  /** A known person whose role is another one is not meant (*l'avocat* for *le maire X*). */
  private conflicts(entity: EntityDraft, head: string): boolean {
    if (entity.roles.length === 0 || this.language.genericPersonNouns.has(head)) return false
    return !entity.roles.some(role => this.language.genericPersonNouns.has(role.split(' ')[0]!))
  }

  private addPronoun(index: number, mention: MentionDraft): void {
    const isSubject = this.reading.syntax.deprel[mention.head] === deprel('nsubj') || this.reading.syntax.deprel[mention.head] === deprel('nsubj:pass')
    const entity = this.mostSalient(mention, candidate =>
      (mention.plural ? candidate.plural !== false || candidate.kind === 'group' : candidate.plural !== true && candidate.kind !== 'group') &&
      (!this.speech.has(mention.head) || candidate.kind === 'person' || candidate.kind === 'organization' || candidate.kind === 'group' || candidate.kind === 'document'),
    )
    if (entity) this.link(index, entity, isSubject ? 'pronoun' : 'pronoun-object')
  }

  private mostSalient(mention: MentionDraft, fits: (entity: EntityDraft) => boolean): EntityDraft | null {
    const sentence = this.reading.sentenceOf[mention.head]!
    let best: EntityDraft | null = null
    let bestScore = -6
    for (let at = Math.max(0, this.entities.length - REMEMBERED); at < this.entities.length; at++) {
      const entity = this.entities[at]!
      if (entity.gender && mention.gender && entity.gender !== mention.gender) continue
      if (!fits(entity)) continue
      const kind = entity.kind === 'person' ? 1 : entity.kind === 'organization' ? 0.2 : entity.kind === 'group' ? 0.4 : -1.5
      const known = entity.gender ? 0.3 : mention.gender ? -0.4 : 0
      const score = entity.lastWeight + kind + known + Math.min(entity.count, 6) * 0.15 - 1.1 * (sentence - entity.lastSentence)
      if (score > bestScore) { best = entity; bestScore = score }
    }
    return best
  }

  private create(kind: EntityKind, gender: Gender, plural: boolean | null, name: string | null): EntityDraft {
    const entity: EntityDraft = {
      index: this.entities.length, kind, gender, plural, names: name === null ? [] : [name], roles: [], mentions: [], lastSentence: -1, lastWeight: 0, count: 0, definite: false, firstSentence: 0, subject: false,
    }
    this.entities.push(entity)
    if (name !== null) this.remember(name, entity.index)
    return entity
  }

  private link(index: number, entity: EntityDraft, reason: string): void {
    const mention = this.mentions[index]!
    this.entityOf[index] = entity.index
    this.reasons[index] = reason
    entity.mentions.push(index)
    entity.count++
    entity.gender ??= mention.gender
    if (entity.plural === null) entity.plural = mention.plural
    const sentence = this.reading.sentenceOf[mention.head]!
    const weight = this.weight(mention)
    if (weight >= 3) entity.subject = true
    entity.lastWeight = sentence === entity.lastSentence ? Math.max(entity.lastWeight, weight) : Math.max(weight, entity.lastWeight - 1.1 * (sentence - entity.lastSentence))
    entity.lastSentence = sentence
  }

  private weight(mention: MentionDraft): number {
    const label = this.reading.syntax.deprel[mention.head]!
    const base = this.speech.has(mention.head) ? 4 : label === deprel('nsubj') || label === deprel('nsubj:pass') ? 3 : label === deprel('obj') || label === deprel('obl:agent') ? 1.6 : label === deprel('nmod') ? 0.8 : 1.2
    return this.reading.quotationOf[mention.head]! >= 0 ? base * 0.4 : base
  }

  /** Pronouns that stand before their antecedent take the first fitting person of the following sentences. */
  cataphora(): void {
    for (const [index, mention] of this.mentions.entries()) {
      if (mention.form !== 'pronoun' || this.entityOf[index]! >= 0) continue
      const sentence = this.reading.sentenceOf[mention.head]!
      const next = this.mentions.slice(index + 1, index + 40).findIndex((other, offset) => {
        const at = index + 1 + offset
        return other.form !== 'pronoun' && this.entityOf[at]! >= 0 && this.reading.sentenceOf[other.head]! <= sentence + 2 &&
        this.entities[this.entityOf[at]!]!.kind === 'person' && (!mention.gender || !other.gender || mention.gender === other.gender) && !mention.plural
      })
      if (next >= 0) this.link(index, this.entities[this.entityOf[index + 1 + next]!]!, 'cataphora')
    }
  }
}
