import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FRENCH_TOKENS } from '../lang/fr/tokens.ts'
import { Tokenizer } from './tokenize.ts'

const VERBS = new Set(['dites', 'allez', 'donne', 'prends', 'laissez', 'venez'])
const tokenizer = new Tokenizer(FRENCH_TOKENS, (text, start, end) => VERBS.has(text.slice(start, end).toLowerCase()))

/** The tokens of a text, set apart by spaces (a no-break space inside a token is shown as it stands). */
function cut(text: string): string {
  const starts = new Int32Array(text.length + 1)
  const ends = new Int32Array(text.length + 1)
  const count = tokenizer.tokenize(text, 0, text.length, starts, ends, 0, text.length + 1)
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i])).join('|')
}

describe('words', () => {
  it.each([
    ["L'été d'Anne, qu'il attend", "L'|été|d'|Anne|,|qu'|il|attend"],
    ['l’orage n’a pas éclaté', 'l’|orage|n’|a|pas|éclaté'],
    ["aujourd'hui quelqu'un, c'est-à-dire l'on", "aujourd'hui|quelqu'un|,|c'est-à-dire|l'on"],
    ["N'Golo, M'Bappé et O'Brien", "N'Golo|,|M'Bappé|et|O'Brien"],
    ["d'RTL à l'ONU", "d'|RTL|à|l'|ONU"],
    ['Jean-Pierre et Saint-Denis-en-Val', 'Jean-Pierre|et|Saint-Denis-en-Val'],
    ['un rendez-vous, peut-être là-bas', 'un|rendez-vous|,|peut-être|là-bas'],
    ['les candidat(e)s élu(es)', 'les|candidat(e)s|élu(es)'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens))
})

describe('clitics', () => {
  it.each([
    ['a-t-il dit', 'a|-t-il|dit'],
    ['pense-t-elle, dit-on', 'pense|-t-elle|,|dit|-on'],
    ['Est-ce vrai ? Puis-je ?', 'Est|-ce|vrai|?|Puis|-je|?'],
    ['dites-le-moi, allez-y', 'dites|-le|-moi|,|allez|-y'],
    ['ce jour-là, celui-là', 'ce|jour|-là|,|celui-là'],
    ['Aix-les-Bains, Bourg-la-Reine', 'Aix-les-Bains|,|Bourg-la-Reine'],
    ['a -t-il dit', 'a|-t-il|dit'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens))
})

describe('numbers, dates and hours', () => {
  it.each([
    ['20 000 euros, 3,5 %', '20 000|euros|,|3,5|%'],
    ['1 250 000 voix en 2015 200 fois', '1 250 000|voix|en|2015|200|fois'],
    ['à 14h30 ou 18h', 'à|14|h|30|ou|18|h'],
    ['le 1er mai, 3e et XXIe', 'le|1er|mai|,|3e|et|XXIe'],
    ['12/05/2010 et 2006-08-07', '12/05/2010|et|2006-08-07'],
    ['il fait -6 et 20 °C', 'il|fait|-6|et|20|°C'],
    ['le n° 5', 'le|n°|5'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens))
})

describe('abbreviations and addresses', () => {
  it.each([
    ['M. Roux et J.-L. Petit', 'M.|Roux|et|J.-L.|Petit'],
    ['C. Roux, U.S.A. et puis', 'C.|Roux|,|U.S.A.|et|puis'],
    ['art. 5, etc. et fin.', 'art.|5|,|etc.|et|fin|.'],
    ['Voir https://exemple.fr/a?b=1, merci.', 'Voir|https://exemple.fr/a?b=1|,|merci|.'],
    ['Exemple.fr ou lea@exemple.fr', 'Exemple.fr|ou|lea@exemple.fr'],
    ['@lea_b et #Loi2026', '@lea_b|et|#Loi2026'],
    ['R&D, AT&T', 'R&D|,|AT&T'],
    ['Fin.Le début', 'Fin|.|Le|début'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens))
})

describe('quotation marks and faulty typing', () => {
  it.each([
    ['«Oui», “non”, "si"', '«|Oui|»|,|“|non|”|,|"|si|"'],
    ["l''ordre' et d' « elle »", "l'|'|ordre|'|et|d'|«|elle|»"],
    ["''Bien'' dit-il", "''|Bien|''|dit|-il"],
    ['Quoi?!... Non…', 'Quoi|?|!|...|Non|…'],
    ['Bien -- oui - non', 'Bien|--|oui|-|non'],
    ['😀 bien \ud800 tout', '😀|bien|\ud800|tout'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens))
})

describe('any text', () => {
  it('gives tokens in order that cover every character but spaces', () => {
    const piece = fc.constantFrom(
      "qu'",
      "l'",
      '-t-il',
      '-le',
      'M.',
      '3,5',
      ' ',
      '\u00a0',
      '«',
      "'",
      '.',
      '-',
      'http://',
      '@',
      'é',
      'A',
      '\udc00',
      'a',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.nat(0xffff)).map(codes => String.fromCharCode(...codes)),
          fc.array(piece).map(pieces => pieces.join('')),
        ),
        text => {
          const starts = new Int32Array(text.length + 1)
          const ends = new Int32Array(text.length + 1)
          const count = tokenizer.tokenize(text, 0, text.length, starts, ends, 0, text.length + 1)
          let at = 0
          const faults: string[] = []
          for (let i = 0; i < count; i++) {
            if (starts[i]! < at || ends[i]! <= starts[i]!) faults.push(`token ${i} is out of order`)
            faults.push(text.slice(at, starts[i]).replace(/[\s\p{Cc}\p{Cf}\u180e]/gu, ''))
            at = ends[i]!
          }
          expect(faults.join('')).toBe('')
          expect(at).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
