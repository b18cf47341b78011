import { expect, test } from 'vitest'
import { FeatureSum, featureWeights } from '../../../engine/src/reading/features.ts'
import { packWeights } from './write-weights.ts'

test('packed weights are found by the names of their features, in hundredths', () => {
  const weights = new Map([
    ['bias', -0.5],
    ['rule=fr.incise', 1.25],
    ['rule+lemma=fr.incise|dire', -3.07],
    ['opens', 120.01],
  ])
  const packed = featureWeights({ packed: packWeights(weights) })
  const named = featureWeights(Object.fromEntries(weights))
  for (const table of [packed, named]) {
    const sum = new FeatureSum(table)
    sum.add('rule', 'fr.incise')
    expect(sum.sum).toBe(1.25)
    sum.add('rule+lemma', 'fr.incise', 'dire')
    expect(sum.sum).toBeCloseTo(-1.82, 10)
    sum.add('opens')
    sum.add('never met', 1)
    expect(sum.sum).toBeCloseTo(118.19, 10)
    expect(table.bias).toBe(-0.5)
  }
})
