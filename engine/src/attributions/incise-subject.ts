import type { Language } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { isAcronym } from '../reading/acronyms.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { childBy, childrenOf, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import type { VerbGroup } from './verb-group.ts'

const NOUN = upos('NOUN')
const PROPN = upos('PROPN')
const PRON = upos('PRON')
const ADP = upos('ADP')
const ADJ = upos('ADJ')
const DET = upos('DET')
const OBJECT = deprel('obj')
const SUBJECT = deprel('nsubj')

/**
 * True where the tree gives the verb a subject before it: rightly where the comma closes an apposition (*Le porte-parole, Jean Petit, a déclaré que …*),
 * wrongly where the words before are what is told (*Le pont, qui date de 1931, sera fermé, a déclaré la mairie*).
 */
export function hasSubjectBefore({ syntax, lower }: Reading, { subject, main, first }: VerbGroup): boolean {
  return (
    subject >= 0 &&
    subject < first &&
    syntax.head[subject] === main &&
    !lower[subject]!.startsWith('-') &&
    syntax.deprel[subject] === SUBJECT
  )
}

/**
 * The subject of an incise stands behind its verb: the clitic, what the parser calls subject or object, or the first noun phrase that no
 * preposition governs (*a martelé lundi sur LCI le ministre*), up to the next mark.
 */
export function subjectBehind(reading: Reading, group: VerbGroup): VerbGroup {
  const { syntax, lower } = reading
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[group.main]! + 1]!, group.last + 24)
  for (let word = group.first + 1; word <= Math.min(group.last + 2, limit - 1); word++)
    if (lower[word]!.startsWith('-') && syntax.upos[word] === PRON)
      return { ...group, subject: word, inverted: true, last: Math.max(group.last, word) }
  const governed = childrenOf(reading, group.main).find(
    child =>
      child > group.last &&
      child < limit &&
      (syntax.deprel[child] === SUBJECT || syntax.deprel[child] === OBJECT) &&
      isNominal(reading, child) &&
      !isGoverned(reading, child, group.last),
  )
  for (let word = group.last + 1; word < limit; word++) {
    if (/^([:.!?…»”"«“;]|'')$/.test(lower[word]!)) break
    if (word === governed || (isNominal(reading, word) && !isGoverned(reading, word, group.last)))
      return { ...group, subject: word, inverted: true }
  }
  return { ...group, subject: governed ?? -1, inverted: governed !== undefined }
}

/** True for a name or a noun for somebody who can speak. */
export const mayTell = (reading: Reading, language: Language, word: number): boolean =>
  reading.syntax.upos[word] === PROPN || kindOfNoun(reading, language, word) !== null

/**
 * True where an inverted subject completes the clause: up to the next mark nothing follows that a verb before it would govern
 * (*, rappelle la mairie.*; not *, rappelle la mairie qui dort.*), and it agrees with the verb.
 */
export function fillsClause(reading: Reading, { subject, carrier, last }: VerbGroup): boolean {
  const { syntax, lower } = reading
  const limit = reading.sentenceStart[reading.sentenceOf[subject]! + 1]!
  if ((syntax.features[carrier]! & FEATURE.singular) !== 0 && (syntax.features[subject]! & FEATURE.plural) !== 0)
    return false
  for (let word = last + 1; word < limit; word++) {
    if (/^([,:.!?…»”"«“;]|'')$/.test(lower[word]!)) return word > subject
    if (syntax.features[word]! & (FEATURE.finite | FEATURE.infinitive | FEATURE.relative) || isA(reading, word, 'that'))
      return false
  }
  return true
}

/** A noun, name or pronoun, or an adjective that stands for one: *un autre*, *la même*, *ce dernier*. */
const isNominal = ({ syntax }: Reading, word: number): boolean =>
  syntax.upos[word] === NOUN ||
  syntax.upos[word] === PROPN ||
  (syntax.upos[word] === ADJ &&
    syntax.upos[word - 1] === DET &&
    syntax.upos[word + 1] !== NOUN &&
    syntax.upos[word + 1] !== ADJ) ||
  (syntax.upos[word] === PRON &&
    syntax.deprel[word] !== deprel('expl:comp') &&
    !(syntax.features[word]! & FEATURE.relative))

/**
 * True where a preposition stands over the word or what it depends on, or where it tells the time. A determiner, a comma or a first name
 * behind another noun begins a phrase of its own, whatever the tree says (*a estimé sur France Inter | la ministre*), as does a name behind a time.
 */
function isGoverned(reading: Reading, word: number, verb: number): boolean {
  const { syntax, lower } = reading
  if (isA(reading, word, 'timeNoun')) return true
  let start = word
  while (start - 1 > verb && (syntax.upos[start - 1] === DET || syntax.upos[start - 1] === ADJ)) start--
  const before = syntax.upos[start - 1]!
  if (before === ADP) return start - 2 !== verb || !isPartitive(reading, start - 1)
  if (lower[start - 1] === ',') return false
  if (syntax.upos[word] === PROPN && isA(reading, word - 1, 'timeNoun')) return false
  if (syntax.upos[start] === DET && before !== upos('CCONJ')) return false
  if (
    syntax.features[word]! & FEATURE.firstName &&
    before === PROPN &&
    !(syntax.features[start - 1]! & FEATURE.firstName)
  )
    return false
  if (before === PROPN && syntax.upos[word] === PROPN && namesMedium(reading, start - 1) && !namesMedium(reading, word))
    return false
  for (let at = word, steps = 0; at > verb && steps < 8; at = syntax.head[at]!, steps++) {
    if (childBy(reading, at, [deprel('case')]) >= 0) return true
    if (syntax.head[at]! > verb && isA(reading, syntax.head[at]!, 'timeNoun')) return true
    if (syntax.head[at]! > verb && !isNominal(reading, syntax.head[at]!)) return false
  }
  return false
}

/** *des* that was read as *de* and *les*: *soulignent | des experts*. */
const isPartitive = ({ syntax, words }: Reading, preposition: number): boolean =>
  words.of.has(syntax.form(preposition)) &&
  syntax.start[preposition] === syntax.start[preposition + 1] &&
  (syntax.features[preposition + 1]! & FEATURE.plural) !== 0

/** *AFP*, *BBC*, *RTL*: letters that stand for a medium or body. */
const namesMedium = ({ syntax }: Reading, word: number): boolean => isAcronym(syntax.form(word))
