import { describe, expect, test } from 'vitest'
import { clutterLineOf, clutterLines } from './clutter-lines.ts'

describe('lines that are not part of an article', () => {
  test.each(clutterLines)('$id drops « $drops »', ({ pattern, drops }) => {
    expect(pattern.test(drops)).toBe(true)
  })
  test.each(clutterLines)('$id keeps « $keeps »', ({ keeps }) => {
    expect(clutterLineOf(keeps)).toBeNull()
  })
})
