import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { analyze } from '../analyze.ts'
import { bracketFits } from '../reading/acronyms.ts'

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

test('a party in brackets is not the body before it', () => {
  expect(speakersOf('Hier, le Conseil régional (LREM) s’est réuni. LREM a affirmé que le budget serait voté.')).toEqual(
    ['LREM'],
  )
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
    [
      'Hier, le Bureau valmeusien des réfugiés (VASO) s’est réuni. Le VASO a affirmé que l’accueil serait prêt.',
      'Bureau valmeusien des réfugiés',
    ],
    [
      'Le CDAV (Commandement de la défense aérienne de Valmeuse) veille. Le CDAV a affirmé que le ciel était calme.',
      'Commandement de la défense aérienne de Valmeuse',
    ],
    ['L’ONG Help the Children est là. Help the Children affirme que l’eau manque.', 'Help the Children'],
  ])('%s', (text, name) => {
    expect(speakersOf(text)).toEqual([name])
  })
})
