import { TAGROWS_COUNT } from '../../engine/src/syntax/generated/tag-rows.ts'
import type { SyntaxModel } from '../../engine/src/syntax/syntax-model.ts'
import { tagTokens } from '../../engine/src/syntax/tag-tokens.ts'
import { TAGS } from '../../engine/src/syntax/tags.ts'
import { newTokenArrays, PADDING } from '../../engine/src/syntax/workspace.ts'
import { packBytes } from './quantize.ts'
import { type TaggerTraining, trainTagger } from './train-tagger.ts'
import { loadTokens, type TrainingSentence } from './training-sentence.ts'

const withTagger = (model: SyntaxModel, weights: Float32Array): SyntaxModel => ({
  ...model,
  weights: { ...model.weights, tagger: packBytes(weights, TAGS.length) },
})

/** Fills `predicted` of the sentences by the given tagger. Returns the share of tags that are right. */
export function predictTags(model: SyntaxModel, weights: Float32Array, sentences: readonly TrainingSentence[]): number {
  const tagging = withTagger(model, weights)
  const tokens = newTokenArrays()
  const rows = new Int32Array(TAGROWS_COUNT)
  let right = 0
  let count = 0
  for (const sentence of sentences) {
    loadTokens(model, tokens, sentence)
    tagTokens(tagging, tokens, rows)
    for (let i = 0; i < tokens.length; i++) {
      sentence.predicted[i] = tokens.tag[PADDING + i]!
      if (sentence.predicted[i] === sentence.tags[i]) right++
      count++
    }
  }
  return right / count
}

/** Fills `predicted` of each of the parts by a tagger trained on the other parts and on `always`. */
export function crossPredictTags(
  model: SyntaxModel,
  sentences: readonly TrainingSentence[],
  { always, folds, training }: { always: readonly TrainingSentence[]; folds: number; training: TaggerTraining },
): void {
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, index) => index % folds !== fold)
    const weights = trainTagger(model, [...others, ...always], training)
    const share = predictTags(
      model,
      weights,
      sentences.filter((_, index) => index % folds === fold),
    )
    console.log(`  fold ${fold + 1}: ${(100 * share).toFixed(2)} % of tags right`)
  }
}
