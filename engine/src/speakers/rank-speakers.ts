import type { Identity } from '../attributions/namer.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import { depthOf } from '../reading/depth-of.ts'
import { deprel, upos } from '../reading/reading.ts'
import { Echoes } from './echoes.ts'
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
} from './speaker-features.ts'
import type { SpeakerScene } from './speaker-scene.ts'
import { objects, type Sighting, Surroundings, subjects, ties } from './surroundings.ts'

/** One choice of a speaker, as training sees it: row of the table of weights, and the observations of each option. */
export interface SpeakerChoice {
  readonly attribution: number
  readonly row: number
  readonly options: readonly { readonly identity: Identity | null; readonly observations: Int32Array }[]
}

const PRON = upos('PRON')
const modifier = deprel('nmod')
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

/**
 * Chooses the speaker of every attribution among all whom the article mentions around it, by a log-linear ranking whose strongest hint is who the
 * coreference made of the source. Outer attributions come first, so that inner ones know who speaks around them. Changes `scene.speakers`.
 */
export function rankSpeakers(scene: SpeakerScene, onChoice?: (choice: SpeakerChoice) => void): void {
  const ranking = new SpeakerRanking(scene)
  const depths = scene.attributions.map((_, index) => depthOf(scene.parents, index))
  // what repeats others comes behind them
  const late = scene.attributions.map(({ cueWord }) => Number(cueWord < 0))
  const order = scene.attributions
    .map((_, index) => index)
    .sort((a, b) => depths[a]! - depths[b]! || late[a]! - late[b]! || a - b)
  const { speakerWeights } = scene.language
  for (const index of order) {
    const choice = ranking.choiceAt(index, speakerWeights, onChoice !== undefined)
    if (choice === null) continue
    onChoice?.(choice)
    if (!choice.settled) scene.speakers[index] = choice.identity
  }
}

class SpeakerRanking {
  private readonly scene: SpeakerScene
  private readonly around: Surroundings
  private readonly mentionAt = new Map<number, MentionDraft>()
  private readonly sources: ReadonlySet<number>
  /** Heads of the pronouns that can mean one person only. */
  private readonly certain: ReadonlySet<number>
  private readonly statements = new Map<number, number>()
  private readonly media = new Map<number, boolean>()
  private readonly echoes: Echoes
  private readonly observations = new Int32Array(SLOTS)

  constructor(scene: SpeakerScene) {
    this.scene = scene
    const { mentions, attributions, speakers } = scene
    this.around = new Surroundings(scene)
    this.echoes = new Echoes(scene.reading, attributions)
    for (const mention of mentions) this.mentionAt.set(mention.head, mention)
    this.certain = new Set(
      mentions.flatMap(({ head }, index) => (scene.resolution.reasons[index] === 'only-one' ? [head] : [])),
    )
    this.sources = new Set(attributions.map(({ sourceWord }) => sourceWord))
    for (const speaker of speakers)
      if (speaker && speaker.entity >= 0)
        this.statements.set(speaker.entity, (this.statements.get(speaker.entity) ?? 0) + 1)
  }

