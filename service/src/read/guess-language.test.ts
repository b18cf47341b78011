import { describe, expect, it } from 'vitest'
import { guessLanguage } from './guess-language.ts'

describe('guessLanguage', () => {
  it.each([
    [
      'fr',
      'Le maire de la ville a déclaré que le pont resterait fermé pour deux ans, et que les habitants auraient une navette dès le mois prochain.',
    ],
    ['fr', 'LE MAIRE DE LA VILLE A DÉCLARÉ QUE LE PONT RESTERAIT FERMÉ POUR DEUX ANS.'],
    [
      'en',
      'The mayor of the town said that the bridge would remain closed for two years, and that a shuttle would be offered to everyone from next month.',
    ],
    [
      'es',
      'El alcalde de la ciudad dijo que el puente permanecería cerrado durante dos años y que los vecinos tendrían un autobús a partir del mes próximo.',
    ],
    [
      'de',
      'Der Bürgermeister sagte, dass die Brücke zwei Jahre lang geschlossen bleibt und dass es ab nächstem Monat einen Bus für alle geben wird.',
    ],
  ])('hears %s', async (language, text) => {
    expect(await guessLanguage(text)).toBe(language)
  })

  it('holds too short a text for French', async () => {
    expect(await guessLanguage('Yes.')).toBe('fr')
    expect(await guessLanguage('')).toBe('fr')
  })
})
