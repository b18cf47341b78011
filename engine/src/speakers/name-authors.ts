import type { Identity } from '../attributions/namer.ts'
import type { EntityDraft } from '../entities/entity-book.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import { childBy, deprel, isA } from '../reading/reading.ts'
import type { SpeakerScene } from './speaker-scene.ts'

/** How many attributions and sentences back the author of a document may have spoken. */
const ATTRIBUTIONS_BACK = 3
const SENTENCES_BACK = 4

/**
 * Gives a document that is taken up (*le communiqué*, *ce rapport*, *la même source*) to its author: whom an earlier mention of it names, who spoke in
 * it (*dans un communiqué*), or, of one that was not mentioned before, who spoke last, bodies before people (behind *la même source* anybody). Changes
 * `scene.speakers`.
 */
export function nameAuthors(scene: SpeakerScene): void {
  const { speakers, attributions, resolution, mentions } = scene
  const mentionAt = new Map(mentions.map(mention => [mention.head, mention]))
  const authors = new Map<number, Identity>()
  for (const [index, speaker] of speakers.entries()) {
    const paper = resolution.entities[speaker?.entity ?? -1]
    if (paper?.kind !== 'document') continue
    const mention = mentionAt.get(attributions[index]!.sourceWord)
    const author = !mention
      ? authors.get(paper.index)
      : isTakenUp(scene, mention)
        ? authorOf(scene, index, paper, mention)
        : null
    if (!author) continue
    speakers[index] = author
    authors.set(paper.index, author)
  }
}

/** *le rapport*, not *un rapport*, *le rapport de police*, *le rapport qui …* or *le Rapport 2020*. */
function isTakenUp({ reading, language }: SpeakerScene, { form, definite, plural, role, head }: MentionDraft): boolean {
  const words = role.split(' ')
  return (
    form === 'description' &&
    definite &&
    plural !== true &&
    words.some(word => language.authoredNouns.has(word)) &&
    !words.some(word => reading.words.of.has(word)) &&
    !isA(reading, head + 1, 'relativeSubject') &&
    !/^\p{Lu}/u.test(reading.syntax.form(head))
  )
}

function authorOf(scene: SpeakerScene, index: number, paper: EntityDraft, mention: MentionDraft): Identity | null {
  const own = paper.mentions.some(at => scene.mentions[at]!.head < mention.head)
  const first = own ? paper : sameNounBefore(scene, mention)
  if (!first) return isSameSource(scene, mention) ? speakerBefore(scene, index) : whoSpokeLast(scene, index)
  for (const at of first.mentions) {
    const { head } = scene.mentions[at]!
    if (head >= mention.head) break
    const author = scene.namer.authorOf(head) ?? whoSpokeIn(scene, index, head)
    if (author) return author
  }
  return own ? null : { name: scene.namer.nameOf(first), entity: first.index }
}

/** The document called so that was mentioned last: *un communiqué … le communiqué*. */
function sameNounBefore({ mentions, resolution, reading }: SpeakerScene, { head }: MentionDraft): EntityDraft | null {
  const noun = reading.lower[head]
  const at = mentions.findLastIndex(
    (other, index) =>
      other.head < head &&
      reading.lower[other.head] === noun &&
      resolution.entities[resolution.entityOf[index]!]?.kind === 'document',
  )
  return at < 0 ? null : resolution.entities[resolution.entityOf[at]!]!
}

/** *X l'a annoncé dans un communiqué*: who speaks in a document. */
function whoSpokeIn(scene: SpeakerScene, index: number, paper: number): Identity | null {
  const { attributions, reading } = scene
  if (!isA(reading, childBy(reading, paper, [deprel('case')]), 'within')) return null
  for (let at = index - 1; at >= 0; at--) {
    const { cueWord } = attributions[at]!
    if (cueWord < 0 || reading.sentenceOf[cueWord] !== reading.sentenceOf[paper]) continue
    const speaker = actorAt(scene, at)
    if (speaker) return speaker
  }
  return null
}

/** *la même source*, *cette source*. */
const isSameSource = ({ reading }: SpeakerScene, { head }: MentionDraft): boolean =>
  isA(reading, head, 'sourceNoun') && (isA(reading, head - 1, 'same') || isA(reading, head - 1, 'demonstrative'))

/** Who spoke last before a statement, whoever it is, but not who speaks inside another statement. */
function speakerBefore({ speakers, parents, attributions, reading }: SpeakerScene, index: number): Identity | null {
  const here = reading.sentenceOf[attributions[index]!.sourceWord]!
  for (let at = index - 1; at >= Math.max(0, index - ATTRIBUTIONS_BACK); at--) {
    if (at === parents[index] || (parents[at]! >= 0 && parents[at] !== parents[index])) continue
    const { cueWord } = attributions[at]!
    if (cueWord >= 0 && here - reading.sentenceOf[cueWord]! > SENTENCES_BACK) return null
    const speaker = speakers[at]
    if (speaker) return speaker
  }
  return null
}

/** Who spoke last: somebody who goes on speaking, or a body that did so before him. */
function whoSpokeLast(scene: SpeakerScene, index: number): Identity | null {
  const { attributions, reading, parents, resolution } = scene
  const here = reading.sentenceOf[attributions[index]!.sourceWord]!
  const before: Identity[] = []
  for (let at = index - 1; at >= Math.max(0, index - ATTRIBUTIONS_BACK); at--) {
    const { cueWord } = attributions[at]!
    if (parents[at]! >= 0 && parents[at] !== parents[index]) continue
    if (cueWord >= 0 && here - reading.sentenceOf[cueWord]! > SENTENCES_BACK) break
    const speaker = actorAt(scene, at)
    if (!speaker) continue
    if (resolution.entities[speaker.entity]!.kind !== 'person') return speaker
    before.push(speaker)
  }
  return before.length > 1 && before[0]!.entity === before[1]!.entity ? before[0]! : null
}

const authors: ReadonlySet<string> = new Set(['person', 'organization', 'group'])

/** Who speaks somewhere, documents and media aside: a medium hands on what others wrote. */
function actorAt({ speakers, resolution, namer }: SpeakerScene, index: number): Identity | null {
  const speaker = speakers[index] ?? null
  if (!speaker || speaker.entity < 0 || namer.isMedium(speaker)) return null
  return authors.has(resolution.entities[speaker.entity]!.kind) ? speaker : null
}
