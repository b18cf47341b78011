import type { Language } from '../lang/language.ts'
import type { EntityKind } from '../model/mention.ts'
import { FEATURE } from '../model/syntax.ts'
import type { Reading } from './reading.ts'

/** What a common noun names, if it is something that can speak: a person, a body, a group, a document; null for anything else. */
export function kindOfNoun({ syntax, lower }: Reading, language: Language, word: number): EntityKind | null {
  if (isBoundThing(lower, language, word)) return null
  const form = withoutPrefix(lower[word]!)
  const lemma = syntax.lemma(word)
  const isIn = (nouns: ReadonlySet<string>): boolean => nouns.has(form) || nouns.has(lemma)
  const plural = (syntax.features[word]! & FEATURE.plural) !== 0
  if (lower[word] !== lemma && (language.groupNouns.has(form) || (plural && language.groupNouns.has(lemma))))
    return 'group'
  if (isIn(language.personNouns) || isBoundPerson(lower, language, word)) return plural ? 'group' : 'person'
  if (isIn(language.organizationNouns)) return 'organization'
  if (isIn(language.groupNouns)) return 'group'
  if (isIn(language.documentNouns)) return 'document'
  return null
}

/** *ex-ministre*, *vice-présidente*, *co-auteur*: what the noun behind says. */
const withoutPrefix = (noun: string): string => (noun.includes('-') ? noun.replace(/^(?:ex|vice|co|sous)-/, '') : noun)

/** *accusé | de réception*: a thing by a word close behind. */
function isBoundThing(lower: readonly string[], language: Language, word: number): boolean {
  const beside = language.boundThingNouns.get(lower[word]!)
  return beside !== undefined && lower.slice(word + 1, word + 4).includes(beside)
}

/** *garde | des sceaux*: a person by a word close behind. */
function isBoundPerson(lower: readonly string[], language: Language, word: number): boolean {
  const beside = language.boundPersonNouns.get(lower[word]!)
  return beside !== undefined && lower.slice(word + 1, word + 4).includes(beside)
}
