import { nameHash } from '../lang/associations.ts'
import type { KnownPeople } from '../lang/known-people.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { EntityKind, Gender } from '../model/mention.ts'
import { acronymFits, isAcronym } from '../reading/acronyms.ts'
import { nameFits, nameTokens } from './name-fits.ts'

/** An entity while mentions are still being gathered. Mentions are indexes into the list of drafts. */
export interface EntityDraft {
  readonly index: number
  kind: EntityKind
  /** False as long as the kind is a guess. */
  sure: boolean
  gender: Gender
  /** False where it is only that of the words that describe it: *la victime*. */
  genderOfBearer: boolean
  plural: boolean | null
  /** Names as they stand in the text, the fullest first. */
  names: string[]
  /** Those, as the associations of the language look them up. */
  nameHashes: number[]
  /** Those named together of whom it is made: indexes into the entities. */
  members: number[]
  /** Descriptions without articles and accents. */
  roles: string[]
  /** Descriptions that the language's list of known people gives for its name. */
  known: readonly string[]
  mentions: number[]
  lastSentence: number
  /** Part that its last mention played: `speech`, `subject`, `object`, `modifier`, `other`. */
  lastPart: string
  lastQuoted: boolean
  /** When it last spoke, counted in acts of speech; -1 for never. */
  lastSpoke: number
  lastMention: number
  /** Of one first described: whether by a definite phrase, where, and whether it was ever a subject. */
  definite: boolean
  firstSentence: number
  subject: boolean
  /** True for one first described as somebody else's: *son parti*. */
  possessed: boolean
}

/** How many entities back a description or pronoun may reach: keeps time linear in very long texts. */
const REMEMBERED = 30

/** How many words of a description are looked up by. */
const MOST_WORDS = 5

/** *adjoint*, *adjoint a*, *adjoint a maire* for *adjoint a maire de sorville*. */
function beginningsOf(role: string): string[] {
  const beginnings: string[] = []
  for (let at = role.indexOf(' '); at >= 0 && beginnings.length < MOST_WORDS; at = role.indexOf(' ', at + 1))
    beginnings.push(role.slice(0, at))
  return beginnings
}

/** The entities of an article, found by the words of their names and by their descriptions. */
export class EntityBook {
  readonly entities: EntityDraft[] = []
  readonly entityOf: Int32Array
  /** The entities mentioned last, the latest at the end; no more than `REMEMBERED`. */
  readonly remembered: EntityDraft[] = []
  private readonly byToken = new Map<string, number[]>()
  private readonly byRole = new Map<string, EntityDraft>()
  /** Bearers by the first words of their descriptions; null where there are several. */
  private readonly byBeginning = new Map<string, EntityDraft | null>()
  private readonly groups: EntityDraft[] = []

  private readonly people: KnownPeople

  constructor(mentions: number, people: KnownPeople) {
    this.people = people
    this.entityOf = new Int32Array(mentions).fill(-1)
  }

  create(kind: EntityKind, mention: MentionDraft, name: string | null, sentence: number): EntityDraft {
    const entity: EntityDraft = {
      index: this.entities.length,
      kind,
      sure: mention.sure,
      gender: mention.gender,
      genderOfBearer: mention.genderOfBearer,
      plural: mention.form === 'name' ? false : mention.plural,
      names: [],
      nameHashes: [],
      members: [],
      roles: [],
      known: [],
      mentions: [],
      lastSentence: sentence,
      lastPart: 'other',
      lastQuoted: false,
      lastSpoke: -1,
      lastMention: -1,
      definite: mention.definite,
      firstSentence: sentence,
      subject: false,
      possessed: false,
    }
    this.entities.push(entity)
    if (name !== null) this.addName(entity, name)
    return entity
  }

  /** Those whom a coordination joins as one: who was joined so before, else somebody new. */
  joined(members: readonly number[], mention: MentionDraft, sentence: number): EntityDraft {
    const known = this.groups.findLast(
      group => group.members.length === members.length && members.every(member => group.members.includes(member)),
    )
    if (known) return known
    const group = this.create('group', mention, null, sentence)
    group.members.push(...members)
    this.groups.push(group)
    return group
  }

  /** Adds a spelling of its name; the fullest stays first. */
  addName(entity: EntityDraft, name: string): void {
    if (entity.names.includes(name)) return
    entity.nameHashes.push(nameHash(name))
    if (entity.names.length > 0 && nameTokens(name).length > nameTokens(entity.names[0]!).length)
      entity.names.unshift(name)
    else entity.names.push(name)
    if (entity.kind === 'person' && entity.known.length === 0) this.recall(entity, name)
    for (const token of nameTokens(name)) {
      const list = this.byToken.get(token) ?? []
      if (list.at(-1) !== entity.index && list.length < 200) this.byToken.set(token, [...list, entity.index])
    }
  }

