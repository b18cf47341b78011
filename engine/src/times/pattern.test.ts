import { describe, expect, test } from 'vitest'
import { Automaton, DEAD, START } from './automaton.ts'
import { namesIn, parsePattern } from './pattern.ts'

const NAMES = ['il', 'y', 'a', 'AMOUNT', 'le', 'la']
const signatures = NAMES.map((_, id) => new Set([id]))

/** True where one of the patterns reads all the words. */
function accepts(patterns: readonly string[], words: readonly string[]): number[] {
  const automaton = new Automaton(patterns.map(parsePattern), signatures, name => NAMES.indexOf(name))
  let state = START
  for (const word of words) state = state === DEAD ? DEAD : automaton.step(state, NAMES.indexOf(word))
  return [...automaton.accepted(state)]
}

describe('patterns', () => {
  test('read a sequence with what may be missing', () => {
    expect(accepts(['il y a AMOUNT'], ['il', 'y', 'a', 'AMOUNT'])).toEqual([0])
    expect(accepts(['(il y)? a AMOUNT'], ['a', 'AMOUNT'])).toEqual([0])
    expect(accepts(['(il y)? a AMOUNT'], ['il', 'a', 'AMOUNT'])).toEqual([])
  })

  test('a bar binds its neighbours only', () => {
    expect(accepts(['le|la AMOUNT'], ['le', 'AMOUNT'])).toEqual([0])
    expect(accepts(['le|la AMOUNT'], ['le'])).toEqual([])
    expect(accepts(['(le|(il y a)) AMOUNT'], ['il', 'y', 'a', 'AMOUNT'])).toEqual([0])
  })

  test('several patterns are read at once, in their order', () => {
    expect(accepts(['le AMOUNT', 'le|la AMOUNT?', 'la'], ['le', 'AMOUNT'])).toEqual([0, 1])
    expect(accepts(['le AMOUNT', 'le|la AMOUNT?', 'la'], ['la'])).toEqual([1, 2])
  })

  test('name their classes and words', () => {
    expect(namesIn(parsePattern('(il y)? a AMOUNT|le'))).toEqual(['il', 'y', 'a', 'AMOUNT', 'le'])
  })

  test.each(['(le', 'le)', '?', '| le', ''])('%j is refused with its text', source => {
    expect(() => parsePattern(source)).toThrow(`Time pattern "${source}"`)
  })
})
