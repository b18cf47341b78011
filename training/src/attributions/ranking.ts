/** A feature by its name or number. */
export type Feature = string | number

/** One choice: the features of each option, and which options are right (at least one). */
export interface Ranking {
  readonly options: readonly (readonly Feature[])[]
  readonly right: readonly boolean[]
}

/** Log-linear ranking (softmax over the options, several of which may be right) by AdaGrad with an L2 penalty. */
export function trainRanking(
  rankings: readonly Ranking[],
  { epochs, rate, penalty }: { epochs: number; rate: number; penalty: number },
): Map<Feature, number> {
  const weights = new Map<Feature, number>()
  const squares = new Map<Feature, number>()
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let step = 0; step < rankings.length; step++) {
      const { options, right } = rankings[(step * 7919 + epoch * 31) % rankings.length]!
      const all = softmax(options.map(features => scoreOf(weights, features)))
      const mass = all.reduce((sum, p, at) => sum + (right[at] ? p : 0), 0)
      const gradient = new Map<Feature, number>()
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

const scoreOf = (weights: ReadonlyMap<Feature, number>, features: readonly Feature[]): number =>
  features.reduce<number>((sum, feature) => sum + (weights.get(feature) ?? 0), 0)

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const raised = scores.map(score => Math.exp(score - most))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map(value => value / total)
}

/** Share of the choices whose best option is right. */
export function rankingAccuracy(weights: ReadonlyMap<Feature, number>, rankings: readonly Ranking[]): number {
  if (rankings.length === 0) return 0
  return (
    rankings.filter(({ options, right }) => {
      const scores = options.map(features => scoreOf(weights, features))
      return right[scores.indexOf(Math.max(...scores))]
    }).length / rankings.length
  )
}

/**
 * Log-linear ranking fitted to all choices at once: the penalised likelihood is convex where one option is right, and Adam (Kingma and Ba 2015)
 * climbs it with shrinking steps. Weights are drawn towards `start` (0 where it is silent), which is what is believed before any annotation is seen.
 */
export function fitRanking(
  rankings: readonly Ranking[],
  {
    penalty,
    start = new Map(),
    held = () => false,
    steps = 120,
  }: {
    penalty: number
    start?: ReadonlyMap<Feature, number>
    held?: (feature: Feature) => boolean
    steps?: number
  },
): Map<Feature, number> {
  const index = new Map<Feature, number>()
  const counts = new Map<Feature, number>()
  for (const { options } of rankings)
    for (const features of options) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  for (const [feature, count] of counts) if (count >= LEAST_SEEN || held(feature)) index.set(feature, index.size)
  const data = rankings.map(({ options, right }) => ({
    right,
    options: options.map(features =>
      Int32Array.from(features.map(feature => index.get(feature) ?? -1).filter(at => at >= 0)),
    ),
  }))
  const origin = Float64Array.from(index.keys(), feature => start.get(feature) ?? 0)
  const weights = Float64Array.from(origin)
  const moves = Array.from(index.keys(), feature => !held(feature))
  const mean = new Float64Array(index.size)
  const spread = new Float64Array(index.size)
  const gradient = new Float64Array(index.size)
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < weights.length; at++) gradient[at] = 2 * penalty * (weights[at]! - origin[at]!)
    for (const { options, right } of data) {
      const all = softmax(options.map(features => features.reduce((sum, at) => sum + weights[at]!, 0)))
      const mass = Math.max(
        all.reduce((sum, p, at) => sum + (right[at] ? p : 0), 0),
        1e-9,
      )
      for (const [at, features] of options.entries()) {
        const push = all[at]! - (right[at] ? all[at]! / mass : 0)
        if (Math.abs(push) > 1e-6) for (const feature of features) gradient[feature]! += push
      }
    }
    const rate = 0.1 * (1 - (step - 1) / steps)
    for (let at = 0; at < weights.length; at++) {
      if (!moves[at]) continue
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * gradient[at]! ** 2
      weights[at]! -= (rate * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(spread[at]! / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  return new Map([...index].map(([feature, at]) => [feature, weights[at]!]))
}

/** A feature seen less often than this is left out. */
const LEAST_SEEN = 3
