import type { Language } from '../lang/language.ts'
import type { Gender, Mention } from '../model/mention.ts'
import { FEATURE } from '../model/syntax.ts'
import { isAcronym } from '../reading/is-acronym.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { nounPhrase, personPhrase } from '../reading/phrases.ts'
import { deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { findNames, type NameMention } from './find-names.ts'

/** A mention with what coreference needs to know of it. */
export interface MentionDraft extends Mention {
  readonly firstWord: number
  readonly lastWord: number
  /** Name that stands inside a description of the same person (*le ministre de la Défense, Viktor Khrenin*): index into the list, -1 for none. */
  readonly names: number
  /** Words of the head noun and its complements, for descriptions. */
  readonly role: string
  readonly definite: boolean
}

const PRON = upos('PRON')
const NOUN = upos('NOUN')

/** Names, descriptions of people and bodies, and third-person pronouns, in the order of their heads. */
export function findMentions(reading: Reading, language: Language): MentionDraft[] {
  const names = findNames(reading, language)
  const drafts: MentionDraft[] = names.map(name => nameDraft(reading, name))
  const nameAt = new Map(
    names.flatMap((name, index) => range(name.first, name.last).map(word => [word, index] as const)),
  )
  for (let word = 0; word < reading.syntax.length; word++) {
    const tag = reading.syntax.upos[word]
    if (isA(reading, word, 'latter') && isA(reading, word - 1, 'demonstrative')) {
      if (!hasNounBehind(reading, word)) drafts.push(latterDraft(reading, word))
    } else if (tag === PRON) {
      const draft = pronounDraft(reading, language, word)
      if (draft) drafts.push(draft)
    } else if ((tag === NOUN || isCommonAcronym(reading, word)) && !nameAt.has(word)) {
      const draft = descriptionDraft(reading, language, word, nameAt, names)
      if (draft) drafts.push(draft)
    }
  }
  const order = drafts.map((_, index) => index).sort((a, b) => drafts[a]!.head - drafts[b]!.head || a - b)
  const place = new Map(order.map((from, to) => [from, to]))
  return order.map(from => ({
    ...drafts[from]!,
    names: drafts[from]!.names < 0 ? -1 : place.get(drafts[from]!.names)!,
  }))
}

/** *l'ONG*: capitals that say what a body is, behind an article. */
const isCommonAcronym = (reading: Reading, word: number): boolean =>
  isA(reading, word - 1, 'article') && isAcronym(reading.syntax.form(word))

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset)

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
    role: '',
    definite: true,
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
    role: form,
    definite: true,
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
    role: lower[word]!,
    definite: true,
  }
}

/** Without accents: *État* and *Etat* are one. */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

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
  const kind = kindOfNoun(reading, language, head)
  if (!kind) return null
  const phrase =
    kind === 'person' || kind === 'group' || kind === 'organization'
      ? personPhrase(reading, head)
      : nounPhrase(reading, head)
  const determiner = lower[phrase.first]!
  const bits = syntax.features[head]! | (syntax.features[phrase.first]! & (FEATURE.singular | FEATURE.plural))
  const apposed =
    kind === 'person'
      ? apposedName(reading, language, head, phrase, nameAt, names)
      : bodyName(reading, head, phrase.last, nameAt, names)
  return {
    start: syntax.start[phrase.first]!,
    end: syntax.end[phrase.last]!,
    form: 'description',
    kind,
    gender: genderOf(reading, head, phrase.first),
    plural: bits & FEATURE.plural ? true : bits & FEATURE.singular ? false : null,
    head,
    firstWord: phrase.first,
    lastWord: phrase.last,
    names: apposed,
    role: lower
      .slice(phrase.first, apposed >= 0 ? Math.max(head + 1, names[apposed]!.first) : phrase.last + 1)
      .filter(word => !reading.words.determiner.has(word))
      .map(fold)
      .join(' '),
    definite: reading.words.definite.has(determiner) || phrase.first === head,
  }
}

/** The name that follows a role (*le ministre Viktor Khrenin*, *le ministre de la Défense, Viktor Khrenin*) or that the role follows (*Viktor Khrenin, ministre …*). */
function apposedName(
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
function bodyName(
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

function genderOf({ syntax, lower, words }: Reading, head: number, first: number): Gender {
  if (words.feminineDeterminer.has(lower[first]!)) return 'feminine'
  if (words.masculineDeterminer.has(lower[first]!)) return 'masculine'
  const bits = syntax.features[head]!
  return bits & FEATURE.feminine ? 'feminine' : bits & FEATURE.masculine ? 'masculine' : null
}
