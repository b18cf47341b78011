import type { Mention } from '../model/mention.ts'
import type { Reading } from '../reading/reading.ts'
import { withoutAccents } from '../text/without-accents.ts'

/** A mention with what coreference needs to know of it. */
export interface MentionDraft extends Mention {
  readonly firstWord: number
  readonly lastWord: number
  /** Name that stands inside a description of the same person (*le ministre de la Défense, Viktor Khrenin*): index into the list, -1 for none. */
  readonly names: number
  /** Those whom a coordination joins, its own head being the conjunction: indexes into the list, none for anything else. */
  readonly members: readonly number[]
  /** Words of the head noun and its complements, for descriptions. */
  readonly role: string
  readonly definite: boolean
  /** False where its gender is only that of its words: *la victime* may be a man. */
  readonly genderOfBearer: boolean
  /** False where the kind of a name is a guess. */
  readonly sure: boolean
}

/** What somebody is, without articles, accents and passing adjectives; *ex* for all who were it: *ex ministre de ecologie* for *l'ancienne ministre de l'Écologie*. */
export function roleOf({ words }: Reading, before: readonly string[], from: readonly string[]): string {
  const [noun, ...behind] = from
  const former = noun!.startsWith('ex-')
  return [...before.filter(word => !words.passing.has(word)), ...(former ? ['ex', noun!.slice(3)] : [noun!]), ...behind]
    .filter(word => !words.determiner.has(word))
    .map(word => (words.formerly.has(word) ? 'ex' : withoutAccents(word)))
    .join(' ')
}
