import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { readingAt, wordsBetween } from '../../test/reading-at.ts'
import { lookUpCue } from './cue-lexicon.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

function groupOf(marked: string): VerbGroup & { words: string; subjectWord: string } {
  const { reading, word } = readingAt(marked)
  const group = verbGroup(reading, word)
  return { ...group, words: wordsBetween(reading, group), subjectWord: reading.lower[group.subject] ?? '' }
}

describe('the group of a verb', () => {
  test.each([
    ['Le maire n’a pas *confirmé* la mort.', 'n’a pas confirmé'],
    ['« Oui », a-t-il *ajouté*.', 'a-t-il ajouté'],
    ['Le maire vient d’*annoncer* la trêve.', 'vient d’annoncer'],
    ['Le maire peut *confirmer* la date.', 'peut confirmer'],
    ['Ils se *réjouissent* de la trêve.', 'se réjouissent'],
    ['Le trésorier est *accusé* de vol.', 'est accusé'],
  ])('%s → %s', (marked, words) => {
    expect(groupOf(marked).words).toBe(words)
  })

  test('its subject stands before it, behind it, or with the verb that it hangs on', () => {
    expect(groupOf('Le maire *annonce* la trêve.')).toMatchObject({ subjectWord: 'maire', inverted: false })
    expect(groupOf('« Oui », a-t-il *ajouté*.')).toMatchObject({ subjectWord: '-t-il', inverted: true })
    expect(groupOf('Le maire a parlé, *ajoutant* que la trêve tient.').subjectWord).toBe('maire')
    expect(groupOf('Le maire a condamné l’attaque et *jugé* que la trêve tient.').subjectWord).toBe('maire')
  })

  test('it is negated, conditional, passive or none of them', () => {
    expect(groupOf('Le maire n’a pas *confirmé* la mort.')).toMatchObject({ negated: true, conditional: false })
    expect(groupOf('Le maire aurait *déclaré* forfait.')).toMatchObject({ negated: false, conditional: true })
    expect(groupOf('Le trésorier est *accusé* de vol.')).toMatchObject({ passive: true })
    expect(groupOf('Le trésorier *accuse* le maire.')).toMatchObject({ passive: false })
  })

  test('its form is that of the word that carries the tense', () => {
    expect(groupOf('Le maire a *annoncé* la trêve.').form).toBe('finite')
    expect(groupOf('Le maire a parlé, *ajoutant* que la trêve tient.').form).toBe('present-participle')
    expect(groupOf('La trêve, *annoncée* lundi, tient.').form).toBe('past-participle')
  })
})

describe('the row of a verb in the cue lexicon', () => {
  test.each([
    ['Le maire *annonce* la trêve.', 'annoncer'],
    ['Ils se *réjouissent* de la trêve.', 'réjouir.se'],
    ['Le maire a *fait* part de ses craintes.', 'faire.part'],
    ['Le maire a *mis* en garde les élus.', 'mettre.en.garde'],
    ['Le maire a *fait* son lit.', undefined],
    ['Le maire *mange* une pomme.', undefined],
  ])('%s → %s', (marked, lemma) => {
    const { reading, word } = readingAt(marked)
    expect(lookUpCue(reading, frenchReader().language.cueVerbs, word)?.lemma).toBe(lemma)
  })
})
