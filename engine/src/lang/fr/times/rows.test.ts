import { describe, expect, test } from 'vitest'
import { rulesFiring } from '../../../times/find-times.ts'
import { frenchTimeRows, frenchTimes } from './index.ts'

describe('rows of the French time grammar', () => {
  test('have ids of their own', () => {
    expect(new Set(frenchTimeRows.map(row => row.id)).size).toBe(frenchTimeRows.length)
  })

  test.each(frenchTimeRows.map(row => [row.id, row] as const))('%s', (id, row) => {
    expect(rulesFiring(row.catches, frenchTimes), row.catches).toContain(id)
    expect(rulesFiring(row.ignores, frenchTimes), row.ignores).not.toContain(id)
  })
})
