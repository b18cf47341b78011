import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareVersions } from './versions.ts'

const kinds = (older: readonly string[], newer: readonly string[]) =>
  compareVersions(older, newer).map(({ kind, older: a, newer: b }) => `${kind} ${a ?? '-'}→${b ?? '-'}`)

describe('two versions of an article', () => {
  const opening = 'Le pont rouvrira lundi, a annoncé le maire de Vauclaire devant la presse.'
  const budget = 'Les travaux ont coûté un million d’euros, selon la mairie.'
  const closing = 'Une seconde phase est prévue à l’automne prochain.'

  test('nothing changed', () =>
    expect(kinds([opening, budget], [opening, `${budget} `])).toEqual(['kept 0→0', 'kept 1→1']))
  test('a paragraph added at the top', () =>
    expect(kinds([opening], [closing, opening])).toEqual(['added -→0', 'kept 0→1']))
  test('a paragraph taken out', () =>
    expect(kinds([opening, budget, closing], [opening, closing])).toEqual(['kept 0→0', 'removed 1→-', 'kept 2→1']))
  test('a figure corrected', () => {
    expect(kinds([opening, budget], [opening, budget.replace('un million', 'deux millions')])).toEqual([
      'kept 0→0',
      'edited 1→1',
    ])
  })
  test('one replaced by something else', () => expect(kinds([budget], [closing])).toEqual(['removed 0→-', 'added -→0']))

  test('every paragraph of both versions is told of once, in order, and equal ones are kept', () => {
    const paragraph = fc.constantFrom(opening, budget, closing, 'Un.', 'Deux trois.', '')
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), fc.array(paragraph, { maxLength: 8 }), (older, newer) => {
        const changes = compareVersions(older, newer)
        expect(changes.flatMap(change => change.older ?? [])).toEqual(older.map((_, index) => index))
        expect(changes.flatMap(change => change.newer ?? [])).toEqual(newer.map((_, index) => index))
        for (const change of changes)
          if (change.kind === 'kept') expect(older[change.older ?? -1]).toBe(newer[change.newer ?? -1])
      }),
    )
  })
})
