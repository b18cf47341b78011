import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { installedVersion, MIGRATIONS_FOLDER, migrate, readMigrations } from './database/migrate.ts'
import type { Place } from './place.ts'
import { openHome, SERVER_LEFT_OUT, type TestPlace, testHomes, withRecord, writeOldRows } from './testing/homes.ts'

/** Kills a record; SELON_KILLS=50 tries more moments than there is time for in every run of the tests. */
const KILLS = Number(process.env.SELON_KILLS ?? 2)
const CHILD = join(import.meta.dirname, 'testing', 'migrate-in-steps.ts')

const steps = await readMigrations(MIGRATIONS_FOLDER)

/** A process that migrates, killed as soon as it has begun so many statements; true where it came to the end. */
async function migrateUpTo(place: Place, statements: number): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(place)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', piece => {
    output += piece
    if (output.split('.').length > statements) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return output.endsWith('done')
}

if (SERVER_LEFT_OUT !== null) test.skip(SERVER_LEFT_OUT, () => {})

describe.each(testHomes)('SIGKILL while migrating, over $name', { timeout: 300_000 + KILLS * 60_000 }, home => {
  const places: TestPlace[] = []
  afterEach(async () => {
    for (const place of places.splice(0)) await place.remove()
  })

  test.each([0, 1])('a record of schema version %i is as before, and the next start migrates it', async version => {
    const { place, remove } = await home.make()
    places.push({ place, remove })
    await makeOld(place, version)
    const statements = steps.slice(version).flatMap(step => step.sql.split('--> statement-breakpoint')).length
    for (let kill = 0; kill < KILLS; kill += 1) {
      const after = 1 + Math.floor(((kill + Math.random()) / KILLS) * statements)
      expect(await migrateUpTo(place, after)).toBe(false)
      const database = await openHome(place)
      expect(await database.read(installedVersion)).toBe(version)
      await database.close()
    }
    expect(await migrateUpTo(place, Number.POSITIVE_INFINITY)).toBe(true)
    await withRecord(place, async ({ record }) => {
      expect((await record.upkeep.verify()).faults).toEqual([])
      const found = await record.statements.find({ words: 'marchés', speaker: 'Roux', sort: 'relevance' })
      expect(found.rows).toHaveLength(version === 0 ? 0 : 1)
    })
  })
})

async function makeOld(place: Place, version: number): Promise<void> {
  const database = await openHome(place)
  await migrate(database, steps.slice(0, version))
  await writeOldRows(database, version)
  await database.close()
}
