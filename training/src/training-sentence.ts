import { layWords } from '../../engine/src/syntax/lay-words.ts'
import { measureToken } from '../../engine/src/syntax/measure-token.ts'
import type { SyntaxModel } from '../../engine/src/syntax/syntax-model.ts'
import { TAG } from '../../engine/src/syntax/tags.ts'
import { LONGEST_CHUNK, PADDING, type ParseState, type TokenArrays } from '../../engine/src/syntax/workspace.ts'
import type { TreebankSentence } from './treebank/read-conllu.ts'

/** A sentence as the trainers need it: gold tags of its tokens, and heads and relations of its words (heads: root is words + 1). */
export interface TrainingSentence {
  readonly source: TreebankSentence
  readonly tags: Uint8Array
  /** Tags of its tokens as a tagger predicts them that did not learn from the sentence; the gold tags until then. */
  readonly predicted: Uint8Array
  readonly heads: Int32Array
  readonly deprels: Uint8Array
}

/** Null where the sentence is too long or has a contraction that the rules do not know. */
export function prepare(model: SyntaxModel, source: TreebankSentence): TrainingSentence | null {
  if (source.tokens.length > LONGEST_CHUNK || source.words.length === 0) return null
  const tags = new Uint8Array(source.tokens.length)
  for (const [index, token] of source.tokens.entries()) {
    if (token.last - token.first > 2) return null
    if (token.last - token.first === 2) {
      if (!model.rules.contractions.some(each => each.form === source.text.slice(token.start, token.end).toLowerCase()))
        return null
      tags[index] = TAG.CONTRACTION
    } else tags[index] = source.words[token.first]!.tag
  }
  const root = source.words.length + 1
  const heads = Int32Array.from([0, ...source.words.map(word => (word.head === 0 ? root : word.head)), 0])
  return {
    source,
    tags,
    predicted: tags.slice(),
    heads,
    deprels: Uint8Array.from([0, ...source.words.map(word => word.deprel), 0]),
  }
}

/** Puts the tokens of a sentence into the tagger's arrays. */
export function loadTokens(model: SyntaxModel, tokens: TokenArrays, { source }: TrainingSentence): void {
  tokens.length = source.tokens.length
  for (const [index, token] of source.tokens.entries()) {
    tokens.start[PADDING + index] = token.start
    tokens.end[PADDING + index] = token.end
    measureToken(model, tokens, PADDING + index, source.text, index === 0)
  }
}

/** Makes the words from tokens whose tags are set, keeping the gold division into words. */
export function loadWords(
  model: SyntaxModel,
  tokens: TokenArrays,
  sentence: TrainingSentence,
  state: ParseState,
): void {
  for (let i = 0; i < tokens.length; i++) {
    const gold = sentence.tags[i]!
    const tag = tokens.tag[PADDING + i]!
    if ((gold === TAG.CONTRACTION) !== (tag === TAG.CONTRACTION)) tokens.tag[PADDING + i] = gold
  }
  layWords(model, tokens, sentence.source.text, state)
}
