import { expect, test } from 'vitest'
import { AssociationWriter, descriptionKeys, keyHash, nameHash, readAssociations } from './associations.ts'

const idle = new Set(['des', 'les', 'pour'])

test('a description is known by its head, the words behind it and the first two together', () => {
  expect(descriptionKeys('ministre de transports', idle)).toEqual([
    'h ministre',
    'm transports',
    'b ministre transports',
  ])
  expect(descriptionKeys('compagnie', idle)).toEqual(['h compagnie'])
  expect(descriptionKeys('des 12', idle)).toEqual([])
})

test('a name is one with and without article, accents and capitals', () => {
  expect(nameHash('L’Écho de Sorville')).toBe(nameHash('echo de sorville'))
  expect(nameHash('La Poste')).not.toBe(nameHash('La Porte'))
})

test('what is written is read again, about', () => {
  const writer = new AssociationWriter()
  const name = nameHash('Nora Bellac')
  const mayor = keyHash('person', 'h maire')
  writer.addName(name, 'person', 20)
  writer.addKey(mayor, 0.01)
  writer.addTie(name, mayor, 2.6, 5)
  const associations = readAssociations(writer.bytes())
  expect(associations.descriptionsOf(name, 'person')).toBeCloseTo(20, 0)
  expect(associations.descriptionsOf(name, 'organization')).toBe(0)
  expect(associations.frequencyOf(mayor)).toBeCloseTo(0.01, 3)
  expect(associations.tie(name, mayor)).toEqual({ surplus: 2.5, count: 3 })
  expect(associations.tie(name, keyHash('person', 'h reine'))).toBeNull()
  expect(associations.tie(nameHash('Jean Corti'), mayor)).toBeNull()
})

test('no associations at all are none', () => {
  expect(readAssociations(new AssociationWriter().bytes()).tie(1, 2)).toBeNull()
})
