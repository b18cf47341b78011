import type { MentionDraft } from '../mentions/mention-draft.ts'
import { deprel, wordAt } from '../reading/reading.ts'
import type { Tie } from './speaker-features.ts'
import type { SpeakerScene } from './speaker-scene.ts'

/** Labels of who acts in a clause. */
export const subjects: ReadonlySet<number> = new Set([deprel('nsubj'), deprel('nsubj:pass'), deprel('obl:agent')])
/** Labels of whom something is done or said to. */
export const objects: ReadonlySet<number> = new Set([deprel('obj'), deprel('iobj')])
const passiveSubject = deprel('nsubj:pass')
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
/** What ties a mention to the cue, the closer the higher its index. */
export const ties: readonly Tie[] = ['none', 'behind', 'before', 'bearer', 'frame-subject', 'shared-subject', 'subject']

const NO_FRAME = -2

/** How many of those mentioned before and behind may be the speaker, and how many mentions and attributions are looked through for them. */
const MOST_BEFORE = 24
const MOST_BEHIND = 4
const MENTIONS_BACK = 96
const MENTIONS_AHEAD = 16
const ATTRIBUTIONS_AROUND = 12

/** What a walk through the article finds of somebody around an attribution. */
export interface Sighting {
  last: number
  next: number
  recency: number
  persons: number
  acts: boolean
  inContent: boolean
  object: boolean
  inSource: boolean
  /** Index into `ties`. */
  tie: number
  spokeBefore: number
  spokeAfter: number
}

/** Who is mentioned and who speaks around each attribution. */
export class Surroundings {
  private readonly scene: SpeakerScene
  /** Mentions that belong to somebody, in the order of their heads. */
  private readonly places: readonly number[]
  /** The word around which one looks: source, else cue, else the first of the content. */
  private readonly anchors: readonly number[]

  constructor(scene: SpeakerScene) {
    this.scene = scene
    const { mentions, resolution, attributions } = scene
    this.places = mentions.map((_, index) => index).filter(index => resolution.entityOf[index]! >= 0)
    this.anchors = attributions.map(({ cueWord, sourceWord, content }) =>
      sourceWord >= 0 ? sourceWord : cueWord >= 0 ? cueWord : this.wordOf(content[0]!.start),
    )
  }

  /** Sentence that an attribution stands in. */
  sentenceAt(index: number): number {
    return this.scene.reading.sentenceOf[this.anchors[index]!]!
  }

  private wordOf(offset: number): number {
    return Math.max(0, Math.min(wordAt(this.scene.reading, offset), this.scene.reading.syntax.length - 1))
  }

  /** Whoever is mentioned or speaks around an attribution, by entity, in the order of nearness: first before, then behind it. */
  lookAround(index: number): Map<number, Sighting> {
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

  /** The verb that a verb is joined to by one of the relations, through chains of them; `NO_FRAME`, which no word hangs on, for none. */
  private frameOf(word: number, labels: ReadonlySet<number>): number {
    const { syntax } = this.scene.reading
    let at = word
    for (let steps = 0; steps < 4 && at >= 0 && labels.has(syntax.deprel[at]!); steps++) at = syntax.head[at]!
    return at === word ? NO_FRAME : at
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
}
