import { TAGROWS_COUNT, tagRows } from '../../engine/src/syntax/generated/tag-rows.ts'
import type { SyntaxModel } from '../../engine/src/syntax/syntax-model.ts'
import { allowedTags, setTag, shiftFor, startTagging } from '../../engine/src/syntax/tag-tokens.ts'
import { TAG, TAGS } from '../../engine/src/syntax/tags.ts'
import { newTokenArrays, PADDING } from '../../engine/src/syntax/workspace.ts'
import { AveragedRows } from './averaged-rows.ts'
import { type Random, shuffled } from './random.ts'
import { loadTokens, type TrainingSentence } from './training-sentence.ts'

export interface TaggerTraining {
  readonly rows: number
  readonly epochs: number
  readonly random: Random
}

/** Trains the tagger; returns the averaged weights, one lane a tag. */
export function trainTagger(
  model: SyntaxModel,
  sentences: readonly TrainingSentence[],
  options: TaggerTraining,
): Float32Array {
  const table = new AveragedRows(options.rows, TAGS.length)
  const shift = shiftFor(options.rows)
  const tokens = newTokenArrays()
  const rows = new Int32Array(TAGROWS_COUNT)
  const scores = new Float32Array(TAGS.length)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let right = 0
    let asked = 0
    for (const sentence of shuffled(sentences, options.random)) {
      loadTokens(model, tokens, sentence)
      startTagging(tokens)
      for (let i = 0; i < tokens.length; i++) {
        const gold = sentence.tags[i]!
        const allowed = allowedTags(model, tokens, PADDING + i)
        if (allowed === 0 || (allowed & (allowed - 1)) === 0) {
          setTag(tokens, PADDING + i, allowed === 0 ? TAG.PUNCT : 31 - Math.clz32(allowed))
          continue
        }
        tagRows(tokens, PADDING + i, rows, shift)
        table.score(rows, TAGROWS_COUNT, scores)
        let best = -1
        for (let tag = 0; tag < TAGS.length; tag++)
          if ((allowed >>> tag) & 1 && (best < 0 || scores[tag]! > scores[best]!)) best = tag
        asked++
        if (best === gold) right++
        else if ((allowed >>> gold) & 1) table.update(rows, TAGROWS_COUNT, gold, best)
        table.tick()
        setTag(tokens, PADDING + i, epoch === 0 && options.random() < 0.5 ? gold : best)
      }
    }
    console.log(`  tagger epoch ${epoch + 1}: ${((100 * right) / asked).toFixed(2)} % of decisions right`)
  }
  return table.average()
}
