import { expect, test } from 'vitest'
import { splitDatelines } from './split-datelines.ts'

const sentencesOf = (text: string): string[] =>
  splitDatelines(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end))

test('the dateline of an agency is a sentence of its own', () => {
  expect(sentencesOf('VALMORIN (Agence Littorale) – Le maire a promis de venir.')).toEqual([
    'VALMORIN (Agence Littorale) –',
    'Le maire a promis de venir.',
  ])
  expect(sentencesOf('PARIS, 3 mars (Agence Ciklo) - La loi est votée.')).toHaveLength(2)
})

test('capitals alone are no dateline', () => {
  expect(sentencesOf("L'ONU (Organisation des Nations unies) – créée en 1945 – siège à New York.")).toHaveLength(1)
  expect(sentencesOf('LE MAIRE A PROMIS DE VENIR.')).toHaveLength(1)
})
