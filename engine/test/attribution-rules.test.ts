import { describe, expect, test } from 'vitest'
import { proposeAll, readText } from '../src/analyze.ts'
import { attributionRules } from '../src/lang/fr/attribution-rules.ts'
import { prepositionCues } from '../src/lang/fr/attribution-words.ts'
import { decisionWeights } from '../src/lang/fr/decision-weights.ts'
import { readMarks } from './marks.ts'
import { frenchReader, inWords } from './reader.ts'

const proposals = (text: string) => proposeAll(readText(text, frenchReader()), frenchReader())

describe('every rule proposes what it is there for and leaves the rest', () => {
  for (const rule of attributionRules) {
    for (const catches of [rule.catches, ...(rule.also ?? [])])
      test(`${rule.id} catches: ${catches}`, () => {
        const { text, ...marked } = readMarks(catches)
        const proposed = proposals(text).filter(proposal => proposal.rule === rule.id)
        expect(proposed.map(proposal => inWords(text, proposal))).toContainEqual(marked)
      })
    test(`${rule.id} ignores: ${rule.ignores}`, () => {
      expect(proposals(rule.ignores).map(proposal => proposal.rule)).not.toContain(rule.id)
    })
  }
})

describe('the table is complete', () => {
  const rows = attributionRules.map(rule => rule.id)

  test('no rule stands in it twice', () => {
    expect(new Set(rows).size).toBe(rows.length)
  })

  test('every phrase without a verb has a row', () => {
    expect(rows).toEqual(expect.arrayContaining(prepositionCues.map(cue => cue.id)))
  })

  test('every rule that the decision has learned a weight for has a row', () => {
    const learned = Object.keys(decisionWeights).flatMap(feature => /^rule=(.*)$/u.exec(feature)?.[1] ?? [])
    expect(rows).toEqual(expect.arrayContaining(learned))
  })

  test('no other rule proposes anything in the texts of the table', () => {
    const texts = attributionRules.flatMap(rule => [readMarks(rule.catches).text, rule.ignores])
    const proposing = new Set(texts.flatMap(text => proposals(text).map(proposal => proposal.rule)))
    expect(rows).toEqual(expect.arrayContaining([...proposing]))
  })
})
