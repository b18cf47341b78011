import type { Identity, Namer } from '../attributions/name-speakers.ts'
import type { Selected } from '../attributions/select.ts'
import type { EntityDraft } from '../entities/entity-book.ts'
import type { Resolution } from '../entities/resolve-entities.ts'
import type { RoleFit } from '../entities/role-fit.ts'
import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/find-mentions.ts'
import { deprel, type Reading, upos, wordAt } from '../reading/reading.ts'
import { withoutAccents } from '../text/without-accents.ts'
import { formOfSource } from './source-form.ts'
import {
  type Form,
  type Gap,
  OBSERVATIONS,
  observe,
  type Part,
  rowOf,
  type SayingView,
  SLOTS,
  type SpeakerView,
  type Tie,
} from './speaker-features.ts'

/** What the choice looks at. `speakers` is changed by it. */
export interface SpeakerScene {
  readonly reading: Reading
  readonly language: Language
  readonly mentions: readonly MentionDraft[]
  readonly resolution: Resolution
  readonly attributions: readonly Selected[]
  readonly parents: Int32Array
  readonly speakers: (Identity | null)[]
  readonly addressees: readonly (Identity | null)[]
  readonly namer: Namer
  /** How a description fits what is known of somebody. */
  readonly fitOf: (entity: EntityDraft, mention: MentionDraft) => RoleFit
}

/** One choice of a speaker, as training sees it: row of the table of weights, and the observations of each option. */
export interface SpeakerChoice {
  readonly attribution: number
  readonly row: number
  readonly options: readonly { readonly identity: Identity | null; readonly observations: Int32Array }[]
}

const PRON = upos('PRON')
const subjects = new Set([deprel('nsubj'), deprel('nsubj:pass'), deprel('obl:agent')])
const passiveSubject = deprel('nsubj:pass')
const objects = new Set([deprel('obj'), deprel('iobj')])
const modifier = deprel('nmod')
const joined = new Set([deprel('conj')])
const framed = new Set([
  deprel('advcl'),
  deprel('xcomp'),
  deprel('ccomp'),
  deprel('conj'),
  deprel('acl'),
  deprel('parataxis'),
])
const bearing = new Set([deprel('acl'), deprel('acl:relcl')])
const ties: readonly Tie[] = ['none', 'behind', 'before', 'bearer', 'frame-subject', 'shared-subject', 'subject']

/** Sources that say by themselves who speaks, or that nobody does: a name, somebody new, a document, a group, a passive without its agent. */
const explicit: ReadonlySet<Form> = new Set([
  'name',
  'person:indefinite',
  'organization:indefinite',
  'group:indefinite',
  'group:definite',
  'document:definite',
  'document:indefinite',
  'passive:be',
  'passive:bare',
])

/** How many of those mentioned before and behind may be the speaker, and how many mentions and attributions are looked through for them. */
const MOST_BEFORE = 24
const MOST_BEHIND = 4
const MENTIONS_BACK = 96
const MENTIONS_AHEAD = 16
const ATTRIBUTIONS_AROUND = 12

/**
 * Chooses the speaker of every attribution among all whom the article mentions around it, by a log-linear ranking whose strongest hint is who the
 * coreference made of the source. Outer attributions come first, so that inner ones know who speaks around them. Changes `scene.speakers`.
 */
export function rankSpeakers(scene: SpeakerScene, onChoice?: (choice: SpeakerChoice) => void): void {
  if (scene.language.speakerWeights.length === 0 && !onChoice) return
  const ranking = new SpeakerRanking(scene)
  const depths = scene.attributions.map((_, index) => depthOf(scene.parents, index))
  const order = scene.attributions.map((_, index) => index).sort((a, b) => depths[a]! - depths[b]! || a - b)
  const { speakerWeights } = scene.language
  for (const index of order) {
    const choice = ranking.choiceAt(index, speakerWeights, onChoice !== undefined)
    if (choice === null) continue
    onChoice?.(choice)
    if (!onChoice || !ranking.isSettled(index)) scene.speakers[index] = choice.identity
  }
}

