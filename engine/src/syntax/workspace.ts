import type { Deprel } from '../model/syntax.ts'
import { DEPRELS, FEATURE } from '../model/syntax.ts'
import { TAG } from './tags.ts'

/** Most tokens that are tagged and parsed at a time; a longer unit is cut, so that memory stays bounded and trees stay sensible. */
export const LONGEST_CHUNK = 600

/** Empty entries before the first token and after the last. */
export const PADDING = 3

/** Tokens of one chunk as the tagger sees them; token i of the chunk is entry PADDING + i. */
export interface TokenArrays {
  readonly start: Int32Array
  readonly end: Int32Array
  /** Hash of the word. */
  readonly word: Int32Array
  readonly ending2: Int32Array
  readonly ending3: Int32Array
  readonly ending4: Int32Array
  readonly beginning: Int32Array
  /** Class in the lexicon. */
  readonly class: Int32Array
  /** Bits of the tags that the lexicon allows. */
  readonly possible: Int32Array
  /** Those and the features it knows, mixed. */
  readonly kind: Int32Array
  readonly shape: Int32Array
  readonly tag: Int32Array
  /** Number (from 1) of the contraction that the token can be, else 0. */
  readonly contraction: Uint8Array
  /** Word of the last finite verb before the token being tagged, and what has been seen since the clause began. */
  lastVerb: number
  clause: number
  length: number
}

const SIZE = LONGEST_CHUNK + 2 * PADDING

export const newTokenArrays = (): TokenArrays => ({
  start: new Int32Array(SIZE),
  end: new Int32Array(SIZE),
  word: new Int32Array(SIZE),
  ending2: new Int32Array(SIZE),
  ending3: new Int32Array(SIZE),
  ending4: new Int32Array(SIZE),
  beginning: new Int32Array(SIZE),
  class: new Int32Array(SIZE),
  possible: new Int32Array(SIZE),
  kind: new Int32Array(SIZE),
  shape: new Int32Array(SIZE),
  tag: new Int32Array(SIZE),
  contraction: new Uint8Array(SIZE),
  lastVerb: 0,
  clause: 0,
  length: 0,
})

const WORDS = 2 * LONGEST_CHUNK + 4
const AGREEMENT = FEATURE.masculine | FEATURE.feminine | FEATURE.singular | FEATURE.plural
const GENDER = FEATURE.masculine | FEATURE.feminine
const NUMBER = FEATURE.singular | FEATURE.plural

/** Bit of each relation in `childLabels`; relations that say little about what may still come share the last bit. */
const LABEL_BITS = Int32Array.from(DEPRELS, label => {
  const groups: readonly (readonly Deprel[])[] = [
    ['nsubj', 'nsubj:pass', 'csubj'],
    ['obj'],
    ['ccomp'],
    ['xcomp'],
    ['aux', 'aux:pass'],
    ['cop'],
    ['mark'],
    ['case'],
    ['det'],
    ['iobj', 'expl', 'expl:comp', 'expl:pass'],
    ['expl:subj'],
    ['cc'],
    ['obl', 'obl:agent'],
    ['acl:relcl'],
    ['fixed', 'flat'],
  ]
  const at = groups.findIndex(group => group.includes(label))
  return 1 << (at < 0 ? groups.length : at)
})

/** A word has 16 numbers in `ParseState.words`, a line of the cache; `number << LINE` is where those of a word start. */
export const LINE = 4

// What each of the numbers is.
export const WORD = 0
export const TAG_OF = 1
export const AGREEMENT_OF = 2
export const LABEL = 3
/** Bits of the relations of the children. */
export const CHILDREN = 4
/** How many children on the left (up to 6), plus 8 times those on the right. */
export const VALENCY = 5
export const FIRST_LEFT = 6
export const SECOND_LEFT = 7
export const LAST_RIGHT = 8
export const SECOND_RIGHT = 9
/** Commas, other punctuation, and quotation marks in front of the word. */
export const COMMAS = 10
export const STOPS = 11
export const MARKS = 12
export const HEAD = 13
/** What the weights of `stackRows` came to when the word came onto the stack. */
export const STACK_SUM = 14

/** Words of one chunk and the tree being built over them. Words are entries 1 … root - 1; entry 0 stands for "none". */
export class ParseState {
  /** What the features look at, a line for each word; heads and children are numbers of words. */
  readonly words = new Int32Array(WORDS << LINE)
  readonly start = new Int32Array(WORDS)
  readonly end = new Int32Array(WORDS)
  readonly class = new Int32Array(WORDS)
  readonly features = new Int32Array(WORDS)
  /** Number of the contraction part (1 or 2 for its first or second word, plus twice its number), 0 for a word as written. */
  readonly part = new Uint8Array(WORDS)
  readonly stack = new Int32Array(WORDS)
  /** Entry of the root, one past the last word. */
  root = 1
  depth = 0

