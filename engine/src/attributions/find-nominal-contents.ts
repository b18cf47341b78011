import type { CueVerb } from '../lang/language.ts'
import { firstQuotationFrom } from '../model/quotation.ts'
import { FEATURE } from '../model/syntax.ts'
import { coverQuotations, isPunctuation, nounPhrase } from '../reading/phrases.ts'
import { childBy, childrenOf, deprel, isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import { isPhrase } from './cue-lexicon.ts'
import { type EndQuestion, type EndWeights, findEnd } from './find-end.ts'
import { headBehind, isReflexive, isTimePart, strayObject } from './stray-object.ts'
import { found, type VerbContent, withinQuotation } from './verb-content.ts'
import { isQuantity, type VerbGroup } from './verb-group.ts'

const OBJECT = deprel('obj')
const SUBJECT = deprel('nsubj')
const agentLabels = [deprel('obl'), deprel('obl:agent')]
const NOUN = upos('NOUN')
const PROPN = upos('PROPN')
const PRON = upos('PRON')

/** *a dénoncé « … »*, *parle d'une « … »*, *se dit "…"*: a quotation right behind the verb group, but for a determiner and a preposition. */
export function quotedComplement(
  reading: Reading,
  group: VerbGroup,
  _cue: CueVerb,
  weights: EndWeights,
): VerbContent | null {
  const { syntax, quotations } = reading
  let word = group.last + 1
  const sentence = reading.sentenceOf[group.main]!
  const limit = Math.min(reading.sentenceStart[sentence + 1]!, group.last + 8)
  while (
    word < limit &&
    !opensAt(reading, word) &&
    (isA(reading, word, 'ofOrArticle') ||
      isA(reading, word, 'timeNoun') ||
      syntax.upos[word] === upos('NUM') ||
      syntax.upos[word] === upos('ADV'))
  )
    word++
  if (word >= limit) return null
  const index = opensAt(reading, word) ? firstQuotationFrom(quotations, syntax.start[word]!) : -1
  const quotation = quotations[index]
  if (!quotation || quotation.start !== syntax.start[word]) return null
  const inner = quotation.inner
  const firstInside = word + 1
  const determined = word > group.last + 1
  if (determined && firstInside < syntax.length) {
    const head = nominalHead(reading, firstInside, group.main)
    if (head >= 0) {
      const { first } = nounPhrase(reading, head)
      const end: EndQuestion = { kind: 'noun', cue: group.main, first, least: Math.max(head, first), head }
      const last = syntax.end[findEnd(reading, end, weights)]!
      if (last > quotation.end + 1 && syntax.start[first]! < inner.start)
        return found(reading, 'fr.quoted-object', { start: syntax.start[first]!, end: last }, ['long-np'], end)
    }
  }
  return { rule: 'fr.quoted-object', content: [inner], quotation: index, traits: [determined ? 'determined' : 'bare'] }
}

const opensAt = (reading: Reading, word: number): boolean =>
  /^[«"“‘'‹+]+$/.test(reading.lower[word]!) || reading.lower[word] === "''"

/** The noun that a word belongs to, below the verb. */
function nominalHead({ syntax }: Reading, word: number, verb: number): number {
  let at = word
  while (at >= 0 && syntax.head[at] !== verb) at = syntax.head[at]!
  return at >= 0 && (syntax.upos[at] === NOUN || syntax.upos[at] === PROPN) ? at : -1
}

/** *qualifie X de Y*, *considère X comme Y*, *juge X insuffisant*. */
export function predicate(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent | null {
  if (!cue.constructions.includes('K')) return null
  const { syntax, lower } = reading
  const dependents = [
    ...childrenOf(reading, group.main),
    ...behindObject(reading, group, cue),
    ...behindAgent(reading, group),
  ]
  for (const child of dependents) {
    if (child <= group.last || isPunctuation(reading, child)) continue
    const label = syntax.deprel[child]!
    const lead = childBy(reading, child, [deprel('case'), deprel('mark')])
    const preposition = lead >= 0 && lead < child ? lower[lead]! : ''
    const isComme = reading.words.as.has(preposition)
    const isDe =
      cue.constructions.includes('K') &&
      !cue.constructions.includes('N') &&
      cue.act === 'opinion' &&
      reading.words.of.has(preposition)
    const isAdjective =
      preposition === '' &&
      (label === deprel('xcomp') || label === deprel('amod') || isBareNoun(reading, group, child)) &&
      !(syntax.features[child]! & FEATURE.infinitive)
    if (!isComme && !isDe && !isAdjective) continue
    const first =
      syntax.upos[child] === NOUN
        ? nounPhrase(reading, child).first
        : lead >= 0 && lead < child
          ? lead + 1
          : reading.tree.leftmost[child]!
    const end: EndQuestion = { kind: 'predicate', cue: group.main, first, least: child, head: child }
    return found(
      reading,
      'fr.predicate',
      coverQuotations(reading.quotations, spanOfWords(reading, first, findEnd(reading, end, weights))),
      [isAdjective ? 'adjective' : preposition],
      end,
    )
  }
  return strayPredicate(reading, group, weights)
}

/** *se disent | victimes de violences*: a noun without a determiner that the tree calls the object. */
const isBareNoun = (reading: Reading, group: VerbGroup, child: number): boolean =>
  reading.syntax.deprel[child] === OBJECT &&
  reading.syntax.upos[child] === NOUN &&
  isReflexive(reading, group) &&
  childBy(reading, child, [deprel('det')]) < 0

/** What *comme* hangs on who thinks so in the tree: *est jugé par les voisins | comme dangereux*. */
const behindAgent = (reading: Reading, group: VerbGroup): number[] =>
  childrenOf(reading, group.main)
    .filter(child => child > group.last && agentLabels.includes(reading.syntax.deprel[child]!))
    .flatMap(agent =>
      childrenOf(reading, agent).filter(child => {
        const opener = childBy(reading, child, [deprel('case'), deprel('mark')])
        return child > agent && opener > agent && isA(reading, opener, 'as')
      }),
    )

/** *une absence jugée | regrettable*, *s'est déclaré mardi | favorable au projet*: an adjective that the tree hangs on a noun. */
function strayPredicate(reading: Reading, group: VerbGroup, weights: EndWeights): VerbContent | null {
  const { syntax } = reading
  if (group.form !== 'past-participle' && !isReflexive(reading, group)) return null
  let first = group.last + 1
  while (isA(reading, first, 'timeNoun')) first++
  let word = first
  while (syntax.upos[word] === upos('ADV')) word++
  if (syntax.upos[word] !== upos('ADJ') || reading.sentenceOf[word] !== reading.sentenceOf[group.main]) return null
  const end: EndQuestion = { kind: 'predicate', cue: group.main, first, least: word, head: word }
  const span = coverQuotations(reading.quotations, spanOfWords(reading, first, findEnd(reading, end, weights)))
  return found(reading, 'fr.predicate', span, ['adjective', 'stray'], end)
}

/** *a confirmé l'arrivée de X*, *dénonce l'attaque*. */
export function nounObject(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent | null {
  const { syntax } = reading
  if (!cue.constructions.includes('N')) return null
  const object = objectOf(reading, group)
  if (object < 0) return strayNounObject(reading, group, cue, weights)
  if (object === group.subject) return null
  if (syntax.upos[object] === PRON && !isA(reading, object, 'demonstrativeObject')) return null
  const phrase = nounPhrase(reading, object)
  const least = isQuantity(reading, object) ? headBehind(reading, object + 2, object + 8) : object
  const end: EndQuestion = {
    kind: 'noun',
    cue: group.main,
    first: phrase.first,
    least: Math.max(object, least),
    head: object,
  }
  const last = findEnd(reading, end, weights)
  const span = coverQuotations(reading.quotations, spanOfWords(reading, phrase.first, last))
  return found(
    reading,
    'fr.noun-object',
    withinQuotation(reading, group.main, span),
    [`def:${syntax.features[phrase.first]! & FEATURE.definite ? 1 : 0}`, `objpos:${syntax.upos[object]}`],
    end,
  )
}

/** The object of a verb in the tree, which may call it a subject behind the verb; times are none (*a annoncé début mai | une hausse*). -1 for none. */
function objectOf(reading: Reading, { main, last, subject }: VerbGroup): number {
  const { syntax } = reading
  const object = childrenOf(reading, main).find(
    child =>
      child > last &&
      !isTimePart(reading, child) &&
      (syntax.deprel[child] === OBJECT || (syntax.deprel[child] === SUBJECT && child !== subject)),
  )
  return object ?? -1
}

/** *a promis aux écoles | un accompagnement*, *dénoncent depuis des années | des ingérences*. */
function strayNounObject(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent | null {
  const object = strayObject(reading, group, cue)
  if (object === null) return null
  const { head, first } = object
  if (isA(reading, first, 'of') && cue.constructions.includes('d')) return null
  const end: EndQuestion = { kind: 'noun', cue: group.main, first, least: head, head }
  const span = coverQuotations(reading.quotations, spanOfWords(reading, first, findEnd(reading, end, weights)))
  return found(
    reading,
    'fr.noun-object',
    withinQuotation(reading, group.main, span),
    ['stray', `objpos:${reading.syntax.upos[head]}`],
    end,
  )
}

/** What hangs on the object in the tree but on the verb in sense: *accuse son adjoint | de trahison*, *qualifie l'affaire | de scandale*. */
export function behindObject(reading: Reading, group: VerbGroup, cue: CueVerb): number[] {
  if (!/[oK]/.test(cue.constructions) && !isPhrase(cue)) return []
  const object = childrenOf(reading, group.main).find(
    child => child > group.last && reading.syntax.deprel[child] === OBJECT,
  )
  return object === undefined ? [] : childrenOf(reading, object).filter(child => child > object)
}
