import { expect, test } from 'vitest'
import { AnswerCache } from './answer-cache.ts'
import { sharedCall } from './shared-call.ts'

const answer = (size: number) => ({ body: 'x'.repeat(size), type: 'application/json' })

test('what is asked again stays, what is not goes, and memory is bounded', () => {
  const cache = new AnswerCache()
  cache.keep('first', answer(10))
  for (let index = 0; index < 100; index++) {
    cache.keep(`t${index}`, answer(900_000))
    expect(cache.get('first')).not.toBeNull()
  }
  expect(cache.get('t0')).toBeNull()
  expect(cache.get('t99')).not.toBeNull()
  cache.keep('huge', answer(1_000_001))
  expect(cache.get('huge')).toBeNull()
})

test('who asks while a call is under way gets the next one: it sees what was written meanwhile', async () => {
  let value = 0
  const asked = sharedCall(async () => {
    const seen = value
    await Promise.resolve()
    return seen
  })
  const before = asked()
  value = 1
  const after = [asked(), asked()]
  expect(await before).toBe(0)
  expect(await Promise.all(after)).toEqual([1, 1])
  expect(await asked()).toBe(1)
})

test('a call that failed fails those who shared it, and the next one tries again', async () => {
  let broken = true
  const asked = sharedCall(async () => {
    if (broken) throw new Error('away')
    return 'back'
  })
  await expect(asked()).rejects.toThrow('away')
  broken = false
  expect(await asked()).toBe('back')
})
