import type { Language } from '../lang/language.ts'
import { firstQuotationFrom } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { kindOfNoun } from '../reading/noun-kind.ts'
import { type Reading, upos } from '../reading/reading.ts'
import type { Candidate } from './candidate.ts'

/** Weights of a logistic regression by feature name; `bias` is always on. */
export type DecisionWeights = Readonly<Record<string, number>>

const lengthOf = (content: readonly Span[]): number => content.reduce((sum, span) => sum + span.end - span.start, 0)

/** What the decision looks at: rule, cue and traits, alone and together. */
export function featuresOf(reading: Reading, language: Language, candidate: Candidate): string[] {
  const { rule, lemma, traits } = candidate
  const length = lengthOf(candidate.content)
  const bucket = length < 8 ? 'xs' : length < 20 ? 's' : length < 50 ? 'm' : length < 150 ? 'l' : 'xl'
  const quoted =
    candidate.quotation >= 0
      ? 'whole'
      : candidate.content.some(span => startsWithin(reading, span.start - 2, span.end - 1))
        ? 'part'
        : 'none'
  const features = [
    `rule=${rule}`,
    `length=${bucket}`,
    `quoted=${quoted}`,
    `act=${candidate.act}`,
    `source=${candidate.sourceWord >= 0 ? 1 : 0}`,
    `fragments=${candidate.content.length}`,
  ]
  if (lemma) features.push(`lemma=${lemma}`, `rule+lemma=${rule}|${lemma}`)
  const kind = sourceKind(reading, language, candidate)
  features.push(`speaker=${kind}`, `rule+speaker=${rule}|${kind}`)
  for (const trait of traits) if (trait) features.push(`trait=${trait}`)
  return features
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
export function probability(weights: DecisionWeights, features: readonly string[]): number {
  let sum = weights.bias ?? 0
  for (const feature of features) sum += weights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}
