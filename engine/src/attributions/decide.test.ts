import { expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { readText } from '../analyze.ts'
import { candidate } from './candidate.ts'
import { featuresOf, probability } from './decide.ts'

test('nothing known is as likely as not, and weights of known features add up', () => {
  expect(probability({}, ['rule=test'])).toBe(0.5)
  expect(probability({ bias: 1, 'rule=test': 2 }, ['rule=test', 'unheard-of'])).toBeCloseTo(1 / (1 + Math.exp(-3)))
})

test('features name the rule, the cue, the kind of source and how long and how quoted the content is', () => {
  const reading = readText('Le préfet dit que « nous » partons.', frenchReader())
  const said = candidate({
    rule: 'test',
    lemma: 'dire',
    sourceWord: 1,
    content: [{ start: 18, end: 34 }],
    traits: ['form:finite', ''],
  })
  const features = featuresOf(reading, frenchReader().language, said)
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
