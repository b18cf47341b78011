import { expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { analyze } from '../analyze.ts'

const speakersOf = (text: string): (string | null)[] =>
  analyze({ text, published: null, outlet: null }, frenchReader()).attributions.map(({ speaker }) => speaker)

test('who acts in the sentence says the quoted words that are woven into it', () => {
  const speakers = speakersOf(
    "Paul Durand est reparti mardi de l'usine. Le lendemain, Claire Morel dressait le portrait d'une direction « sourde à toutes les demandes ».",
  )
  expect(speakers.at(-1)).toBe('Claire Morel')
})

test('a floating quotation goes on with who spoke last', () => {
  const speakers = speakersOf(
    '« Nous avons tout essayé », a expliqué Claire Morel. « Les portes sont restées fermées pendant trois semaines. »',
  )
  expect(speakers).toEqual(['Claire Morel', 'Claire Morel'])
})

test('a participle behind the main clause is said by who speaks there', () => {
  const speakers = speakersOf(
    "Quatre personnes ont été transportées, a ajouté Claire Morel, assurant qu'aucune n'était en danger.",
  )
  expect(speakers).toEqual(['Claire Morel', 'Claire Morel'])
})
