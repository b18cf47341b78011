/** One example: names of the features that are on, and whether it is right. */
export interface Example {
  readonly features: readonly string[]
  readonly positive: boolean
}

/** Settings of the training: passes over the examples, step size, strength of the L2 penalty. */
export interface Settings {
  readonly epochs: number
  readonly rate: number
  readonly penalty: number
}

/** Logistic regression by AdaGrad (Duchi et al. 2011) with an L2 penalty; the order of the examples is fixed, so runs repeat. */
export function trainLogistic(examples: readonly Example[], { epochs, rate, penalty }: Settings): Map<string, number> {
  const weights = new Map<string, number>([['bias', 0]])
  const squares = new Map<string, number>()
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let step = 0; step < examples.length; step++) {
      const { features, positive } = examples[(step * 7919 + epoch * 31) % examples.length]!
      const active = ['bias', ...features]
      const sum = active.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0)
      const error = 1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)
      for (const feature of active) {
        const weight = weights.get(feature) ?? 0
        const gradient = error + (feature === 'bias' ? 0 : penalty * weight)
        const square = (squares.get(feature) ?? 0) + gradient * gradient
        squares.set(feature, square)
        weights.set(feature, weight - (rate * gradient) / Math.sqrt(square + 1e-8))
      }
    }
  return weights
}

/** Probability that the weights give to a set of features. */
export function probabilityOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), weights.get('bias') ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
