import { describe, expect, test } from 'vitest'
import { initialsFit, isAcronym } from '../reading/acronyms.ts'
import { nameFits, nameTokens } from './name-fits.ts'

test('the words of a name, without accents, capitals and particles', () => {
  expect(nameTokens('Ursula von der Leyen')).toEqual(['ursula', 'leyen'])
  expect(nameTokens('Élodie Saint-Aubin')).toEqual(['elodie', 'saint', 'aubin'])
})

describe('names of persons', () => {
  test.each([
    ['Macron', 'Emmanuel Macron'],
    ['Le Pen', 'Marine Le Pen'],
    ['Emmanuel', 'Emmanuel Macron'],
    ['Vidal', 'Jean-Luc Vidal'],
    ['Anne MOREL', 'Anne Morel'],
    ['Evgueni Prigojine', 'Evgueni Prigozhin'],
    ['Zelensky', 'Volodymyr Zelenskyy'],
    ['Angès Morel', 'Agnès Morel'],
  ])('%s may be %s', (a, b) => {
    expect(nameFits(a, b, true)).toBe(true)
    expect(nameFits(b, a, true)).toBe(true)
  })

  test.each([
    ['Marc Delmas', 'Luc Delmas'],
    ['Jean Vidal', 'Jeanne Vidal'],
    ['Macri', 'Emmanuel Macron'],
    ['Morel', 'Moral'],
  ])('%s is not %s', (a, b) => {
    expect(nameFits(a, b, true)).toBe(false)
    expect(nameFits(b, a, true)).toBe(false)
  })
})

test('a part of a body’s name is not its name', () => {
  expect(nameFits('Rights Watch', 'Human Rights Watch', false)).toBe(false)
  expect(nameFits('human rights watch', 'Human Rights Watch', false)).toBe(true)
})

test('acronyms are two to seven capitals and figures', () => {
  expect(['HRW', 'G20', 'ÉDF'].every(isAcronym)).toBe(true)
  expect(['H', 'Crif', 'hrw', 'ONU OMS', ''].some(isAcronym)).toBe(false)
})

test.each([
  ['HRW', 'Human Rights Watch', true],
  ['ADL', 'Anti-Defamation League', true],
  ['OMS', 'Organisation mondiale de la santé', true],
  ['ONU', 'Organisation mondiale de la santé', false],
  ['H', 'Human', false],
])('%s for %s: %s', (acronym, name, fits) => {
  expect(initialsFit(acronym, name)).toBe(fits)
})