function depthOf(parents: Int32Array, index: number): number {
  let steps = 0
  for (let at = parents[index]!; at >= 0 && steps < 50; at = parents[at]!) steps++
  return steps
}

/** What a walk through the article finds of somebody around an attribution. */
interface Sighting {
  last: number
  next: number
  recency: number
  persons: number
  acts: boolean
  inContent: boolean
  object: boolean
  inSource: boolean
  tie: number
  spokeBefore: number
  spokeAfter: number
}

class SpeakerRanking {
  private readonly scene: SpeakerScene
  /** Mentions that belong to somebody, in the order of their heads. */
  private readonly places: readonly number[]
  private readonly mentionAt = new Map<number, MentionDraft>()
  private readonly sources: ReadonlySet<number>
  private readonly statements = new Map<number, number>()
  private readonly anchors: readonly number[]
  private readonly media = new Map<number, boolean>()
  private readonly observations = new Int32Array(SLOTS)

  constructor(scene: SpeakerScene) {
    this.scene = scene
    const { mentions, resolution, attributions, speakers } = scene
    this.places = mentions.map((_, index) => index).filter(index => resolution.entityOf[index]! >= 0)
    for (const mention of mentions) this.mentionAt.set(mention.head, mention)
    this.sources = new Set(attributions.map(({ sourceWord }) => sourceWord))
    for (const speaker of speakers)
      if (speaker && speaker.entity >= 0)
        this.statements.set(speaker.entity, (this.statements.get(speaker.entity) ?? 0) + 1)
    this.anchors = attributions.map(({ cueWord, sourceWord, content }) =>
      sourceWord >= 0 ? sourceWord : cueWord >= 0 ? cueWord : this.wordOf(content[0]!.start),
    )
  }

