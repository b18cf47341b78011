import type { Contribution } from './pair-model.ts'

/** What a feature says when it speaks for the same utterance, and when it speaks against. */
const WORDING: Readonly<Record<string, readonly [pro: string, contra: string]>> = {
  contained: ['the shorter stands in the longer', 'little of the shorter stands in the longer'],
  shared: ['most words are shared', 'few words are shared'],
  run: ['a long run of the same words', 'no long run of the same words'],
  uncommonRuns: ['the shared wording is no formula', 'the shared wording is a formula or too short'],
  information: ['the shared words are rare', 'the shared words are common'],
  otherFigures: ['the figures agree', 'the figures differ'],
  figuresClash: ['the figures agree', 'the same is counted differently'],
  occasion: ['said on the same day', 'said on other days'],
  days: ['published close together', 'published days apart'],
  surroundings: ['told of the same matter', 'told of other matters'],
  names: ['the same names around them', 'no names in common'],
  speaker: ['the same speaker', 'another speaker'],
  cue: ['reported with the same verb', 'reported with other verbs'],
  common: ['the same matter in common words', 'little in common but names'],
  pairs: ['the same word pairs', 'no word pairs in common'],
  quoted: ['the same words between quotation marks', 'nothing quoted in common'],
  otherQuotes: ['no other quotations', 'each quotes other words'],
  silent: ['both report speech', 'one reports no speech'],
}

const SMALLEST = 0.3
const MOST = 5

/** The parts of a score that moved it most, in words, strongest first: `+ the same speaker`, `- the figures differ`. */
export function explain(parts: readonly Contribution[]): string[] {
  return parts
    .filter(part => Math.abs(part.weight) >= SMALLEST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST)
    .map(({ feature, weight }) => {
      const [pro, contra] = WORDING[feature] ?? [feature, feature]
      return weight > 0 ? `+ ${pro}` : `- ${contra}`
    })
}
