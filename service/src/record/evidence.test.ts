import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceAt, evidenceFault } from './evidence.ts'

test('evidence of any stretch of any text holds, and carries whole characters', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (value, a, b) => {
      const [start = 0, end = 0] = [a % (value.length + 1), b % (value.length + 1)].sort((x, y) => x - y)
      const evidence = evidenceAt(value, { start, end }, 'content')
      expect(evidenceFault(value, evidence)).toBeNull()
      expect([evidence.prefix, evidence.exact, evidence.suffix].every(part => part.isWellFormed())).toBe(
        value.isWellFormed(),
      )
    }),
  )
})

test('a text that changed inside or around the stretch is a fault', () => {
  const evidence = evidenceAt('Elle a dit oui hier.', { start: 11, end: 14 }, 'content')
  expect(evidenceFault('Elle a dit non hier.', evidence)).toMatch(/11-14 is not the quoted one/)
  expect(evidenceFault('Elle  dit  oui hier.', evidence)).toMatch(/before/)
  expect(evidenceFault('Elle a dit oui.', evidence)).toMatch(/after/)
})
