import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { analyze } from '../analyze.ts'

describe('who is told', () => {
  test.each([
    ['La maire a fait part de [ses inquiétudes] à Paul Vidal.', 'Paul Vidal'],
    ['La maire a fait part de [son soutien à Paul Vidal].', null],
    ['Elle accuse la municipalité d’[avoir « enterré un document »].', 'la municipalité'],
    ['À ses côtés, Paul Vidal a exclu de [payer les travaux].', null],
    ['À Sorville, la maire le décrit comme « [un partenaire loyal] ».', null],
  ])('%s', (marked, addressee) => {
    const text = marked.replace(/[[\]]/gu, '')
    const [statement] = analyze({ text, published: null, outlet: null }, frenchReader()).attributions
    const content = statement?.content.map(({ start, end }) => text.slice(start, end)).join('')
    expect({ content, addressee: statement?.addressee }).toEqual({ content: /\[(.*)\]/u.exec(marked)![1], addressee })
  })
})
