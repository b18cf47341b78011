/** A logistic model over named features: score = 1 / (1 + exp(-(bias + Σ weight · value))). */
export interface PairModel {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
  /** Scores from here on say yes; scores from `unsure` to here are for a person. */
  readonly yes: number
  readonly unsure: number
}

/** What one feature adds to the score, for the reasons of a decision. */
export interface Contribution {
  readonly feature: string
  readonly value: number
  /** weight · value, in logits. */
  readonly weight: number
}

export function contributions(model: PairModel, features: Readonly<Record<string, number>>): Contribution[] {
  return Object.entries(model.weights).map(([feature, weight]) => {
    const value = features[feature]
    if (value === undefined)
      throw new Error(`The pair model asks for "${feature}", which is not measured: train it again.`)
    return { feature, value, weight: weight * value }
  })
}

export function scoreOf(model: PairModel, features: Readonly<Record<string, number>>): number {
  const logit = contributions(model, features).reduce((sum, { weight }) => sum + weight, model.bias)
  return 1 / (1 + Math.exp(-logit))
}
