import type { Lexicon } from './lexicon.ts'
import type { TokenRules } from './token-rules.ts'
import type { Tokenizer } from './tokenize.ts'
import type { ParseState, TokenArrays } from './workspace.ts'

/** Lanes of a row of label weights: the most relations that a word of one tag is given. */
export const LABEL_LANES = 16

/** Weights of the three classifiers, used in place. Rows are found by hashing features; nothing tells features of one row apart. */
export interface Weights {
  /** Per row six Int32 of four bytes each: one biased weight a tag. */
  readonly tagger: Int32Array
  /** Per row its place in `moves`: a row of one byte keeps the table within a processor's second cache. */
  readonly structure: Uint8Array
  /** 256 pairs of weights: what speaks for LEFT rather than SHIFT times 65536, plus what speaks for RIGHT and 128. */
  readonly moves: Int32Array
  /** Per row four Int32 of four bytes each: one biased weight for each relation of the dependent's tag. */
  readonly labels: Int32Array
  /** LABEL_LANES relations (indexes into DEPRELS, 255 none) for each tag. */
  readonly labelsOfTag: Uint8Array
}

/** A word that a contraction stands for. */
export interface ContractionWord {
  readonly form: string
  readonly word: number
  readonly class: number
  readonly tag: number
}

/** What tagging and parsing work on. */
export interface Workspace {
  readonly tokens: TokenArrays
  readonly state: ParseState
  /** Rows of the features of one decision. */
  readonly rows: Int32Array
}

/** What reads a language: its tokenizer, lexicon and weights. Made by `readSyntaxModel`. */
export interface SyntaxModel {
  readonly language: string
  readonly rules: TokenRules
  readonly tokenizer: Tokenizer
  readonly lexicon: Lexicon
  readonly weights: Weights
  /** Arrays that every text is read on, one after the other; nothing of a text stays in them that the next one looks at. */
  readonly workspace: Workspace
  /** Number, from 1, of the contraction with a given hash. */
  readonly contractionNumbers: ReadonlyMap<number, number>
  /** The two words of each contraction; index 0 stays empty. */
  readonly contractionWords: readonly (readonly [ContractionWord, ContractionWord] | null)[]
  /** Bits of the tags that the written form of each contraction may have. */
  readonly contractionTags: Int32Array
}