  /** What people of this name are known as. */
  private recall(entity: EntityDraft, name: string): void {
    const known = this.people.get(name.toLowerCase())
    if (!known) return
    entity.known = known.roles
    entity.gender ??= known.gender
  }

  /** The latest entity that a name fits, as a whole or in part; a known gender must agree. */
  findByName(name: string, mention: MentionDraft): EntityDraft | null {
    const bearers = new Set(nameTokens(name).flatMap(token => this.byToken.get(token) ?? []))
    const latestFirst = [...bearers].sort((a, b) => this.entities[b]!.lastMention - this.entities[a]!.lastMention)
    for (const at of latestFirst) {
      const entity = this.entities[at]!
      // who is known by a fuller name keeps it: *Nana Rawlings* is not the *Jerry Rawlings* whom the text also calls *Rawlings*
      if (entity.kind === 'person' && entity.names.length > 1 && !nameFits(name, entity.names[0]!, true)) continue
      if (entity.gender && mention.gender && entity.gender !== mention.gender && entity.kind === 'person') continue
      if (entity.names.some(other => nameFits(name, other, entity.kind === 'person' && mention.kind !== 'place')))
        return entity
    }
    return isAcronym(name) ? this.findByInitials(name) : null
  }

  /** *HRW* for *Human Rights Watch*, *PP* for *le Parti populaire*: the latest body whose name or description has these initials. */
  private findByInitials(acronym: string): EntityDraft | null {
    return (
      this.entities
        .slice(-80)
        .findLast(
          entity =>
            entity.mentions.length > 0 &&
            entity.kind !== 'person' &&
            [...entity.names, ...entity.roles].some(words => acronymFits(acronym, words)),
        ) ?? null
    )
  }

  /** *l'Agence régionale de santé* for *ARS*: the latest body whose name these words spell out. */
  findByAcronym(words: string): EntityDraft | null {
    return (
      this.entities
        .slice(-80)
        .findLast(
          entity =>
            entity.mentions.length > 0 &&
            entity.kind !== 'person' &&
            entity.names.some(name => name.length > 2 && isAcronym(name) && acronymFits(name, words)),
        ) ?? null
    )
  }

  giveRole(entity: EntityDraft, role: string): void {
    if (entity.roles.length < 12 && !entity.roles.includes(role)) entity.roles.push(role)
    this.byRole.set(role, entity)
    for (const shorter of beginningsOf(role)) {
      const bearer = this.byBeginning.get(shorter)
      this.byBeginning.set(shorter, bearer === undefined || bearer === entity ? entity : null)
    }
  }

  /** The entity that was last described so, word for word. */
  bearerOf(role: string): EntityDraft | null {
    return this.byRole.get(role) ?? null
  }

  /** The only entity whose description begins so: *l'adjoint au maire* for *l'adjoint au maire de Sorville*. */
  bearerOfLonger(role: string): EntityDraft | null {
    return this.byBeginning.get(role) ?? null
  }

  link(index: number, entity: EntityDraft): void {
    this.entityOf[index] = entity.index
    entity.mentions.push(index)
    const at = this.remembered.lastIndexOf(entity)
    if (at >= 0) this.remembered.splice(at, 1)
    this.remembered.push(entity)
    if (this.remembered.length > REMEMBERED) this.remembered.shift()
  }

  /** Settles the kind of an entity whose kind was a guess. */
  settle(entity: EntityDraft, kind: EntityKind): void {
    if (entity.sure) return
    entity.kind = kind
    entity.sure = true
  }

  /** Makes two entities one; the second is emptied. */
  merge(into: EntityDraft, from: EntityDraft): void {
    for (const mention of from.mentions) this.entityOf[mention] = into.index
    into.mentions.push(...from.mentions.splice(0))
    into.mentions.sort((a, b) => a - b)
    if (from.genderOfBearer) into.gender ??= from.gender
    into.lastSpoke = Math.max(into.lastSpoke, from.lastSpoke)
    into.firstSentence = Math.min(into.firstSentence, from.firstSentence)
    for (const group of this.groups)
      group.members = group.members.map(member => (member === from.index ? into.index : member))
    from.nameHashes.length = 0
    for (const name of from.names.splice(0)) this.addName(into, name)
    for (const role of from.roles.splice(0)) this.giveRole(into, role)
  }
}
