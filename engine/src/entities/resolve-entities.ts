import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/find-mentions.ts'
import type { EntityKind, Gender } from '../model/mention.ts'
import { FEATURE } from '../model/syntax.ts'
import { deprel, isA, type Reading } from '../reading/reading.ts'
import { type AnaphorView, type AntecedentView, antecedentFeatures, newEntityFeatures } from './antecedent-features.ts'
import { bracketPartner, properText } from './brackets.ts'
import { EntityBook, type EntityDraft } from './entity-book.ts'
import { roleFit } from './role-fit.ts'

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
  readonly chosen: number
}

/** How many entities back a description or pronoun may reach: keeps time linear in very long texts. */
const REMEMBERED = 60

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
): Resolution {
  const resolver = new Resolver(reading, language, mentions, speech, onDecision)
  for (let index = 0; index < mentions.length; index++) resolver.add(index)
  resolver.cataphora()
  resolver.nameOffices()
  return { entities: resolver.book.entities, entityOf: resolver.book.entityOf, reasons: resolver.reasons }
}

class Resolver {
  readonly book: EntityBook
  readonly reasons: string[]
  private readonly reading: Reading
  private readonly language: Language
  private readonly mentions: readonly MentionDraft[]
  private readonly speech: ReadonlySet<number>
  private readonly apposed: ReadonlySet<number>
  private readonly onDecision: ((decision: Decision) => void) | undefined
  /** Genders that descriptions tell of the names inside them. */
  private readonly genders = new Map<number, Gender>()
  private acts = 0

  constructor(
    reading: Reading,
    language: Language,
    mentions: readonly MentionDraft[],
    speech: ReadonlySet<number>,
    onDecision?: (decision: Decision) => void,
  ) {
    this.reading = reading
    this.language = language
    this.mentions = mentions
    this.speech = speech
    this.onDecision = onDecision
    this.book = new EntityBook(mentions.length)
    this.reasons = new Array<string>(mentions.length).fill('')
    this.apposed = new Set(mentions.map(mention => mention.names).filter(index => index >= 0))
  }

  add(index: number): void {
    if (this.book.entityOf[index]! >= 0) return
    const mention = this.mentions[index]!
    if (mention.form === 'name')
      this.addName(index, { ...mention, gender: mention.gender ?? this.genders.get(index) ?? null })
    else if (isA(this.reading, mention.head, 'latter')) this.addLatter(index, mention)
    else if (mention.form === 'description') this.addDescription(index, mention)
    else this.addPronoun(index, mention)
  }

  private sentence(mention: MentionDraft): number {
    return this.reading.sentenceOf[mention.head]!
  }

  /** The entity that brackets put beside this mention: *le Conseil national (CN)*, *CN (Conseil national)*. */
  private bracketed(index: number): EntityDraft | null {
    const partner = bracketPartner(this.reading, this.mentions, index)
    return partner < 0 ? null : (this.book.entities[this.book.entityOf[partner]!] ?? null)
  }

  /** A body so far only described by words with a capital gets these as its name, before an acronym follows. */
  private nameInFull(entity: EntityDraft): void {
    if (entity.kind === 'person') return
    for (const at of entity.mentions) {
      const full = properText(this.reading, this.mentions[at]!)
      if (full === null) continue
      this.book.addName(entity, full)
      return
    }
  }

  private addName(index: number, mention: MentionDraft): undefined {
    const name = this.reading.text.slice(mention.start, mention.end)
    const known = this.bracketed(index) ?? this.book.findByName(name, mention)
    if (known) {
      if (known.names.length === 0) this.nameInFull(known)
      const whole = known.names.includes(name)
      this.book.addName(known, name)
      if (mention.kind === 'person' && known.kind !== 'organization') known.kind = 'person'
      return this.link(index, known, whole ? 'same-name' : 'part-of-name')
    }
    const described =
      mention.kind === 'place' || mention.kind === 'organization' ? null : this.describedBefore(index, mention)
    if (described) {
      this.book.addName(described, name)
      return this.link(index, described, 'named-later')
    }
    const kind = mention.kind ?? this.kindOfUnknown(mention)
    this.link(index, this.book.create(kind, mention, name, this.sentence(mention)), 'first-name')
  }

