/** One example: names of the features that are on, and whether it is right. */
export interface Example {
  readonly features: readonly string[]
  readonly positive: boolean
}

/** Settings of the training: strength of the L2 penalty, how often a feature must be seen to count, steps of the climb. */
export interface Settings {
  readonly penalty: number
  readonly leastSeen?: number
  readonly steps?: number
}

/**
 * Logistic regression with an L2 penalty, fitted to all examples at once: the penalised likelihood is convex, and Adam (Kingma and Ba 2015) climbs it
 * with shrinking steps. `bias` is always on and not drawn to 0.
 */
export function fitLogistic(
  examples: readonly Example[],
  { penalty, leastSeen = 3, steps = 60 }: Settings,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const index = new Map<string, number>([['bias', 0]])
  for (const [feature, count] of counts) if (count >= leastSeen) index.set(feature, index.size)
  const rows = examples.map(({ features }) =>
    Int32Array.from([0, ...features.flatMap(feature => index.get(feature) ?? [])]),
  )
  const weights = new Float64Array(index.size)
  const mean = new Float64Array(index.size)
  const spread = new Float64Array(index.size)
  const gradient = new Float64Array(index.size)
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < weights.length; at++) gradient[at] = at === 0 ? 0 : 2 * penalty * weights[at]!
    for (const [at, row] of rows.entries()) {
      let sum = 0
      for (const feature of row) sum += weights[feature]!
      const error = 1 / (1 + Math.exp(-sum)) - (examples[at]!.positive ? 1 : 0)
      for (const feature of row) gradient[feature]! += error
    }
    const rate = FIRST_RATE * (1 - (step - 1) / steps)
    for (let at = 0; at < weights.length; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * gradient[at]! ** 2
      weights[at]! -= (rate * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(spread[at]! / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  return new Map([...index].map(([feature, at]) => [feature, weights[at]!]))
}

const FIRST_RATE = 0.15

/** Probability that the weights give to a set of features. */
export function probabilityOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), weights.get('bias') ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
