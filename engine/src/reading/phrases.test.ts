import { describe, expect, test } from 'vitest'
import { readingAt, wordsBetween } from '../../test/reading-at.ts'
import { frenchQuotationHabits } from '../lang/fr/quotation.ts'
import { findQuotations } from '../text/find-quotations.ts'
import { coverQuotations, nounPhrase, trimContent } from './phrases.ts'

describe('the noun phrase of a word', () => {
  test.each([
    ['Son *ministre* de la Défense, Viktor Khrenin, sourit.', 'Son ministre de la Défense, Viktor Khrenin'],
    ['Le *ministre* de la Défense et de la Paix sourit.', 'Le ministre de la Défense et de la Paix'],
    ['Le *maire*, qui devait partir, sourit.', 'Le maire'],
    ['La *maire* interrogée sur la grève sourit.', 'La maire interrogée sur la grève'],
    ['Un *responsable* (sous couvert d’anonymat) sourit.', 'Un responsable (sous couvert d’anonymat)'],
  ])('%s → %s', (marked, phrase) => {
    const { reading, word } = readingAt(marked)
    expect(wordsBetween(reading, nounPhrase(reading, word))).toBe(phrase)
  })
})

describe('a content', () => {
  const trimmed = (text: string, words: string): string | null => {
    const start = text.indexOf(words)
    const span = trimContent(text, { start, end: start + words.length }, findQuotations(text, frenchQuotationHabits))
    return span && text.slice(span.start, span.end)
  }

  test('has no spaces, commas, dashes and no final full stop at its ends', () => {
    expect(trimmed('Il part, dit-il.', ' Il part, '.trim())).toBe('Il part')
    expect(trimmed('Dit-il – il part.', ' – il part.')).toBe('il part')
  })

  test('keeps what its sense needs', () => {
    expect(trimmed('Part-il ?', 'Part-il ?')).toBe('Part-il ?')
    expect(trimmed('Il part...', 'Il part...')).toBe('Il part...')
  })

  test('loses the marks that enclose all of it', () => {
    expect(trimmed('Il dit « nous partons ».', '« nous partons »')).toBe('nous partons')
    expect(trimmed('Il dit « nous » partons.', '« nous » partons')).toBe('« nous » partons')
  })

  test('is nothing where only marks are left', () => {
    expect(trimmed('Oui , — .', ' , — ')).toBeNull()
  })
})

test('a span is widened to the end of a quotation that begins in it', () => {
  const text = 'un pont « digne de nous » ici'
  const quotations = findQuotations(text, frenchQuotationHabits)
  const widened = coverQuotations(quotations, { start: 0, end: text.indexOf('de') })
  expect(text.slice(widened.start, widened.end)).toBe('un pont « digne de nous »')
})
