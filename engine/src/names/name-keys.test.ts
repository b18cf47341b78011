import { describe, expect, it } from 'vitest'
import { createNameKeys } from './name-keys.ts'

const keysOf = createNameKeys()
const finds = (asked: string, filed: string, surnames = true): boolean => {
  const keys = new Set(keysOf(filed, { surnames }).filed)
  return keysOf(asked, { surnames }).asked.some(key => keys.has(key))
}

describe('keys of names', () => {
  it.each([
    ['Evgueni Prigojine', 'Yevgeny Prigozhin'],
    ['Evgueni Prigojine', 'Евгений Пригожин'],
    ['Sergueï Choïgou', 'Shoigu Sergei'],
    ['Prigojine', 'Пригожин'],
    ['Prigojine', 'Yevgeny Prigozhin'],
    ['Marine Le Pen', 'Le Pen'],
  ])('bring %s and %s together, whichever is asked', (a, b) => {
    expect([finds(a, b), finds(b, a)]).toEqual([true, true])
  })

  it.each([
    ['Marine Le Pen', 'Marine Tondelier'],
    ['Marine', 'Marine Le Pen'],
    ['Choïgou', 'Evgueni Prigojine'],
  ])('keep %s and %s apart', (a, b) => {
    expect([finds(a, b), finds(b, a)]).toEqual([false, false])
  })

  it.each([
    ['Macron', true],
    ['Dupond-Moretti', true],
    ['Le Pen', true],
    ['Emmanuel Macron', false],
  ])('say that %s is a surname by itself: %s', (name, lone) => {
    expect(keysOf(name, { surnames: true }).lone).toBe(lone)
  })

  it('tie single words to each other only, where they are no surnames', () => {
    expect(finds('Varennes', 'Gare de Varennes', false)).toBe(false)
    expect(finds('Varennes', 'Varenne', false)).toBe(true)
  })

  it('are none where a name has no letters', () => {
    expect(keysOf('???', { surnames: true })).toEqual({ lone: false, filed: [], asked: [] })
  })

  it('are few, whatever the length of the name', () => {
    const long = Array.from({ length: 400 }, (_, at) => `Nom${at}`).join(' ')
    expect(keysOf(long, { surnames: true }).filed.length).toBeLessThan(400)
  })
})
