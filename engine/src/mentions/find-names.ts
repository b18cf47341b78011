import type { Language } from '../lang/language.ts'
import type { EntityKind, Gender } from '../model/mention.ts'
import { FEATURE } from '../model/syntax.ts'
import { isA, type Reading, upos } from '../reading/reading.ts'

/** A proper name: its words and what it most likely names. */
export interface NameMention {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly kind: EntityKind | null
  readonly gender: Gender
}

const PROPN = upos('PROPN')

/** Runs of capitalised names with their particles: *Marine Le Pen*, *Dominique de Villepin*, *le Parti socialiste* without its adjective. */
export function findNames(reading: Reading, language: Language): NameMention[] {
  const names: NameMention[] = []
  const { syntax } = reading
  for (let word = 0; word < syntax.length; word++) {
    if (!isNameWord(reading, word)) continue
    const last = runEnd(reading, word)
    names.push(classify(reading, language, word, last))
    word = last
  }
  return names
}

const capital = /^\p{Lu}/u

function isNameWord({ syntax, text }: Reading, word: number): boolean {
  return syntax.upos[word] === PROPN && capital.test(text[syntax.start[word]!] ?? '')
}

/** Last word of the run of names that begins at a word. */
function runEnd(reading: Reading, first: number): number {
  const { syntax, text } = reading
  let last = first
  for (let word = first + 1; word < syntax.length; word++) {
    if (syntax.sentence[word] !== syntax.sentence[first]) break
    if (isNameWord(reading, word) || (capital.test(text[syntax.start[word]!] ?? '') && syntax.start[word] === syntax.end[word - 1])) { last = word; continue }
    const next = word + 1
    const joins = isA(reading, word, 'nameParticle') && next < syntax.length && isNameWord(reading, next) && word === last + 1
    if (joins && (syntax.features[last]! & FEATURE.firstName || isA(reading, word, 'strictParticle')) && syntax.start[word]! < syntax.end[word]!) continue
    break
  }
  return last
}

function classify(reading: Reading, language: Language, first: number, last: number): NameMention {
  const { syntax, lower, text } = reading
  const title = language.titles[(lower[first - 1] ?? '').replace(/\.$/, '')]
  const hasTitle = first > 0 && (lower[first - 1]!.replace(/\.$/, '') in language.titles)
  const start = hasTitle ? first : first in reading.lower && lower[first]!.replace(/\.$/, '') in language.titles && last > first ? first + 1 : first
  const titled = hasTitle || start > first
  const surface = text.slice(syntax.start[start]!, syntax.end[last]!).toLowerCase().replace('’', "'")
  const article = isA(reading, first - 1, 'article') ? `${lower[first - 1]} ` : ''
  const firstNameBits = syntax.features[start]! & FEATURE.firstName
  const gender: Gender = titled ? (title ?? language.titles[lower[first]!.replace(/\.$/, '')] ?? null) : firstNameBits ? genderBits(syntax.features[start]!) : null
  const kind = kindOf()
  return { first: start, last, head: start, kind, gender: kind === 'person' ? gender : genderBits(syntax.features[start]!) }

  function kindOf(): EntityKind | null {
    if (titled) return 'person'
    if (language.mediaNames.has(surface) || language.mediaNames.has((article + surface).replace("' ", "'"))) return 'organization'
    if (language.seatNames.has(surface)) return 'organization'
    if (language.placeNames.has(surface)) return 'place'
    if (last > start && firstNameBits) return 'person'
    if (language.organizationNouns.has(lower[start]!)) return 'organization'
    if (last === start && /^[\p{Lu}\d.&-]{2,7}$/u.test(text.slice(syntax.start[start]!, syntax.end[last]!))) return 'organization'
    if (last > start && last - start < 4 && !article) return 'person'
    return null
  }
}

const genderBits = (bits: number): Gender => (bits & FEATURE.feminine ? 'feminine' : bits & FEATURE.masculine ? 'masculine' : null)