  /** Number of a word's line, one of those named above. */
  at(word: number, field: number): number {
    return this.words[(word << LINE) + field]!
  }

  /** Makes ready for parsing once words, tags and punctuation counts stand in their arrays. */
  reset(root: number): void {
    const { words } = this
    this.root = root
    this.depth = 0
    for (let i = 0; i <= root; i++) {
      const at = i << LINE
      words.fill(0, at + AGREEMENT_OF, at + COMMAS)
      words[at + AGREEMENT_OF] = this.features[i]! & AGREEMENT
      words[at + LABEL] = -1
      words[at + HEAD] = 0
    }
    const last = root << LINE
    words[last + WORD] = 0x2545f491
    words[last + TAG_OF] = TAG.X + 7
    words[last + AGREEMENT_OF] = 0
    words[WORD] = 0
    words[TAG_OF] = TAG.X + 8
    words.copyWithin(last + COMMAS, last - (1 << LINE) + COMMAS, last - (1 << LINE) + MARKS + 1)
  }

  attach(head: number, dependent: number, label: number): void {
    const { words } = this
    const h = head << LINE
    words[(dependent << LINE) + HEAD] = head
    words[(dependent << LINE) + LABEL] = label
    words[h + CHILDREN]! |= LABEL_BITS[label]!
    const valency = words[h + VALENCY]!
    if (dependent < head) {
      words[h + SECOND_LEFT] = words[h + FIRST_LEFT]!
      words[h + FIRST_LEFT] = dependent
      if ((valency & 7) < 6) words[h + VALENCY] = valency + 1
    } else {
      words[h + SECOND_RIGHT] = words[h + LAST_RIGHT]!
      words[h + LAST_RIGHT] = dependent
      if (valency >>> 3 < 6) words[h + VALENCY] = valency + 8
    }
  }

  // The features below are given where the lines of the words start.

  /** Distance of two words in steps: 1, 2, 3, 4, 5–6, 7–10, more. */
  distance(left: number, right: number): number {
    if (left === 0) return 9
    const gap = (right - left) >> LINE
    return gap < 5 ? gap : gap < 7 ? 5 : gap < 11 ? 6 : 7
  }

  /** Commas (up to 3), other stops and quotation marks between two words, as one number. */
  between(left: number, right: number): number {
    if (left === 0) return 63
    const { words } = this
    const commas = words[right + COMMAS]! - words[left + COMMAS]!
    const stops = words[right + STOPS]! - words[left + STOPS]!
    const marks = words[right + MARKS]! - words[left + MARKS]!
    return Math.min(commas, 3) + (stops > 0 ? 4 : 0) + (marks === 0 ? 0 : (marks & 1) === 1 ? 8 : 16)
  }

  /** Whether each of three words stands inside an open quotation. */
  marksOpen(first: number, second: number, third: number): number {
    const { words } = this
    return 1 + (words[first + MARKS]! & 1) + 2 * (words[second + MARKS]! & 1) + 4 * (words[third + MARKS]! & 1)
  }

  /** Whether gender and number of two words agree: 1 not known, 2 agree, 3 clash, by number and gender. */
  agree(left: number, right: number): number {
    const a = this.words[left + AGREEMENT_OF]!
    const b = this.words[right + AGREEMENT_OF]!
    const numbers = (a & NUMBER) === 0 || (b & NUMBER) === 0 ? 1 : (a & b & NUMBER) !== 0 ? 2 : 3
    const genders = (a & GENDER) === 0 || (b & GENDER) === 0 ? 1 : (a & b & GENDER) !== 0 ? 2 : 3
    return numbers * 4 + genders
  }

  /** A relative pronoun as first child of the top of the stack or among the three topmost words: what waits for a verb. */
  relativeOf(top: number, second: number): number {
    const { words } = this
    const relative = TAG['PRON.rel']
    if (words[top + TAG_OF] === relative) return words[top + WORD]!
    if (words[second + TAG_OF] === relative) return words[second + WORD]! + 1
    const third = this.depth > 2 ? this.stack[this.depth - 3]! << LINE : 0
    if (words[third + TAG_OF] === relative) return words[third + WORD]! + 2
    const first = words[top + FIRST_LEFT]! << LINE
    return words[first + TAG_OF] === relative ? words[first + WORD]! + 3 : 1
  }
}