  /**
   * The choice for an attribution, the first of equals; null where the text itself says who speaks. Where the options are to be told, there is a choice
   * for these too: training learns from them what holds of any form.
   */
  choiceAt(
    index: number,
    weights: Int8Array,
    told: boolean,
  ): (SpeakerChoice & { readonly identity: Identity | null; readonly settled: boolean }) | null {
    const saying = this.sayingAt(index)
    const { sourceWord, learnerWord } = this.scene.attributions[index]!
    const settled = explicit.has(saying.form) || this.certain.has(sourceWord) || learnerWord >= 0
    if (settled && !told) return null
    const seen = this.around.lookAround(index)
    const row = rowOf(saying)
    const echo = this.echoes.of(index)
    const options: { identity: Identity | null; observations: Int32Array }[] = []
    let best: Identity | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const identity of this.identitiesAt(index, seen, echo)) {
      observe(saying, this.viewOf(index, identity, seen, echo), this.observations)
      if (told) options.push({ identity, observations: this.observations.slice() })
      let score = 0
      for (let slot = 0; slot < SLOTS; slot++) score += weights[row * OBSERVATIONS + this.observations[slot]!]!
      if (score <= most) continue
      most = score
      best = identity
    }
    return { attribution: index, row, options, identity: best, settled }
  }

  private sayingAt(index: number): SayingView {
    const { reading, attributions } = this.scene
    const attribution = attributions[index]!
    const { cueWord } = attribution
    const previous = this.neighbour(index, -1)
    const paragraph = reading.paragraphOf[this.around.sentenceAt(index)]
    return {
      form: formOfSource(reading, attribution, this.mentionAt.get(attribution.sourceWord)),
      quoted: cueWord >= 0 && reading.quotationOf[cueWord]! >= 0 && !attribution.inside,
      opens: previous < 0 || reading.paragraphOf[this.around.sentenceAt(previous)] !== paragraph,
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
    const a = this.around.sentenceAt(before)
    const b = this.around.sentenceAt(behind)
    if (a === b) return 'same'
    if (paragraphOf[a] === paragraphOf[b]) return Math.abs(b - a) === 1 ? 'next' : 'paragraph'
    return Math.abs(paragraphOf[a]! - paragraphOf[b]!) === 1 ? 'adjacent' : 'far'
  }

  /** Everybody seen, the words of the source as they stand, who says the same elsewhere, and nobody. */
  private identitiesAt(index: number, seen: ReadonlyMap<number, Sighting>, echo: number): (Identity | null)[] {
    const { namer, resolution, speakers, attributions, reading, rulesOut } = this.scene
    const prior = speakers[index]
    const list: (Identity | null)[] = []
    const description = this.mentionAt.get(attributions[index]!.sourceWord)
    for (const [entity, { inSource }] of seen) {
      // *l'avocat de X* is not X, *le préfet* not the mayor, *sa fille* not her father
      if (
        prior?.entity !== entity &&
        (inSource || (description && rulesOut(resolution.entities[entity]!, description)))
      )
        continue
      list.push(prior?.entity === entity ? prior : { name: namer.nameOf(resolution.entities[entity]!), entity })
    }
    if (prior && prior.entity < 0) list.push(prior)
    const { sourceWord, source } = attributions[index]!
    if (sourceWord >= 0 && source && reading.syntax.upos[sourceWord] !== PRON) {
      const words = namer.wordsOf(source)
      if (!list.some(identity => identity?.name === words)) list.push({ name: words, entity: -1 })
    }
    const echoed = speakers[echo] ?? null
    if (echoed && !list.some(identity => isSame(identity, echoed))) list.push(echoed)
    list.push(null)
    return list
  }

  private viewOf(
    index: number,
    identity: Identity | null,
    seen: ReadonlyMap<number, Sighting>,
    echo: number,
  ): SpeakerView {
    const { resolution, reading, mentions, speakers, addressees, parents, attributions } = this.scene
    const prior = speakers[index] ?? null
    const isPrior =
      identity === prior ||
      (identity !== null && prior !== null && identity.entity >= 0 && prior.entity === identity.entity)
    const view = blank(identity === null ? 'nobody' : 'words', isPrior)
    if (echo >= 0) view.echo = isSame(speakers[echo] ?? null, identity) ? 'this' : 'another'
    const found = identity ? seen.get(identity.entity) : undefined
    if (!identity || !found) return view
    const entity = resolution.entities[identity.entity]!
    const sentence = this.around.sentenceAt(index)
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

const isSame = (a: Identity | null, b: Identity | null): boolean =>
  a !== null && b !== null && (a.entity >= 0 ? a.entity === b.entity : a.name === b.name)

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
  echo: 'none',
})
