import { describe, expect, it } from 'vitest'
import { frenchAbbreviations } from '../lang/fr/abbreviations.ts'
import { frenchQuotationHabits } from '../lang/fr/quotation.ts'
import { findParseUnits } from './find-parse-units.ts'
import { findQuotations } from './find-quotations.ts'
import { findSentences } from './find-sentences.ts'

function sentencesOf(text: string): string[] {
  const quotations = findQuotations(text, frenchQuotationHabits)
  return findSentences(text, quotations, frenchAbbreviations).map(({ start, end }) => text.slice(start, end))
}

function unitsOf(text: string): string[] {
  const quotations = findQuotations(text, frenchQuotationHabits)
  const sentences = findSentences(text, quotations, frenchAbbreviations)
  return findParseUnits(text, sentences, quotations, frenchAbbreviations).map(({ start, end }) =>
    text.slice(start, end),
  )
}

/** Checks that a text falls into sentences at each bar and nowhere else. */
function check(title: string, marked: string): void {
  it(title, () => {
    expect(sentencesOf(marked.replaceAll(' | ', ' ')).join(' | ')).toBe(marked)
  })
}

/** The same of parse units. */
function checkUnits(title: string, marked: string): void {
  it(title, () => {
    expect(unitsOf(marked.replaceAll(' | ', ' ')).join(' | ')).toBe(marked)
  })
}

describe('sentences', () => {
  check('full stops, questions, exclamations', 'Il part. | Reviendra-t-il ? | Oui ! | Elle attend.')
  check('titles', 'M. Adib a vu Mme. Roche et le Dr. Petit. | Me. Blanc attendait.')
  check('initials', 'J. Dupont et J.-L. Martin ont signé. | C. D. Roux aussi.')
  check('abbreviations before numbers', 'L’art. 49 et la p. 12 du no. 5 sont clairs. | Le reste non.')
  check('for example', 'Des outils, p. ex. Excel ou c.-à-d. des tableurs, suffisent.')
  check('etc. inside and at the end', 'Les ponts, routes, etc. sont fermés. | Il faut des bus, etc. | Rien ne vient.')
  check('numbers', 'Le prix est de 1.200 euros, soit 3.5 % de plus. | Le 12. | Puis rien.')
  check('addresses of the web', 'Voir www.exemple.fr et https://exemple.fr/a.b?c=d pour plus. | Merci.')
  check('an ellipsis in brackets', 'Il a dit que (...) rien ne va. | La suite [...] Rien n’est sûr.')
  check('an ellipsis that goes on', 'Elle hésite... puis signe. | Il doute… Elle aussi.'.replace('… E', '… | E'))
  check('acronyms with full stops', 'L’O.N.U. a voté contre la S.N.C.F. hier. | Elle a tort.')
  check('a letter that ends a sentence', 'Nous passons au plan B. | Elle est prête.')
  check(
    'a letter or a number before a word that begins sentences',
    'Le port sous Mac OS X. | Une version suit. | Corey S. Roux la lit, J. Le Bris aussi.',
  )
  check('a letter before a number', 'L’art. L. 123 et l’art. R. 5 s’appliquent.')
  check('a closing bracket', 'Il est parti (enfin !). | Elle reste. | (Le conseil aussi.) | Fin.')
  check('capitals after a question mark in mid-sentence', 'Que faire ? demandait-elle. | Rien.')
  check('years before Christ', 'En 52 av. J.-C. la ville brûle. | Elle renaît.')
  check('a number first', 'Tout va bien. | 14 ponts sont sûrs.')

  check('a quotation of several sentences', '« Je ne sais pas. Peut-être ! » a-t-il répondu. | Elle rit.')
  check('a quotation that ends its sentence', 'Elle a dit : « Je reste. » | Le conseil a voté.')
  check('a quotation without its full stop', 'Elle a dit : « Je reste ». | Le conseil a voté.')
  check('one quotation after another', '« Je reste. » | « Moi aussi. »')
  check('a capital after a closing mark in mid-sentence', 'La « grande » Marie a souri.')
  check('straight marks', '"Je reste. Toi aussi !" a-t-elle dit. | "Bon." | Il part.')

  it('cuts at paragraphs and headings', () => {
    expect(sentencesOf('Un pont fermé\n\nLe pont est fermé.\r\nIl le reste')).toEqual([
      'Un pont fermé',
      'Le pont est fermé.',
      'Il le reste',
    ])
  })

  it('joins lines that a fixed width has broken', () => {
    const text =
      'Le conseil de la ville a voté hier\nsoir la fermeture du pont qui mène\nà la gare et le maire a promis de\nle rouvrir.\n\nElle doute.'
    expect(sentencesOf(text)).toHaveLength(2)
  })

  it('gives nothing for nothing', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf(' \n\t \n')).toEqual([])
  })

  it('cuts texts in scripts without capitals', () => {
    expect(sentencesOf('قال الوزير نعم. ثم غادر.')).toEqual(['قال الوزير نعم.', 'ثم غادر.'])
  })
})

describe('parse units', () => {
  checkUnits('a plain sentence', 'Le conseil a voté. | Elle rit.')
  checkUnits(
    'the clause after the mark stays with the last quoted sentence',
    '« Je ne sais pas. | Peut-être ! » a-t-il répondu. | Elle rit.',
  )
  checkUnits('the clause before the mark stays with the first', 'Elle a dit : « Je reste. | Toi aussi. » | Il part.')
  checkUnits('straight marks with spaces inside', 'Elle crie : " Non. | Jamais ! " puis elle sort.')
  checkUnits('nested quotations', '« J’ai dit : “Non. | Jamais !” et je suis partie », raconte-t-elle.')

  it('cuts after 300 words, at a comma where there is one', () => {
    const units = unitsOf(`${'le pont et la gare '.repeat(50)}, puis ${'le pont et la gare '.repeat(50)}`)
    expect(units).toHaveLength(2)
    expect(units[0]).toMatch(/,$/)
  })

  it('cuts a word without end, but no character in two', () => {
    const units = unitsOf('\u{1F5E3}'.repeat(5000))
    expect(units.length).toBeGreaterThan(3)
    expect(units.every(unit => unit.isWellFormed())).toBe(true)
  })
})
