import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FeatureNames, FeatureSum, featureWeights, type Part } from './features.ts'

const part: fc.Arbitrary<Part> = fc.oneof(fc.string(), fc.integer({ min: -3, max: 200 }), fc.boolean())

test('the sum is that of the weights of the names, whatever they are made of', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.array(part, { maxLength: 4 }))), features => {
      const names = new FeatureNames()
      for (const [slot, parts] of features) names.add(slot, ...parts)
      const weights = Object.fromEntries(names.names.map((name, index) => [name, index + 1]))
      const sum = new FeatureSum(featureWeights(weights))
      for (const [slot, parts] of features) sum.add(slot, ...parts)
      expect(sum.sum).toBe(names.names.reduce((total, name) => total + weights[name]!, 0))
    }),
  )
})

test('a feature that no weight is known of counts nothing', () => {
  const sum = new FeatureSum(featureWeights({ 'mark=,': 2 }))
  sum.add('mark', ';')
  expect(sum.sum).toBe(0)
  sum.add('mark', ',')
  expect(sum.sum).toBe(2)
})
