import type { Language } from '../lang/language.ts'
import { firstQuotationFrom } from '../model/quotation.ts'
import { lengthOf } from '../model/span.ts'
import { FEATURE, UPOS } from '../model/syntax.ts'
import { FeatureNames, FeatureSum, type Features, featureWeights } from '../reading/features.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { type Reading, upos, wordAt } from '../reading/reading.ts'
import { wordShape } from '../reading/word-shape.ts'
import type { Candidate } from './candidate.ts'
import type { Neighbours } from './neighbours.ts'

/** The names of what the decision looks at. */
export function featuresOf(
  reading: Reading,
  language: Language,
  candidate: Candidate,
  neighbours: Neighbours,
): string[] {
  const features = new FeatureNames()
  addFeatures(features, reading, language, candidate)
  addNeighbours(features, candidate, neighbours)
  return features.names
}

/** Adds what stands around a candidate of other candidates. */
function addNeighbours(into: Features, { rule, lemma }: Candidate, { outer, inner, rivals }: Neighbours): void {
  into.add('outer', rule, outer?.rule ?? '')
  if (outer) {
    into.add('outer+lemma', lemma, outer.rule)
    into.add('outer+lemmas', rule, outer.lemma)
    into.add('outer+quoted', rule, outer.quotation >= 0)
  }
  into.add('inner', rule, inner?.rule ?? '')
  if (inner) into.add('inner+lemma', rule, inner.lemma)
  for (const rival of rivals) into.add('rival', rule, rival.rule)
}

/** Adds what the decision looks at: rule, cue and traits, alone and together. */
function addFeatures(into: Features, reading: Reading, language: Language, candidate: Candidate): void {
  const { rule, lemma, traits } = candidate
  const length = lengthOf(candidate.content)
  const bucket = length < 8 ? 'xs' : length < 20 ? 's' : length < 50 ? 'm' : length < 150 ? 'l' : 'xl'
  const quoted =
    candidate.quotation >= 0
      ? 'whole'
      : candidate.content.some(span => startsWithin(reading, span.start - 2, span.end - 1))
        ? 'part'
        : 'none'
  into.add('rule', rule)
  into.add('length', bucket)
  into.add('quoted', quoted)
  into.add('act', candidate.act)
  into.add('source', candidate.sourceWord >= 0 ? 1 : 0)
  into.add('fragments', candidate.content.length)
  if (lemma) {
    into.add('lemma', lemma)
    into.add('rule+lemma', rule, lemma)
  }
  const kind = sourceKind(reading, language, candidate)
  into.add('speaker', kind)
  into.add('rule+speaker', rule, kind)
  for (const trait of traits)
    if (trait) {
      into.add('trait', trait)
      into.add('rule+trait', rule, trait)
    }
  addContext(into, reading, candidate, kind, quoted)
}

/** Adds what stands in the content and around content and cue. */
function addContext(into: Features, reading: Reading, candidate: Candidate, kind: string, quoted: string): void {
  const { syntax, quotationOf, sentenceOf, sentenceStart, sentences } = reading
  const { rule, lemma, cueWord, sourceWord, content, end } = candidate
  const first = Math.min(wordAt(reading, content[0]!.start), syntax.length - 1)
  const last = Math.max(first, Math.min(wordAt(reading, content.at(-1)!.end - 1), syntax.length - 1))
  const head = end && end.head >= 0 ? end.head : -1
  into.add('opens', rule, wordShape(reading, first))
  into.add('opens2', wordShape(reading, first), wordShape(reading, first + 1))
  into.add('before', rule, wordShape(reading, first - 1))
  into.add('behind', rule, wordShape(reading, last + 1))
  const words = last - first + 1
  into.add('words', rule, words < 6 ? words : words < 10 ? 6 : words < 20 ? 10 : 20)
  if (head >= 0) {
    into.add('head', rule, lemmaOf(reading, head))
    into.add('head+tag', rule, UPOS[syntax.upos[head]!], syntax.deprel[head])
    into.add('head+lemma', lemma, lemmaOf(reading, head))
  }
  let verbs = 0
  for (let word = first; word <= last && verbs < 2; word++) if (syntax.features[word]! & FEATURE.finite) verbs++
  into.add('verbs', rule, verbs)
  const sentence = sentenceOf[first]!
  into.add('place', rule, sentence === 0 ? 'lead' : sentence === sentences.length - 1 ? 'last' : '')
  if (content[0]!.end >= sentences[sentence]!.end - 1) into.add('fills', rule)
  if (cueWord < 0) {
    into.add('before2', wordShape(reading, first - 2), wordShape(reading, first - 3))
    into.add('behind2', wordShape(reading, last + 1), wordShape(reading, last + 2))
    into.add('inner', rule, first === last ? (reading.lower[first] ?? '') : UPOS[syntax.upos[first]!]!)
    return
  }
  into.add('cue', rule, wordShape(reading, cueWord - 1))
  into.add('cue+next', rule, wordShape(reading, cueWord + 1))
  into.add('lemma+opens', lemma, wordShape(reading, first))
  into.add('lemma+speaker', lemma, kind)
  into.add('lemma+quoted', lemma, quoted)
  into.add('gap', rule, first > cueWord ? Math.min(6, first - cueWord) : -1)
  const above = syntax.head[cueWord]!
  const relation = syntax.deprel[cueWord]!
  into.add('relation', rule, relation)
  into.add('relation+speaker', relation, kind)
  if (above >= 0) into.add('above', relation, lemmaOf(reading, above))
  into.add('form', lemma, reading.lower[cueWord])
  if (sourceWord >= 0) {
    into.add('source', lemmaOf(reading, sourceWord))
    into.add('source+rule', rule, syntax.deprel[sourceWord], sourceWord < cueWord)
  }
  into.add('within', rule, quotationOf[cueWord]! >= 0, kind)
  into.add('sentence', sentenceStart[sentenceOf[cueWord]!] === cueWord, rule)
}

/** The lemma of a word; one for all names, of which those in the annotated articles prove nothing. */
const lemmaOf = ({ syntax }: Reading, word: number): string =>
  syntax.upos[word] === upos('PROPN') ? 'PROPN' : syntax.lemma(word)

/** True where a quotation begins within the range. */
const startsWithin = ({ quotations }: Reading, from: number, to: number): boolean => {
  const next = quotations[firstQuotationFrom(quotations, from)]
  return next !== undefined && next.start <= to
}

/** What the head of the source is: something that can speak, or not. */
function sourceKind(reading: Reading, language: Language, { sourceWord }: Candidate): string {
  if (sourceWord < 0) return 'none'
  const tag = reading.syntax.upos[sourceWord]
  if (tag === upos('PROPN')) return language.placeNames.has(reading.lower[sourceWord]!) ? 'place' : 'name'
  if (tag === upos('PRON')) return 'pronoun'
  return kindOfNoun(reading, language, sourceWord) ?? (tag === upos('NOUN') ? 'thing' : 'other')
}

/** Probability that a candidate is an attribution. */
export function probability(
  reading: Reading,
  language: Language,
  candidate: Candidate,
  neighbours: Neighbours,
): number {
  const weights = featureWeights(language.decisionWeights)
  const features = new FeatureSum(weights)
  addFeatures(features, reading, language, candidate)
  addNeighbours(features, candidate, neighbours)
  return 1 / (1 + Math.exp(-weights.bias - features.sum))
}
