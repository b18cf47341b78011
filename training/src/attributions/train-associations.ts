/**
 * Learns what the associations of names with descriptions (engine/models/fr-associations.bin) weigh in the choice of names, every other weight as it
 * stands; adds them to engine/src/lang/fr/naming-weights.ts. train-naming.ts learns them with the others.
 * usage: train-associations.ts [--gold DIR|ANNOTATIONS.jsonl …] [--dry-run]
 */
import { parseArgs } from 'node:util'
import { readGold } from '../../../evaluation/src/gold.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { namingRankings } from './naming.ts'
import { prepare } from './prepare.ts'
import { type Feature, fitRanking, rankingAccuracy } from './ranking.ts'
import { namingFile, writeWeights } from './write-weights.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: ['../shared/gold/fr-train', 'training/annotations/news.jsonl'] },
    'dry-run': { type: 'boolean', default: false },
  },
})
const PENALTY = 1

const reader = loadReader()
const choices = options.gold
  .flatMap(folder => readGold(folder))
  .flatMap(article => namingRankings(prepare(article, reader), reader.language))
const held = Object.fromEntries(
  Object.entries(reader.language.namingWeights).filter(([feature]) => !isAssociation(feature)),
)
const learnt = fitRanking(choices, {
  penalty: PENALTY,
  start: new Map(Object.entries(held)),
  held: feature => !isAssociation(feature),
})
const weights = { ...held, ...Object.fromEntries([...learnt].filter(([feature]) => isAssociation(feature))) }
console.log(
  `${choices.length} choices, right ${share(held)} without associations, ${share(weights)} with them (on what was learnt from)`,
)
if (!options['dry-run']) writeWeights(namingFile, new Map(Object.entries(weights)))

function isAssociation(feature: Feature): boolean {
  return /^(?:unnamed\+)?association/u.test(String(feature))
}

function share(these: Readonly<Record<string, number>>): string {
  return rankingAccuracy(new Map(Object.entries(these)), choices).toFixed(3)
}