  /**
   * The choice for an attribution, the first of equals; null where the text itself says who speaks. Where the options are to be told, there is a choice
   * for these too: training learns from them what holds of any form.
   */
  choiceAt(
    index: number,
    weights: Int8Array,
    told: boolean,
  ): (SpeakerChoice & { readonly identity: Identity | null }) | null {
    const saying = this.sayingAt(index)
    if (explicit.has(saying.form) && !told) return null
    const seen = this.lookAround(index)
    const row = rowOf(saying)
    const options: { identity: Identity | null; observations: Int32Array }[] = []
    let best: Identity | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const identity of this.identitiesAt(index, seen)) {
      observe(saying, this.viewOf(index, identity, seen), this.observations)
      if (told) options.push({ identity, observations: this.observations.slice() })
      let score = 0
      for (let slot = 0; slot < SLOTS; slot++) score += weights[row * OBSERVATIONS + this.observations[slot]!]!
      if (score <= most) continue
      most = score
      best = identity
    }
    return { attribution: index, row, options, identity: best }
  }

  /** True where the text itself says who speaks. */
  isSettled(index: number): boolean {
    return explicit.has(this.sayingAt(index).form)
  }

  private wordOf(offset: number): number {
    return Math.max(0, Math.min(wordAt(this.scene.reading, offset), this.scene.reading.syntax.length - 1))
  }

  private sentenceAt(index: number): number {
    return this.scene.reading.sentenceOf[this.anchors[index]!]!
  }

  private sayingAt(index: number): SayingView {
    const { reading, attributions } = this.scene
    const attribution = attributions[index]!
    const { cueWord } = attribution
    const previous = this.neighbour(index, -1)
    const paragraph = reading.paragraphOf[this.sentenceAt(index)]
    return {
      form: formOfSource(reading, attribution, this.mentionAt.get(attribution.sourceWord)),
      quoted: cueWord >= 0 && reading.quotationOf[cueWord]! >= 0 && !attribution.inside,
      opens: previous < 0 || reading.paragraphOf[this.sentenceAt(previous)] !== paragraph,
      gap: this.gap(previous, index),
      nextGap: this.gap(index, this.neighbour(index, 1)),
      direct: attribution.quotation >= 0,
    }
  }

  /** The nearest attribution in a direction that does not stand inside another one; -1 for none. */
  private neighbour(index: number, step: number): number {
    const { attributions, parents } = this.scene
    for (let at = index + step; at >= 0 && at < attributions.length && Math.abs(at - index) < 10; at += step)
      if (parents[at]! < 0 && at !== parents[index]) return at
    return -1
  }

  private gap(before: number, behind: number): Gap {
    if (before < 0 || behind < 0) return 'none'
    const { paragraphOf } = this.scene.reading
    const a = this.sentenceAt(before)
    const b = this.sentenceAt(behind)
    if (a === b) return 'same'
    if (paragraphOf[a] === paragraphOf[b]) return Math.abs(b - a) === 1 ? 'next' : 'paragraph'
    return Math.abs(paragraphOf[a]! - paragraphOf[b]!) === 1 ? 'adjacent' : 'far'
  }

  /** Whoever is mentioned or speaks around an attribution, by entity, in the order of nearness: first before, then behind it. */
  private lookAround(index: number): Map<number, Sighting> {
    const { mentions, resolution, attributions, parents, speakers, reading } = this.scene
    const seen = new Map<number, Sighting>()
    const anchor = this.anchors[index]!
    const attribution = attributions[index]!
    const { source, sourceWord } = attribution
    const isSource = (mention: MentionDraft): boolean =>
      mention.head === sourceWord || (source !== null && mention.start >= source.start && mention.end <= source.end)
    const sighting = (entity: number): Sighting => {
      const known = seen.get(entity)
      if (known) return known
      const fresh = {
        last: -1,
        next: -1,
        recency: -1,
        persons: -1,
        acts: false,
        inContent: false,
        object: false,
        inSource: false,
        tie: 0,
        spokeBefore: -1,
        spokeAfter: -1,
      }
      seen.set(entity, fresh)
      return fresh
    }
    const from = this.placeAt(anchor)
    let others = 0
    let persons = 0
    for (let at = from; at >= 0 && at > from - MENTIONS_BACK && seen.size < MOST_BEFORE; at--) {
      const place = this.places[at]!
      const mention = mentions[place]!
      const entity = resolution.entityOf[place]!
      if (isSource(mention)) {
        if (mention.head !== sourceWord) sighting(entity).inSource = true
        continue
      }
      const found = sighting(entity)
      if (found.last >= 0) continue
      found.last = place
      found.recency = others++
      found.persons = persons
      if (resolution.entities[entity]!.kind === 'person') persons++
    }
    const most = seen.size + MOST_BEHIND
    for (let at = from + 1; at < this.places.length && at <= from + MENTIONS_AHEAD && seen.size < most; at++) {
      const place = this.places[at]!
      const found = sighting(resolution.entityOf[place]!)
      if (isSource(mentions[place]!)) {
        if (mentions[place]!.head !== sourceWord) found.inSource = true
        continue
      }
      if (found.next < 0) found.next = place
    }
    for (const step of [-1, 1]) {
      const between = new Set<number | string>()
      for (
        let at = index + step;
        at >= 0 && at < attributions.length && Math.abs(at - index) < ATTRIBUTIONS_AROUND;
        at += step
      ) {
        const speaker = speakers[at]
        if (!speaker || parents[at]! >= 0) continue
        if (speaker.entity >= 0 && !between.has(speaker.entity)) {
          const found = sighting(speaker.entity)
          if (step < 0) found.spokeBefore = between.size
          else found.spokeAfter = between.size
        }
        between.add(speaker.entity >= 0 ? speaker.entity : speaker.name)
      }
    }
    const prior = speakers[index]
    if (prior && prior.entity >= 0) sighting(prior.entity)
    this.lookInSentence(index, seen, isSource)
    for (const span of attribution.content) {
      for (let at = this.placeAt(this.wordOf(span.start) - 1) + 1; at < this.places.length; at++) {
        const place = this.places[at]!
        if (reading.syntax.start[mentions[place]!.head]! >= span.end) break
        const found = isSource(mentions[place]!) ? undefined : seen.get(resolution.entityOf[place]!)
        if (found) found.inContent = true
      }
    }
    return seen
  }

  /** What those mentioned in the sentence of the cue do there. */
  private lookInSentence(
    index: number,
    seen: ReadonlyMap<number, Sighting>,
    isSource: (mention: MentionDraft) => boolean,
  ): void {
    const { mentions, resolution, reading, attributions } = this.scene
    const { syntax, sentenceStart, quotationOf } = reading
    const { cueWord } = attributions[index]!
    const anchor = this.anchors[index]!
    const sentence = this.sentenceAt(index)
    for (let at = this.placeAt(sentenceStart[sentence]! - 1) + 1; at < this.places.length; at++) {
      const place = this.places[at]!
      const { head, firstWord, lastWord } = mentions[place]!
      if (head >= sentenceStart[sentence + 1]!) break
      const found = seen.get(resolution.entityOf[place]!)
      if (!found) continue
      const isSubject = subjects.has(syntax.deprel[head]!)
      if (isSubject && head < anchor && !isSource(mentions[place]!)) found.acts = true
      if (cueWord < 0) continue
      if (
        syntax.head[head] === cueWord &&
        (objects.has(syntax.deprel[head]!) || syntax.deprel[head] === passiveSubject)
      )
        found.object = true
      if (quotationOf[head] !== quotationOf[cueWord]) continue
      const tie =
        isSubject && syntax.head[head] === cueWord && syntax.deprel[head] !== passiveSubject
          ? 6
          : isSubject && this.frameOf(cueWord, joined) === syntax.head[head]
            ? 5
            : isSubject && this.frameOf(cueWord, framed) === syntax.head[head]
              ? 4
              : syntax.head[cueWord] === head && bearing.has(syntax.deprel[cueWord]!)
                ? 3
                : lastWord < cueWord && cueWord - lastWord <= 4
                  ? 2
                  : firstWord > cueWord && firstWord - cueWord <= 4
                    ? 1
                    : 0
      if (tie > found.tie) found.tie = tie
    }
  }

  /** The verb that a verb is joined to by one of the relations, through chains of them; -1 for none. */
  private frameOf(word: number, labels: ReadonlySet<number>): number {
    const { syntax } = this.scene.reading
    let at = word
    for (let steps = 0; steps < 4 && at >= 0 && labels.has(syntax.deprel[at]!); steps++) at = syntax.head[at]!
    return at === word ? -2 : at
  }

  /** Index of the last mention whose head stands at or before a word. */
  private placeAt(word: number): number {
    let low = 0
    let high = this.places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.scene.mentions[this.places[middle]!]!.head <= word) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** Everybody seen, the words of the source as they stand, and nobody. */
  private identitiesAt(index: number, seen: ReadonlyMap<number, Sighting>): (Identity | null)[] {
    const { namer, resolution, speakers, attributions, reading } = this.scene
    const prior = speakers[index]
    const list: (Identity | null)[] = []
    const description = this.mentionAt.get(attributions[index]!.sourceWord)
    for (const [entity, { inSource }] of seen) {
      // *l'avocat de X* is not X, *le préfet* not the mayor
      if (prior?.entity !== entity && (inSource || this.holdsAnotherOffice(entity, description))) continue
      list.push(prior?.entity === entity ? prior : { name: namer.nameOf(resolution.entities[entity]!), entity })
    }
    if (prior && prior.entity < 0) list.push(prior)
    const { sourceWord, source } = attributions[index]!
    if (sourceWord >= 0 && source && reading.syntax.upos[sourceWord] !== PRON) {
      const words = namer.wordsOf(source)
      if (!list.some(identity => identity?.name === words)) list.push({ name: words, entity: -1 })
    }
    list.push(null)
    return list
  }

  private holdsAnotherOffice(entity: number, description: MentionDraft | undefined): boolean {
    if (description?.form !== 'description') return false
    const { language, reading, fitOf, resolution } = this.scene
    if (!language.officeNouns.has(withoutAccents(reading.lower[description.head]!))) return false
    return fitOf(resolution.entities[entity]!, description).fit === 'conflict'
  }

  private viewOf(index: number, identity: Identity | null, seen: ReadonlyMap<number, Sighting>): SpeakerView {
    const { resolution, reading, mentions, speakers, addressees, parents, attributions } = this.scene
    const prior = speakers[index] ?? null
    const isPrior =
      identity === prior ||
      (identity !== null && prior !== null && identity.entity >= 0 && prior.entity === identity.entity)
    const view = blank(identity === null ? 'nobody' : 'words', isPrior)
    const found = identity ? seen.get(identity.entity) : undefined
    if (!identity || !found) return view
    const entity = resolution.entities[identity.entity]!
    const sentence = this.sentenceAt(index)
    view.kind = entity.kind
    view.named = entity.names.length > 0
    view.mentions = entity.mentions.length
    view.first = entity.index === 0
    view.medium = this.isMedium(identity)
    view.statements = (this.statements.get(entity.index) ?? 0) - (isPrior ? 1 : 0)
    if (found.last >= 0) {
      const { head } = mentions[found.last]!
      view.before = Math.max(0, sentence - reading.sentenceOf[head]!)
      view.paragraphs = Math.max(0, reading.paragraphOf[sentence]! - reading.paragraphOf[reading.sentenceOf[head]!]!)
      view.part = this.partOf(head)
      view.lastQuoted = reading.quotationOf[head]! >= 0
    }
    if (found.next >= 0) view.after = Math.max(0, reading.sentenceOf[mentions[found.next]!.head]! - sentence)
    view.recency = found.recency
    view.personRecency = found.persons
    view.spokeBefore = found.spokeBefore
    view.spokeAfter = found.spokeAfter
    view.actsHere = found.acts
    view.inContent = found.inContent
    view.object = found.object
    view.inSource = found.inSource
    view.tie = ties[found.tie]!
    view.addressee = addressees[index]?.entity === entity.index
    const parent = parents[index]!
    if (parent >= 0)
      view.outer =
        speakers[parent]?.entity === entity.index
          ? 'speaker'
          : addressees[parent]?.entity === entity.index
            ? 'addressee'
            : 'neither'
    const mention = this.mentionAt.get(attributions[index]!.sourceWord)
    if (mention) {
      if (entity.gender && mention.gender) view.gender = entity.gender === mention.gender ? 'same' : 'other'
      if (entity.plural !== null && mention.plural !== null)
        view.number = entity.plural === mention.plural ? 'same' : 'other'
      if (mention.form === 'description') {
        const { fit, shared } = this.scene.fitOf(entity, mention)
        view.role = fit
        view.shared = shared
      }
    }
    return view
  }

  private isMedium(identity: Identity): boolean {
    const known = this.media.get(identity.entity)
    if (known !== undefined) return known
    const medium = this.scene.namer.isMedium(identity)
    this.media.set(identity.entity, medium)
    return medium
  }

  private partOf(word: number): Part {
    if (this.sources.has(word)) return 'speech'
    const label = this.scene.reading.syntax.deprel[word]!
    return subjects.has(label) ? 'subject' : objects.has(label) ? 'object' : label === modifier ? 'modifier' : 'other'
  }
}

const blank = (kind: 'words' | 'nobody', prior: boolean): SpeakerView => ({
  kind,
  named: false,
  prior,
  before: -1,
  paragraphs: -1,
  part: 'none',
  lastQuoted: false,
  after: -1,
  recency: -1,
  personRecency: -1,
  spokeBefore: -1,
  spokeAfter: -1,
  statements: 0,
  mentions: 0,
  first: false,
  actsHere: false,
  inContent: false,
  object: false,
  inSource: false,
  addressee: false,
  medium: false,
  outer: 'neither',
  gender: 'unknown',
  number: 'unknown',
  tie: 'none',
  role: '',
  shared: 0,
})
