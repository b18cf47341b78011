import type { Lexicon } from './lexicon.ts'
import type { SyntaxModel } from './syntax-model.ts'
import { TAG, TAG_FEATURES } from './tags.ts'
import { COMMAS, LINE, MARKS, PADDING, type ParseState, STOPS, TAG_OF, type TokenArrays, WORD } from './workspace.ts'

/** Features of a form as one part of speech: those of its first analysis with the tag, else what the tag says by itself. */
export function featuresOf(lexicon: Lexicon, lexicalClass: number, tag: number): number {
  const end = lexicon.classes[lexicalClass + 1]!
  for (let at = lexicon.classes[lexicalClass]!; at < end; at++)
    if (lexicon.tags[at] === tag) return lexicon.features[at]!
  return TAG_FEATURES[tag]!
}

const COMMA = ','.charCodeAt(0)

/** Makes the words of a chunk from its tagged tokens: contractions become two words, the punctuation before each word is counted. */
export function layWords(model: SyntaxModel, tokens: TokenArrays, text: string, state: ParseState): void {
  let at = 1
  let commas = 0
  let stops = 0
  let marks = 0
  const { words } = state
  words.fill(0, COMMAS, MARKS + 1)
  const put = (token: number, word: number, lexicalClass: number, tag: number, part: number) => {
    state.start[at] = tokens.start[token]!
    state.end[at] = tokens.end[token]!
    state.class[at] = lexicalClass
    state.features[at] = featuresOf(model.lexicon, lexicalClass, tag)
    state.part[at] = part
    const line = at << LINE
    words[line + WORD] = word
    words[line + TAG_OF] = tag
    words[line + COMMAS] = commas
    words[line + STOPS] = stops
    words[line + MARKS] = marks
    at++
  }
  for (let i = PADDING; i < PADDING + tokens.length; i++) {
    const tag = tokens.tag[i]!
    const pair = tag === TAG.CONTRACTION ? model.contractionWords[tokens.contraction[i]!] : null
    if (pair) {
      put(i, pair[0].word, pair[0].class, pair[0].tag, 2 * tokens.contraction[i]! - 1)
      put(i, pair[1].word, pair[1].class, pair[1].tag, 2 * tokens.contraction[i]!)
      continue
    }
    if (tag === TAG.PUNCT) {
      const code = text.charCodeAt(tokens.start[i]!)
      if (code === COMMA) commas++
      else if (isMark(code)) marks++
      else stops++
    }
    put(i, tokens.word[i]!, tokens.class[i]!, tag === TAG.CONTRACTION ? TAG.ADP : tag, 0)
  }
  state.reset(at)
}

/** Quotation marks of every kind but the apostrophe. */
function isMark(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x201c && code <= 0x201f) ||
    code === 0x2039 ||
    code === 0x203a
  )
}
