/**
 * Learns which named person or body a description of the article stands for, from the speakers that the annotated articles name; prints
 * cross-validated accuracy and writes engine/src/lang/fr/naming-weights.ts.
 * usage: train-naming.ts [--gold DIR|ANNOTATIONS.jsonl …] [--dry-run]
 */
import { parseArgs } from 'node:util'
import { readGold } from '../../../evaluation/src/gold.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { learnNaming, namingRankings } from './naming.ts'
import { prepare } from './prepare.ts'
import { rankingAccuracy } from './ranking.ts'
import { namingFile, writeWeights } from './write-weights.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: ['../shared/gold/fr-train', 'training/annotations/news.jsonl'] },
    'dry-run': { type: 'boolean', default: false },
  },
})
const reader = loadReader()
const folds = 5

const articles = options.gold
  .flatMap(folder => readGold(folder))
  .map(article => namingRankings(prepare(article, reader), reader.language))
const all = articles.flat()
const stay = all.filter(({ right }) => right.at(-1)).length
console.log(`${all.length} descriptions, ${all.length - stay} of somebody named`)
{
  const held = Array.from({ length: folds }, (_, fold) => {
    const learnt = learnNaming(articles.filter((_, index) => index % folds !== fold).flat())
    const tested = articles.filter((_, index) => index % folds === fold).flat()
    return rankingAccuracy(learnt, tested) * tested.length
  })
  console.log(
    `right ${(held.reduce((sum, right) => sum + right, 0) / all.length).toFixed(4)} (cross-validated; all unnamed ${(stay / all.length).toFixed(4)})`,
  )
}
if (!options['dry-run']) writeWeights(namingFile, learnNaming(all))
