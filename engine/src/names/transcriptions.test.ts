import { expect, it } from 'vitest'
import { transcriptionsOf } from './transcriptions.ts'

const spelling = (name: string, habit: string): string | undefined =>
  transcriptionsOf(name).find(one => one.habit === habit)?.spelling

it.each([
  ['Пригожин', 'fr', 'Prigojine'],
  ['Пригожин', 'en', 'Prigozhin'],
  ['Пригожин', 'de', 'Prigoschin'],
  ['Шойгу', 'fr', 'Choïgou'],
  ['Шойгу', 'de', 'Schojgu'],
  ['Чехов', 'fr', 'Tchekhov'],
  ['Чехов', 'en', 'Chekhov'],
  ['Чехов', 'pl', 'Czechow'],
  ['Володимир Зеленський', 'en', 'Volodymyr Zelenskyi'],
  ['Ђинђић', 'en', 'Đinđić'],
  ['Τσίπρας', 'fr', 'Tsipras'],
])('%s is written in %s as %s', (name, habit, expected) => expect(spelling(name, habit)).toBe(expected))

it('reads г by the language of the word', () => {
  expect(spelling('Григорий', 'en')).toBe('Grigory')
  expect(spelling('Григорій', 'en')).toBe('Hryhoriy')
})
it('has nothing to say of Latin names', () => expect(transcriptionsOf('Vladimir Poutine')).toEqual([]))
