/**
 * What the ranking of speakers looks at: a few observations of small range about each person or body that may have spoken. An observation is a slot
 * and a value; the weight of each stands in a table by form of the source (`FORMS`, and the same again inside a quotation).
 */
export const KINDS = ['person', 'organization', 'group', 'place', 'document', 'words', 'nobody'] as const
export const PARTS = ['none', 'speech', 'subject', 'object', 'modifier', 'other'] as const
export const GAPS = ['none', 'same', 'next', 'paragraph', 'adjacent', 'far'] as const
export const TIES = ['none', 'behind', 'before', 'bearer', 'frame-subject', 'shared-subject', 'subject'] as const
export const ROLES = [
  '',
  'none',
  'identical',
  'same',
  'synonym',
  'office',
  'generic',
  'known',
  'known-like',
  'conflict',
] as const
export const AGREEMENTS = ['unknown', 'same', 'other'] as const
export const ECHOES = ['none', 'this', 'another'] as const
export const OUTER = ['neither', 'speaker', 'addressee'] as const

/** What stands where the source should. */
export const FORMS = [
  'il:clitic',
  'pronoun',
  'pronoun:other',
  'qui',
  'je',
  'nous',
  'vous',
  'on',
  'indefinite',
  'poss',
  'name',
  'thing',
  'person:definite',
  'person:indefinite',
  'organization:definite',
  'organization:indefinite',
  'group:definite',
  'group:indefinite',
  'document:definite',
  'document:indefinite',
  'place',
  'passive:be',
  'passive:bare',
  'lost:participle',
  'lost:noun',
  'lost:verb',
  'floating',
  'woven',
  'opening',
  'heading',
  'uncued',
] as const

export type Kind = (typeof KINDS)[number]
export type Part = (typeof PARTS)[number]
export type Gap = (typeof GAPS)[number]
export type Tie = (typeof TIES)[number]
export type Form = (typeof FORMS)[number]
export type Agreement = (typeof AGREEMENTS)[number]

/** What the ranking knows of an attribution. */
export interface SayingView {
  readonly form: Form
  /** True where the cue stands inside somebody's quotation. */
  readonly quoted: boolean
  /** True for the first attribution of its paragraph. */
  readonly opens: boolean
  /** How far the attributions before and behind are. */
  readonly gap: Gap
  readonly nextGap: Gap
  /** True where the content is one whole quotation. */
  readonly direct: boolean
}

/** What it knows of somebody who may have spoken. Distances are in sentences or paragraphs; -1 where there is none. */
export interface SpeakerView {
  kind: Kind
  named: boolean
  /** True for who the coreference and the neighbours make the speaker. */
  prior: boolean
  before: number
  paragraphs: number
  part: Part
  lastQuoted: boolean
  after: number
  /** How many others were mentioned since: of all, and of persons. */
  recency: number
  personRecency: number
  /** How many others spoke between; -1 where it does not speak near. */
  spokeBefore: number
  spokeAfter: number
  statements: number
  mentions: number
  first: boolean
  actsHere: boolean
  inContent: boolean
  object: boolean
  /** True where the source's own words mention it: *l'avocat de X*. */
  inSource: boolean
  addressee: boolean
  medium: boolean
  outer: (typeof OUTER)[number]
  gender: Agreement
  number: Agreement
  /** How the tree or the order of words ties a mention of it to the cue. */
  tie: Tie
  /** How its known descriptions fit the source, and how many words of its complements they share. */
  role: (typeof ROLES)[number]
  shared: number
  /** Whether one without a cue repeats words that somebody says elsewhere: this one or another. */
  echo: (typeof ECHOES)[number]
}

/** Sizes of the slots, in the order in which `observe` fills them. */
const SIZES = [14, 14, 42, 5, 6, 5, 24, 24, 4, 8, 5, 2, 56, 4, 8, 3, 2, 10, 24, 8, 14, 21, 3, 14, 49, 40, 4, 3] as const
export const SLOTS = SIZES.length
const OFFSETS = SIZES.map((_, slot) => SIZES.slice(0, slot).reduce<number>((sum, size) => sum + size, 0))
/** How many observations there are. */
export const OBSERVATIONS = OFFSETS.at(-1)! + SIZES.at(-1)!

/** -1 to 0, then 1 for values up to the first bound, and so on; the last bound holds the rest. */
function step(value: number, bounds: readonly number[]): number {
  if (value < 0) return 0
  let at = 0
  while (at < bounds.length - 1 && value > bounds[at]!) at++
  return at + 1
}
const DISTANCES = [0, 1, 2, 4, 8, 1e9]
const FEW = [0, 1, 3, 1e9]
const RANKS = [0, 1, 2, 4, 1e9]
const PERSONS = [0, 1, 2, 1e9]
const COUNTS = [1, 2, 4, 8, 1e9]
const bit = (flag: boolean): number => (flag ? 1 : 0)
const upTo = (value: number, most: number): number => Math.min(value, most) + 1

/** Row of the table of weights for a form. */
export const rowOf = ({ form, quoted }: SayingView): number => FORMS.indexOf(form) + (quoted ? FORMS.length : 0)

/** Fills `into` with the observations of one who may have spoken, one for each slot. */
export function observe(saying: SayingView, who: SpeakerView, into: Int32Array): void {
  const kind = KINDS.indexOf(who.kind)
  const part = PARTS.indexOf(who.part)
  const before = step(who.before, DISTANCES)
  const tie = TIES.indexOf(who.tie)
  const prior = bit(who.prior)
  const statements = step(who.statements, FEW) - 1
  const spoke = upTo(who.spokeBefore, 2)
  const near = who.before >= 0 && who.before <= 1
  let slot = 0
  const set = (value: number): void => {
    into[slot] = OFFSETS[slot]! + value
    slot++
  }
  set(prior * 7 + kind)
  set(bit(who.named) * 7 + kind)
  set(before * 6 + part)
  set(step(who.paragraphs, FEW))
  set(step(who.recency, RANKS))
  set(step(who.personRecency, PERSONS))
  set(spoke * 6 + GAPS.indexOf(saying.gap))
  set(upTo(who.spokeAfter, 2) * 6 + GAPS.indexOf(saying.nextGap))
  set(bit(who.spokeBefore === 0) * 2 + bit(who.spokeAfter === 0))
  set(prior * 4 + statements)
  set(step(who.mentions, COUNTS) - (who.mentions < 0 ? 0 : 1))
  set(bit(who.first))
  set((bit(who.actsHere) * 4 + spoke) * 7 + kind)
  set(bit(who.inContent) * 2 + bit(saying.direct))
  set(bit(who.addressee) * 4 + bit(who.object) * 2 + bit(who.medium))
  set(OUTER.indexOf(who.outer))
  set(bit(who.lastQuoted))
  set(bit(who.before < 0) * 5 + step(who.after, FEW))
  set((bit(saying.opens) * 2 + bit(near)) * 6 + part)
  set(prior * 4 + spoke)
  set(prior * 7 + before)
  set(AGREEMENTS.indexOf(who.gender) * 7 + kind)
  set(AGREEMENTS.indexOf(who.number))
  set(prior * 7 + tie)
  set(tie * 7 + kind)
  set(ROLES.indexOf(who.role) * 4 + Math.min(who.shared, 3))
  set(prior * 2 + bit(who.inSource))
  set(ECHOES.indexOf(who.echo))
}
