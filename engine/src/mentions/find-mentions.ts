import type { Language } from '../lang/language.ts'
import type { EntityKind, Gender, Mention } from '../model/mention.ts'
import { FEATURE } from '../model/syntax.ts'
import { isAcronym } from '../reading/acronyms.ts'
import { isDemonym } from '../reading/demonym.ts'
import { firstNameBits } from '../reading/first-name.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { nounPhrase, personPhrase } from '../reading/phrases.ts'
import { childBy, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { withoutAccents } from '../text/without-accents.ts'
import { apposedName, bodyName } from './apposed-name.ts'
import { endOfFirst, inOrder, withCoordinations } from './coordinations.ts'
import { findNames, type NameMention } from './find-names.ts'
import { endOfBodyName } from './full-names.ts'
import { genderOf } from './gender.ts'

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

function nameDraft(reading: Reading, name: NameMention): MentionDraft {
  const { syntax } = reading
  return {
    start: syntax.start[name.first]!,
    end: syntax.end[name.last]!,
    form: 'name',
    kind: name.kind,
    gender: name.gender,
    plural: false,
    head: name.head,
    firstWord: name.first,
    lastWord: name.last,
    names: -1,
    members: [],
    role: '',
    definite: true,
    genderOfBearer: true,
    sure: name.sure,
  }
}

/** *la MoDem Laurence Vidal*: the name of a body that says what the person named behind it is; null for any other name. */
function memberDraft(reading: Reading, names: readonly NameMention[], index: number): MentionDraft | null {
  const body = names[index]!
  const person = names[index + 1]
  if (body.kind !== 'organization' || person?.kind !== 'person' || person.first !== body.last + 1) return null
  if (!person.sure || person.last === person.first || !isA(reading, body.first - 1, 'article')) return null
  const { syntax, lower } = reading
  return {
    ...nameDraft(reading, body),
    start: syntax.start[body.first - 1]!,
    end: syntax.end[person.last]!,
    form: 'description',
    kind: 'person',
    gender: person.gender,
    firstWord: body.first - 1,
    lastWord: person.last,
    names: index + 1,
    role: roleOf(reading, [], lower.slice(body.first, body.last + 1)),
    sure: true,
  }
}

function pronounDraft(reading: Reading, language: Language, word: number): MentionDraft | null {
  const { syntax, lower, text, words } = reading
  const form = lower[word]!.replace(/^-(t-)?/, '')
  if (!words.mentionPronoun.has(form)) return null
  if (form === 'il' && isExpletive(reading, language, word)) return null
  const plural = words.pluralPronoun.has(form)
  const gender: Gender = words.femininePronoun.has(form)
    ? 'feminine'
    : words.masculinePronoun.has(form)
      ? 'masculine'
      : null
  const skip = /^-(t-)?/u.exec(text.slice(syntax.start[word]!, syntax.end[word]!))?.[0].length ?? 0
  return {
    start: syntax.start[word]! + skip,
    end: syntax.end[word]!,
    form: 'pronoun',
    kind: null,
    gender,
    plural,
    head: word,
    firstWord: word,
    lastWord: word,
    names: -1,
    members: [],
    role: form,
    definite: true,
    genderOfBearer: true,
    sure: true,
  }
}

/** *ces derniers mois*: the adjective has its noun. */
const hasNounBehind = ({ syntax }: Reading, word: number): boolean =>
  syntax.upos[word + 1] === NOUN && syntax.head[word] === word + 1

/** *ce dernier*, *cette dernière*: somebody named just before. */
function latterDraft({ syntax, lower, words }: Reading, word: number): MentionDraft {
  const feminine = words.feminineDeterminer.has(lower[word - 1]!) || lower[word]!.includes('è')
  return {
    start: syntax.start[word - 1]!,
    end: syntax.end[word]!,
    form: 'pronoun',
    kind: null,
    gender: feminine ? 'feminine' : 'masculine',
    plural: lower[word]!.endsWith('s'),
    head: word,
    firstWord: word - 1,
    lastWord: word,
    names: -1,
    members: [],
    role: lower[word]!,
    definite: true,
    genderOfBearer: true,
    sure: true,
  }
}

/** *il faut*, *il y a*; never the subject of a verb of saying, whatever the parser calls it. */
const isExpletive = ({ syntax, lower, words }: Reading, language: Language, word: number): boolean => {
  const label = syntax.deprel[word]
  const head = syntax.head[word]!
  if (head >= 0 && language.cueVerbs.has(syntax.lemma(head))) return false
  if (label === deprel('expl:subj') || label === deprel('expl')) return true
  return head >= 0 && words.impersonalVerb.has(lower[head]!)
}

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

/** What somebody is, without articles, accents and passing adjectives; *ex* for all who were it: *ex ministre de ecologie* for *l'ancienne ministre de l'Écologie*. */
function roleOf({ words }: Reading, before: readonly string[], from: readonly string[]): string {
  const [noun, ...behind] = from
  const former = noun!.startsWith('ex-')
  return [...before.filter(word => !words.passing.has(word)), ...(former ? ['ex', noun!.slice(3)] : [noun!]), ...behind]
    .filter(word => !words.determiner.has(word))
    .map(word => (words.formerly.has(word) ? 'ex' : withoutAccents(word)))
    .join(' ')
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
