import type { Reader } from '@selon/engine'
import { type Comparison, judgePair, type PairJudgement } from './judge-pair.ts'
import { type PairInFile, readingsOf } from './pairs-file.ts'

/** What `selon compare --pairs` adds to each pair. */
export interface PredictedPair extends PairInFile {
  readonly predicted: Pick<PairJudgement, 'same' | 'score' | 'also' | 'reasons'> & { readonly change: string | null }
}

/** Judges every pair of a pairs file; of the ways to read two contexts the likeliest counts. */
export const comparePairs = (pairs: readonly PairInFile[], comparison: Comparison, reader: Reader): PredictedPair[] =>
  pairs.map(pair => {
    const { same, score, change, also, reasons } = judgeReadings(pair, comparison, reader)
    const rounded = Math.round(score * 1000) / 1000
    const named = same === 'no' ? { change: null, also: [] } : { change, also }
    return { ...pair, predicted: { same, score: rounded, ...named, reasons } }
  })

function judgeReadings(pair: PairInFile, comparison: Comparison, reader: Reader): PairJudgement {
  const bs = readingsOf(pair.b, comparison, reader)
  return readingsOf(pair.a, comparison, reader)
    .flatMap(a => bs.map(b => judgePair(a, b, comparison)))
    .reduce((best, next) => (rankOf(next) > rankOf(best) ? next : best))
}

/** Certain readings before uncertain ones, then the likelier. */
const rankOf = ({ same, score }: PairJudgement): number => ['no', 'unsure', 'yes'].indexOf(same) + score / 2
