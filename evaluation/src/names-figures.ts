import { logOddsOf, surenessFeatures } from '../../engine/src/names/name-features.ts'
import type { QueryScript } from './names-data.ts'
import type { Found } from './names-train.ts'

/** Figures of searches in one script. */
export interface Figure {
  readonly script: QueryScript
  readonly queries: number
  /** Share of queries whose best candidate is the right person. */
  readonly recallAt1: number
  /** Share of queries answered rightly at the lowest score where 0.99 of the answers are right. */
  readonly recallAtPrecision: number
}

const SCRIPTS: readonly QueryScript[] = ['cyrillic', 'greek', 'arabic', 'latin']

/** Recall at precision 0.99 of answers that can be ranked by score. */
export function recallAtPrecision(
  answers: readonly { readonly score: number; readonly right: boolean }[],
  precision = 0.99,
): number {
  const ranked = [...answers].sort((x, y) => y.score - x.score)
  let right = 0
  let best = 0
  ranked.forEach((answer, index) => {
    if (answer.right) right++
    if (right >= precision * (index + 1)) best = right / ranked.length
  })
  return best
}

export function figuresOf(found: readonly Found[], sureness: readonly number[]): Figure[] {
  return SCRIPTS.map(script => {
    const own = found.filter(one => one.query.script === script)
    const answers = own.map(one => ({
      right: one.right,
      score: logOddsOf(surenessFeatures(one.logOdds, one.gap), sureness),
    }))
    return {
      script,
      queries: own.length,
      recallAt1: own.filter(one => one.right).length / own.length,
      recallAtPrecision: recallAtPrecision(answers),
    }
  })
}

export function formatFigures(figures: readonly Figure[]): string {
  return figures
    .map(
      one =>
        `${one.script.padEnd(9)} ${String(one.queries).padStart(5)} queries  recall@1 ${one.recallAt1.toFixed(3)}  recall at precision 0.99: ${one.recallAtPrecision.toFixed(3)}\n`,
    )
    .join('')
}
