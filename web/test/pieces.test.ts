import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../src/generated/api.ts'
import { levels, paragraphPieces } from '../src/lib/pieces.ts'
import { quotedInText } from '../src/lib/spans.ts'

const text = 'Anne a dit : « Luc a répondu : “Non.” »\n\nFin.'

function statement(id: string, start: number, end: number, more: Partial<Statement> = {}): Statement {
  return {
    ...{
      id,
      number: 1,
      type: 'direct',
      source: null,
      cue: null,
      content: [{ start, end }],
      quoted: [],
      cueWords: null,
    },
    ...{ words: text.slice(start, end), speaker: null, addressee: null, occasion: null, parent: null, depth: 0 },
    ...{ act: 'state', hedge: null, negated: false, certainty: 'assumed', chain: [], rule: 'r', rules: [], links: [] },
    ...{
      said: { value: null, exact: false, basis: 'published', words: null },
      confidence: 1,
      group: null,
      review: null,
    },
    article: { id: 'a', title: '', outlet: null, published: null, version: 1 },
    ...more,
  } as Statement
}

const outer = statement('outer', text.indexOf('«'), text.indexOf('»') + 1)
const inner = statement('inner', text.indexOf('“'), text.indexOf('”') + 1, { parent: 'outer', depth: 1 })

describe('pieces of the text', () => {
  test('a voice in a voice lies inside it, one line higher', () => {
    const pieces = paragraphPieces(text, [outer, inner]).flatMap(paragraph => paragraph.pieces)
    const nested = pieces.find(piece => piece.text === '“Non.”')
    expect(nested?.covers.map(cover => [cover.statement.id, cover.level])).toEqual([
      ['outer', 2],
      ['inner', 1],
    ])
    expect(nested?.begins.map(one => one.id)).toEqual(['inner'])
  })

  test('parents in a circle end', () => {
    const loop = [statement('a', 0, 4, { parent: 'b' }), statement('b', 0, 4, { parent: 'a' })]
    expect(levels(loop).size).toBe(2)
  })

  test('whatever the findings, no character of a paragraph is lost, doubled or moved', () => {
    const span = fc.record({ start: fc.nat(60), length: fc.nat(40) })
    const found = fc.array(fc.tuple(span, span, fc.nat(5)), { maxLength: 12 })
    fc.assert(
      fc.property(found, rows => {
        const statements = rows.map(([content, cue, parent], index) =>
          statement(`s${index}`, content.start, content.start + content.length, {
            cue: { start: cue.start, end: cue.start + cue.length },
            parent: parent < index ? `s${parent}` : null,
          }),
        )
        const paragraphs = paragraphPieces(text, statements)
        expect(paragraphs.map(paragraph => paragraph.pieces.map(piece => piece.text).join(''))).toEqual(
          text.split('\n\n'),
        )
      }),
    )
  })

  test('quoted stretches of words in two parts stand at their places in the text', () => {
    const words = 'Il viendra « demain »'
    const two = statement('two', 0, 0, {
      content: [
        { start: 100, end: 103 },
        { start: 200, end: 200 + words.length },
      ],
      words: `oui […] ${words}`,
      quoted: [{ start: 8 + words.indexOf('«'), end: 8 + words.length }],
    })
    expect(quotedInText(two)).toEqual([{ start: 200 + words.indexOf('«'), end: 200 + words.length }])
  })
})
