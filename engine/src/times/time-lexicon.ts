import type { WordTable } from './word-table.ts'

/** Punctuation and unknown words, as the patterns name them. */
export const SPECIAL_CLASSES = [',', '.', ':', '/', '-', '(', 'STOP', 'SIGN', 'WORD', 'NAME', 'ROMAN', 'EDGE'] as const
export type SpecialClass = (typeof SPECIAL_CLASSES)[number]

/** What a grammar knows of words and classes: all that scanning and matching need. */
export interface TimeLexicon {
  readonly table: WordTable
  /** Per word: its signature. */
  readonly wordSignatures: Int32Array
  readonly special: Readonly<Record<SpecialClass, number>>
  /** Signature of a number by its value and digits. */
  numberSignature(value: number, digits: number): number
  /** The classes of each signature. */
  readonly signatures: readonly ReadonlySet<number>[]
  /** Number of a class, -1 where the grammar has none of that name. */
  classId(name: string): number
  /** Value of a word in a class. */
  wordValue(className: string, word: number): number | undefined
}
