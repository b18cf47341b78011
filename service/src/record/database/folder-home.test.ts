import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openFolderHome } from './folder-home.ts'
import { rowsOf } from './rows.ts'

test('a full disk: nothing more is written, what is there can be read, and writing goes on once there is room', {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'selon-full-'))
  const disk = { free: 1e9 }
  const home = await openFolderHome(folder, async () => disk.free)
  await home.transaction(tx => tx.execute(sql`create table kept as select 1 as one`))
  disk.free = 1e6
  await expect(home.transaction(tx => tx.execute(sql`insert into kept values (2)`))).rejects.toMatchObject({
    code: 'full',
  })
  expect(rowsOf(await home.snapshot(tx => tx.execute(sql`select one from kept`)))).toEqual([{ one: 1 }])
  await expect(openFolderHome(folder, async () => disk.free)).rejects.toThrow(/has 1 MB left/)
  disk.free = 1e9
  await home.transaction(tx => tx.execute(sql`insert into kept values (2)`))
  await home.close()
  await rm(folder, { recursive: true })
})

test('the write-ahead log of a folder stays short, however much is written', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'selon-log-'))
  const home = await openFolderHome(folder)
  await home.transaction(tx => tx.execute(sql`create table kept (round int, words text)`))
  for (let round = 0; round < 12; round++)
    await home.transaction(tx =>
      tx.execute(sql`insert into kept select ${round}, repeat(md5(random()::text), 60) from generate_series(1, 16000)`),
    )
  const segments = await readdir(join(folder, 'database', 'pg_wal'))
  expect(segments.filter(name => /^[0-9A-F]{24}$/.test(name)).length * 16).toBeLessThan(256)
  await home.close()
  await rm(folder, { recursive: true })
})
