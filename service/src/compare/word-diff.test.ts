import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from './word-diff.ts'

/** The diff written out: `[-dropped-]`, `[+added+]`. */
function marked(a: string, b: string): string {
  const slice = (text: string, span: { start: number; end: number } | null) =>
    span === null ? '' : text.slice(span.start, span.end)
  return diffWords(a, b)
    .map(change =>
      change.op === 'keep'
        ? slice(b, change.b)
        : change.op === 'drop'
          ? `[-${slice(a, change.a)}-]`
          : `[+${slice(b, change.b)}+]`,
    )
    .join(' ')
}

test.each([
  ['Le pont va fermer', 'Le pont pourrait fermer', 'Le pont [-va-] [+pourrait+] fermer'],
  ['Le pont « va » FERMER', 'le pont va fermer.', 'le pont va fermer'],
  ['Nous fermerons le pont', 'Nous fermerons le vieux pont demain', 'Nous fermerons le [+vieux+] pont [+demain+]'],
  ['', 'Rien', '[+Rien+]'],
  ['', '', ''],
])('%s → %s', (a, b, expected) => {
  expect(marked(a, b)).toBe(expected)
})

test('whatever the texts, every word of either is in the diff once and in order', () => {
  const words = fc
    .array(fc.constantFrom('le', 'pont', 'ferme', 'demain', 'à', '14', 'heures', '«', 'œuvre', '🙂'))
    .map(list => list.join(' '))
  fc.assert(
    fc.property(words, words, (a, b) => {
      for (const side of ['a', 'b'] as const) {
        const spans = diffWords(a, b).flatMap(change => change[side] ?? [])
        spans.forEach((span, i) => {
          expect(span.start).toBeLessThan(span.end)
          if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
        })
      }
    }),
  )
})
