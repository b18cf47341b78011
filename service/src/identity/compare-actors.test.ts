import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DatabaseHome } from '../record/database/home.ts'
import { openRecordAndHome } from '../record/open-record.ts'
import type { Record } from '../record/record.ts'
import { tell } from '../record/testing/described-actors.ts'
import { SERVER_LEFT_OUT, testHomes } from '../record/testing/homes.ts'
import type { ActorCandidate } from '../record/types/actor-pairs.ts'
import { compareActors } from './compare-actors.ts'

if (SERVER_LEFT_OUT !== null) test.skip(SERVER_LEFT_OUT, () => {})

describe.each(testHomes)('actors that may be one, in $name', home => {
  let record: Record
  let database: DatabaseHome
  let close: () => Promise<void>
  beforeAll(async () => {
    const { place, remove } = await home.make()
    const opened = await openRecordAndHome(place)
    record = opened.record
    database = opened.home!
    close = async () => {
      await record.close()
      await remove()
    }
  }, 180_000)
  afterAll(() => close?.())
  beforeEach(() =>
    database.transaction(tx =>
      tx.execute(sql`truncate actors, actor_names, actor_descriptions, actor_keys, actor_pairs, mentions`),
    ),
  )

  let day = 0
  /** One article a name: each quotes somebody of that name, described by the words behind it. */
  async function read(...people: readonly (string | readonly [name: string, role: string])[]): Promise<void> {
    for (const one of people) {
      const [name, role] = typeof one === 'string' ? [one, null] : one
      day += 1
      await tell(record, '2024-03-05', `« Bien ${day} », dit ${name}. ${role ?? ''}`, {
        [name]: role === null ? [] : [role],
      })
    }
  }
  const idOf = async (name: string): Promise<string> =>
    (await record.actors.list({ limit: 100 })).rows.find(row => row.name === name)?.id ?? ''
  async function candidates(): Promise<readonly ActorCandidate[]> {
    await compareActors(record)
    return (await record.actors.candidates({})).rows
  }
  const pairs = async () => (await candidates()).map(({ first, second }) => [first.name, second.name].toSorted())

  test('are found in other spellings and scripts, with score and reasons', async () => {
    await read('Evgueni Prigojine', 'Yevgeny Prigozhin', 'Евгений Пригожин', 'Sergueï Choïgou')
    const found = await candidates()
    expect(found.map(({ first, second }) => [first.name, second.name].toSorted()).toSorted()).toEqual([
      ['Evgueni Prigojine', 'Yevgeny Prigozhin'],
      ['Evgueni Prigojine', 'Евгений Пригожин'],
      ['Yevgeny Prigozhin', 'Евгений Пригожин'],
    ])
    expect(found.every(({ score }) => score > 0.6)).toBe(true)
    expect(found.map(({ reasons }) => reasons[0]?.code).toSorted()).toEqual(['script', 'script', 'spelling'])
  })

  test('a surname alone is weighed by who bears it', async () => {
    await read('Rose Vidal', 'Vidal')
    const [alone] = await candidates()
    expect(alone?.reasons).toMatchObject([
      { code: 'surname', words: expect.arrayContaining(['Vidal', 'Rose Vidal']) },
      { code: 'bearers', supports: true },
    ])
    await read('Paul Vidal', 'Luc Vidal')
    expect(await pairs()).toEqual([])
  })

  test('a role that both are given speaks for them, whenever it is read', async () => {
    await read('Rose Vidal', 'Vidal')
    const before = (await candidates())[0]?.score ?? 0
    await read(['Rose Vidal', 'La maire de Varennes rit.'], ['Vidal', 'La maire de Varennes rit.'])
    const [after] = await candidates()
    expect(after?.reasons).toContainEqual({ code: 'role', supports: true, words: ['La maire de Varennes rit.'] })
    expect(after?.score).toBeGreaterThan(before)
  })

  test('who is told apart in one article is hardly one', async () => {
    await read('Evgueni Prigojine', 'Yevgeny Prigozhin')
    const [before] = await candidates()
    await tell(record, '2024-03-06', '« Oui », disent Evgueni Prigojine et Yevgeny Prigozhin, son ami de Perm.', {
      'Evgueni Prigojine': [],
      'Yevgeny Prigozhin': ['son ami de Perm'],
    })
    const after = await candidates()
    expect(after[0]?.score ?? 0).toBeLessThan(before!.score)
  })

  test('are no longer offered once merged, and again when that is taken back', async () => {
    await read('Evgueni Prigojine', 'Yevgeny Prigozhin', 'Евгений Пригожин')
    const [from, into] = [await idOf('Yevgeny Prigozhin'), await idOf('Evgueni Prigojine')]
    expect(await pairs()).toHaveLength(3)
    await record.actors.merge({ from, into, person: 'Ana' })
    expect(await pairs()).toEqual([['Evgueni Prigojine', 'Евгений Пригожин']])
    const other = await idOf('Евгений Пригожин')
    expect((await record.actors.candidates({ id: other })).rows.map(row => [row.first.id, row.second.id])).toEqual([
      [other, into],
    ])
    await record.actors.unmerge({ id: from, person: 'Ana' })
    expect(await pairs()).toHaveLength(3)
  })

  test('who a person told apart is never offered again, whatever is read, until that is taken back', async () => {
    await read('Evgueni Prigojine', 'Yevgeny Prigozhin')
    await candidates()
    const couple = { first: await idOf('Yevgeny Prigozhin'), second: await idOf('Evgueni Prigojine'), person: 'Ana' }
    await record.actors.tellApart(couple)
    await read(['Evgueni Prigojine', 'Le patron de Wagner.'], ['Yevgeny Prigozhin', 'Le patron de Wagner.'])
    expect(await pairs()).toEqual([])
    await read('Евгений Пригожин')
    expect(await pairs()).toHaveLength(2)
    await record.actors.merge({ from: await idOf('Евгений Пригожин'), into: couple.first, person: 'Ana' })
    expect(await pairs()).toEqual([])
    await record.actors.untellApart(couple)
    expect(await pairs()).toHaveLength(1)
    expect((await record.upkeep.log({})).rows.map(row => row.kind)).toEqual(
      expect.arrayContaining(['actors-apart', 'actors-apart-undone']),
    )
    expect((await record.upkeep.verify()).faults.filter(fault => fault.check === 'log')).toEqual([])
  })

  test('nobody is told apart from who is not there, or from itself', async () => {
    await read('Rose Vidal')
    const first = await idOf('Rose Vidal')
    await expect(record.actors.tellApart({ first, second: 'p0', person: 'Ana' })).rejects.toThrow(/no actor p0/)
    await expect(record.actors.tellApart({ first, second: first, person: 'Ana' })).rejects.toThrow(/are one/)
  })

  test('each actor is compared once, and again when it gets another name', async () => {
    await read('Evgueni Prigojine', 'Rose Vidal')
    expect(await compareActors(record)).toBe(2)
    await read('Rose Vidal', 'Paul Oger')
    expect(await compareActors(record)).toBe(1)
  })

  test('come in pages', async () => {
    await read('Evgueni Prigojine', 'Yevgeny Prigozhin', 'Евгений Пригожин')
    const whole = await candidates()
    const first = await record.actors.candidates({ limit: 2 })
    const second = await record.actors.candidates({ limit: 2, cursor: first.next })
    expect([...first.rows, ...second.rows]).toEqual(whole)
    expect(second.next).toBeNull()
  })
})
