import { expect, test } from 'vitest'
import { frenchQuotationHabits } from '../lang/fr/quotation.ts'
import { findQuotations } from '../text/find-quotations.ts'
import { candidate } from './candidate.ts'
import { typeOf } from './type-of.ts'

/** The type of a statement whose content stands between braces. */
function typeIn(marked: string, rule = 'test'): string {
  const text = marked.replace(/[{}]/gu, '')
  const start = marked.indexOf('{')
  const content = [{ start, end: marked.indexOf('}') - 1 }]
  return typeOf(text, findQuotations(text, frenchQuotationHabits), candidate({ rule, content }), -1)
}

test.each([
  ['« {Nous resterons} », dit la maire.', 'direct'],
  ['La maire dit que {« nous resterons »}.', 'direct'],
  ['La maire dit que {nous resterons}.', 'indirect'],
  ['La maire dit que {« nous » resterons}.', 'mixed'],
  ['La maire dénonce {une « folie »}.', 'mixed'],
])('%s is %s', (marked, type) => {
  expect(typeIn(marked)).toBe(type)
})

test('quoted words in the article’s own clause are mixed', () => {
  expect(typeIn('Le pont « {digne de la ville} » ouvre.', 'fr.woven')).toBe('mixed')
})
