import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { lockFolder } from './lock/folder-lock.ts'
import { thisProcess } from './lock/process-identity.ts'
import { openRecord } from './open-record.ts'
import { socketPath } from './share/protocol.ts'
import { article, findings } from './testing/sample-articles.ts'

const folders: string[] = []
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'selon-share-'))
  folders.push(folder)
  return folder
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const TEXT = '« Nous rouvrirons le musée », annonce Rose Vidal.'

describe('the lock of a folder', () => {
  test('is held once, released and taken again', async () => {
    const folder = await newFolder()
    const first = await lockFolder(folder, 'socket', 'selon serve')
    expect(await lockFolder(folder, 'socket', 'selon add')).toMatchObject({
      held: false,
      holder: { command: 'selon serve', pid: process.pid },
    })
    if (first.held) await first.release()
    expect(await lockFolder(folder, 'socket', 'selon add')).toMatchObject({ held: true })
  })

  const holder = {
    ...thisProcess(),
    command: 'selon serve',
    since: '2024-01-01T00:00:00.000Z',
    socket: 'nowhere',
    nonce: 'n',
  }
  test.each([
    ['of a process that is gone', { ...holder, pid: 2 ** 22 + 1 }, true],
    ['of an earlier process with the number of a living one', { ...holder, started: 'another boot 1' }, true],
    ['of a living process', holder, false],
    ['of another machine', { ...holder, host: `not-${hostname()}`, pid: 2 ** 22 + 1 }, false],
    ['that is no lock at all', 'torn {', true],
  ])('a lock %s', async (_, content, taken) => {
    const folder = await newFolder()
    await writeFile(join(folder, 'lock.json'), typeof content === 'string' ? content : JSON.stringify(content))
    expect((await lockFolder(folder, 'socket', 'selon add')).held).toBe(taken)
  })

  test('twenty at once: one gets it, also over a stale lock, however often', { timeout: 120_000 }, async () => {
    for (let round = 0; round < 30; round++) {
      const folder = await newFolder()
      await writeFile(join(folder, 'lock.json'), JSON.stringify({ ...holder, pid: 2 ** 22 + 1 }))
      const all = await Promise.all(Array.from({ length: 20 }, () => lockFolder(folder, 'socket', 'selon add')))
      expect(all.filter(one => one.held)).toHaveLength(1)
      expect(await readdir(folder)).toEqual(['lock.json'])
    }
  })

  test('who was killed while taking over a stale lock leaves nothing in the way', async () => {
    const folder = await newFolder()
    const gone = { ...holder, pid: 2 ** 22 + 1 }
    await writeFile(join(folder, 'lock.json'), JSON.stringify(gone))
    await writeFile(join(folder, 'lock.after-n'), JSON.stringify({ ...gone, nonce: 'm' }))
    await writeFile(join(folder, 'lock.after-m'), JSON.stringify({ ...gone, nonce: 'l' }))
    const all = await Promise.all(Array.from({ length: 20 }, () => lockFolder(folder, 'socket', 'selon add')))
    expect(all.filter(one => one.held)).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['lock.json'])
  })

  test('a killed holder leaves a lock that the next one takes over', async () => {
    const folder = await newFolder()
    const child = spawn(process.execPath, [join(import.meta.dirname, 'testing', 'hold-folder.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    expect((await lockFolder(folder, 'socket', 'selon add')).held).toBe(false)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect((await lockFolder(folder, 'socket', 'selon add')).held).toBe(true)
  })
})

describe('a record that another holds', { timeout: 180_000 }, () => {
  test('is used through the holder, bytes and errors included', async () => {
    const folder = await newFolder()
    const holder = await openRecord({ kind: 'folder', folder }, { command: 'selon serve' })
    const guest = await openRecord({ kind: 'folder', folder }, { command: 'selon find' })
    expect(guest.home).toEqual({ kind: 'folder', folder, shared: true })
    const input = article(TEXT)
    const [added] = await guest.articles.add([input])
    await guest.analyses.store([
      {
        versionId: added!.versionId,
        findings: findings(TEXT, [{ who: 'Rose Vidal', words: 'Nous rouvrirons le musée' }]),
      },
    ])
    expect((await holder.statements.find({ words: 'musées' })).rows).toHaveLength(1)
    expect((await guest.articles.snapshot(input.snapshot.sha256))?.bytes).toEqual(input.snapshot.bytes)
    await expect(guest.statements.find({ limit: -1 })).rejects.toMatchObject({ name: 'RecordError', code: 'invalid' })
    const many = await Promise.all(Array.from({ length: 50 }, () => guest.upkeep.counts()))
    expect(many.every(counts => counts.statements === 1)).toBe(true)
    await guest.close()
    expect((await holder.upkeep.counts()).articles).toBe(1)
    const again = await openRecord({ kind: 'folder', folder })
    await again.close()
    await holder.close()
    const next = await openRecord({ kind: 'folder', folder })
    expect(next.home).toMatchObject({ shared: false })
    await next.close()
  })

  test('goes on when the holder ends: one of the others takes the folder over and answers the rest', async () => {
    const folder = await newFolder()
    const holder = await openRecord({ kind: 'folder', folder })
    const others = await Promise.all([1, 2, 3].map(() => openRecord({ kind: 'folder', folder })))
    await others[0]!.articles.add([article(TEXT)])
    await holder.close()
    const counts = await Promise.all(others.map(other => other.upkeep.counts()))
    expect(counts.map(one => one.articles)).toEqual([1, 1, 1])
    const [added] = await others[1]!.articles.add([article(TEXT, { url: 'https://echo.example/musee' })])
    expect(added).toMatchObject({ outcome: 'new' })
    for (const other of others) {
      expect((await other.upkeep.counts()).articles).toBe(2)
      await other.close()
    }
    await expect(readFile(join(folder, 'lock.json'))).rejects.toThrow()
  })

  test('is taken over from a holder that was killed', async () => {
    const folder = await newFolder()
    const child = spawn(process.execPath, [join(import.meta.dirname, 'testing', 'hold-record.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    const guest = await openRecord({ kind: 'folder', folder })
    expect(guest.home).toMatchObject({ shared: true })
    await guest.articles.add([article(TEXT)])
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect((await guest.upkeep.counts()).articles).toBe(1)
    expect((await guest.upkeep.verify()).faults).toEqual([])
    await guest.close()
  })

  test('is guarded: the socket is the user’s alone, nonsense closes only its own connection', async () => {
    const folder = await newFolder()
    const holder = await openRecord({ kind: 'folder', folder })
    expect((await stat(socketPath(folder))).mode & 0o077).toBe(0)
    for (const nonsense of [Buffer.from([255, 255, 255, 255, 1]), Buffer.from([0, 0, 0, 3, 1, 2, 3])]) {
      const socket = connect(socketPath(folder))
      socket.on('error', () => {})
      socket.write(nonsense)
      await once(socket, 'close')
    }
    const guest = await openRecord({ kind: 'folder', folder })
    const wrong = Reflect.get(guest.upkeep, 'toString') as () => Promise<unknown>
    await expect(wrong()).rejects.toThrow(/no method upkeep.toString/)
    expect((await guest.upkeep.counts()).articles).toBe(0)
    await guest.close()
    await holder.close()
    await expect(readFile(join(folder, 'lock.json'))).rejects.toThrow()
  })
})
