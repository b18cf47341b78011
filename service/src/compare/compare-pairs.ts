import { type Comparison, judgePair, type PairJudgement } from './judge-pair.ts'
import { type PairInFile, readingsOf } from './pairs-file.ts'

/** What `selon compare --pairs` adds to each pair. */
export interface PredictedPair extends PairInFile {
  readonly predicted: Pick<PairJudgement, 'same' | 'score' | 'also' | 'reasons'> & { readonly change: string | null }
}

/** Judges every pair of a pairs file; of the ways to read two contexts the likeliest counts. */
export const comparePairs = (pairs: readonly PairInFile[], comparison: Comparison): PredictedPair[] =>
  pairs.map(pair => {
    const { same, score, change, also, reasons } = judgeReadings(pair, comparison)
    const rounded = Math.round(score * 1000) / 1000
    const named = same === 'no' ? { change: null, also: [] } : { change, also }
    return { ...pair, predicted: { same, score: rounded, ...named, reasons } }
  })

function judgeReadings(pair: PairInFile, comparison: Comparison): PairJudgement {
  const bs = readingsOf(pair.b, comparison)
  return readingsOf(pair.a, comparison)
    .flatMap(a => bs.map(b => judgePair(a, b, comparison)))
    .reduce((best, next) => (next.score > best.score ? next : best))
}
