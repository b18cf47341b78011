import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { DatabaseHome } from './database/home.ts'
import { installedVersion, MIGRATIONS_FOLDER, type Migration, migrate, readMigrations } from './database/migrate.ts'
import { rowsOf } from './database/rows.ts'
import type { Record } from './record.ts'
import * as schema from './schema.ts'
import { openHome, SERVER_LEFT_OUT, type TestPlace, testHomes, withRecord, writeOldRows } from './testing/homes.ts'
import { article, findings } from './testing/sample-articles.ts'

/** With a line separator, which JSON need not escape. */
const TEXT = '« Nous rouvrirons le musée », annonce Rose Vidal.\u2028Selon Marc Oger, rien n’est prêt.'
const SAID = [
  { who: 'Rose Vidal', words: 'Nous rouvrirons le musée' },
  { who: 'Marc Oger', words: 'rien n’est prêt', type: 'indirect' as const },
]

async function fill(record: Record): Promise<string> {
  const [added] = await record.articles.add([article(TEXT)])
  await record.analyses.store([{ versionId: added!.versionId, findings: findings(TEXT, SAID) }])
  return added!.versionId
}

const steps = await readMigrations(MIGRATIONS_FOLDER)
const later: Migration = { number: steps.length + 1, name: 'later.sql', sha256: '', sql: 'create table later (id int)' }

if (SERVER_LEFT_OUT !== null) test.skip(SERVER_LEFT_OUT, () => {})

