import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import { deprel, type Reading } from '../reading/reading.ts'

/** What the resolver looks at. `speech` holds the words that head the subject of a reported act of speech. */
export interface Scene {
  readonly reading: Reading
  readonly language: Language
  readonly mentions: readonly MentionDraft[]
  readonly speech: ReadonlySet<number>
}

/** The part that a mention plays in its sentence: `speech`, `subject`, `object`, `modifier` or `other`. */
export function partOfMention({ reading, speech, mentions }: Scene, mention: MentionDraft): string {
  const { head } = mentions[mention.members[0] ?? -1] ?? mention
  if (speech.has(head)) return 'speech'
  return partOf.get(reading.syntax.deprel[head]!) ?? 'other'
}

const partOf = new Map([
  [deprel('nsubj'), 'subject'],
  [deprel('nsubj:pass'), 'subject'],
  [deprel('expl:subj'), 'subject'],
  [deprel('obj'), 'object'],
  [deprel('obl:agent'), 'object'],
  [deprel('iobj'), 'object'],
  [deprel('nmod'), 'modifier'],
])

/** How much a part makes its bearer stand out, counted upwards. */
export const strength = (part: string): number => ['other', 'modifier', 'object', 'subject', 'speech'].indexOf(part)

/** Sentence that a mention stands in. */
export const sentenceOfMention = ({ reading }: Scene, mention: MentionDraft): number =>
  reading.sentenceOf[mention.head]!
