import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MIGRATIONS_FOLDER, migrate, readMigrations } from './database/migrate.ts'
import { openRecordAndHome } from './open-record.ts'
import type { Record } from './record.ts'
import { tell } from './testing/described-actors.ts'
import { openHome, SERVER_LEFT_OUT, testHomes, withRecord, writeOldRows } from './testing/homes.ts'

if (SERVER_LEFT_OUT !== null) test.skip(SERVER_LEFT_OUT, () => {})

describe.each(testHomes)('a record of schema version 5 in $name', home => {
  test('has the descriptions that its readings found, in their places', { timeout: 180_000 }, async () => {
    const { place, remove } = await home.make()
    const old = await openHome(place)
    await migrate(old, (await readMigrations(MIGRATIONS_FOLDER)).slice(0, 5))
    await writeOldRows(old, 5)
    const text = '🎭🎭 La patronne du « Marché », Jeanne Roux, dort.'
    const start = text.indexOf('La patronne')
    const places = JSON.stringify([[start, text.indexOf(','), 1]])
    await old.transaction(async tx => {
      await tx.execute(sql`update versions set text = ${text}`)
      await tx.execute(sql`update mentions set places = places || ${places}::jsonb where entity = 'e0'`)
    })
    await old.close()
    await withRecord(place, async ({ record }) => {
      const [roux] = (await record.actors.list({ name: 'Roux' })).rows
      expect(await record.actors.descriptions({ id: roux?.id ?? '', limit: 5 })).toMatchObject([
        { text: 'La patronne du « Marché »', articles: 1, firstSeen: '2024-03-05T07:30:00.000Z', start },
      ])
    })
    await remove()
  })
})

describe.each(testHomes)('what articles call an actor, in $name', home => {
  let record: Record
  let close: () => Promise<void>
  beforeAll(async () => {
    const { place, remove } = await home.make()
    const opened = await openRecordAndHome(place)
    record = opened.record
    close = async () => {
      await record.close()
      await remove()
    }
  }, 180_000)
  afterAll(() => close?.())

  const idOf = async (name: string): Promise<string> => (await record.actors.list({ name })).rows[0]?.id ?? ''
  const described = async (name: string) =>
    (await record.actors.descriptions({ id: await idOf(name), limit: 10 })).map(one => [
      one.text,
      one.articles,
      one.firstSeen.slice(0, 10),
      one.lastSeen.slice(0, 10),
    ])

  test('is kept with the articles that do so, the first day and the place of the first words', async () => {
    await tell(
      record,
      '2024-03-09',
      '« Rien », dit Rose Vidal. Le maire de Varennes sourit 🎭, puis la maire de Varennes part.',
      {
        'Rose Vidal': ['la maire de Varennes'],
      },
    )
    const first = await tell(record, '2024-03-05', '🎭 La maire de Varennes arrive. « Bonjour », dit Rose Vidal.', {
      'Rose Vidal': ['La maire de Varennes'],
    })
    await tell(record, '2024-04-01', 'Rose Vidal se tait. « Non », dit Rose Vidal, candidate au Sénat.', {
      'Rose Vidal': ['candidate au Sénat'],
    })
    expect(await described('Rose Vidal')).toEqual([
      ['La maire de Varennes', 2, '2024-03-05', '2024-03-09'],
      ['candidate au Sénat', 1, '2024-04-01', '2024-04-01'],
    ])
    const [role] = await record.actors.descriptions({ id: await idOf('Rose Vidal'), limit: 1 })
    expect(role).toMatchObject({ articleId: first.articleId, version: 1, start: 3, end: 23 })
  })

  test('changes with a new reading, and goes with the actor that it is merged into', async () => {
    const text = 'Le chef de gare attend. « En voiture », dit Paul Oger.'
    await tell(record, '2024-05-01', text, { 'Paul Oger': ['Le chef de gare'] })
    expect(await described('Paul Oger')).toHaveLength(1)
    const from = await idOf('Paul Oger')
    const into = await idOf('Rose Vidal')
    await record.actors.merge({ from, into, person: 'Ana' })
    expect((await described('Rose Vidal')).map(([words]) => words)).toContain('Le chef de gare')
    await record.actors.unmerge({ id: from, person: 'Ana' })
    await tell(record, '2024-05-01', text, { 'Paul Oger': [] }, 'rules-2')
    expect(await described('Paul Oger')).toEqual([])
  })
})
