import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { EntityKind, Gender } from '../model/mention.ts'
import { FeatureNames, FeatureSum, featureWeights } from '../reading/features.ts'
import { firstNameBits } from '../reading/first-name.ts'
import { childBy, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { withoutAccents } from '../text/without-accents.ts'
import { classOfName } from './actor-class.ts'
import {
  type AnaphorView,
  type AntecedentView,
  addAntecedentFeatures,
  addNewEntityFeatures,
} from './antecedent-features.ts'
import { anaphorView, antecedentView } from './antecedent-views.ts'
import { bracketPartner, fullText, properText } from './brackets.ts'
import { EntityBook, type EntityDraft } from './entity-book.ts'
import { fits, gendersClash } from './fits.ts'
import { linkCataphora } from './late-links.ts'
import { mergeDescribed, type NamingDecision } from './merge-described.ts'
import { describedBefore } from './named-later.ts'
import { NamesAhead } from './names-ahead.ts'
import { partOfMention, type Scene, sentenceOfMention, strength } from './scene.ts'

export type { EntityDraft } from './entity-book.ts'

/** Who is who in an article. */
export interface Resolution {
  readonly entities: readonly EntityDraft[]
  /** Entity of each mention, -1 for none. */
  readonly entityOf: Int32Array
  /** Why each mention was tied to its entity. */
  readonly reasons: readonly string[]
}

/** One choice of an antecedent, as training sees it: the options (null for a new entity or none) with their features. */
export interface Decision {
  readonly mention: number
  readonly options: readonly { readonly entity: EntityDraft | null; readonly features: readonly string[] }[]
}

/**
 * Coreference in one pass, left to right: names by their parts, then pronouns and descriptions by a log-linear ranking of the antecedents
 * (Denis and Baldridge 2008). `speech` holds the words that head the subject of a reported act of speech.
 */
export function resolveEntities(
  reading: Reading,
  language: Language,
  mentions: readonly MentionDraft[],
  speech: ReadonlySet<number>,
  onDecision?: (decision: Decision) => void,
  onNaming?: (decision: NamingDecision) => void,
): Resolution {
  const scene = { reading, language, mentions, speech }
  const resolver = new Resolver(scene, onDecision)
  for (let index = 0; index < mentions.length; index++) resolver.add(index)
  linkCataphora(scene, resolver.book, resolver.reasons)
  mergeDescribed(scene, resolver.book, resolver.reasons, onNaming)
  return { entities: resolver.book.entities, entityOf: resolver.book.entityOf, reasons: resolver.reasons }
}

class Resolver {
  readonly book: EntityBook
  readonly reasons: string[]
  private readonly scene: Scene
  private readonly apposed: ReadonlySet<number>
  private readonly onDecision: ((decision: Decision) => void) | undefined
  /** Last mention of each description that has its bearer's name beside it. */
  private readonly namedAt = new Map<string, number>()
  /** Genders that descriptions tell of the names inside them. */
  private readonly genders = new Map<number, Gender>()
  private readonly names: NamesAhead
  private acts = 0

  constructor(scene: Scene, onDecision?: (decision: Decision) => void) {
    this.scene = scene
    this.onDecision = onDecision
    this.names = new NamesAhead(scene.reading.text, scene.mentions)
    this.book = new EntityBook(scene.mentions.length, scene.language.knownPeople())
    this.reasons = new Array<string>(scene.mentions.length).fill('')
    this.apposed = new Set(scene.mentions.map(mention => mention.names).filter(index => index >= 0))
    for (const [index, { names, role }] of scene.mentions.entries()) if (names >= 0) this.namedAt.set(role, index)
  }

  add(index: number): void {
    if (this.book.entityOf[index]! >= 0) return
    const mention = this.scene.mentions[index]!
    if (mention.form === 'name')
      this.addName(index, { ...mention, gender: mention.gender ?? this.genders.get(index) ?? null })
    else if (mention.members.length > 0) this.addGroup(index, mention)
    else if (isA(this.scene.reading, mention.head, 'latter')) this.addLatter(index, mention)
    else if (mention.form === 'description') this.addDescription(index, mention)
    else this.addPronoun(index, mention)
  }

  /** The entity that brackets put beside this mention: *le Conseil national (CN)*, *CN (Conseil national)*. */
  private bracketed(index: number): EntityDraft | null {
    const { reading, mentions, language } = this.scene
    const partner = bracketPartner(
      reading,
      mentions,
      index,
      name => classOfName(language.bodyClasses, name.toLowerCase()) !== 0,
    )
    return partner < 0 ? null : (this.book.entities[this.book.entityOf[partner]!] ?? null)
  }

  /** A body so far only described gets these words as its name, before an acronym follows. */
  private nameInFull(entity: EntityDraft): void {
    if (entity.kind === 'person') return
    for (const at of entity.mentions) {
      const full = fullText(this.scene.reading, this.scene.mentions[at]!)
      if (full === null) continue
      this.book.addName(entity, full)
      return
    }
  }

  private addName(index: number, mention: MentionDraft): undefined {
    const name = this.scene.reading.text.slice(mention.start, mention.end)
    const known = this.bracketed(index) ?? this.book.findByName(name, mention)
    if (known) {
      if (known.names.length === 0) this.nameInFull(known)
      const whole = known.names.includes(name)
      this.book.addName(known, name)
      if (mention.sure && mention.kind) this.book.settle(known, mention.kind)
      return this.link(index, known, whole ? 'same-name' : 'part-of-name')
    }
    const described =
      mention.kind === 'place' || mention.kind === 'organization' || this.apposed.has(index)
        ? null
        : describedBefore(this.scene, this.book, this.names, index, mention)
    if (described) {
      this.book.addName(described, name)
      return this.link(index, described, 'named-later')
    }
    const kind = mention.kind ?? this.kindOfUnknown(mention)
    this.link(index, this.book.create(kind, mention, name, sentenceOfMention(this.scene, mention)), 'first-name')
  }

  /** A name that nothing tells more of: a person where it has a first name or speaks, a body behind an article, else a place. */
  private kindOfUnknown(mention: MentionDraft): EntityKind {
    if (firstNameBits(this.scene.reading, this.scene.language, mention.firstWord)) return 'person'
    const article =
      isA(this.scene.reading, mention.firstWord - 1, 'article') ||
      isA(this.scene.reading, mention.firstWord - 1, 'fusedArticle')
    if (this.scene.speech.has(mention.head)) return article ? 'organization' : 'person'
    return article ? 'organization' : 'place'
  }

  private addDescription(index: number, mention: MentionDraft): undefined {
    if (mention.names >= 0) return this.addApposed(index, mention)
    const beside = this.bracketed(index)
    if (beside) {
      const full = fullText(this.scene.reading, mention)
      if (full !== null) this.book.addName(beside, full)
      return this.link(index, beside, 'brackets')
    }
    const spelled = mention.kind === 'organization' ? properText(this.scene.reading, mention) : null
    const short = spelled === null ? null : this.book.findByAcronym(spelled)
    if (short && spelled !== null) {
      this.book.addName(short, spelled)
      this.book.giveRole(short, mention.role)
      return this.link(index, short, 'initials')
    }
    const subject = this.subjectOf(index, mention)
    if (subject) {
      this.book.giveRole(subject, mention.role)
      return this.link(index, subject, 'predicate')
    }
    const same =
      this.takenUp(mention) ?? this.groupOf(mention) ?? (mention.definite ? this.book.bearerOf(mention.role) : null)
    if (same && same.mentions.length > 0) return this.link(index, same, 'same-description')
    const sought = mention.definite && mention.plural !== true && !this.isNamedLater(index, mention)
    const known = sought ? (this.bearerOfLonger(mention) ?? this.choose(index, mention)) : null
    if (known) {
      this.book.giveRole(known, mention.role)
      if (mention.kind) this.book.settle(known, mention.kind)
      return this.link(index, known, 'description')
    }
    const entity = this.book.create(mention.kind ?? 'group', mention, null, sentenceOfMention(this.scene, mention))
    entity.possessed = isA(this.scene.reading, mention.firstWord, 'possessive')
    this.book.giveRole(entity, mention.role)
    this.link(index, entity, 'first-mention')
  }

  /** *le ministre de l'Agriculture* before *le ministre de l'Agriculture Paul Vidal*: somebody new until the name comes. */
  private isNamedLater(index: number, { kind, role }: MentionDraft): boolean {
    return kind === 'person' && role.includes(' ') && (this.namedAt.get(role) ?? -1) > index
  }

  /** *Claire Vidal et Paul Morel*: all of them as one, where they are not one and the same. */
  private addGroup(index: number, mention: MentionDraft): undefined {
    for (const member of mention.members) this.add(member)
    const members = [...new Set(mention.members.map(member => this.book.entityOf[member]!))]
    if (members.length < mention.members.length || members.includes(-1)) return
    this.link(index, this.book.joined(members, mention, sentenceOfMention(this.scene, mention)), 'coordination')
  }

  /** *les deux ministres*: the latest that were named together, as many as the numeral says. */
  private groupOf(mention: MentionDraft): EntityDraft | null {
    if (mention.plural !== true || !mention.definite) return null
    const { language, reading } = this.scene
    const size = language.groupSizes.get(reading.lower[mention.firstWord + 1] ?? '')
    return (
      this.book.remembered.findLast(
        entity => size !== undefined && entity.members.length === size && !gendersClash(entity, mention),
      ) ?? null
    )
  }

  /** *Claire Vidal est une bonne ministre*: somebody or some body that a predicate describes; null behind a negation. */
  private subjectOf(index: number, mention: MentionDraft): EntityDraft | null {
    const { reading, mentions } = this.scene
    if (mention.kind !== 'person' && mention.kind !== 'organization') return null
    const copula = childBy(reading, mention.head, [deprel('cop')])
    if (copula < 0 || isA(reading, copula - 1, 'negative') || isA(reading, copula + 1, 'negationBehind')) return null
    const subject = childBy(reading, mention.head, [deprel('nsubj')])
    let at = index - 1
    while (at >= 0 && mentions[at]!.head > subject) at--
    const entity = mentions[at]?.head === subject ? this.book.entities[this.book.entityOf[at]!] : undefined
    return entity && entity.kind === mention.kind && entity.plural !== true && mention.plural !== true ? entity : null
  }

  /** *le directeur* for the only one so far who was described as *directeur de la raffinerie*. */
  private bearerOfLonger(mention: MentionDraft): EntityDraft | null {
    const { reading, language } = this.scene
    if (mention.kind !== 'person' || isA(reading, mention.firstWord, 'possessive')) return null
    const bearer = this.book.bearerOfLonger(mention.role)
    return bearer &&
      bearer.kind === 'person' &&
      bearer.plural !== true &&
      bearer.mentions.length > 0 &&
      language.officeNouns.has(withoutAccents(reading.lower[mention.head]!)) &&
      !gendersClash(bearer, mention)
      ? bearer
      : null
  }

  /** *cette source*, *la même source*, *ces militants*: the latest that was described by the same noun. */
  private takenUp(mention: MentionDraft): EntityDraft | null {
    const { reading } = this.scene
    const noun = mention.role.split(' ')[0]!
    const again =
      isA(reading, mention.head - 1, 'same') ||
      (isA(reading, mention.firstWord, 'demonstrative') && (mention.kind === 'document' || mention.plural === true))
    if (!again) return null
    return (
      this.book.remembered.findLast(
        entity =>
          entity.kind === mention.kind &&
          entity.plural === mention.plural &&
          entity.roles.some(role => role === noun || role.startsWith(`${noun} `)),
      ) ?? null
    )
  }

  /** *le ministre de la Défense, Viktor Khrenin*: one person, who may have been described before. */
  private addApposed(index: number, mention: MentionDraft): undefined {
    if (mention.genderOfBearer) this.genders.set(mention.names, mention.gender)
    this.add(mention.names)
    const entity = this.book.entities[this.book.entityOf[mention.names]!]!
    if (mention.kind === 'person' || mention.kind === 'organization') this.book.settle(entity, mention.kind)
    const described = mention.definite ? this.book.bearerOf(mention.role) : null
    if (described && described !== entity && described.names.length === 0 && described.plural !== true)
      this.book.merge(entity, described)
    this.book.giveRole(entity, mention.role)
    this.link(index, entity, 'apposition')
  }

  private addPronoun(index: number, mention: MentionDraft): undefined {
    const only = this.onlyOneBefore(index, mention)
    if (only) return this.link(index, only, 'only-one')
    const entity = this.choose(index, mention)
    if (entity) this.link(index, entity, 'pronoun')
  }

  /** *entre Marc Petit et les élus, qu'il accusait de …*: the one person of the sentence who can be meant behind *que*, if not what *que* stands for. */
  private onlyOneBefore(index: number, mention: MentionDraft): EntityDraft | null {
    const { reading, mentions } = this.scene
    const that = mention.head - 1
    if (mention.plural || !isA(reading, that, 'that') || reading.syntax.upos[that] !== upos('PRON')) return null
    const sentence = sentenceOfMention(this.scene, mention)
    let only: EntityDraft | null = null
    for (let at = index - 1; at >= 0 && sentenceOfMention(this.scene, mentions[at]!) === sentence; at--) {
      const entity = this.book.entities[this.book.entityOf[at]!]
      if (!entity || entity === only || entity.kind !== 'person' || entity.plural === true) continue
      if (entity.gender !== null && mention.gender !== null && entity.gender !== mention.gender) continue
      if (only !== null || entity.names.length === 0 || mentions[at]!.lastWord >= that - 2) return null
      only = entity
    }
    return only
  }

  /** *ce dernier*: who was mentioned last and agrees. */
  private addLatter(index: number, mention: MentionDraft): void {
    const fitting = this.book.remembered.filter(
      entity =>
        entity.mentions.length > 0 &&
        entity.kind !== 'document' &&
        (entity.kind !== 'place' || mention.plural !== true) &&
        !(entity.gender && entity.gender !== mention.gender) &&
        (mention.plural ? entity.plural !== false : entity.plural !== true && entity.kind !== 'place'),
    )
    const latest = fitting.reduce<EntityDraft | null>(
      (best, entity) => (best && best.lastMention > entity.lastMention ? best : entity),
      null,
    )
    if (latest) this.link(index, latest, 'pronoun')
  }

  /** The likeliest antecedent; null where none fits, or where a new entity is likelier. */
  private choose(index: number, mention: MentionDraft): EntityDraft | null {
    const anaphor = anaphorView(this.scene, mention)
    const inner = this.namedInside(index, mention)
    const recent = this.book.remembered.filter(
      entity => !inner.includes(entity) && fits(this.scene, entity, mention, anaphor),
    )
    const byRecency = [...recent].sort((a, b) => b.lastMention - a.lastMention)
    const spoke = [...new Set(recent.map(entity => entity.lastSpoke).filter(at => at >= 0))].sort((a, b) => b - a)
    const named = recent.filter(entity => entity.names.length > 0 && entity.sure && entity.kind !== 'place').length
    const peak = recent.reduce(
      (best, entity) => Math.max(best, entity.names.length > 0 ? entity.mentions.length : 0),
      0,
    )
    const view = (entity: EntityDraft): AntecedentView =>
      antecedentView(this.scene, entity, mention, {
        recency: byRecency.indexOf(entity),
        spoke: spoke.indexOf(entity.lastSpoke),
        named,
        most: peak,
      })
    if (this.onDecision) this.tell(index, anaphor, named, recent, view)
    const { antecedentWeights } = this.scene.language
    const features = new FeatureSum(featureWeights(antecedentWeights))
    addNewEntityFeatures(features, anaphor, named)
    let best: EntityDraft | null = null
    let most = features.sum
    for (const entity of recent) {
      features.sum = 0
      addAntecedentFeatures(features, anaphor, view(entity))
      // of equals the first, and somebody mentioned rather than somebody new
      if (features.sum < most || (features.sum === most && best !== null)) continue
      most = features.sum
      best = entity
    }
    return best
  }

  /** Tells training what there was to choose from. */
  private tell(
    index: number,
    anaphor: AnaphorView,
    named: number,
    recent: readonly EntityDraft[],
    view: (entity: EntityDraft) => AntecedentView,
  ): void {
    const options = [...recent, null].map(entity => {
      const features = new FeatureNames()
      if (entity) addAntecedentFeatures(features, anaphor, view(entity))
      else addNewEntityFeatures(features, anaphor, named)
      return { entity, features: features.names }
    })
    this.onDecision?.({ mention: index, options })
  }

  /** Whom a description names behind its head, who is somebody else: *l'avocat de X*. */
  private namedInside(index: number, { head, lastWord, form }: MentionDraft): EntityDraft[] {
    const inner: EntityDraft[] = []
    if (form !== 'description') return inner
    for (let at = index + 1; at < this.scene.mentions.length && this.scene.mentions[at]!.head <= lastWord; at++) {
      const mention = this.scene.mentions[at]!
      if (mention.form !== 'name' || mention.head <= head) continue
      const known = this.book.findByName(this.scene.reading.text.slice(mention.start, mention.end), mention)
      if (known) inner.push(known)
    }
    return inner
  }

  private link(index: number, entity: EntityDraft, reason: string): undefined {
    const mention = this.scene.mentions[index]!
    this.book.link(index, entity)
    this.reasons[index] = reason
    if (mention.genderOfBearer) entity.gender ??= mention.gender
    entity.plural ??= mention.plural
    const part = partOfMention(this.scene, mention)
    const sentence = sentenceOfMention(this.scene, mention)
    if (part === 'speech') entity.lastSpoke = this.acts++
    if (part === 'speech' && entity.kind === 'place' && mention.form === 'name' && mention.kind === null)
      entity.kind = this.kindOfUnknown(mention)
    if (part === 'speech' || part === 'subject') entity.subject = true
    if (sentence !== entity.lastSentence || strength(part) >= strength(entity.lastPart)) entity.lastPart = part
    entity.lastQuoted = this.scene.reading.quotationOf[mention.head]! >= 0
    entity.lastSentence = Math.max(entity.lastSentence, sentence)
    entity.lastMention = index
  }
}
