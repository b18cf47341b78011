import { describe, expect, test } from 'vitest'
import { candidate } from './candidate.ts'
import { findParents } from './parents.ts'
import type { Selected } from './select.ts'

/** Statements of a text in which `[…]` is a content and `{…}` the cue of the content with the same digit: `[1:non], {1:dit-il}`. Marks nest. */
function statements(marked: string): Selected[] {
  const open: { kind: string; number: number; start: number }[] = []
  const contents = new Map<number, { start: number; end: number }>()
  const cues = new Map<number, { start: number; end: number }>()
  let at = 0
  for (const [token] of marked.matchAll(/\[\d:|\{\d:|\]|\}|[^[\]{}]/gu)) {
    if (/^[[{]\d/u.test(token)) open.push({ kind: token[0]!, number: Number(token[1]), start: at })
    else if (token === ']' || token === '}') {
      const { kind, number, start } = open.pop()!
      ;(kind === '[' ? contents : cues).set(number, { start, end: at })
    } else at += token.length
  }
  return [...contents]
    .sort(([, a], [, b]) => a.start - b.start || b.end - a.end)
    .map(([number, span]) => ({
      ...candidate({ rule: `${number}`, content: [span], cue: cues.get(number) ?? null, cueWord: number }),
      confidence: 1,
    }))
}

/** Which statement stands in which: `2<1` for the second inside the first. */
function nesting(marked: string): string[] {
  const all = statements(marked)
  const parents = findParents(all)
  return all.flatMap(({ rule }, index) => (parents[index]! < 0 ? [] : [`${rule}<${all[parents[index]!]!.rule}`]))
}

describe('a statement stands inside the one that holds its cue', () => {
  test('a que-clause in a quotation', () => {
    expect(nesting('« [1:le préfet {2:répond} que [2:le pont tiendra]] », {1:dit-elle}')).toEqual(['2<1'])
  })

  test('to any depth, always in the nearest', () => {
    expect(nesting('{1:selon} X, [1:Y {2:dit} que [2:Z {3:pense} que [3:W viendra]]]')).toEqual(['2<1', '3<2'])
  })

  test('a relay around the quotation and its cue', () => {
    expect(nesting('[1:« [2:nous resterons] », {2:dit} X], {1:cité} par Y')).toEqual(['2<1'])
  })

  test('quoted words without a cue stand in what holds them', () => {
    expect(nesting('{1:dit} que [1:le plan est une « [2:folie] » de plus]')).toEqual(['2<1'])
  })

  test('statements side by side have no parent', () => {
    expect(nesting('« [1:oui] », {1:dit} X. « [2:non] », {2:dit} Y.')).toEqual([])
  })

  test('no statement stands in itself, even where two hold each other’s cue', () => {
    expect(nesting('[1:a {2:dit} b] {1:dit} c').length).toBeLessThan(2)
    expect(findParents([])).toEqual(new Int32Array(0))
  })
})
