import { expect, test } from 'vitest'
import { firstQuotationFrom, type Quotation, quotationsFrom } from './quotation.ts'

const quotations = [3, 10, 10, 25].map(start => ({ start, end: start + 5 }) as Quotation)

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [10, 1],
  [11, 3],
  [25, 3],
  [26, 4],
])('the first quotation at or behind %i is number %i', (offset, index) => {
  expect(firstQuotationFrom(quotations, offset)).toBe(index)
})

test('quotations that begin within a range, its ends included', () => {
  expect(quotationsFrom(quotations, 3, 10).map(({ start }) => start)).toEqual([3, 10, 10])
  expect(quotationsFrom(quotations, 11, 24)).toEqual([])
  expect(quotationsFrom([], 0, 100)).toEqual([])
})
