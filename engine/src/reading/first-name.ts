import type { Language } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { withoutAccents } from '../text/without-accents.ts'
import type { Reading } from './reading.ts'

/** `FEATURE.firstName` with the gender that the first name tells, from the dictionary or the language's own list; 0 for a word that is none. */
export function firstNameBits({ syntax, lower }: Reading, language: Language, word: number): number {
  const bits = syntax.features[word]!
  if (bits & FEATURE.firstName) return bits
  const told = language.firstNames.get(withoutAccents(lower[word]!))
  if (told === undefined) return 0
  return FEATURE.firstName | (told === 'masculine' ? FEATURE.masculine : told === 'feminine' ? FEATURE.feminine : 0)
}
