import type { Language } from '../lang/language.ts'
import { firstQuotationFrom } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { FeatureNames, FeatureSum, type Features, featureWeights } from '../reading/features.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { type Reading, upos } from '../reading/reading.ts'
import type { Candidate } from './candidate.ts'

const lengthOf = (content: readonly Span[]): number => content.reduce((sum, span) => sum + span.end - span.start, 0)

/** The names of what the decision looks at. */
export function featuresOf(reading: Reading, language: Language, candidate: Candidate): string[] {
  const features = new FeatureNames()
  addFeatures(features, reading, language, candidate)
  return features.names
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
  for (const trait of traits) if (trait) into.add('trait', trait)
}

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
export function probability(reading: Reading, language: Language, candidate: Candidate): number {
  const weights = featureWeights(language.decisionWeights)
  const features = new FeatureSum(weights)
  addFeatures(features, reading, language, candidate)
  return 1 / (1 + Math.exp(-weights.bias - features.sum))
}
