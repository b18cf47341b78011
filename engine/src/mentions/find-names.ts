import type { Language } from '../lang/language.ts'
import type { EntityKind, Gender } from '../model/mention.ts'
import { isAcronym } from '../reading/acronyms.ts'
import { isDemonym } from '../reading/demonym.ts'
import { firstNameBits } from '../reading/first-name.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { isA, type Reading, upos } from '../reading/reading.ts'
import { endOfKnownMedium, namesInFull } from './full-names.ts'
import { genderBits } from './gender.ts'

/** A proper name: its words and what it most likely names. */
export interface NameMention {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly kind: EntityKind | null
  /** True where a title, a first name, a list or the words around tell the kind; else it is a guess. */
  readonly sure: boolean
  readonly gender: Gender
}

const PROPN = upos('PROPN')
const FOREIGN = upos('X')

/** Runs of capitalised names with their particles: *Marine Le Pen*, *Dominique de Villepin*, *le Parti socialiste* without its adjective. */
export function findNames(reading: Reading, language: Language): NameMention[] {
  const names: NameMention[] = []
  const { syntax } = reading
  /** Second words of the surnames met so far that begin with an article: *Boulanger* of *Bruno Le Boulanger*. */
  const withArticle = new Set<string>()
  const inFull = namesInFull(reading)
  for (let word = 0; word < syntax.length; word++) {
    const whole = inFull.get(word) ?? endOfKnownMedium(reading, language, word)
    if (whole >= 0) {
      const { head, gender } = classify(reading, language, word, whole)
      names.push({ first: word, last: whole, head, kind: 'organization', sure: true, gender })
      word = whole
      continue
    }
    if (isBodyInCapitals(reading, language, word) || isDemonym(reading, language, word)) continue
    if (
      !isNameWord(reading, word) &&
      !isMedium(reading, language, word) &&
      !beginsName(reading, language, word) &&
      !(
        opensSurname(reading, word) &&
        (isBehindTitle(reading, language, word) || withArticle.has(reading.lower[word + 1]!))
      )
    )
      continue
    const last = splitAtFirstName(reading, language, word, runEnd(reading, language, word))
    const name = classify(reading, language, word, last)
    if (name.kind === 'person' && last > word && opensSurname(reading, last - 1)) withArticle.add(reading.lower[last]!)
    names.push(name)
    word = last
  }
  return names
}

const capital = /^\p{Lu}/u

function isNameWord(reading: Reading, word: number): boolean {
  const { syntax, text } = reading
  return (
    (syntax.upos[word] === PROPN || syntax.upos[word] === FOREIGN) &&
    capital.test(text[syntax.start[word]!] ?? '') &&
    !isA(reading, word, 'interjection')
  )
}

/** *au Parisien*, *du Monde*: a common noun with a capital that names a medium. */
function isMedium(reading: Reading, language: Language, word: number): boolean {
  const { syntax, lower, text } = reading
  if (syntax.upos[word] !== upos('NOUN') || !capital.test(text[syntax.start[word]!] ?? '')) return false
  return (
    [...reading.words.article].some(article => language.mediaNames.has(`${article} ${lower[word]}`)) &&
    (isA(reading, word - 1, 'article') || isA(reading, word - 1, 'toward'))
  )
}

/** *Human Rights Watch*, *Maison Blanche*: capitalised common words that stand directly before a name; never what somebody is (*Président Macron*). */
function beginsName(reading: Reading, language: Language, word: number): boolean {
  const { syntax, text } = reading
  if (!isCapitalised(reading, word) || !nominal.includes(syntax.upos[word]!)) return false
  if (kindOfNoun(reading, language, word) === 'person' || isSentenceStart(reading, word)) return false
  const next = word + 1
  if (
    next >= syntax.length ||
    syntax.sentence[next] !== syntax.sentence[word] ||
    !/^[ \u00a0]$/u.test(text.slice(syntax.end[word]!, syntax.start[next]!))
  )
    return false
  if (isKnown(language, `${reading.lower[word]} ${reading.lower[next]}`)) return true
  // a name of its own follows: *la ministre de la Justice | Nicole Belloubet*
  if (firstNameBits(reading, language, next) || (isNameWord(reading, next) && isNameWord(reading, next + 1)))
    return false
  for (let before = word - 1; before >= 0 && before > word - 5; before--)
    if (kindOfNoun(reading, language, before) === 'person') return false
  return isNameWord(reading, next) || continuesName(reading, language, next)
}

const isKnown = (language: Language, name: string): boolean =>
  language.seatNames.has(name) || language.placeNames.has(name) || language.mediaNames.has(name)

