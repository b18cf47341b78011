import type { Language } from '../lang/language.ts'
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
    if (syntax.upos[word] === upos('VERB') || isA(reading, word, 'relativeSubject')) break
    const index = nameAt.get(word)
    if (index === undefined) continue
    const name = names[index]!
    if (name.first !== word) continue
    const previous = lower[word - 1]!
    const bare =
      previous === ',' ||
      (syntax.upos[word - 1] !== upos('ADP') &&
        syntax.upos[word - 1] !== upos('DET') &&
        syntax.upos[word - 1] !== upos('CCONJ'))
    if (
      bare &&
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
  const behind =
    lower[phrase.last + 1] === ','
      ? syntax.upos[phrase.last + 2] === upos('DET')
        ? phrase.last + 3
        : phrase.last + 2
      : -1
  const apposed = nameAt.get(behind)
  if (
    apposed !== undefined &&
    names[apposed]!.first === behind &&
    names[apposed]!.kind !== 'place' &&
    names[apposed]!.kind !== 'organization' &&
    !isSubjectOfClause(reading, names[apposed]!, head) &&
    (/^[,.;:»"”)(]$/.test(lower[names[apposed]!.last + 1] ?? '.') || syntax.head[names[apposed]!.head] === head) &&
    !describesItself(reading, language, names[apposed]!, phrase.first) &&
    !(phrase.first > 0 && lower[phrase.first - 1] === ',')
  )
    return apposed
  const further = furtherApposition(reading, language, phrase.last, nameAt, names)
  if (further >= 0) return further
  const governor = syntax.head[head]!
  if (syntax.deprel[head] === deprel('appos') && governor >= 0 && governor < head) return nameAt.get(governor) ?? -1
  return -1
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
  for (let word = last + 4; word < Math.min(syntax.length, last + 12) && !/^[,.;:»"”)(]$/.test(lower[word]!); word++) {
    const index = nameAt.get(word)
    if (index === undefined) continue
    const name = names[index]!
    if (name.kind === 'person' && name.first === word && syntax.upos[word - 1] !== upos('ADP'))
      return /^[,.;:»"”)(]$/.test(lower[name.last + 1] ?? '.') ? index : -1
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
  { syntax }: Reading,
  head: number,
  last: number,
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  for (let word = head + 1; word <= last; word++) {
    const index = nameAt.get(word)
    if (index === undefined) continue
    const name = names[index]!
    const before = syntax.upos[word - 1]
    if (
      name.first === word &&
      name.kind !== 'place' &&
      name.kind !== 'person' &&
      before !== upos('ADP') &&
      before !== upos('DET') &&
      before !== upos('CCONJ') &&
      before !== upos('PUNCT') &&
      (before !== NOUN || word - 1 === head)
    )
      return index
    word = name.last
  }
  return -1
}
