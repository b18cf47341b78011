import { describe, expect, it } from 'vitest'
import { FEATURE } from '../../../engine/src/model/syntax.ts'
import { TAG } from '../../../engine/src/syntax/tags.ts'
import { analysesOf } from './analysis.ts'
import { expandHunspell } from './expand-hunspell.ts'

const AFFIXES = `FLAG long
NEEDAFFIX ()
SFX S. Y 2
SFX S. 0 0/L'D' [^sxz] is:sg
SFX S. 0 s/D' [^sxz] is:pl
SFX a0 Y 3
SFX a0 er er/n'q' er po:infi
SFX a0 er e/j'n' [^y]er po:ipre po:spre po:1sg po:3sg
SFX a0 yer ie/j'n' yer po:ipre po:1sg po:3sg
`

const formsOf = (dictionary: string) => [...expandHunspell(AFFIXES, dictionary)]

describe('expanding a dictionary', () => {
  it('makes the plural and leaves the bare stem out where it needs an ending', () => {
    expect(formsOf('1\nphare/S.() po:nom is:mas').map(({ form }) => form)).toEqual(['phare', 'phares'])
  })

  it('keeps words without flags', () => {
    expect(formsOf('1\nchez po:prep')).toEqual([{ form: 'chez', lemma: 'chez', fields: ['po:prep'] }])
  })

  it('applies a rule only where its condition holds', () => {
    expect(formsOf('1\nessuyer/a0() po:v1').map(({ form }) => form)).toEqual(['essuyer', 'essuie'])
  })
})

describe('readings', () => {
  it('give nouns their gender and number', () => {
    const [, plural] = formsOf('1\nphare/S.() po:nom is:mas').flatMap(analysesOf)
    expect(plural).toEqual({ tag: TAG.NOUN, features: FEATURE.masculine | FEATURE.plural, lemma: 'phare' })
  })

  it('prefer the third person where a verb form is two', () => {
    const present = formsOf('1\ngarer/a0() po:v1')
      .filter(({ form }) => form === 'gare')
      .flatMap(analysesOf)
    expect(present.map(({ tag }) => tag)).toEqual([TAG.VERB, TAG.VERB])
    expect(present[0]!.features & (FEATURE.third | FEATURE.indicative | FEATURE.singular)).toBe(
      FEATURE.third | FEATURE.indicative | FEATURE.singular,
    )
  })

  it('mark first names', () => {
    const [name] = analysesOf({ form: 'Odile', lemma: 'Odile', fields: ['po:prn', 'is:fem', 'is:inv'] })
    expect(name).toEqual({ tag: TAG.PROPN, features: FEATURE.feminine | FEATURE.firstName, lemma: 'Odile' })
  })
})