/** A capitalised common word behind another: *Met Office*, *League* in *Anti-Defamation League*. */
function continuesName(reading: Reading, language: Language, word: number): boolean {
  const { syntax } = reading
  return (
    isCapitalised(reading, word) &&
    nominal.includes(syntax.upos[word]!) &&
    kindOfNoun(reading, language, word) !== 'person' &&
    !(reading.lower[word]!.replace(/\.$/, '') in language.titles)
  )
}

/** *Keisha Lance Bottoms*: any word with a capital between a first name and a surname. */
const isSecondName = (reading: Reading, language: Language, word: number, last: number): boolean =>
  word === last + 1 &&
  isCapitalised(reading, word) &&
  isA(reading, word, 'article') === false &&
  firstNameBits(reading, language, last) !== 0 &&
  word + 1 < reading.syntax.length &&
  isNameWord(reading, word + 1)

/** *l'ONG*: a common noun in capitals, alone behind its article. */
const isBodyInCapitals = (reading: Reading, language: Language, word: number): boolean =>
  isA(reading, word - 1, 'article') &&
  isAcronym(reading.syntax.form(word)) &&
  kindOfNoun(reading, language, word) !== null &&
  !language.seatNames.has(reading.lower[word]!) &&
  !(word + 1 < reading.syntax.length && isNameWord(reading, word + 1))

/** *Le Foll*, *La Boulangère*: an article and any word, both with a capital, side by side. */
const opensSurname = (reading: Reading, word: number): boolean =>
  isA(reading, word, 'article') &&
  isCapitalised(reading, word) &&
  word + 1 < reading.syntax.length &&
  isCapitalised(reading, word + 1) &&
  reading.syntax.sentence[word] === reading.syntax.sentence[word + 1]

const isBehindTitle = ({ lower }: Reading, language: Language, word: number): boolean =>
  (lower[word - 1] ?? '').replace(/\.$/, '') in language.titles

const nominal = [upos('NOUN'), upos('ADJ'), upos('X')]

/** Three capitals or more: two may be initials (*JR Vidal*). */
const isLongAcronym = (form: string): boolean => form.length > 2 && isAcronym(form)

const isCapitalised = ({ syntax, text }: Reading, word: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(syntax.start[word]!, syntax.end[word]!))

