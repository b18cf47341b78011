import { expect, test } from 'vitest'
import { turns } from './turns.ts'

test('calls wait for their turn in order, and one that fails gives its turn on', async () => {
  const inTurn = turns(2)
  const log: string[] = []
  const ends: (() => void)[] = []
  const call = (name: string) =>
    inTurn(async () => {
      log.push(name)
      await new Promise<void>(resolve => ends.push(resolve))
      if (name === 'b') throw new Error('no answer')
      return name
    })
  const results = Promise.allSettled(['a', 'b', 'c', 'd'].map(call))
  await Promise.resolve()
  expect(log).toEqual(['a', 'b'])
  ends[1]?.()
  await expect.poll(() => log).toEqual(['a', 'b', 'c'])
  ends[0]?.()
  await expect.poll(() => log).toEqual(['a', 'b', 'c', 'd'])
  for (const end of ends) end()
  expect((await results).map(one => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
})
