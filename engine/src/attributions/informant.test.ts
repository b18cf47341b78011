import { expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { analyze } from '../analyze.ts'

test.each([
  [
    'Trois personnes sont mortes près de Sorville, a-t-on appris mercredi de [sources concordantes].',
    'sources concordantes',
  ],
  ['L’enquête est close, a appris dimanche l’AFP auprès du [parquet de Sorville].', 'le parquet de Sorville'],
  ['Le pont est fermé, a-t-on appris par [le parquet].', 'le parquet'],
  ['Le pont rouvre, a appris [l’AFP].', 'AFP'],
])('what somebody has learnt is said by who told it: %s', (marked, speaker) => {
  const text = marked.replace(/[[\]]/gu, '')
  const [statement] = analyze({ text, published: null, outlet: null }, frenchReader()).attributions
  const source = statement?.source ? text.slice(statement.source.start, statement.source.end) : null
  expect({ source, speaker: statement?.speaker }).toEqual({ source: /\[(.*)\]/u.exec(marked)![1], speaker })
})
