import { describe, expect, test } from 'vitest'
import { attributionRules } from '../src/lang/fr/attribution-rules.ts'
import { readMarks } from './marks.ts'
import { inWords, read } from './reader.ts'

describe('every rule catches what it is there for and leaves the rest', () => {
  for (const rule of attributionRules) {
    test(`${rule.id} catches: ${rule.catches}`, () => {
      const { text, source, cue, content } = readMarks(rule.catches)
      const found = read(text).attributions.filter(attribution => attribution.rule === rule.id)
      expect(found.map(attribution => inWords(text, attribution))).toContainEqual({
        source: expect.stringMatching(new RegExp(`^${source}|${source === '' ? '' : '$^'}`, 'u')),
        cue,
        content: [...content],
      })
    })
    test(`${rule.id} ignores: ${rule.ignores}`, () => {
      expect(read(rule.ignores).attributions.filter(attribution => attribution.rule === rule.id)).toEqual([])
    })
  }
})
