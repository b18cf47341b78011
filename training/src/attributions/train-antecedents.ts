/**
 * Learns which antecedent a pronoun or description takes, from the speakers and addressees that the annotated articles name; prints cross-validated
 * accuracy and writes engine/src/lang/fr/antecedent-weights.ts.
 * usage: train-antecedents.ts [--gold DIR|ANNOTATIONS.jsonl …] [--dry-run]
 */
import { parseArgs } from 'node:util'
import { readGold } from '../../../evaluation/src/gold.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { antecedentRankings, learnAntecedents } from './antecedents.ts'
import { prepare } from './prepare.ts'
import { rankingAccuracy } from './ranking.ts'
import { antecedentFile, writeWeights } from './write-weights.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: ['../shared/gold/fr-train', 'training/annotations/news.jsonl'] },
    'dry-run': { type: 'boolean', default: false },
  },
})
const reader = loadReader()
const folds = 3

const articles = options.gold.flatMap(folder => readGold(folder)).map(article => prepare(article, reader))
const weights = learnAntecedents(articles, reader.language)
for (let fold = 0, right = 0, all = 0; fold < folds; fold++) {
  const learnt = learnAntecedents(
    articles.filter((_, index) => index % folds !== fold),
    reader.language,
  )
  const held = articles
    .filter((_, index) => index % folds === fold)
    .flatMap(article => antecedentRankings(article, learnt, reader.language))
  right += rankingAccuracy(learnt, held) * held.length
  all += held.length
  if (fold === folds - 1) console.log(`${all} decisions, right ${(right / all).toFixed(3)} (cross-validated)`)
}
if (!options['dry-run']) writeWeights(antecedentFile, weights)
