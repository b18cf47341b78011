/** One choice: the features of each option, and which options are right (at least one). */
export interface Ranking {
  readonly options: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

/** Log-linear ranking (softmax over the options, several of which may be right) by AdaGrad with an L2 penalty. */
export function trainRanking(
  rankings: readonly Ranking[],
  { epochs, rate, penalty }: { epochs: number; rate: number; penalty: number },
): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let step = 0; step < rankings.length; step++) {
      const { options, right } = rankings[(step * 7919 + epoch * 31) % rankings.length]!
      const all = softmax(options.map(features => scoreOf(weights, features)))
      const mass = all.reduce((sum, p, at) => sum + (right[at] ? p : 0), 0)
      const gradient = new Map<string, number>()
      for (const [at, features] of options.entries()) {
        const push = all[at]! - (right[at] ? all[at]! / Math.max(mass, 1e-9) : 0)
        for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + push)
      }
      for (const [feature, value] of gradient) {
        const weight = weights.get(feature) ?? 0
        const slope = value + penalty * weight
        const square = (squares.get(feature) ?? 0) + slope * slope
        squares.set(feature, square)
        weights.set(feature, weight - (rate * slope) / Math.sqrt(square + 1e-8))
      }
    }
  return weights
}

const scoreOf = (weights: ReadonlyMap<string, number>, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const raised = scores.map(score => Math.exp(score - most))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map(value => value / total)
}

/** Share of the choices whose best option is right. */
export function rankingAccuracy(weights: ReadonlyMap<string, number>, rankings: readonly Ranking[]): number {
  if (rankings.length === 0) return 0
  return (
    rankings.filter(({ options, right }) => {
      const scores = options.map(features => scoreOf(weights, features))
      return right[scores.indexOf(Math.max(...scores))]
    }).length / rankings.length
  )
}
