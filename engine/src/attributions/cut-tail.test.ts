import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { readText } from '../analyze.ts'
import { cutTail, extendToBreak } from './cut-tail.ts'

const reader = frenchReader()

/** What is left of a clause from its first word, a full stop at its end left out. */
function kept(text: string): string {
  const reading = readText(text, reader)
  const { syntax } = reading
  return text.slice(0, syntax.end[cutTail(reading, 0, syntax.length - 1, -1)])
}

describe('the tail of a reported clause', () => {
  test.each([
    ['le pont sera fermé en mai', 'le pont sera fermé en mai'],
    ['le pont sera fermé, sans avancer de date', 'le pont sera fermé'],
    ['le pont sera fermé lundi ; la route reste ouverte', 'le pont sera fermé lundi'],
    ['le pont sera fermé alors que la route reste ouverte', 'le pont sera fermé'],
    ['le pont, la route et la gare seront fermés', 'le pont, la route et la gare seront fermés'],
  ])('%s', (clause, rest) => {
    expect(kept(`${clause}.`)).toBe(rest)
  })

  test('what stands in quotation marks is not cut', () => {
    const quoted = 'c’est « un pont, sans avenir et sans histoire »'
    expect(kept(`${quoted}.`)).toBe(quoted)
  })
})

test('a content that ends within a phrase goes on to the next mark', () => {
  const text = 'Le pont de la gare de Valmorin sera fermé, dit-on.'
  const reading = readText(text, reader)
  expect(text.slice(0, reading.syntax.end[extendToBreak(reading, 2)])).toBe('Le pont de la gare de Valmorin sera fermé')
})
