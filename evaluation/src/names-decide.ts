/** One pair of names with whether they are one person's. */
export interface Example {
  readonly features: readonly number[]
  readonly same: boolean
  readonly weight: number
}

const STEPS = 400
const RATE = 0.5
const RIDGE = 1e-3

/** Logistic regression by gradient descent with a step per feature that adapts (AdaGrad). */
export function learnDecision(examples: readonly Example[]): number[] {
  const size = examples[0]?.features.length ?? 0
  const weights = new Array<number>(size).fill(0)
  const squares = new Array<number>(size).fill(1e-8)
  const total = examples.reduce((sum, example) => sum + example.weight, 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map(weight => RIDGE * weight)
    for (const { features, same, weight } of examples) {
      let odds = 0
      for (let k = 0; k < size; k++) odds += features[k]! * weights[k]!
      const error = (weight / total) * (1 / (1 + Math.exp(-odds)) - (same ? 1 : 0))
      for (let k = 0; k < size; k++) gradient[k]! += error * features[k]!
    }
    for (let k = 0; k < size; k++) {
      squares[k]! += gradient[k]! ** 2
      weights[k]! -= (RATE * gradient[k]!) / Math.sqrt(squares[k]!)
    }
  }
  return weights
}
