import { expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { proposeAll, readText } from '../analyze.ts'
import { select } from '../attributions/select.ts'
import { Echoes } from './echoes.ts'

/** The words of the attribution that each one without a cue repeats. */
function echoesIn(text: string): string[] {
  const reader = frenchReader()
  const reading = readText(text, reader)
  const attributions = select(proposeAll(reading, reader), 0.3)
  const echoes = new Echoes(reading, attributions)
  return attributions.flatMap((_, index) => {
    const at = echoes.of(index)
    return at < 0 ? [] : [text.slice(attributions[at]!.content[0]!.start, attributions[at]!.content[0]!.end)]
  })
}

test('a heading echoes the quotation below that holds most of its words', () => {
  expect(
    echoesIn(
      '« Mesures nécessaires »\n\n« Il fait froid », a dit le maire. « Ces mesures sont nécessaires », a confirmé la préfète.',
    ),
  ).toEqual(['Ces mesures sont nécessaires'])
})

test('a heading of other words echoes nobody', () => {
  expect(echoesIn('« Un vent nouveau »\n\n« Ces mesures sont nécessaires », a confirmé la préfète.')).toEqual([])
})
