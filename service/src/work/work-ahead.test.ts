import { expect, test } from 'vitest'
import { workAhead } from './work-ahead.ts'

async function* numbers(count: number, asked: number[] = []) {
  for (let number = 0; number < count; number += 1) {
    asked.push(number)
    yield number
  }
}
async function all<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const list: Result[] = []
  for await (const result of results) list.push(result)
  return list
}
const soon = () => new Promise(resolve => setTimeout(resolve, 5))

test('results come in the order of the items, whichever is ready first', async () => {
  const slowFirst = async (number: number) => {
    for (let turn = number; turn < 6; turn += 1) await soon()
    return number * 10
  }
  expect(await all(workAhead(numbers(6), 3, slowFirst))).toEqual([0, 10, 20, 30, 40, 50])
})

test('while the caller is busy, so many further items are worked on and no more', async () => {
  const asked: number[] = []
  const results = workAhead(numbers(10, asked), 2, async number => number)
  await results.next()
  await soon()
  expect(asked).toEqual([0, 1, 2])
  await results.next()
  await soon()
  expect(asked).toEqual([0, 1, 2, 3])
})

test('an error is met where its item would have come', async () => {
  const failing = async (number: number) => {
    if (number === 1) throw new Error('no two')
    return number
  }
  const results = workAhead(numbers(3), 2, failing)
  expect(await results.next()).toEqual({ done: false, value: 0 })
  await expect(results.next()).rejects.toThrow('no two')
})
