import { expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { readText } from '../analyze.ts'
import { candidate } from './candidate.ts'
import { featuresOf, probability } from './decide.ts'

const reading = readText('Le préfet dit que « nous » partons.', frenchReader())
const said = candidate({
  rule: 'test',
  lemma: 'dire',
  sourceWord: 1,
  content: [{ start: 18, end: 34 }],
  traits: ['form:finite', ''],
})
const alone = { outer: null, inner: null, rivals: [] }
const weighed = (decisionWeights: Record<string, number>): number =>
  probability(reading, { ...frenchReader().language, decisionWeights }, said, alone)

test('nothing known is as likely as not, and weights of known features add up', () => {
  expect(weighed({})).toBe(0.5)
  expect(weighed({ bias: 1, 'rule=test': 2, 'rule=other': 5 })).toBeCloseTo(1 / (1 + Math.exp(-3)))
})

test('features name the rule, the cue, the kind of source and how long and how quoted the content is', () => {
  const features = featuresOf(reading, frenchReader().language, said, alone)
  expect(features).toEqual(
    expect.arrayContaining([
      'rule=test',
      'lemma=dire',
      'speaker=person',
      'length=s',
      'quoted=part',
      'trait=form:finite',
    ]),
  )
  expect(features).not.toContain('trait=')
})
