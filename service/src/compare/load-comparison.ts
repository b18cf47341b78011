import { readFileSync } from 'node:fs'
import type { Comparison, PairModels } from './judge-pair.ts'
import { frenchComparison } from './lang/fr.ts'
import { loadStatistics } from './word-statistics.ts'

/** Everything that judging French pairs takes, from the data files beside this one. Load once, hand on. */
export function loadComparison(): Comparison {
  const url = new URL('./data/fr-pair-models.json', import.meta.url)
  const models = JSON.parse(readFileSync(url, 'utf8')) as PairModels
  return { language: frenchComparison, statistics: loadStatistics(), models }
}
