import type { QueryScript } from './names-data.ts'

/** Figures of searches in one script. */
export interface Figure {
  readonly script: QueryScript
  readonly queries: number
  /** Share of queries whose best candidate is the right person. */
  readonly recallAt1: number
  /** Share of queries answered rightly at the lowest score where 0.99 of the answers are right. */
  readonly recallAtPrecision: number
  /** At the threshold that ships, which is set with people in mind who are not in the list. */
  readonly atThreshold: { readonly recall: number; readonly precision: number }
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

/** One answer of a search. */
export interface ScoredAnswer {
  readonly script: QueryScript
  readonly right: boolean
  readonly score: number
}

export function figuresOf(answers: readonly ScoredAnswer[], threshold: number): Figure[] {
  return SCRIPTS.map(script => {
    const own = answers.filter(one => one.script === script)
    const given = own.filter(one => one.score >= threshold)
    const right = given.filter(one => one.right).length
    return {
      script,
      queries: own.length,
      recallAt1: own.filter(one => one.right).length / own.length,
      recallAtPrecision: recallAtPrecision(own),
      atThreshold: { recall: right / own.length, precision: right / given.length },
    }
  })
}

export function formatFigures(figures: readonly Figure[]): string {
  return figures
    .map(one => {
      const { recall, precision } = one.atThreshold
      const most = `recall@1 ${one.recallAt1.toFixed(3)}  recall at precision 0.99: ${one.recallAtPrecision.toFixed(3)}`
      return `${one.script.padEnd(9)} ${String(one.queries).padStart(5)} queries  ${most}  at the usual threshold: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`
    })
    .join('')
}
