import { describe, expect, test } from 'vitest'
import { frenchTimes } from '../src/lang/fr/times/index.ts'
import { findTimes } from '../src/times/find-times.ts'
import { statementTimes } from '../src/times/statement-times.ts'
import { markedStatements } from './marked-statements.ts'

/** The words that say when each statement was made, null for the time of publication. */
function times(marked: string): (string | null)[] {
  const { text, syntax, attributions } = markedStatements(marked)
  const found = findTimes({ text, published: '2023-06-28', syntax }, frenchTimes)
  return statementTimes({ syntax, times: found, attributions }).map(id => {
    const time = found.find(other => other.id === id)
    return time === undefined ? null : text.slice(time.start, time.end)
  })
}

describe('when a statement was made', () => {
  test.each([
    ['[s:Le maire] [q:a déclaré] lundi que [c:le pont rouvrira en mars].', 'lundi'],
    ['« [c:Nous partirons demain] », [q:a promis] mardi soir [s:la ministre].', 'mardi soir'],
    ['Mardi, [s:le maire] [q:a affirmé] que [c:le pont tenait].', 'Mardi'],
    ['[s:Le maire] [q:a affirmé] récemment que [c:le pont tenait].', 'récemment'],
    ['[s:Le préfet], nommé en 2019, [q:a dit] vendredi que [c:la route fermerait].', 'vendredi'],
  ])('%s', (marked, expected) => {
    expect(times(marked)).toEqual([expected])
  })

  test('a time in the content is what the statement is about', () => {
    expect(times('[s:Le maire] [q:a déclaré] que [c:le pont rouvrira lundi].')).toEqual([null])
    expect(times('[q:Selon] [s:le maire], [c:le pont a rouvert lundi].')).toEqual([null])
  })

  test('each of two statements has its own', () => {
    expect(
      times('[s1:Le maire] [q1:a dit] lundi que [c1:non]. [s2:Le préfet] [q2:a répondu] mardi que [c2:si].'),
    ).toEqual(['lundi', 'mardi'])
  })
})
