import type { EntityDraft, Resolution } from '../entities/resolve-entities.ts'
import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import { bareForm } from '../reading/clitic.ts'
import { personPhrase } from '../reading/phrases.ts'
import { childBy, childrenOf, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { NamesAsWritten, plain } from './names-as-written.ts'
import type { Selected } from './select.ts'

/** Who somebody is, by the fullest name or the description that the article gives. `entity` is -1 where only the words are known. */
export interface Identity {
  readonly name: string
  readonly entity: number
}

const PRON = upos('PRON')

/** How many words behind its verb the place of a saying is looked for. */
const WHERE_SAID = 10

/** Who speaks and who is spoken to around a source. */
interface Frame {
  readonly speaker: Identity | null
  readonly addressee: Identity | null
}

/** Turns the word that heads a source into a name. */
export class Namer {
  private readonly reading: Reading
  private readonly language: Language
  private readonly resolution: Resolution
  private readonly mentions: readonly MentionDraft[]
  private readonly byHead = new Map<number, number>()
  private readonly mentionAt = new Map<number, number>()
  /** Groups by their first member, an index into the mentions. */
  private readonly byFirst = new Map<number, number>()
  private readonly byWord = new Map<number, number>()
  private readonly written: NamesAsWritten

  constructor(reading: Reading, language: Language, mentions: readonly MentionDraft[], resolution: Resolution) {
    this.reading = reading
    this.language = language
    this.resolution = resolution
    this.mentions = mentions
    this.written = new NamesAsWritten(reading, mentions)
    for (const [index, mention] of mentions.entries()) {
      const entity = resolution.entityOf[index]!
      if (entity < 0) continue
      this.byHead.set(mention.head, entity)
      this.mentionAt.set(mention.head, index)
      if (mention.members.length > 0) this.byFirst.set(mention.members[0]!, entity)
      if (mention.form !== 'name') continue
      for (let word = mention.firstWord; word <= mention.lastWord; word++) this.byWord.set(word, entity)
      const before = reading.lower[mention.firstWord - 1]?.replace(/\.$/u, '') ?? ''
      if (before in language.titles) this.byWord.set(mention.firstWord - 1, entity)
    }
  }

  identify(word: number, frame: Frame | null, attribution: Selected | null): Identity | null {
    const { syntax, words } = this.reading
    const form = bareForm(this.reading, word)
    if (words.firstPerson.has(form)) return frame?.speaker ?? (frame ? null : this.named(word))
    if (words.secondPerson.has(form)) return frame?.addressee ?? null
    if (words.anybody.has(form)) return attribution ? this.whereSaid(attribution) : null
    if (words.indefinitePronoun.has(form)) return null
    if (words.relativeSubject.has(form)) return this.antecedent(word, frame)
    if (words.possessive.has(form)) return this.lastPerson(word)
    if (words.restrictedDemonstrative.has(form)) return this.named(word)
    if (syntax.upos[word] === PRON && this.byHead.has(word)) return this.named(word)
    if (syntax.upos[word] === PRON && words.anaphoricPronoun.has(form)) return this.named(word)
    return this.authorOf(word) ?? this.joined(word) ?? this.named(word) ?? this.description(word, attribution)
  }

  /** *dit-on à la mairie*, *a-t-on appris auprès du parquet*, *explique-t-on dans l'entourage de la ministre*: the people there. */
  private whereSaid({ cueWord, content }: Selected): Identity | null {
    const { syntax, sentenceOf, sentenceStart } = this.reading
    if (cueWord < 0) return null
    const limit = Math.min(sentenceStart[sentenceOf[cueWord]! + 1]!, cueWord + WHERE_SAID)
    for (let word = cueWord + 1; word < limit; word++) {
      if (syntax.upos[word] === upos('PUNCT') || syntax.start[word]! === content[0]!.start) return null
      if (isA(this.reading, word, 'circle')) {
        const circle = this.named(word) ?? this.description(word, null)
        return isA(this.reading, word + 1, 'of') ? circle : null
      }
      const at = isA(this.reading, word, 'atSomebody')
      if (!at && !isA(this.reading, word, 'toward')) continue
      const body = this.bodyBehind(word + 1, limit)
      if (body || at) return body
    }
    return null
  }

  /** The first of a few words that stands for a body or a group that is no medium: *auprès | du parquet*, *à | Bercy*. */
  private bodyBehind(from: number, limit: number): Identity | null {
    for (let word = from; word < Math.min(from + 4, limit); word++) {
      const entity = this.byHead.get(word) ?? this.byWord.get(word)
      if (entity === undefined) continue
      const identity = this.named(word)
      const { kind } = this.resolution.entities[entity]!
      return identity && kind !== 'document' && !this.isMedium(identity) ? identity : null
    }
    return null
  }

  private named(word: number): Identity | null {
    const index = this.byHead.get(word) ?? this.byWord.get(word)
    if (index === undefined) return null
    const entity = this.resolution.entities[index]!
    return { name: this.nameOf(entity), entity: index }
  }

  /** *X et Y*: all that the word opens a coordination of. */
  private joined(word: number): Identity | null {
    const mention = this.mentionAt.get(word) ?? -1
    const entity = this.byFirst.get(mention) ?? this.byFirst.get(this.mentions[mention]?.names ?? -1)
    return entity === undefined ? null : { name: this.nameOf(this.resolution.entities[entity]!), entity }
  }

  /** Who a subject is, if it is somebody or a body; null for things and for words that name nobody. */
  actor(word: number): Identity | null {
    const entity = this.byHead.get(word) ?? this.byWord.get(word)
    if (entity === undefined) return null
    const { kind } = this.resolution.entities[entity]!
    return kind === 'document' ? null : this.named(word)
  }

  /** True for a medium, which hands on the words of others more often than its own. */
  isMedium({ entity }: Identity): boolean {
    const names = this.resolution.entities[entity]?.names ?? []
    const articles = [
      '',
      ...[...this.reading.words.article].map(article => (article.endsWith("'") ? article : `${article} `)),
    ]
    return names.some(name => articles.some(article => this.language.mediaNames.has(article + name.toLowerCase())))
  }

  nameOf(entity: EntityDraft): string {
    if (entity.members.length > 0) return this.namesOf(entity.members)
    return entity.names[0] ?? this.written.descriptionOf(entity)
  }

  private namesOf(members: readonly number[]): string {
    const names = members.map(member => this.nameOf(this.resolution.entities[member]!))
    return `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`
  }

  /** The words of a span as a name for somebody whom nothing else names. */
  wordsOf({ start, end }: Span): string {
    return plain(this.reading.text.slice(start, end))
  }

  private antecedent(word: number, frame: Frame | null): Identity | null {
    const { syntax } = this.reading
    let at = word
    while (at >= 0 && syntax.deprel[at] !== deprel('acl:relcl')) at = syntax.head[at]!
    const head = at >= 0 ? syntax.head[at]! : this.nounBefore(word)
    return head >= 0 && head < word
      ? this.identify(at >= 0 ? this.nearestAgreeing(head, word, at) : head, frame, null)
      : null
  }

  /** The noun or name that a relative pronoun follows. */
  private nounBefore(relative: number): number {
    const { syntax } = this.reading
    for (let word = relative - 1; word >= Math.max(0, relative - 8); word--)
      if (this.byHead.has(word) || this.byWord.has(word) || syntax.upos[word] === upos('NOUN')) return word
    return -1
  }

  /** Of the nouns between the antecedent and *qui*, the nearest that can speak and agrees with the verb, where the antecedent does not: *la défection de deux élues qui estiment*, *la position du gouvernement qui avait indiqué*. */
  private nearestAgreeing(head: number, relative: number, verb: number): number {
    const { syntax } = this.reading
    const auxiliary = childBy(this.reading, verb, [deprel('aux'), deprel('aux:pass'), deprel('cop')])
    const finite = auxiliary >= 0 && auxiliary < verb ? auxiliary : verb
    const number = syntax.features[finite]! & (FEATURE.singular | FEATURE.plural)
    const mute = !this.byHead.has(head) && !this.byWord.has(head)
    for (let word = relative - 1; word > head; word--) {
      if (!this.byHead.has(word) && !this.byWord.has(word)) continue
      const own = syntax.features[word]! & (FEATURE.singular | FEATURE.plural)
      const agrees = mute && number === 0 ? true : (own & number) !== 0
      if (agrees && (mute || (syntax.features[head]! & number) === 0)) return word
    }
    return head
  }

  private lastPerson(word: number): Identity | null {
    let best = -1
    for (const [head, entity] of this.byHead)
      if (head < word && this.resolution.entities[entity]!.kind !== 'place' && head > best) best = head
    return best >= 0 ? this.named(best) : null
  }

  /** *les informations du Parisien*, *les termes d'un conseiller*: who they are of. */
  authorOf(word: number): Identity | null {
    const isUtterance = this.language.utteranceNouns.has(this.reading.lower[word]!)
    if (!isUtterance && !this.language.documentNouns.has(this.reading.lower[word]!)) return null
    // *une source proche du groupe* is not the group
    if (isA(this.reading, word, 'sourceNoun')) return null
    for (const child of childrenOf(this.reading, word)) {
      if (isUtterance && child < word && isA(this.reading, child, 'possessive')) return this.lastPerson(child)
      if (child < word) continue
      const preposition = childBy(this.reading, child, [deprel('case')])
      if (preposition >= 0 && isA(this.reading, preposition, 'of') && (isUtterance || this.canSign(child)))
        return this.identify(child, null, null)
      const agent = childrenOf(this.reading, child).find(
        at => at > child && isA(this.reading, childBy(this.reading, at, [deprel('case')]), 'by'),
      )
      if (agent !== undefined && this.canSign(agent)) return this.identify(agent, null, null)
    }
    return null
  }

  /** True where a word heads a name or a body that can put its name to a document. */
  private canSign(word: number): boolean {
    const entity = this.byHead.get(word) ?? this.byWord.get(word)
    if (entity === undefined) return false
    const { kind } = this.resolution.entities[entity]!
    return kind === 'person' || kind === 'organization' || kind === 'group'
  }

  private description(word: number, attribution: Selected | null): Identity | null {
    const { syntax, text } = this.reading
    const phrase = personPhrase(this.reading, word)
    const words = attribution?.source
      ? text.slice(attribution.source.start, attribution.source.end)
      : text.slice(syntax.start[phrase.first]!, syntax.end[phrase.last]!)
    return { name: this.written.withoutClause(plain(words)), entity: -1 }
  }
}
