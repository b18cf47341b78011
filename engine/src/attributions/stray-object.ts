import type { CueVerb } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { isPunctuation, nounPhrase } from '../reading/phrases.ts'
import { childrenOf, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { endOfPhrase } from './cue-lexicon.ts'
import { isQuantity, type VerbGroup } from './verb-group.ts'

const NOUN = upos('NOUN')
const PROPN = upos('PROPN')
const PRON = upos('PRON')
const ADP = upos('ADP')
const ADJ = upos('ADJ')
const NUM = upos('NUM')
const DET = upos('DET')
const VERB = upos('VERB')
const OBJECT = deprel('obj')

/** How far behind its verb an object is looked for, in words. */
const REACH = 24

/** A noun phrase that may be the object of a verb: its head, and the word that it begins with. */
export interface StrayObject {
  readonly head: number
  readonly first: number
}

/**
 * The object of a verb that the tree does not call so: behind an adjunct (*a promis aux écoles | un accompagnement*) or a phrase (*mettent en avant | les besoins*), or with a partitive article
 * that was read as a preposition (*a annoncé jeudi | de nouveaux bombardements*, *dénoncent depuis des années | des ingérences*).
 */
export function strayObject(reading: Reading, group: VerbGroup, cue: CueVerb): StrayObject | null {
  const { syntax, lower } = reading
  if (childrenOf(reading, group.main).some(child => syntax.deprel[child] === OBJECT && !isTimePart(reading, child)))
    return null
  if (mayBeIncise(reading, group) || isReflexive(reading, group)) return null
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[group.main]! + 1]!, group.last + REACH)
  const behind = endOfPhrase(reading, group, cue) + 1
  const follows = group.subject >= 0 && group.subject < group.first
  let word = follows ? behindParenthesis(reading, behind, limit) : behind
  while (word < limit) {
    if (isPunctuation(reading, word) || isClauseWord(reading, word)) return null
    if (isQuantity(reading, word)) {
      const head = headBehind(reading, word + 2, limit)
      return head < 0 ? null : { head, first: word }
    }
    if (syntax.upos[word] === upos('ADV') || isTimePart(reading, word)) {
      word++
      continue
    }
    if (isPartitive(reading, word)) {
      const head = headBehind(reading, word + 1, limit)
      return head >= 0 && !isA(reading, head, 'timeNoun') ? { head, first: word } : null
    }
    if (syntax.upos[word] === ADP) {
      const head = headBehind(reading, word + 1, limit)
      if (head < 0) return null
      word = endOfAdjunct(reading, head, group.main) + 1
      continue
    }
    const head = headBehind(reading, word, limit)
    if (head < 0 || lower[word]!.startsWith('-')) return null
    if (isA(reading, head, 'timeNoun')) {
      word = nounPhrase(reading, head).last + 1
      continue
    }
    return head === group.subject ? null : { head, first: Math.min(word, nounPhrase(reading, head).first) }
  }
  return null
}

/** The longest time between commas that may part a verb from its object, in words. */
const PARENTHESIS = 9

/** The word behind a time between commas: *a réclamé, le soir même, | un vote*; the word itself where none stands there. */
function behindParenthesis(reading: Reading, word: number, limit: number): number {
  const { lower, syntax } = reading
  if (lower[word] !== ',') return word
  let isTime = false
  for (let at = word + 1; at < limit && at <= word + PARENTHESIS; at++) {
    if (lower[at] === ',') return isTime ? at + 1 : word
    if (syntax.features[at]! & FEATURE.finite || isMark(lower[at]!)) return word
    isTime ||= isA(reading, at, 'timeNoun')
  }
  return word
}

const isMark = (form: string): boolean => /^[:;.!?«»"“”()]$/.test(form)

/** *, ont indiqué mercredi | des experts*: what stands behind may be the subject. */
const mayBeIncise = (reading: Reading, { form, first, subject }: VerbGroup): boolean =>
  form === 'finite' && isPunctuation(reading, first - 1) && (subject < 0 || subject > first)

/** *se*, *s'* in the group. */
export const isReflexive = (reading: Reading, { first, main }: VerbGroup): boolean => {
  for (let word = first; word < main; word++) if (isA(reading, word, 'reflexive')) return true
  return false
}

/** *de* before an adjective and *des* behind verb, time or adjunct: an article, not a preposition. *lors | des élections* belongs to what stands before it. */
const isPartitive = (reading: Reading, word: number): boolean => {
  const { syntax } = reading
  if (syntax.upos[word] !== ADP || !isA(reading, word, 'of') || syntax.upos[word - 1] === upos('ADV')) return false
  const isFused = syntax.start[word + 1] === syntax.start[word]
  return isFused ? (syntax.features[word + 1]! & FEATURE.plural) !== 0 : syntax.upos[word + 1] === ADJ
}

/** True for a word that opens a clause or belongs to one: a finite verb, an infinitive, a relative, *que*. */
export const isClauseWord = (reading: Reading, word: number): boolean => {
  const { syntax } = reading
  const verbal = syntax.upos[word] === VERB || syntax.upos[word] === upos('AUX')
  return (
    (verbal && (syntax.features[word]! & (FEATURE.finite | FEATURE.infinitive)) !== 0) ||
    isA(reading, word, 'that') ||
    isA(reading, word, 'relativeOrQuestion') ||
    syntax.upos[word] === PRON ||
    syntax.upos[word] === upos('CCONJ') ||
    syntax.upos[word] === upos('SCONJ')
  )
}

/** *mardi*, *19*, *novembre*, *début* before them */
export const isTimePart = (reading: Reading, word: number): boolean =>
  isA(reading, word, 'timeNoun') ||
  ((reading.syntax.upos[word] === NUM || isA(reading, word, 'timeEdge')) && isA(reading, word + 1, 'timeNoun'))

/** The noun that determiner, numeral and adjectives lead to; -1 where none follows. */
export function headBehind({ syntax }: Reading, word: number, limit: number): number {
  let at = word
  while (at < limit && (syntax.upos[at] === DET || syntax.upos[at] === ADJ || syntax.upos[at] === NUM)) at++
  return at < limit && (syntax.upos[at] === NOUN || syntax.upos[at] === PROPN) ? at : -1
}

/** The last word of an adjunct, before what no preposition ties to it: *aux écoles concernées | un accompagnement*. */
function endOfAdjunct(reading: Reading, head: number, verb: number): number {
  const { syntax } = reading
  const { last } = nounPhrase(reading, head)
  for (let word = head + 1; word <= last; word++) {
    if (syntax.head[word] === verb) return word - 1
    if (syntax.upos[word] === DET && syntax.upos[word - 1] !== ADP) return word - 1
  }
  return last
}
