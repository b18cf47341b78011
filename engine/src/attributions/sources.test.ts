import { describe, expect, test } from 'vitest'
import { frenchReader, inWords } from '../../test/reader.ts'
import { told } from '../../test/told.ts'
import { proposeAll, readText } from '../analyze.ts'

/** The source of the first proposal for the cue that `[…]` marks; the empty string for none. */
function sourceOf(marked: string): string | undefined {
  const text = marked.replace(/[[\]]/gu, '')
  const cue = /\[(.*?)\]/u.exec(marked)![1]
  return proposeAll(readText(text, frenchReader()), frenchReader())
    .map(proposal => inWords(text, proposal))
    .find(proposal => proposal.cue === cue)?.source
}

describe('who says what a participle ties', () => {
  test.each([
    ['« Le pont a été fermé lundi », a expliqué la mairie, [ajoutant] que les travaux dureraient un an.', 'la mairie'],
    ['« On verra bien », a prévenu le maire, [appelant] les habitants à manifester.', 'le maire'],
    ['Le pont est fermé, a annoncé la préfète Anne Morel, [confirmant] une rumeur.', 'la préfète Anne Morel'],
    ['Le pont est fermé, selon la mairie, [rappelant] que les travaux durent un an.', 'la mairie'],
    ['La loi passera, le syndicat [excluant] toutefois une grève.', 'le syndicat'],
    ['Paul a reçu une lettre [demandant] la fermeture du pont.', 'une lettre'],
    [
      'Son maire, Paul Garnier, a souligné que le danger grandissait et [appelé] les habitants à partir.',
      'Son maire, Paul Garnier',
    ],
  ])('%s → %s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source)
  })

  test('a participle behind a passive is active', () => {
    expect(told('Le pont est fermé, a expliqué la mairie, ajoutant que les travaux dureraient un an.')).toContain(
      'la mairie: les travaux dureraient un an',
    )
  })
})

describe('who says what an infinitive ties', () => {
  test('what stands before it', () => {
    expect(sourceOf("Et le maire de Valmorin d'[ajouter] : « Il faut que tout change. »")).toBe('le maire de Valmorin')
  })

  test('who spoke before, where nobody does', () => {
    expect(told('« Rien ne va », a dit Paul Garnier. Et de poursuivre : « Il faut que tout change. »')).toEqual([
      'Paul Garnier: Rien ne va',
      'Paul Garnier: Il faut que tout change',
    ])
  })
})

describe('an inverted subject', () => {
  test.each([
    ['« Oui », [a affirmé] la ministre du Travail Anne Morel.', 'la ministre du Travail Anne Morel'],
    ['« Oui », [assure] le roi des forains sur la place.', 'le roi des forains'],
    ['« Oui », [a déclaré] M. Le Guen.', 'M. Le Guen'],
    ['« Oui », [affirme] à la BBC Bohdan Sirko, deuxième secrétaire du syndicat.', 'Bohdan Sirko'],
  ])('%s → %s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source)
  })
})

test('what selon vouches for ends with its source where a clause tells of that source', () => {
  expect(told('Le pont est fermé depuis lundi, selon la mairie, qui précise que les travaux dureront un an.')).toEqual([
    'la mairie: Le pont est fermé depuis lundi',
    'la mairie: les travaux dureront un an',
  ])
})
