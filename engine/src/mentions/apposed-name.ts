import type { Language } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { firstNameBits } from '../reading/first-name.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { deprel, isA, type Reading, upos } from '../reading/reading.ts'
import type { NameMention } from './find-names.ts'

const NOUN = upos('NOUN')

/** The name that follows a role (*le ministre Viktor Khrenin*, *le ministre de la Défense, Viktor Khrenin*) or that the role follows (*Viktor Khrenin, ministre …*). */
export function apposedName(
  reading: Reading,
  language: Language,
  head: number,
  phrase: { first: number; last: number },
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  const { syntax, lower } = reading
  for (let word = head + 1; word <= phrase.last; word++) {
    if (opensClause(reading, word)) break
    const index = nameAt.get(word)
    if (index === undefined) continue
    const name = names[index]!
    if (name.first !== word) continue
    if (
      isBare(reading, language, word, head) &&
      !isOfBody(reading, language, name, head) &&
      !isOfAnother(reading, language, name, head) &&
      name.kind !== 'place' &&
      name.kind !== 'organization' &&
      !isSubjectOfClause(reading, name, head) &&
      (name.kind === 'person' ||
        name.last === phrase.last ||
        lower[name.last + 1] === ',' ||
        lower[name.last + 1] === '(' ||
        syntax.upos[name.last + 1] === upos('CCONJ'))
    )
      return index
    word = name.last
  }
  const behind = behindComma(reading, language, phrase.last)
  const apposed = nameAt.get(behind)
  if (
    apposed !== undefined &&
    names[apposed]!.first === behind &&
    names[apposed]!.kind !== 'place' &&
    names[apposed]!.kind !== 'organization' &&
    !isSubjectOfClause(reading, names[apposed]!, head) &&
    (endsAtMark(lower[names[apposed]!.last + 1]) || syntax.head[names[apposed]!.head] === head) &&
    !describesItself(reading, language, names[apposed]!, phrase.first) &&
    !(phrase.first > 0 && lower[phrase.first - 1] === ',')
  )
    return apposed
  const further = furtherApposition(reading, language, phrase.last, nameAt, names)
  if (further >= 0) return further
  const fronted = nameBehindFront(reading, phrase, nameAt, names)
  if (fronted >= 0) return fronted
  const within = nameBehindComplement(reading, language, phrase.last, nameAt, names)
  if (within >= 0) return within
  const between = nameBetweenCommas(reading, language, phrase, nameAt, names)
  if (between >= 0) return between
  const governor = syntax.head[head]!
  const governing = nameAt.get(governor)
  return syntax.deprel[head] === deprel('appos') &&
    governor < head &&
    governing !== undefined &&
    names[governing]!.kind !== 'organization' &&
    names[governing]!.kind !== 'place'
    ? governing
    : -1
}

/** The word behind a comma, an article or a title: where a name may be apposed (*le préfet, M. Paul Vidal*); -1 where no comma follows. */
function behindComma({ lower, syntax }: Reading, language: Language, last: number): number {
  if (lower[last + 1] !== ',') return -1
  const word = last + 2
  return syntax.upos[word] === upos('DET') || (lower[word] ?? '').replace(/\.$/, '') in language.titles
    ? word + 1
    : word
}

/** How many words a complement may run on behind what the tree gives to a description. */
const COMPLEMENT = 14

/** *le PDG | de la compagnie aérienne Paul Vidal*, *le président | de l'Église de Sorville, Paul Vidal,*: a name at the end of a complement that the tree hangs elsewhere. */
function nameBehindComplement(
  reading: Reading,
  language: Language,
  last: number,
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  const { syntax, lower } = reading
  if (!isA(reading, last + 1, 'of')) return -1
  for (let word = last + 2; word < Math.min(syntax.length, last + COMPLEMENT); word++) {
    const index = nameAt.get(word)
    const name = index === undefined ? null : names[index]!
    if (name?.kind === 'person' && name.first === word && firstNameBits(reading, language, word))
      return isBare(reading, language, word, last) && syntax.sentence[word] === syntax.sentence[last] ? index! : -1
    if (lower[word] === ',') return nameAtMark(reading, behindComma(reading, language, word - 1), nameAt, names)
    if (!complementTags.has(syntax.upos[word]!) && !/^\p{Lu}/u.test(syntax.form(word))) return -1
  }
  return -1
}

/** A person's name from a word up to a mark: index into `names`, -1 for none. */
function nameAtMark(
  { lower }: Reading,
  word: number,
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  const index = nameAt.get(word)
  if (index === undefined) return -1
  const { first, last, kind } = names[index]!
  return first === word && last > first && (kind === 'person' || kind === null) && endsAtMark(lower[last + 1])
    ? index
    : -1
}

