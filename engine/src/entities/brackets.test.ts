import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { analyze } from '../analyze.ts'
import { bracketFits } from './name-fits.ts'

const speakersOf = (text: string): (string | null)[] =>
  analyze({ text, published: null, outlet: null }, frenchReader()).attributions.map(({ speaker }) => speaker)

describe('a short name in brackets beside a long one', () => {
  test.each([
    ['Crif', 'Conseil représentatif des institutions juives de France', true],
    ['OMS', 'Organisation mondiale de la santé', true],
    ['RATP', 'Conseil représentatif des institutions juives de France', false],
    ['Paris', 'ville', false],
  ])('%s for %s: %s', (short, long, fits) => {
    expect(bracketFits(short, long)).toBe(fits)
  })

  test('the body speaks under its full name', () => {
    const [first] = speakersOf(
      "La réforme inquiète le Comité de défense des riverains (CDR). Le CDR a affirmé que les travaux n'étaient pas autorisés.",
    )
    expect(first).toBe('Comité de défense des riverains')
  })
})

describe('a body under its letters and in full', () => {
  test.each([
    [
      'L’ARS a fermé la plage. L’Agence régionale de santé de Bretagne a affirmé que l’eau était polluée.',
      'Agence régionale de santé de Bretagne',
    ],
    [
      'La caisse primaire d’assurance maladie (CPAM) a répondu. La CPAM a affirmé que le dossier était perdu.',
      'caisse primaire d’assurance maladie',
    ],
    ['L’ONG Help the Children est là. Help the Children affirme que l’eau manque.', 'Help the Children'],
  ])('%s', (text, name) => {
    expect(speakersOf(text)).toEqual([name])
  })
})
