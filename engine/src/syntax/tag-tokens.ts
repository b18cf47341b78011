import { TAGROWS_COUNT, tagRows } from './generated/tag-rows.ts'
import { PUNCTUATION_SHAPE } from './measure-token.ts'
import type { SyntaxModel } from './syntax-model.ts'
import { TAG, TAGS } from './tags.ts'
import { PADDING, type TokenArrays } from './workspace.ts'

/** Int32 entries in a row of the tagger's weights. */
export const TAGGER_WIDTH = TAGS.length / 4

const LOW = 0x00ff00ff
const NO_TAG = 40
const EVERY_TAG = (1 << TAGS.length) - 1 - (1 << TAG.CONTRACTION)
const CLAUSE_MARKS = (1 << TAG.SCONJ) | (1 << TAG['PRON.rel'])

/** Shift that brings a hash down to a row number, for a table with a power of two of rows. */
export const shiftFor = (rows: number): number => 32 - Math.log2(rows)

/** Sets what surrounds the tokens before tagging. */
export function startTagging(tokens: TokenArrays): void {
  tokens.lastVerb = 1
  tokens.clause = 1
  const after = PADDING + tokens.length
  for (const at of [0, 1, 2, after, after + 1, after + 2]) {
    tokens.word[at] = at < PADDING ? 3 : 5
    tokens.possible[at] = 0
    tokens.kind[at] = 0
    tokens.shape[at] = 32
    tokens.ending3[at] = 0
    tokens.tag[at] = NO_TAG
  }
}

/** Tags that a token may have, as bits; 0 where its tag is plain from its shape. */
export function allowedTags(model: SyntaxModel, tokens: TokenArrays, i: number): number {
  if (tokens.shape[i] === PUNCTUATION_SHAPE) return 0
  const contraction = tokens.contraction[i]!
  return contraction === 0 ? EVERY_TAG : model.contractionTags[contraction]!
}

/** Notes a tag and what the features of later tokens need of it. */
export function setTag(tokens: TokenArrays, i: number, tag: number): void {
  tokens.tag[i] = tag
  if (tag === TAG.VERB || tag === TAG['VERB.inf'] || tag === TAG['VERB.part'] || tag === TAG.AUX) {
    tokens.lastVerb = tokens.word[i]!
    tokens.clause = (tokens.clause & 6) === 0 ? 2 : (tokens.clause & 6) + (tag === TAG.AUX ? 8 : 16)
  } else if ((CLAUSE_MARKS >>> tag) & 1) tokens.clause = 4
  else if (tag === TAG.PUNCT) tokens.clause |= 1
}

/** Tags the tokens of a chunk from left to right, each by the best sum of weights. */
export function tagTokens(model: SyntaxModel, tokens: TokenArrays, rows: Int32Array): void {
  const table = model.weights.tagger
  const shift = shiftFor(table.length / TAGGER_WIDTH)
  startTagging(tokens)
  const end = PADDING + tokens.length
  for (let i = PADDING; i < end; i++) {
    const allowed = allowedTags(model, tokens, i)
    if (allowed === 0) {
      setTag(tokens, i, TAG.PUNCT)
      continue
    }
    if ((allowed & (allowed - 1)) === 0) {
      setTag(tokens, i, 31 - Math.clz32(allowed))
      continue
    }
    tagRows(tokens, i, rows, shift)
    setTag(tokens, i, bestTag(table, rows, allowed))
  }
}

/** The allowed tag with the greatest sum. The outer columns are summed in a loop of their own, which fetches the rows side by side. */
function bestTag(table: Int32Array, rows: Int32Array, allowed: number): number {
  let a = 0
  let a2 = 0
  let f = 0
  let f2 = 0
  for (let k = 0; k < TAGROWS_COUNT; k++) {
    const at = rows[k]! * TAGGER_WIDTH
    const v0 = table[at]!
    const v5 = table[at + 5]!
    a = (a + (v0 & LOW)) | 0
    a2 = (a2 + ((v0 >>> 8) & LOW)) | 0
    f = (f + (v5 & LOW)) | 0
    f2 = (f2 + ((v5 >>> 8) & LOW)) | 0
  }
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let b2 = 0
  let c2 = 0
  let d2 = 0
  let e2 = 0
  for (let k = 0; k < TAGROWS_COUNT; k++) {
    const at = rows[k]! * TAGGER_WIDTH
    const v1 = table[at + 1]!
    const v2 = table[at + 2]!
    const v3 = table[at + 3]!
    const v4 = table[at + 4]!
    b = (b + (v1 & LOW)) | 0
    b2 = (b2 + ((v1 >>> 8) & LOW)) | 0
    c = (c + (v2 & LOW)) | 0
    c2 = (c2 + ((v2 >>> 8) & LOW)) | 0
    d = (d + (v3 & LOW)) | 0
    d2 = (d2 + ((v3 >>> 8) & LOW)) | 0
    e = (e + (v4 & LOW)) | 0
    e2 = (e2 + ((v4 >>> 8) & LOW)) | 0
  }
  let best = -1
  let tag = 0
  const look = (sum: number, at: number) => {
    if ((allowed >>> at) & 1 && (sum & 0xffff) > best) {
      best = sum & 0xffff
      tag = at
    }
    if ((allowed >>> (at + 2)) & 1 && sum >>> 16 > best) {
      best = sum >>> 16
      tag = at + 2
    }
  }
  look(a, 0)
  look(a2, 1)
  look(b, 4)
  look(b2, 5)
  look(c, 8)
  look(c2, 9)
  look(d, 12)
  look(d2, 13)
  look(e, 16)
  look(e2, 17)
  look(f, 20)
  look(f2, 21)
  return tag
}
