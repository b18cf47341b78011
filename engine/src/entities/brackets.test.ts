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
