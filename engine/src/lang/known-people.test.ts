import { expect, test } from 'vitest'
import { readKnownPeople } from './known-people.ts'

test('a row tells what somebody is called, the most frequent first, and the gender', () => {
  const people = readKnownPeople('\nnora bellac|f|ministre de budget|ministre\njean corti||maire\n')
  expect(people.get('nora bellac')).toEqual({ roles: ['ministre de budget', 'ministre'], gender: 'feminine' })
  expect(people.get('jean corti')).toEqual({ roles: ['maire'], gender: null })
  expect(people.size).toBe(2)
})