  /** A name that nothing tells more of: a person where it has a first name or speaks, a body behind an article, else a place. */
  private kindOfUnknown(mention: MentionDraft): EntityKind {
    if (this.reading.syntax.features[mention.firstWord]! & FEATURE.firstName) return 'person'
    const article =
      isA(this.reading, mention.firstWord - 1, 'article') || isA(this.reading, mention.firstWord - 1, 'fusedArticle')
    if (this.speech.has(mention.head)) return article ? 'organization' : 'person'
    return article ? 'organization' : 'place'
  }

  /** Somebody whom the article has so far only described: *Le chef de l'État … Emmanuel Macron …*. */
  private describedBefore(index: number, mention: MentionDraft): EntityDraft | null {
    if (this.apposed.has(index)) return null
    const part = this.part(mention)
    if (part !== 'subject' && part !== 'speech') return null
    const sentence = this.sentence(mention)
    return (
      this.book.entities
        .slice(-REMEMBERED)
        .findLast(
          entity =>
            entity.kind === 'person' &&
            entity.names.length === 0 &&
            entity.definite &&
            entity.subject &&
            entity.plural !== true &&
            entity.mentions.length > 0 &&
            entity.lastSentence < sentence &&
            entity.firstSentence >= sentence - 6 &&
            !(entity.gender && mention.gender && entity.gender !== mention.gender),
        ) ?? null
    )
  }

  private addDescription(index: number, mention: MentionDraft): undefined {
    if (mention.names >= 0) return this.addApposed(index, mention)
    const beside = this.bracketed(index)
    if (beside) {
      const full = properText(this.reading, mention)
      if (full !== null) this.book.addName(beside, full)
      return this.link(index, beside, 'brackets')
    }
    const same = mention.definite ? this.book.bearerOf(mention.role) : null
    if (same && same.mentions.length > 0) return this.link(index, same, 'same-description')
    const known = mention.definite && mention.plural !== true ? this.choose(index, mention) : null
    if (known) {
      this.book.giveRole(known, mention.role)
      return this.link(index, known, 'description')
    }
    const entity = this.book.create(mention.kind ?? 'group', mention, null, this.sentence(mention))
    entity.possessed = isA(this.reading, mention.firstWord, 'possessive')
    this.book.giveRole(entity, mention.role)
    this.link(index, entity, 'first-mention')
  }

  /** *le ministre de la Défense, Viktor Khrenin*: one person, who may have been described before. */
  private addApposed(index: number, mention: MentionDraft): undefined {
    this.genders.set(mention.names, mention.gender)
    this.add(mention.names)
    const entity = this.book.entities[this.book.entityOf[mention.names]!]!
    if (mention.kind === 'person' && entity.kind !== 'organization') entity.kind = 'person'
    const described = mention.definite ? this.book.bearerOf(mention.role) : null
    if (described && described !== entity && described.names.length === 0 && described.plural !== true)
      this.book.merge(entity, described)
    this.book.giveRole(entity, mention.role)
    this.link(index, entity, 'apposition')
  }

  private addPronoun(index: number, mention: MentionDraft): void {
    const entity = this.choose(index, mention)
    if (entity) this.link(index, entity, 'pronoun')
  }

