import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEPRELS, FEATURE, type Syntax, UPOS } from '../model/syntax.ts'
import { conlluOf } from './conllu.ts'
import { parseText } from './parse-text.ts'
import { readSyntaxModel } from './read-model.ts'

const model = readSyntaxModel(readFileSync(new URL('../../models/fr-syntax.bin', import.meta.url)))
const parse = (text: string): Syntax => parseText(text, [{ start: 0, end: text.length }], model)
const words = (syntax: Syntax): string[] => Array.from({ length: syntax.length }, (_, word) => syntax.form(word))

/** "word relation head" of a word of a one-sentence text. */
function arc(text: string, form: string): string {
  const syntax = parse(text)
  const word = words(syntax).indexOf(form)
  const head = syntax.head[word]!
  return `${DEPRELS[syntax.deprel[word]!]} ${head < 0 ? '-' : syntax.form(head)}`
}

describe('contractions', () => {
  it('become two words over the same characters', () => {
    const text = 'Le toit du lycée auquel pensent les élèves'
    const syntax = parse(text)
    expect(words(syntax)).toEqual(['Le', 'toit', 'de', 'le', 'lycée', 'à', 'lequel', 'pensent', 'les', 'élèves'])
    expect([syntax.start[2], syntax.end[2]]).toEqual([syntax.start[3], syntax.end[3]])
  })

  it('are told from the article by the context', () => {
    expect(words(parse('La fin des travaux approche.'))).toContain('les')
    expect(words(parse('Elle a acheté des pommes.'))).toContain('des')
  })
})

describe('trees', () => {
  it.each([
    ['La ministre a présenté le budget.', 'ministre', 'nsubj présenté'],
    ['La ministre a présenté le budget.', 'budget', 'obj présenté'],
    ['« Nous verrons », a répondu la préfète.', 'préfète', 'nsubj répondu'],
    ["Le barrage, prévient l'ingénieur, ne tiendra pas.", 'ingénieur', 'nsubj prévient'],
    ["Le voisin qui a vu l'accident témoigne.", 'qui', 'nsubj vu'],
    ['La route a été fermée par les gendarmes.', 'route', 'nsubj:pass fermée'],
  ])('%s (%s)', (text, form, expected) => expect(arc(text, form)).toBe(expected))

  it('know lemmas and features', () => {
    const syntax = parse('Les voisines chantaient.')
    expect(syntax.lemma(2)).toBe('chanter')
    expect(UPOS[syntax.upos[2]!]).toBe('VERB')
    expect(syntax.features[2]! & FEATURE.imperfect).not.toBe(0)
    expect(syntax.features[1]! & FEATURE.feminine).not.toBe(0)
  })
})

/** True where the heads lead from a word to the root without going round. */
function reachesRoot(syntax: Syntax, word: number): boolean {
  let at = word
  for (let steps = 0; at >= 0 && steps <= syntax.length; steps++) at = syntax.head[at]!
  return at === -1
}

describe('any text', () => {
  it('gives one tree a unit, whose words lie in the unit', () => {
    const letters = fc.constantFrom(
      'du ',
      'des ',
      'que ',
      "l'",
      'maire ',
      'dit ',
      '« ',
      '» ',
      ', ',
      '. ',
      '12',
      ' ',
      'É',
      '\ud83d',
      '-t-il',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.nat(0xffff)).map(codes => String.fromCharCode(...codes)),
          fc.array(letters).map(all => all.join('')),
        ),
        fc.nat(),
        (text, cut) => {
          const middle = text.length === 0 ? 0 : cut % text.length
          const units = [
            { start: 0, end: middle },
            { start: middle, end: text.length },
          ]
          const syntax = parseText(text, units, model)
          expect(syntax.sentences).toHaveLength(2)
          for (const [number, { start, end }] of syntax.sentences.entries()) {
            const inside = Array.from({ length: end - start }, (_, i) => start + i)
            const unit = units[number]!
            expect(inside.every(word => syntax.start[word]! >= unit.start && syntax.end[word]! <= unit.end)).toBe(true)
            expect(inside.every(word => syntax.sentence[word] === number && reachesRoot(syntax, word))).toBe(true)
            const roots = inside.filter(word => syntax.head[word] === -1).length
            expect(roots).toBe(end > start ? 1 : 0)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('cuts an endless unit and keeps one tree', () => {
    const syntax = parse('le chat dort et '.repeat(2000))
    expect(syntax.length).toBe(8000)
    expect(syntax.head.filter(head => head === -1)).toHaveLength(1)
  })
})

describe('CoNLL-U', () => {
  it('prints contractions as multiword tokens and where no space follows', () => {
    const text = "L'eau du lac."
    const lines = conlluOf(text, parse(text), { start: 0, end: 6 }).split('\n')
    expect(lines.map(line => line.split('\t').slice(0, 2).join(' '))).toEqual([
      "1 L'",
      '2 eau',
      '3-4 du',
      '3 de',
      '4 le',
      '5 lac',
      '6 .',
      '',
    ])
    expect(lines[0]).toMatch(/SpaceAfter=No$/u)
    expect(lines[5]).toMatch(/SpaceAfter=No$/u)
  })
})

describe('the model', () => {
  it('refuses bytes that are none', () => {
    expect(() => readSyntaxModel(new Uint8Array(100))).toThrow(/Not a Selon model/u)
  })

  it('reads from bytes that start anywhere', () => {
    const bytes = readFileSync(new URL('../../models/fr-syntax.bin', import.meta.url))
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const again = readSyntaxModel(shifted.subarray(3))
    expect(parseText('Il pleut.', [{ start: 0, end: 9 }], again).length).toBe(3)
  })
})
