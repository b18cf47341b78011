import { expect, test } from 'vitest'
import { frenchTimes } from '../src/lang/fr/times/index.ts'
import { findTimes } from '../src/times/find-times.ts'
import { markedStatements } from './marked-statements.ts'

/** The values of the times in a text of Wednesday 28 June 2023, by its syntax. */
function values(text: string): (string | null)[] {
  const { syntax } = markedStatements(text)
  return findTimes({ text, published: '2023-06-28', syntax }, frenchTimes).map(time => time.value)
}

test.each([
  ['Le maire a été réélu lundi.', ['2023-06-26']],
  ['Le cortège partait samedi de la mairie.', ['2023-06-24']],
  ['Le suspect aurait été arrêté mardi.', ['2023-06-27']],
  ['Le sommet aurait lieu mardi.', ['2023-07-04']],
  ['La loi sera votée jeudi.', ['2023-06-29']],
  ['Le ministre doit rencontrer les élus lundi.', ['2023-07-03']],
  ['Elle a promis de revenir lundi.', ['2023-07-03']],
  ['Un plan prévu jeudi a été annoncé.', ['2023-06-29']],
  ['Le président se rendra vendredi à Rome, a annoncé lundi son porte-parole.', ['2023-06-30', '2023-06-26']],
])('the verb decides between the last and the next: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})
