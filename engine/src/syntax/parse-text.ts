import type { Span } from '../model/span.ts'
import type { Syntax } from '../model/syntax.ts'
import { layWords } from './lay-words.ts'
import { measureToken } from './measure-token.ts'
import { parseWords } from './parse-words.ts'
import { SyntaxBuilder } from './syntax-builder.ts'
import type { SyntaxModel } from './syntax-model.ts'
import { tagTokens } from './tag-tokens.ts'
import { LONGEST_CHUNK, PADDING } from './workspace.ts'

/**
 * Words, tags and trees of a text.
 *
 * @param text the frozen text of an article
 * @param units spans that are parsed each by itself (sentences), in order and apart; what lies between them has no words
 * @param model made by `readSyntaxModel`
 */
export function parseText(text: string, units: readonly Span[], model: SyntaxModel): Syntax {
  const { tokens, state, rows } = model.workspace
  const builder = new SyntaxBuilder(text, model)
  for (const unit of units) {
    builder.openUnit()
    let from = unit.start
    while (from < unit.end) {
      const count = model.tokenizer.tokenize(text, from, unit.end, tokens.start, tokens.end, PADDING, LONGEST_CHUNK)
      if (count === 0) break
      tokens.length = count
      for (let i = PADDING; i < PADDING + count; i++) measureToken(model, tokens, i, text, i === PADDING)
      tagTokens(model, tokens, rows)
      layWords(model, tokens, text, state)
      parseWords(model.weights, state, rows)
      builder.addChunk(state)
      if (count < LONGEST_CHUNK) break
      from = tokens.end[PADDING + count - 1]!
    }
    builder.closeUnit()
  }
  return builder.build()
}
