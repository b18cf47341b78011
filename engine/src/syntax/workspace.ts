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

/** Words of one chunk and the tree being built over them. Words are entries 1 … root - 1; entry 0 stands for "none". */
export class ParseState {
  readonly start = new Int32Array(WORDS)
  readonly end = new Int32Array(WORDS)
  readonly word = new Int32Array(WORDS)
  readonly class = new Int32Array(WORDS)
  readonly tag = new Int32Array(WORDS)
  readonly features = new Int32Array(WORDS)
  readonly agreement = new Int32Array(WORDS)
  /** Number of the contraction part (1 or 2 for its first or second word, plus twice its number), 0 for a word as written. */
  readonly part = new Uint8Array(WORDS)
  readonly head = new Int32Array(WORDS)
  readonly label = new Int32Array(WORDS)
  readonly childLabels = new Int32Array(WORDS)
  readonly valency = new Int32Array(WORDS)
  readonly firstLeft = new Int32Array(WORDS)
  readonly secondLeft = new Int32Array(WORDS)
  readonly lastRight = new Int32Array(WORDS)
  readonly secondRight = new Int32Array(WORDS)
  readonly stack = new Int32Array(WORDS)
  /** Commas, other punctuation, and quotation marks in front of each word. */
  readonly commas = new Int32Array(WORDS)
  readonly stops = new Int32Array(WORDS)
  readonly marks = new Int32Array(WORDS)
  /** Entry of the root, one past the last word. */
  root = 1
  depth = 0

  /** Makes ready for parsing once words, tags and punctuation counts stand in their arrays. */
  reset(root: number): void {
    this.root = root
    this.depth = 0
    for (let i = 0; i <= root; i++) {
      this.head[i] = 0
      this.label[i] = -1
      this.childLabels[i] = 0
      this.valency[i] = 0
      this.firstLeft[i] = 0
      this.secondLeft[i] = 0
      this.lastRight[i] = 0
      this.secondRight[i] = 0
      this.agreement[i] = this.features[i]! & AGREEMENT
    }
    this.word[root] = 0x2545f491
    this.tag[root] = TAG.X + 7
    this.agreement[root] = 0
    this.word[0] = 0
    this.tag[0] = TAG.X + 8
    this.commas[root] = this.commas[root - 1]!
    this.stops[root] = this.stops[root - 1]!
    this.marks[root] = this.marks[root - 1]!
  }

  attach(head: number, dependent: number, label: number): void {
    this.head[dependent] = head
    this.label[dependent] = label
    this.childLabels[head]! |= LABEL_BITS[label]!
    if (dependent < head) {
      this.secondLeft[head] = this.firstLeft[head]!
      this.firstLeft[head] = dependent
      if ((this.valency[head]! & 7) < 6) this.valency[head]!++
    } else {
      this.secondRight[head] = this.lastRight[head]!
      this.lastRight[head] = dependent
      if (this.valency[head]! >>> 3 < 6) this.valency[head]! += 8
    }
  }

  /** Distance of two words in steps: 1, 2, 3, 4, 5–6, 7–10, more. */
  distance(left: number, right: number): number {
    if (left === 0) return 9
    const gap = right - left
    return gap < 5 ? gap : gap < 7 ? 5 : gap < 11 ? 6 : 7
  }

  /** Commas (up to 3), other stops and quotation marks between two words, as one number. */
  between(left: number, right: number): number {
    if (left === 0) return 63
    const commas = this.commas[right]! - this.commas[left]!
    const stops = this.stops[right]! - this.stops[left]!
    const marks = this.marks[right]! - this.marks[left]!
    return Math.min(commas, 3) + (stops > 0 ? 4 : 0) + (marks === 0 ? 0 : (marks & 1) === 1 ? 8 : 16)
  }

  /** Whether each of three words stands inside an open quotation. */
  marksOpen(first: number, second: number, third: number): number {
    return 1 + (this.marks[first]! & 1) + 2 * (this.marks[second]! & 1) + 4 * (this.marks[third]! & 1)
  }

  /** Whether gender and number of two words agree: 1 not known, 2 agree, 3 clash, by number and gender. */
  agree(left: number, right: number): number {
    const a = this.agreement[left]!
    const b = this.agreement[right]!
    const numbers = (a & NUMBER) === 0 || (b & NUMBER) === 0 ? 1 : (a & b & NUMBER) !== 0 ? 2 : 3
    const genders = (a & GENDER) === 0 || (b & GENDER) === 0 ? 1 : (a & b & GENDER) !== 0 ? 2 : 3
    return numbers * 4 + genders
  }

  /** A relative pronoun as first child of the top of the stack or among the three topmost words: what waits for a verb. */
  relativeOf(top: number, second: number): number {
    if (this.tag[top] === TAG['PRON.rel']) return this.word[top]!
    if (this.tag[second] === TAG['PRON.rel']) return this.word[second]! + 1
    const third = this.depth > 2 ? this.stack[this.depth - 3]! : 0
    if (this.tag[third] === TAG['PRON.rel']) return this.word[third]! + 2
    const first = this.firstLeft[top]!
    return this.tag[first] === TAG['PRON.rel'] ? this.word[first]! + 3 : 1
  }
}
