import { expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { analyze } from '../analyze.ts'

const speakersOf = (text: string): (string | null)[] =>
  analyze({ text, published: null, outlet: null }, frenchReader()).attributions.map(({ speaker }) => speaker)

test('a second description behind a comma names the person of the first', () => {
  expect(
    speakersOf(
      '« La route rouvrira lundi », a assuré le directeur de la campagne, le conseiller régional Paul Durand.',
    ),
  ).toEqual(['Paul Durand'])
})

test('an office under another name is the same person', () => {
  const speakers = speakersOf(
    'Le président portugais, João Almeida, est arrivé dimanche. « Nous travaillerons ensemble », a déclaré le chef de l’État.',
  )
  expect(speakers).toEqual(['João Almeida'])
})

test('ce dernier is who was mentioned last', () => {
  const speakers = speakersOf(
    "Claire Morel a rencontré Paul Durand mardi. Ce dernier a affirmé que l'accord serait signé avant l'été.",
  )
  expect(speakers).toEqual(['Paul Durand'])
})

test('two people of one surname stay two', () => {
  const speakers = speakersOf(
    "Jerry Martin a fondé le parti. Martin l'a dirigé dix ans. Nadia Dupuis Martin a déclaré que le parti survivrait.",
  )
  expect(speakers).toEqual(['Nadia Dupuis Martin'])
})
