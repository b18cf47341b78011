import { describe, expect, it } from 'vitest'
import { lemmaOf } from '../../../engine/src/syntax/lemma.ts'
import { classOf } from '../../../engine/src/syntax/lexicon.ts'
import { TAG } from '../../../engine/src/syntax/tags.ts'
import type { FormAnalysis } from './analysis.ts'
import { type LexiconForms, packLexicon } from './compile-lexicon.ts'

const reading = (tag: number, lemma: string): Map<number, FormAnalysis> => new Map([[tag, { tag, features: 0, lemma }]])

const forms: LexiconForms = new Map([
  ['phares', reading(TAG.NOUN, 'phare')],
  ['yeux', reading(TAG.NOUN, 'œil')],
  ['suis', new Map([...reading(TAG.AUX, 'être'), ...reading(TAG.VERB, 'suivre')])],
  ["aujourd'hui", reading(TAG.ADV, "aujourd'hui")],
  ['Odile', reading(TAG.PROPN, 'Odile')],
])
const lexicon = packLexicon(forms)

describe('the packed lexicon', () => {
  it.each([
    ['phares', TAG.NOUN, 'phare'],
    ['Phares', TAG.NOUN, 'phare'],
    ['PHARES', TAG.NOUN, 'phare'],
    ['yeux', TAG.NOUN, 'œil'],
    ['suis', TAG.AUX, 'être'],
    ['suis', TAG.VERB, 'suivre'],
    ['aujourd’hui', TAG.ADV, "aujourd'hui"],
    ['Odile', TAG.PROPN, 'Odile'],
  ])('%s as %i is %s', (form, tag, lemma) => expect(lemmaOf(lexicon, form, tag)).toBe(lemma))

  it('knows no other form', () => expect(classOf(lexicon, 'grue', 0, 4)).toBe(0))

  it('leaves unknown words as they are, names with their capital', () => {
    expect(lemmaOf(lexicon, 'Blouge', TAG.NOUN)).toBe('blouge')
    expect(lemmaOf(lexicon, 'Blouge', TAG.PROPN)).toBe('Blouge')
  })
})
