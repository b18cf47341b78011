import { expect, test } from 'vitest'
import { placeFrom } from './place.ts'

test.each([
  ['nothing said', {}, {}, '/w/.selon'],
  ['SELON_HOME', {}, { SELON_HOME: '/data/selon' }, '/data/selon'],
  [
    '--record over SELON_HOME and SELON_DATABASE_URL',
    { record: 'here' },
    { SELON_HOME: '/x', SELON_DATABASE_URL: 'postgres://h/d' },
    '/w/here',
  ],
])('a folder: %s', (_, options, environment, folder) => {
  expect(placeFrom(options, environment, '/w')).toEqual({ kind: 'folder', folder })
})

test('a server, with the schema that the environment names', () => {
  expect(placeFrom({}, { SELON_DATABASE_URL: 'postgres://h/d' }, '/w')).toEqual({
    kind: 'server',
    url: 'postgres://h/d',
    schema: 'selon',
  })
  expect(placeFrom({ database: 'postgresql://h/e' }, { SELON_DATABASE_SCHEMA: 'press' }, '/w')).toEqual({
    kind: 'server',
    url: 'postgresql://h/e',
    schema: 'press',
  })
})

test('two places, or an address of something else, are refused', () => {
  expect(() => placeFrom({ record: 'a', database: 'postgres://h/d' }, {}, '/w')).toThrow(/two places/)
  expect(() => placeFrom({ database: 'mysql://h/d' }, {}, '/w')).toThrow(/postgres:/)
})
