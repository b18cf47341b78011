import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'

describe('a verb behind a comma has its subject before it', () => {
  test.each([
    ['Le maire, âgé de 40 ans, accuse Jean Petit de vol.', 'le maire → Jean Petit: vol [accuse]'],
    [
      "Invitée de la radio, Anne Morel, présidente du port, déplore l'absence de moyens.",
      "Anne Morel: l'absence de moyens [opinion]",
    ],
    [
      "L'entrepôt, construit en 1931, est soupçonné d'être la source de la pollution.",
      '?: être la source de la pollution [accuse]',
    ],
  ])('%s', (text, line) => {
    expect(told(text)).toEqual([line])
  })
})

describe('an incise has it behind it', () => {
  test.each([
    [
      'Le pont, qui date de 1931, sera fermé, déplore la mairie.',
      'la mairie: Le pont, qui date de 1931, sera fermé [opinion]',
    ],
    ['Un désastre pour tout le quartier, déplore la mairie.', 'la mairie: Un désastre pour tout le quartier [opinion]'],
  ])('%s', (text, line) => {
    expect(told(text)).toEqual([line])
  })
})
