import type { Contribution } from './pair-model.ts'

/** What a feature or a decision says when it speaks for the same utterance, and when it speaks against. */
const WORDING = {
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
  claim: ['the contents share much', 'the contents share little'],
  length: ['long enough to be known again', 'too short to be known again without its speaker'],
  nobody: ['somebody says it', 'nobody says it, on different days'],
  formula: ['no formula', 'a formula or term, from others on other matters'],
  person: ['a person decided', 'a person decided'],
} as const satisfies Readonly<Record<string, readonly [pro: string, contra: string]>>

export type ReasonCode = keyof typeof WORDING
export const REASON_CODES = Object.keys(WORDING) as readonly ReasonCode[]

/** One reason for or against two reports being of the same utterance. */
export interface Reason {
  readonly code: ReasonCode
  readonly supports: boolean
}

/** A reason in words, as it is kept: `+ the same speaker`, `- the figures differ`. */
export const reasonText = ({ code, supports }: Reason): string =>
  supports ? `+ ${WORDING[code][0]}` : `- ${WORDING[code][1]}`

const BY_TEXT: ReadonlyMap<string, Reason> = new Map(
  REASON_CODES.flatMap(code => [true, false].map(supports => [reasonText({ code, supports }), { code, supports }])),
)

/** The reason that words of the record stand for; null for words that no version of this program writes. */
export const readReason = (text: string): Reason | null => BY_TEXT.get(text) ?? null

const SMALLEST = 0.3
const MOST = 5

const isReasonCode = (feature: string): feature is ReasonCode => Object.hasOwn(WORDING, feature)

/** The parts of a score that moved it most, in words, strongest first: `+ the same speaker`, `- the figures differ`. */
export function explain(parts: readonly Contribution[]): string[] {
  return parts
    .filter(part => Math.abs(part.weight) >= SMALLEST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST)
    .map(({ feature, weight }) =>
      isReasonCode(feature)
        ? reasonText({ code: feature, supports: weight > 0 })
        : `${weight > 0 ? '+' : '-'} ${feature}`,
    )
}