/** True where a phrase ends before a word: a mark, or nothing. */
const endsAtMark = (next: string | undefined): boolean => /^[,.;:»"”)(]$/.test(next ?? '.')

const complementTags = new Set([upos('ADP'), upos('DET'), upos('NOUN'), upos('ADJ'), upos('PROPN'), upos('NUM')])

/** *Paul Vidal, le secrétaire d'État à la Mer, …*: a person's name directly before the comma, where the description ends at a mark. */
function nameBetweenCommas(
  reading: Reading,
  language: Language,
  { first, last }: { first: number; last: number },
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  const { lower } = reading
  if (lower[first - 1] !== ',' || !endsAtMark(lower[last + 1])) return -1
  const index = nameAt.get(lower[first - 2] === '*' ? first - 3 : first - 2)
  if (index === undefined) return -1
  const { kind, first: given } = names[index]!
  return kind === 'person' || (kind === null && firstNameBits(reading, language, given)) ? index : -1
}

/** *Ancien finaliste du concours, Paul Vidal …*: a description without an article opens the sentence before the name of its subject. */
function nameBehindFront(
  { syntax, lower, sentenceStart, sentenceOf }: Reading,
  { first, last }: { first: number; last: number },
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  if (first !== sentenceStart[sentenceOf[first]!] || syntax.upos[first] === upos('DET') || lower[last + 1] !== ',')
    return -1
  const index = nameAt.get(last + 2)
  if (index === undefined || names[index]!.first !== last + 2) return -1
  const { kind } = names[index]!
  return kind === 'person' || kind === null ? index : -1
}

/** True where a name follows no preposition, article or conjunction, be it over a title or a quotation mark: not *avocat du Dr Vidal*. */
function isBare({ syntax, lower }: Reading, language: Language, word: number, head: number): boolean {
  let before = word - 1
  while (before > head && (/^[«"“]$/.test(lower[before]!) || lower[before]!.replace(/\.$/, '') in language.titles))
    before--
  return (
    before === head ||
    lower[before] === ',' ||
    (syntax.upos[before] !== upos('ADP') &&
      syntax.upos[before] !== upos('DET') &&
      syntax.upos[before] !== upos('CCONJ'))
  )
}

/** A finite verb or a relative; not a participle, which may come with a complement (*la ministre chargée de la Santé, Anne Vidal*). */
const opensClause = (reading: Reading, word: number): boolean =>
  isA(reading, word, 'relativeSubject') ||
  (reading.syntax.upos[word] === upos('VERB') && (reading.syntax.features[word]! & FEATURE.participle) === 0)

/** *l'avocat de son épouse Anne Vidal*: the name of somebody within the description. */
const isOfAnother = (reading: Reading, language: Language, name: NameMention, head: number): boolean =>
  name.first - 1 > head &&
  reading.syntax.upos[name.first - 1] === NOUN &&
  isA(reading, name.first - 2, 'possessive') &&
  kindOfNoun(reading, language, name.first - 1) === 'person'

/** *la clinique Saint-Martin*: a name without a first name behind a body that the description speaks of. */
function isOfBody(reading: Reading, language: Language, name: NameMention, head: number): boolean {
  const { syntax } = reading
  if (firstNameBits(reading, language, name.first)) return false
  let noun = name.first - 1
  while (noun > head && syntax.upos[noun] === upos('ADJ')) noun--
  return (
    noun > head &&
    syntax.upos[noun] === NOUN &&
    (kindOfNoun(reading, language, noun) === 'organization' || language.geographicNouns.has(reading.lower[noun]!))
  )
}

/** *un président, Anne Petit, porte-parole*: a name with a description of its own is not the one of an indefinite phrase before it. */
const describesItself = (reading: Reading, language: Language, name: NameMention, first: number): boolean =>
  !reading.words.definite.has(reading.lower[first]!) &&
  reading.lower[name.last + 1] === ',' &&
  name.last + 2 < reading.syntax.length &&
  kindOfNoun(reading, language, name.last + 2) === 'person'

/** *le lieutenant du maire, le conseiller régional Paul Petit*: the name in a second description behind the comma. */
function furtherApposition(
  reading: Reading,
  language: Language,
  last: number,
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  const { lower, syntax } = reading
  if (lower[last + 1] !== ',' || !isA(reading, last + 2, 'article')) return -1
  if (last + 3 >= syntax.length || kindOfNoun(reading, language, last + 3) !== 'person') return -1
  for (let word = last + 4; word < Math.min(syntax.length, last + 12) && !endsAtMark(lower[word]); word++) {
    const index = nameAt.get(word)
    if (index === undefined) continue
    const name = names[index]!
    if (name.kind === 'person' && name.first === word && syntax.upos[word - 1] !== upos('ADP'))
      return endsAtMark(lower[name.last + 1]) ? index : -1
    word = name.last
  }
  return -1
}

/** True where a name behind a description is the subject of the clause that the description opens: *Interrogée sur …, X a dit*. */
function isSubjectOfClause({ syntax }: Reading, name: NameMention, head: number): boolean {
  const governor = syntax.head[name.head]!
  if (syntax.deprel[name.head] !== deprel('nsubj') || governor < 0 || governor < name.last) return false
  for (let at = head; at >= 0; at = syntax.head[at]!) if (at === name.head) return false
  return !(syntax.deprel[head] === deprel('nsubj') && syntax.head[head] === governor)
}

/** The name of a body behind what it is: *le quotidien Ouest-France*, *l'agence de presse d'État Belta*. */
export function bodyName(
  reading: Reading,
  head: number,
  last: number,
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  for (let word = head + 1; word <= last; word++) {
    const index = nameAt.get(word)
    if (index === undefined) continue
    const name = names[index]!
    const before = reading.syntax.upos[word - 1]
    if (
      name.first === word &&
      name.kind !== 'place' &&
      name.kind !== 'person' &&
      before !== upos('ADP') &&
      before !== upos('DET') &&
      before !== upos('CCONJ') &&
      before !== upos('PUNCT') &&
      (before !== NOUN ||
        word - 1 === head ||
        (isA(reading, word - 2, 'of') && name.sure && name.kind === 'organization'))
    )
      return index
    word = name.last
  }
  return -1
}