const isSentenceStart = ({ sentenceStart, sentenceOf, lower }: Reading, word: number): boolean =>
  sentenceStart[sentenceOf[word]!] === word || /^[«"“:;.!?-]$/u.test(lower[word - 1] ?? '.')

/** A medium or acronym before a first name is a name of its own: *le journaliste de BFMTV | Jean Petit*. */
function splitAtFirstName(reading: Reading, language: Language, first: number, last: number): number {
  const { syntax, text, lower } = reading
  const article = isA(reading, first - 1, 'article')
  const behindOf = isA(reading, article ? first - 2 : first - 1, 'of')
  for (let word = first + 1; word < last; word++) {
    if (last - word < 1 && !firstNameBits(reading, language, word)) continue
    const given = firstNameBits(reading, language, word - 1) && !(article && word - 1 === first)
    if (given && !language.placeNames.has(lower[word - 1]!)) continue
    const before = text.slice(syntax.start[first]!, syntax.end[word - 1]!)
    const known = before.toLowerCase()
    // *Green Coast France | Lamya Belkacem*
    if (word - 1 > first && last > word && language.placeNames.has(lower[word - 1]!)) return word - 1
    if (behindOf && firstNameBits(reading, language, word)) return word - 1
    if (
      /^[\p{Lu}\d.&-]{2,7}$/u.test(before) ||
      language.mediaNames.has(known) ||
      language.seatNames.has(known) ||
      language.placeNames.has(known)
    )
      return word - 1
  }
  return last
}

/** Last word of the run of names that begins at a word. */
function runEnd(reading: Reading, language: Language, first: number): number {
  const { syntax, text } = reading
  let last = opensSurname(reading, first) ? first + 1 : first
  for (let word = last + 1; word < syntax.length; word++) {
    if (syntax.sentence[word] !== syntax.sentence[first]) break
    if (
      isNameWord(reading, word) ||
      (word === last + 1 && word > first && continuesName(reading, language, word)) ||
      isSecondName(reading, language, word, last) ||
      (capital.test(text[syntax.start[word]!] ?? '') && syntax.start[word] === syntax.end[word - 1])
    ) {
      last = word
      continue
    }
    const next = word + 1
    if (
      word === last + 1 &&
      opensSurname(reading, word) &&
      firstNameBits(reading, language, last) &&
      !language.mediaNames.has(`${reading.lower[word]} ${reading.lower[next]}`)
    ) {
      last = next
      word = next
      continue
    }
    const joins =
      isA(reading, word, 'nameParticle') && next < syntax.length && isNameWord(reading, next) && word === last + 1
    if (
      joins &&
      (firstNameBits(reading, language, last) ||
        isA(reading, word, 'strictParticle') ||
        (last > first && firstNameBits(reading, language, first) && !language.placeNames.has(reading.lower[next]!))) &&
      syntax.start[word]! < syntax.end[word]!
    )
      continue
    break
  }
  return last
}

function classify(reading: Reading, language: Language, first: number, last: number): NameMention {
  const { syntax, lower, text } = reading
  const title = language.titles[(lower[first - 1] ?? '').replace(/\.$/, '')]
  const hasTitle = first > 0 && lower[first - 1]!.replace(/\.$/, '') in language.titles
  const start = hasTitle
    ? first
    : first in reading.lower && lower[first]!.replace(/\.$/, '') in language.titles && last > first
      ? first + 1
      : first
  const titled = hasTitle || start > first
  const surface = text.slice(syntax.start[start]!, syntax.end[last]!).toLowerCase().replace('’', "'")
  const article = isA(reading, first - 1, 'article') ? `${lower[first - 1]} ` : ''
  const firstName = firstNameBits(reading, language, start)
  const gender: Gender = titled
    ? (title ?? language.titles[lower[first]!.replace(/\.$/, '')] ?? null)
    : firstName
      ? genderBits(firstName)
      : null
  const told = toldKind()
  const kind = told ?? guessedKind()
  return {
    first: start,
    last,
    head: start,
    kind,
    sure: told !== null,
    gender: kind === 'person' ? gender : genderBits(syntax.features[start]!),
  }

  function toldKind(): EntityKind | null {
    if (titled) return 'person'
    if (language.mediaNames.has(surface) || language.mediaNames.has((article + surface).replace("' ", "'")))
      return 'organization'
    if (language.seatNames.has(surface)) return 'organization'
    if (language.placeNames.has(surface)) return 'place'
    if (isNameOfBody()) return 'organization'
    if (last > start && isBranch()) return 'organization'
    if (last > start && firstName) return 'person'
    if (last > start && isPlaceByNoun()) return 'place'
    if (
      language.geographicNouns.has(lower[start - 1] ?? '') ||
      (isA(reading, start - 1, 'of') && language.geographicNouns.has(lower[start - 2] ?? ''))
    )
      return 'place'
    if (language.organizationNouns.has(lower[start]!)) return 'organization'
    if (last === start && /^[\p{Lu}\d.&-]{2,7}$/u.test(text.slice(syntax.start[start]!, syntax.end[last]!)))
      return 'organization'
    return null
  }

  function guessedKind(): EntityKind | null {
    if (last > start && holdsCommonWord()) return 'organization'
    return last > start && last - start < 4 && !article ? 'person' : null
  }

  /** *l'ONG britannique Christian Aid*; not *le PDG de la société Paul Vidal*. */
  function isNameOfBody(): boolean {
    let noun = start - 1
    while (noun > 0 && syntax.upos[noun] === upos('ADJ')) noun--
    if (!language.namedBodyNouns.has(lower[noun] ?? '')) return false
    const before = isA(reading, noun - 1, 'article') ? noun - 2 : noun - 1
    return !(isA(reading, before, 'of') && before > 0 && kindOfNoun(reading, language, before - 1) === 'person')
  }

  /** *CFDT Métaux*, *Green Coast France*: an acronym before a word, or a name before that of a country. */
  function isBranch(): boolean {
    return (
      (isLongAcronym(syntax.form(start)) && !isAcronym(syntax.form(start + 1))) ||
      (!firstName && language.placeNames.has(lower[last]!))
    )
  }

  /** *Carrefour Vauban*, *Porte Dorée*. */
  function isPlaceByNoun(): boolean {
    return language.geographicNouns.has(lower[start]!) && !language.organizationNouns.has(lower[start]!)
  }

  /** *Met Office*, *Human Rights Watch*, *BBC Afrique*: a common word, a body's word or a medium within the name. */
  function holdsCommonWord(): boolean {
    for (let word = start; word <= last; word++)
      if (
        nominal.includes(syntax.upos[word]!) ||
        language.organizationNouns.has(lower[word]!) ||
        language.mediaNames.has(lower[word]!)
      )
        return true
    return false
  }
}
