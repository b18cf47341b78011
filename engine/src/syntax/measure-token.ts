import { CHARACTER, fold, kindOf } from './characters.ts'
import { finish, foldedHash, hashToken, type TokenHashes } from './hash.ts'
import { classOfHashes } from './lexicon.ts'
import type { SyntaxModel } from './syntax-model.ts'
import type { TokenArrays } from './workspace.ts'

/** Shape of a token of plain punctuation, which is tagged without asking the weights. */
export const PUNCTUATION_SHAPE = 64
const PLAIN_PUNCTUATION = new Set([...',.;:!?()[]«»"“”…'])

/** Of the token at hand. */
const hashes: TokenHashes = { exact: 0, folded: 0, word: 0 }

const LOWER = 1
const UPPER = 2
const DIGIT = 4
const HYPHEN = 8
const OTHER = 16

/** Fills in what the tagger sees of token `i`, text[start, end). `first` says that it opens the unit. */
export function measureToken(model: SyntaxModel, tokens: TokenArrays, i: number, text: string, first: boolean): void {
  const start = tokens.start[i]!
  const end = tokens.end[i]!
  const code = text.charCodeAt(start)
  hashToken(text, start, end, hashes)
  const { word, folded } = hashes
  tokens.word[i] = word
  if (end - start === 1 && kindOf(code) === CHARACTER.symbol && PLAIN_PUNCTUATION.has(text[start]!)) {
    setPlain(tokens, i, word, PUNCTUATION_SHAPE)
    return
  }
  if (end - start === 1 && code === 0x2e) {
    setPlain(tokens, i, word, PUNCTUATION_SHAPE)
    return
  }
  const e1 = fold(text.charCodeAt(end - 1))
  const e2 = end - start > 1 ? fold(text.charCodeAt(end - 2)) : 0
  const e3 = end - start > 2 ? fold(text.charCodeAt(end - 3)) : 0
  const e4 = end - start > 3 ? fold(text.charCodeAt(end - 4)) : 0
  tokens.ending2[i] = e1 + (e2 << 10) + 1
  tokens.ending3[i] = e1 + (e2 << 10) + (e3 << 20) + 2
  tokens.ending4[i] = Math.imul(tokens.ending3[i]!, 0x01000193) ^ e4
  tokens.beginning[i] = foldedHash(text, start, Math.min(end, start + 3))
  const lexicalClass = classOfHashes(model.lexicon, hashes)
  tokens.class[i] = lexicalClass
  const possible = model.lexicon.masks[lexicalClass]!
  tokens.possible[i] = possible
  tokens.kind[i] = finish(Math.imul(possible, 0x9e3779b1) ^ model.lexicon.unions[lexicalClass]!)
  tokens.shape[i] = shapeOf(text, start, end) + (first ? 128 : 0)
  tokens.contraction[i] = end - start < 14 ? (model.contractionNumbers.get(folded) ?? 0) : 0
}

function setPlain(tokens: TokenArrays, i: number, word: number, shape: number): void {
  tokens.ending2[i] = word
  tokens.ending3[i] = word
  tokens.ending4[i] = word
  tokens.beginning[i] = word
  tokens.class[i] = 0
  tokens.possible[i] = 0
  tokens.kind[i] = 1
  tokens.shape[i] = shape
  tokens.contraction[i] = 0
}

/** Capital first letter (256), all capitals (512), and which kinds of character occur. */
function shapeOf(text: string, start: number, end: number): number {
  let seen = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === CHARACTER.letter) seen |= fold(code) === code ? LOWER : UPPER
    else seen |= kind === CHARACTER.digit ? DIGIT : kind === CHARACTER.hyphen ? HYPHEN : OTHER
  }
  const code = text.charCodeAt(start)
  if (kindOf(code) !== CHARACTER.letter || fold(code) === code) return seen
  return seen + 256 + (end - start > 1 && (seen & LOWER) === 0 ? 512 : 0)
}
