import type { Language } from '../lang/language.ts'
import type { Gender } from '../model/mention.ts'
import { FEATURE } from '../model/syntax.ts'
import { type Reading, upos } from '../reading/reading.ts'

const ADJ = upos('ADJ')

/** The gender of a description, and whether it is also that of whom it describes. */
export interface DescribedGender {
  readonly gender: Gender
  /** False where men and women are described so alike: *la victime*, *membre du jury*, *maire de Sorville*. */
  readonly ofBearer: boolean
}

/** What the determiner tells, else an adjective (*l'ancienne ministre*), else the noun. */
export function genderOf(reading: Reading, language: Language, head: number, first: number): DescribedGender {
  const { syntax, lower } = reading
  const told = toldBefore(reading, head, first)
  const noun = lower[head]!
  return {
    gender: told ?? genderBits(syntax.features[head]!),
    ofBearer: !language.wordGenderNouns.has(noun) && (told !== null || !language.unmarkedNouns.has(noun)),
  }
}

function toldBefore({ syntax, lower, words }: Reading, head: number, first: number): Gender {
  if (words.feminineDeterminer.has(lower[first]!)) return 'feminine'
  if (words.masculineDeterminer.has(lower[first]!)) return 'masculine'
  for (let word = first; word < head; word++)
    if (syntax.upos[word] === ADJ && syntax.head[word] === head) {
      const told = genderBits(syntax.features[word]!)
      if (told) return told
    }
  return null
}

/** The gender that features tell; a word of both genders tells none. */
export const genderBits = (bits: number): Gender => {
  const both = FEATURE.feminine | FEATURE.masculine
  return (bits & both) === FEATURE.feminine ? 'feminine' : (bits & both) === FEATURE.masculine ? 'masculine' : null
}