  /** *ce dernier*: who was mentioned last and agrees. */
  private addLatter(index: number, mention: MentionDraft): void {
    const fitting = this.book.entities
      .slice(-REMEMBERED)
      .filter(
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
    const anaphor = this.anaphorView(mention)
    const recent = this.book.entities.slice(-REMEMBERED).filter(entity => this.fits(entity, mention, anaphor))
    const byRecency = [...recent].sort((a, b) => b.lastMention - a.lastMention)
    const spoke = [...new Set(recent.map(entity => entity.lastSpoke).filter(at => at >= 0))].sort((a, b) => b - a)
    const options: { entity: EntityDraft | null; features: readonly string[] }[] = recent.map(entity => ({
      entity,
      features: antecedentFeatures(
        anaphor,
        this.antecedentView(entity, mention, {
          recency: byRecency.indexOf(entity),
          spoke: spoke.indexOf(entity.lastSpoke),
        }),
      ),
    }))
    options.push({ entity: null, features: newEntityFeatures(anaphor) })
    const { antecedentWeights } = this.language
    const scores = options.map(({ features }) =>
      features.reduce((sum, feature) => sum + (antecedentWeights[feature] ?? 0), 0),
    )
    const chosen = scores.indexOf(Math.max(...scores))
    this.onDecision?.({ mention: index, options, chosen })
    return options[chosen]!.entity
  }

  private fits(entity: EntityDraft, mention: MentionDraft, anaphor: AnaphorView): boolean {
    if (
      entity.mentions.length === 0 ||
      (entity.gender &&
        mention.gender &&
        entity.gender !== mention.gender &&
        (entity.kind === 'person' || (anaphor.form !== 'description' && !isMixedGroup(entity, mention))))
    )
      return false
    if (mention.plural === true) return entity.plural !== false || entity.kind === 'group'
    if (entity.plural === true || (entity.kind === 'group' && mention.kind !== 'group')) return false
    if (anaphor.form !== 'description') return !this.isCoArgument(entity, mention)
    const office = this.language.officeNouns.has(fold(this.reading.lower[mention.head]!))
    if (
      ((anaphor.complement && !anaphor.generic) || office) &&
      roleFit(this.reading, this.language, entity, mention).fit === 'conflict'
    )
      return false
    return mention.kind === 'person'
      ? entity.kind === 'person'
      : mention.kind === 'organization'
        ? entity.kind === 'organization' || entity.kind === 'place'
        : entity.kind === mention.kind
  }

  /** Subject and object of one verb are two: *Paul le rassure*; *Marie lui répond*. */
  private isCoArgument(entity: EntityDraft, mention: MentionDraft): boolean {
    const { syntax } = this.reading
    const last = this.mentions[entity.lastMention]
    if (!last || this.sentence(last) !== this.sentence(mention) || !argument.has(syntax.deprel[mention.head]!))
      return false
    return syntax.head[last.head] === syntax.head[mention.head] && argument.has(syntax.deprel[last.head]!)
  }

  private anaphorView(mention: MentionDraft): AnaphorView {
    const { reading, language } = this
    const head = reading.lower[mention.head]!
    const part = this.part(mention)
    return {
      form:
        mention.form === 'description'
          ? 'description'
          : head.startsWith('-')
            ? 'clitic'
            : part === 'subject' || part === 'speech'
              ? 'pronoun'
              : 'object-pronoun',
      kind: mention.kind,
      gender: mention.gender,
      speech: this.speech.has(mention.head),
      quoted: reading.quotationOf[mention.head]! >= 0,
      complement: mention.role.split(' ').some(word => reading.words.of.has(word) || reading.words.toward.has(word)),
      generic: language.genericPersonNouns.has(head),
      demonstrative: isA(reading, mention.firstWord, 'demonstrative'),
      medium: language.mediaNouns.has(head),
      opens: this.opensParagraph(mention),
    }
  }

  private antecedentView(
    entity: EntityDraft,
    mention: MentionDraft,
    { recency, spoke }: { recency: number; spoke: number },
  ): AntecedentView {
    const fit =
      mention.form === 'description'
        ? roleFit(this.reading, this.language, entity, mention)
        : { fit: 'none', shared: 0 }
    const sentence = this.sentence(mention)
    return {
      kind: entity.kind,
      gender: entity.gender,
      named: entity.names.length > 0,
      count: entity.mentions.length,
      sentences: Math.max(0, sentence - entity.lastSentence),
      paragraphs: this.reading.paragraphOf[sentence]! - this.reading.paragraphOf[entity.lastSentence]!,
      lastPart: entity.lastPart,
      lastQuoted: entity.lastQuoted,
      speakerRank: spoke < 0 || entity.lastSpoke < 0 ? 3 : Math.min(spoke, 2),
      recency,
      first: entity.index === 0,
      possessed: entity.possessed && entity.names.length === 0,
      role: fit.fit,
      sharedWords: fit.shared,
      medium: this.isMedium(entity),
    }
  }

  private opensParagraph(mention: MentionDraft): boolean {
    const sentence = this.sentence(mention)
    return sentence === 0 || this.reading.paragraphOf[sentence] !== this.reading.paragraphOf[sentence - 1]
  }

  private isMedium(entity: EntityDraft): boolean {
    return entity.names.some(
      name =>
        this.language.mediaNames.has(name.toLowerCase()) ||
        [...this.reading.words.article].some(article =>
          this.language.mediaNames.has(`${article} ${name.toLowerCase()}`),
        ),
    )
  }

  private link(index: number, entity: EntityDraft, reason: string): undefined {
    const mention = this.mentions[index]!
    this.book.link(index, entity)
    this.reasons[index] = reason
    entity.gender ??= mention.gender
    entity.plural ??= mention.plural
    const part = this.part(mention)
    const sentence = this.sentence(mention)
    if (part === 'speech') entity.lastSpoke = this.acts++
    if (part === 'speech' && entity.kind === 'place' && mention.form === 'name' && mention.kind === null)
      entity.kind = this.kindOfUnknown(mention)
    if (part === 'speech' || part === 'subject') entity.subject = true
    if (sentence !== entity.lastSentence || strength(part) >= strength(entity.lastPart)) entity.lastPart = part
    entity.lastQuoted = this.reading.quotationOf[mention.head]! >= 0
    entity.lastSentence = Math.max(entity.lastSentence, sentence)
    entity.lastMention = index
  }

  private part(mention: MentionDraft): string {
    if (this.speech.has(mention.head)) return 'speech'
    const label = this.reading.syntax.deprel[mention.head]!
    return partOf.get(label) ?? 'other'
  }

  /**
   * An office that the article never ties to a name (*le ministre de l'Intérieur*) is that of the one named person of whom nothing else is
   * told, if that person speaks and the gender agrees.
   */
  nameOffices(): void {
    const { entities } = this.book
    const unnamed = entities.filter(
      entity =>
        entity.kind === 'person' &&
        entity.mentions.length > 0 &&
        entity.names.length === 0 &&
        entity.definite &&
        entity.plural !== true &&
        entity.lastSpoke >= 0 &&
        this.isOffice(entity),
    )
    if (unnamed.length !== 1) return
    const office = unnamed[0]!
    const bearers = entities.filter(
      entity =>
        entity.kind === 'person' &&
        entity.names.length > 0 &&
        entity.mentions.length > 0 &&
        entity.roles.length === 0 &&
        entity.lastSpoke >= 0 &&
        !(entity.gender && office.gender && entity.gender !== office.gender),
    )
    if (bearers.length === 1) this.book.merge(bearers[0]!, office)
  }

  private isOffice(entity: EntityDraft): boolean {
    return entity.roles.some(
      role =>
        this.language.offices.some(group => group.has(role)) || this.language.officeNouns.has(role.split(' ')[0]!),
    )
  }

  /** Pronouns that stand before their antecedent take the first fitting person of the following sentences. */
  cataphora(): void {
    const { entityOf, entities } = this.book
    for (const [index, mention] of this.mentions.entries()) {
      if (mention.form !== 'pronoun' || entityOf[index]! >= 0 || mention.plural) continue
      const sentence = this.sentence(mention)
      for (let at = index + 1; at < Math.min(this.mentions.length, index + 40); at++) {
        const other = this.mentions[at]!
        const entity = entities[entityOf[at]!]
        if (other.form === 'pronoun' || !entity || entity.kind !== 'person' || this.sentence(other) > sentence + 2)
          continue
        if (mention.gender && entity.gender && mention.gender !== entity.gender) continue
        this.book.link(index, entity)
        this.reasons[index] = 'cataphora'
        break
      }
    }
  }
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

const partOf = new Map([
  [deprel('nsubj'), 'subject'],
  [deprel('nsubj:pass'), 'subject'],
  [deprel('expl:subj'), 'subject'],
  [deprel('obj'), 'object'],
  [deprel('obl:agent'), 'object'],
  [deprel('iobj'), 'object'],
  [deprel('nmod'), 'modifier'],
])
/** *des personnes … ils*: a group described by a feminine noun may hold men. */
const isMixedGroup = (entity: EntityDraft, mention: MentionDraft): boolean =>
  entity.kind === 'group' && mention.plural === true && mention.gender === 'masculine'

const argument = new Set([deprel('nsubj'), deprel('obj'), deprel('iobj')])
const strength = (part: string): number => ['other', 'modifier', 'object', 'subject', 'speech'].indexOf(part)
