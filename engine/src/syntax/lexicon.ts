import { exactHash, foldedHash, type TokenHashes } from './hash.ts'

/**
 * A compact dictionary used in place from the bytes of the model. `slots` is an open hash table of forms: an entry holds 16 bits of
 * the form's hash and the number of its class, 0 where empty. A class is a set of analyses, a range of `tags`, `features`, `lemmas`.
 */
export interface Lexicon {
  readonly slots: Int32Array
  /** First analysis of each class; class 0 (unknown form) is empty. */
  readonly classes: Int32Array
  /** Bits of the tags of each class. */
  readonly masks: Int32Array
  /** Features that some analysis of the class has. */
  readonly unions: Int32Array
  readonly tags: Uint8Array
  readonly features: Int32Array
  /** Index of the rule that makes the dictionary form. */
  readonly lemmas: Int32Array
  /** Lemma rules "count suffix": take `count` code units off the form's end and add the suffix. */
  readonly rules: readonly string[]
}

/** Slot where the search for a hash starts. */
export const homeSlot = (hash: number, size: number): number => (((hash >>> 0) * size) / 0x100000000) | 0

/** The 16 bits of a hash that a slot keeps. */
export const fingerprint = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) & 0xffff

function find(lexicon: Lexicon, hash: number): number {
  const { slots } = lexicon
  const print = fingerprint(hash)
  let at = homeSlot(hash, slots.length)
  for (;;) {
    const entry = slots[at]!
    if (entry === 0) return 0
    if (entry >>> 16 === print) return entry & 0xffff
    if (++at === slots.length) at = 0
  }
}

/** Class of a form: as written, else in lower case, else 0. */
export function classOf(lexicon: Lexicon, text: string, start: number, end: number): number {
  const exact = exactHash(text, start, end)
  const found = find(lexicon, exact)
  return found !== 0 ? found : classOfFolded(lexicon, exact, foldedHash(text, start, end))
}

/** The same by the hashes of the form. */
export const classOfHashes = (lexicon: Lexicon, { exact, folded }: TokenHashes): number =>
  find(lexicon, exact) || classOfFolded(lexicon, exact, folded)

const classOfFolded = (lexicon: Lexicon, exact: number, folded: number): number =>
  folded === exact ? 0 : find(lexicon, folded)
