import { expect, it } from 'vitest'
import { COMPARE_WEIGHTS, RANK_WEIGHTS, WORD_WEIGHTS } from '../lang/names/decision-weights.ts'
import { align } from './default-aligner.ts'
import { matchNames } from './match-names.ts'
import { FEATURES, featuresOf, WORD_FEATURES } from './name-features.ts'
import { parseName } from './parse-name.ts'

const features = (a: string, b: string): Record<string, number> => {
  const values = featuresOf(matchNames(parseName(a), parseName(b), align))
  return Object.fromEntries(FEATURES.map((name, index) => [name, values[index]!]))
}

it('has a weight for each feature', () => {
  expect(RANK_WEIGHTS).toHaveLength(FEATURES.length)
  expect(COMPARE_WEIGHTS).toHaveLength(FEATURES.length)
  expect(WORD_WEIGHTS).toHaveLength(WORD_FEATURES.length)
})

it('sees swapped parts as agreeing at both ends', () => {
  expect(features('Poutine Vladimir', 'Vladimir Poutine')).toMatchObject({
    'last parts agree': 1,
    'first parts agree': 1,
    covered: 1,
    conflicts: 0,
  })
})

it('counts what differs and what is left over', () => {
  expect(features('Lech Kaczyński', 'Jarosław Kaczyński')).toMatchObject({
    conflicts: 1,
    'last parts agree': 1,
    'first parts agree': 0,
  })
  expect(features('Angela Merkel', 'Angela Dorothea Merkel')).toMatchObject({ conflicts: 0, 'extra parts': 1 })
  expect(features('Bill Clinton', 'William Clinton')).toMatchObject({ nicknames: 1 })
  expect(features('Mikhaïl Gorbatchev', 'M. Gorbatchev')).toMatchObject({ 'lone word': 1 })
})
