import type { Span } from './span.ts'

/** Universal Dependencies parts of speech; `Syntax.upos` holds indexes into this list. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

/** Universal Dependencies relations without subtypes, but for those that the readers need; `Syntax.deprel` holds indexes into this list. */
export const DEPRELS = [
  'root',
  'nsubj',
  'obj',
  'iobj',
  'csubj',
  'ccomp',
  'xcomp',
  'obl',
  'vocative',
  'expl',
  'dislocated',
  'advcl',
  'advmod',
  'discourse',
  'aux',
  'cop',
  'mark',
  'nmod',
  'appos',
  'nummod',
  'acl',
  'amod',
  'det',
  'case',
  'conj',
  'cc',
  'fixed',
  'flat',
  'list',
  'parataxis',
  'orphan',
  'goeswith',
  'reparandum',
  'punct',
  'dep',
  'compound',
  'clf',
  'nsubj:pass',
  'aux:pass',
  'obl:agent',
  'acl:relcl',
  'expl:subj',
  'expl:comp',
  'expl:pass',
] as const
export type Deprel = (typeof DEPRELS)[number]

/** Bits of `Syntax.features`; an unset group means unknown or not applicable. */
export const FEATURE = {
  masculine: 1 << 0,
  feminine: 1 << 1,
  singular: 1 << 2,
  plural: 1 << 3,
  first: 1 << 4,
  second: 1 << 5,
  third: 1 << 6,
  finite: 1 << 7,
  infinitive: 1 << 8,
  participle: 1 << 9,
  indicative: 1 << 10,
  subjunctive: 1 << 11,
  conditional: 1 << 12,
  imperative: 1 << 13,
  present: 1 << 14,
  past: 1 << 15,
  imperfect: 1 << 16,
  future: 1 << 17,
  relative: 1 << 18,
  interrogative: 1 << 19,
  personal: 1 << 20,
  possessive: 1 << 21,
  demonstrative: 1 << 22,
  reflexive: 1 << 23,
  definite: 1 << 24,
  indefinite: 1 << 25,
  negative: 1 << 26,
  firstName: 1 << 27,
} as const

/**
 * Words, tags and trees of one article in flat arrays: word i of the article is entry i of each. Words are syntactic words in the
 * sense of Universal Dependencies: the two words of *du* (de + le) both cover the characters of *du*.
 */
export interface Syntax {
  readonly length: number
  /** UTF-16 offsets of the surface token that the word belongs to. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Index into UPOS. */
  readonly upos: Uint8Array
  /** Bits of FEATURE. */
  readonly features: Int32Array
  /** Index of the head word in the article, -1 for the root of a sentence. */
  readonly head: Int32Array
  /** Index into DEPRELS. */
  readonly deprel: Uint8Array
  /** Number of the parse unit that the word belongs to, an index into `sentences`. */
  readonly sentence: Int32Array
  /** Word ranges of the parsed units: first word and one past the last. */
  readonly sentences: readonly Span[]
  /** The word as Universal Dependencies spells it (*de*, *le* for *du*). */
  form(word: number): string
  /** The dictionary form, made on demand and kept. */
  lemma(word: number): string
}
