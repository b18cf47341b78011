import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openFolderHome } from './folder-home.ts'
import { gatherStatistics } from './statistics.ts'

test('statistics are gathered of a table that has doubled, once', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'selon-statistics-'))
  const home = await openFolderHome(folder)
  const gather = () => home.read(gatherStatistics)
  const write = (rows: number) =>
    home.transaction(tx =>
      tx.execute(sql`insert into long select repeat('a', 700) from generate_series(1, ${rows}::int)`),
    )
  await home.transaction(tx => tx.execute(sql`create table long (text text)`))
  await home.transaction(tx => tx.execute(sql`create table short as select 1 as one`))
  await write(2_000)
  expect(await gather()).toEqual(['long'])
  expect(await gather()).toEqual([])
  await write(1_500)
  expect(await gather()).toEqual([])
  await write(1_500)
  expect(await gather()).toEqual(['long'])
  await home.close()
  await rm(folder, { recursive: true })
})
