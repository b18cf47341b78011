import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeKeyIndex } from './key-index.ts'

test('finds what a plain map finds, however many keys', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 30 })
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 200 }), keys, (filed, sought) => {
      const index = makeKeyIndex()
      filed.forEach((own, statement) => {
        index.add(statement, [...new Set(own)])
      })
      const expected = new Map<number, number>()
      filed.forEach((own, statement) => {
        const shared = new Set(own.filter(key => sought.includes(key))).size
        if (shared > 0) expected.set(statement, shared)
      })
      expect(new Map([...index.find([...new Set(sought)], 1000)].sort())).toEqual(new Map([...expected].sort()))
    }),
  )
})

test('of a frequent key only the newest are looked at', () => {
  const index = makeKeyIndex()
  for (let statement = 0; statement < 100; statement++) index.add(statement, [7])
  expect([...index.find([7], 3).keys()]).toEqual([99, 98, 97])
})