describe.each(testHomes)('keeping the record in $name', { timeout: 300_000 }, home => {
  const places: TestPlace[] = []
  const newPlace = async (): Promise<TestPlace> => {
    const place = await home.make()
    places.push(place)
    return place
  }
  afterEach(async () => {
    for (const place of places.splice(0)) await place.remove()
  })

  test('a backup brought back says the same, and fills only an empty record', async () => {
    const [first, second] = [await newPlace(), await newPlace()]
    const folder = await mkdtemp(join(tmpdir(), 'selon-backup-'))
    const file = join(folder, 'record.gz')
    places.push({ place: first.place, remove: () => rm(folder, { recursive: true }) })
    const before = await withRecord(first.place, async ({ record }) => {
      await fill(record)
      const [row] = (await record.statements.find({})).rows
      await record.reviews.decide({ statementId: row!.id, decision: 'confirmed', person: 'Ana' })
      expect((await record.upkeep.backup(file)).rows).toMatchObject({ articles: 1, statements: 2, reviews: 1 })
      return record.upkeep.verify()
    })
    await withRecord(second.place, async ({ record }) => {
      await record.upkeep.restore(file)
      expect(await record.upkeep.verify()).toEqual(before)
      expect((await record.statements.find({ words: 'musées' })).rows).toHaveLength(1)
      expect((await record.articles.list({ title: 'pont' })).rows).toHaveLength(1)
      await expect(record.upkeep.restore(file)).rejects.toThrow(/not empty/)
    })
    const whole = await readFile(file)
    const third = await newPlace()
    for (const [damage, message] of [
      [whole.subarray(0, whole.length - 20), /no whole backup/],
      [Buffer.concat([whole.subarray(0, 60), Buffer.from([whole[60]! ^ 4]), whole.subarray(61)]), /no whole backup/],
      [Buffer.from('rien'), /no whole backup/],
    ] as const) {
      await writeFile(file, damage)
      await withRecord(third.place, async ({ record }) => {
        await expect(record.upkeep.restore(file)).rejects.toThrow(message)
        expect((await record.upkeep.counts()).articles).toBe(0)
      })
    }
  })

  test('verify finds every kind of damage', async () => {
    const { place } = await newPlace()
    await withRecord(place, async ({ record, home: database }) => {
      const versionId = await fill(record)
      expect((await record.upkeep.verify()).faults).toEqual([])
      const damages = [
        [
          'a flipped byte in a snapshot',
          sql`update snapshots set body = set_byte(body, 20, get_byte(body, 20) # 1)`,
          'snapshot',
        ],
        ['a missing snapshot', sql`delete from snapshots`, 'reference'],
        ['a changed letter of the text', sql`update versions set text = replace(text, 'musée', 'musse')`, 'text'],
        ['a moved offset', sql`update statements set evidence = jsonb_set(evidence, '{0,start}', '1')`, 'evidence'],
        [
          'other surroundings',
          sql`update statements set evidence = jsonb_set(evidence, '{0,prefix}', '"?"')`,
          'evidence',
        ],
        ['other words shown', sql`update statements set quote = 'Jamais'`, 'evidence'],
        ['another speaker', sql`update statements set speaker = 'Marc Oger'`, 'evidence'],
        ['a missing actor', sql`delete from actors`, 'reference'],
        ['a missing reading', sql`delete from analyses`, 'reference'],
        ['a changed row of the log', sql`update log set subject = 'v0' where sequence = 1`, 'log'],
        ['a missing row of the log', sql`delete from log where sequence = 1`, 'log'],
        [
          'a text replaced together with its hash',
          sql`update versions set text = 'Rien.', text_hash = ${'f'.repeat(64)}`,
          'text',
        ],
      ] as const
      for (const [name, damage, check] of damages) {
        const faults = await damaged(record, database!, damage)
        expect([name, faults.includes(check)]).toEqual([name, true])
      }
      expect((await record.upkeep.verify()).faults).toEqual([])
      expect(await record.articles.version(versionId)).not.toBeNull()
    })
  })

  /** Does the damage, verifies, and puts everything back. */
  async function damaged(
    record: Record,
    database: DatabaseHome,
    damage: ReturnType<typeof sql>,
  ): Promise<readonly string[]> {
    const tables = ['snapshots', 'versions', 'analyses', 'statements', 'actors', 'log']
    const drop = ['versions_snapshot', 'analyses_version', 'statements_analysis']
    await database.transaction(async tx => {
      for (const table of tables) await tx.execute(sql.raw(`create table kept_${table} as select * from ${table}`))
      for (const [index, name] of drop.entries())
        await tx.execute(
          sql.raw(`alter table ${['versions', 'analyses', 'statements'][index]} drop constraint if exists ${name}`),
        )
      await tx.execute(damage)
    })
    const { faults } = await record.upkeep.verify()
    await database.transaction(async tx => {
      for (const table of tables.toReversed()) await tx.execute(sql.raw(`delete from ${table}`))
      for (const table of tables) {
        const columns = rowsOf<{ list: string }>(
          await tx.execute(sql`select string_agg(quote_ident(column_name), ', ') as list from information_schema.columns
          where table_schema = current_schema() and table_name = ${table} and column_name <> 'words'`),
        )[0]?.list
        await tx.execute(sql.raw(`insert into ${table} (${columns}) select ${columns} from kept_${table}`))
        await tx.execute(sql.raw(`drop table kept_${table}`))
      }
    })
    return faults.map(fault => fault.check)
  }

  test('a corrupt snapshot is told, and the rest of the record still answers', async () => {
    const { place } = await newPlace()
    await withRecord(place, async ({ record, home: database }) => {
      await fill(record)
      await database!.transaction(tx => tx.execute(sql`update snapshots set body = 'rien'::bytea`))
      await expect(record.articles.snapshot(article(TEXT).snapshot.sha256)).rejects.toThrow(/cannot be unpacked/)
      expect((await record.statements.find({})).rows).toHaveLength(2)
    })
  })

  test('the tables are those that the program knows', async () => {
    const { place } = await newPlace()
    await withRecord(place, async ({ home: database }) => {
      const rows = rowsOf<{ name: string }>(
        await database!.read(db =>
          db.execute(sql`
        select c.table_name || '.' || c.column_name || ' ' || c.is_nullable as name from information_schema.columns c
        where c.table_schema = current_schema() and c.table_name <> 'selon_migrations'`),
        ),
      )
      const known = Object.values(schema)
        .filter(table => is(table, PgTable))
        .flatMap(table =>
          Object.values(getTableColumns(table)).map(
            column => `${getTableName(table)}.${column.name} ${column.notNull ? 'NO' : 'YES'}`,
          ),
        )
      expect(rows.map(row => row.name).toSorted()).toEqual(known.toSorted())
    })
  })

  test.each(steps.map((_, index) => index))(
    'a record of schema version %i is migrated with everything in it',
    async version => {
      const { place } = await newPlace()
      const old = await openHome(place)
      await migrate(old, steps.slice(0, version))
      await writeOldRows(old, version)
      await old.close()
      await withRecord(place, async ({ record }) => {
        expect((await record.upkeep.counts()).articles).toBe(version > 0 ? 1 : 0)
        expect((await record.upkeep.verify()).faults).toEqual([])
        const found = await record.statements.find({ words: 'marchés', speaker: 'Roux', sort: 'relevance' })
        expect(found.rows).toHaveLength(version > 0 ? 1 : 0)
        await fill(record)
      })
    },
  )

  test('a migration that fails leaves the database as it was', async () => {
    const { place } = await newPlace()
    await withRecord(place, ({ record }) => fill(record))
    const database = await openHome(place)
    const broken = { ...later, sql: `${later.sql}\n--> statement-breakpoint\ncreate table later (id int)` }
    await expect(migrate(database, [...steps, broken])).rejects.toThrow()
    expect(await database.read(installedVersion)).toBe(steps.length)
    await migrate(database, [...steps, later])
    expect(await database.read(installedVersion)).toBe(steps.length + 1)
    await database.close()
  })

  test('a newer database refuses this program, naming both versions', async () => {
    const { place } = await newPlace()
    const database = await openHome(place)
    await migrate(database, [...steps, later])
    await database.close()
    await expect(withRecord(place, async () => {})).rejects.toThrow(
      `schema ${steps.length + 1}, this program knows ${steps.length}`,
    )
  })
})
