import type { Language } from '../lang/language.ts'
import type { EntityKind } from '../model/mention.ts'
import { FEATURE } from '../model/syntax.ts'
import { isAcronym } from '../reading/acronyms.ts'
import { isDemonym } from '../reading/demonym.ts'
import { firstNameBits } from '../reading/first-name.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { nounPhrase, personPhrase } from '../reading/phrases.ts'
import { childBy, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { apposedName, bodyName } from './apposed-name.ts'
import { endOfFirst, inOrder, withCoordinations } from './coordinations.ts'
import { findNames, type NameMention } from './find-names.ts'
import { endOfBodyName } from './full-names.ts'
import { genderOf } from './gender.ts'
import { type MentionDraft, roleOf } from './mention-draft.ts'
import { memberDraft, nameDraft } from './name-drafts.ts'
import { latterDraft, pronounDraft } from './pronoun-drafts.ts'

const PRON = upos('PRON')
const NOUN = upos('NOUN')
const ADJ = upos('ADJ')

/** Names, descriptions of people and bodies, third-person pronouns and coordinations, in the order of their heads. */
export function findMentions(reading: Reading, language: Language): MentionDraft[] {
  const names = findNames(reading, language)
  const drafts: MentionDraft[] = names.map(
    (name, index) => memberDraft(reading, names, index) ?? nameDraft(reading, name),
  )
  const nameAt = new Map<number, number>()
  for (const [index, { first, last }] of names.entries())
    for (let word = first; word <= last; word++) nameAt.set(word, index)
  for (let word = 0; word < reading.syntax.length; word++) {
    const tag = reading.syntax.upos[word]
    if (isA(reading, word, 'latter') && isA(reading, word - 1, 'demonstrative')) {
      if (!hasNounBehind(reading, word)) drafts.push(latterDraft(reading, word))
    } else if (tag === PRON) {
      const draft = pronounDraft(reading, language, word) ?? oneOfDraft(reading, language, word, nameAt, names)
      if (draft) drafts.push(draft)
    } else if (
      (tag === NOUN || isCommonAcronym(reading, word) || isDemonym(reading, language, word)) &&
      !nameAt.has(word)
    ) {
      const draft = descriptionDraft(reading, language, word, nameAt, names)
      if (draft) drafts.push(draft)
    }
  }
  return withCoordinations(reading, inOrder(drafts))
}

/** *l'ONG*: capitals that say what a body is, behind an article. */
const isCommonAcronym = (reading: Reading, word: number): boolean =>
  isA(reading, word - 1, 'article') && isAcronym(reading.syntax.form(word))

/** *ces derniers mois*: the adjective has its noun. */
const hasNounBehind = ({ syntax }: Reading, word: number): boolean =>
  syntax.upos[word + 1] === NOUN && syntax.head[word] === word + 1

function descriptionDraft(
  reading: Reading,
  language: Language,
  head: number,
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): MentionDraft | null {
  const { syntax, lower } = reading
  const kind = isDemonym(reading, language, head) ? 'person' : kindOfNoun(reading, language, head)
  if (!kind) return null
  if (isPartOfOffice(reading, head)) return null
  const phrase = phraseOf(reading, language, head, kind, nameAt)
  const determiner = lower[phrase.first]!
  const bits = syntax.features[head]! | (syntax.features[phrase.first]! & (FEATURE.singular | FEATURE.plural))
  const apposed =
    kind === 'person'
      ? apposedName(reading, language, head, phrase, nameAt, names)
      : bodyName(reading, head, phrase.last, nameAt, names)
  const { gender, ofBearer } = genderOf(reading, language, head, phrase.first)
  const last = endOfPhrase(
    reading,
    language,
    kind,
    head,
    phrase.last,
    apposed < 0 ? null : names[apposed]!,
    nameAt,
    names,
  )
  return {
    start: syntax.start[phrase.first]!,
    end: syntax.end[last]!,
    form: 'description',
    kind,
    gender,
    plural: bits & FEATURE.plural ? true : bits & FEATURE.singular ? false : null,
    head,
    firstWord: phrase.first,
    lastWord: last,
    names: apposed,
    members: [],
    role: roleOf(
      reading,
      lower.slice(phrase.first, head),
      lower.slice(head, apposed >= 0 ? Math.max(head + 1, names[apposed]!.first) : phrase.last + 1),
    ),
    definite: reading.words.definite.has(determiner) || phrase.first === head,
    genderOfBearer: ofBearer,
    sure: true,
  }
}

/** *l'un de ses amis*, *une des avocates*: one person of a group. */
function oneOfDraft(
  reading: Reading,
  language: Language,
  word: number,
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): MentionDraft | null {
  const { syntax, lower } = reading
  if (!isA(reading, word, 'one') || !isA(reading, word + 1, 'of')) return null
  const group = childBy(reading, word, [deprel('nmod')])
  if (group < 0 || syntax.upos[group] !== NOUN || kindOfNoun(reading, language, group) !== 'group') return null
  const phrase = personPhrase(reading, word)
  const apposed = apposedName(reading, language, word, phrase, nameAt, names)
  const end = apposed < 0 ? phrase.last + 1 : Math.max(group + 1, names[apposed]!.first)
  return {
    start: syntax.start[phrase.first]!,
    end: syntax.end[phrase.last]!,
    form: 'description',
    kind: 'person',
    gender: isA(reading, word, 'feminineDeterminer') ? 'feminine' : 'masculine',
    plural: false,
    head: word,
    firstWord: phrase.first,
    lastWord: phrase.last,
    names: apposed,
    members: [],
    role: roleOf(reading, [], [syntax.lemma(group), ...lower.slice(group + 1, end)]),
    definite: false,
    genderOfBearer: true,
    sure: true,
  }
}

/** The words of a description: not those of a second one that it is joined to, but the office of whom one is the deputy. */
function phraseOf(
  reading: Reading,
  language: Language,
  head: number,
  kind: EntityKind,
  nameAt: ReadonlyMap<number, number>,
): { first: number; last: number } {
  const whole = behindCopula(
    reading,
    head,
    kind === 'person' || kind === 'group' || kind === 'organization'
      ? personPhrase(reading, head)
      : nounPhrase(reading, head),
  )
  const names = (word: number): boolean => nameAt.has(word) || kindOfNoun(reading, language, word) !== null
  const last = endOfFirst(reading, head, whole.last, names)
  const office = [head + 2, head + 3].find(word => isOfficeOfDeputy(reading, word))
  return { first: whole.first, last: office === undefined ? last : Math.max(last, personPhrase(reading, office).last) }
}

/** *l'adjoint au maire*: a noun that only says whose deputy somebody is. */
const isOfficeOfDeputy = (reading: Reading, word: number): boolean => {
  if (word >= reading.syntax.length || reading.syntax.upos[word] !== NOUN) return false
  const to = isA(reading, word - 1, 'article') ? word - 2 : word - 1
  return isA(reading, to, 'to') && isA(reading, to - 1, 'deputy')
}

/** *secrétaire d'État*, *adjoint au maire*: a noun that only says which office. */
const isPartOfOffice = (reading: Reading, head: number): boolean =>
  (isA(reading, head - 1, 'of') && isA(reading, head, 'stateOfOffice')) || isOfficeOfDeputy(reading, head)

/** *Claire est | une bonne ministre*: a predicate begins behind its copula, not with its subject. */
function behindCopula(
  reading: Reading,
  head: number,
  { first, last }: { first: number; last: number },
): { first: number; last: number } {
  const copula = childBy(reading, head, [deprel('cop')])
  return copula < head && copula >= first ? { first: copula + 1, last } : { first, last }
}

/** Where a description ends: with the name that follows its complement; that of a body before the name of a person (*la compagnie | Paul Vidal*). */
function endOfPhrase(
  reading: Reading,
  language: Language,
  kind: EntityKind,
  head: number,
  last: number,
  apposed: NameMention | null,
  nameAt: ReadonlyMap<number, number>,
  names: readonly NameMention[],
): number {
  if (apposed && apposed.first > last && reading.lower[last + 1] !== ',' && kind === 'person') return apposed.last
  if (kind !== 'organization') return last
  const end = endOfBodyName(reading, head, last)
  if (end > last) return end
  for (let word = head + 1; word <= last; word++) {
    const name = names[nameAt.get(word) ?? -1]
    if (name?.kind !== 'person' || name.first !== word || !firstNameBits(reading, language, word)) continue
    const before = reading.syntax.upos[word - 1]
    if (before === ADJ || before === NOUN || before === upos('PROPN') || reading.lower[word - 1] === ')')
      return word - 1
    word = name.last
  }
  return last
}
