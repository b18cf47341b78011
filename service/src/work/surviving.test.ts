import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openRecord, openRecordAndHome } from '../record/open-record.ts'
import type { Place } from '../record/place.ts'
import { SERVER_LEFT_OUT, type TestPlace, testHomes } from '../record/testing/homes.ts'
import { article } from '../record/testing/sample-articles.ts'
import { openQueue } from './queue.ts'
import makeFakeReader from './testing/fake-reader.ts'
import { work } from './work.ts'

/** Kills a run; SELON_KILLS=50 tries more moments than there is time for in every run of the tests. */
const KILLS = Number(process.env.SELON_KILLS ?? 3)
const CHILD = join(import.meta.dirname, 'testing', 'keep-going.ts')

interface Run {
  /** Versions that the process said were stored. */
  readonly acknowledged: readonly string[]
  readonly done: string | null
}

/** Starts the process that adds and reads, and kills it after so many milliseconds; null lets it finish. */
async function run(place: Place, killAfter: number | null, backup = ''): Promise<Run & { readonly took: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, [CHILD, JSON.stringify(place), backup], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  let output = ''
  for await (const piece of child.stdout) output += piece
  clearTimeout(timer)
  const lines = output.split('\n').slice(0, -1)
  const done = lines.find(line => line.startsWith('done ')) ?? null
  return {
    acknowledged: lines.filter(line => !line.startsWith('done ')).flatMap(line => line.split(' ')),
    done,
    took: performance.now() - start,
  }
}

if (SERVER_LEFT_OUT !== null) test.skip(SERVER_LEFT_OUT, () => {})

describe.each(testHomes)('SIGKILL at any moment, over $name', { timeout: 300_000 + KILLS * 60_000 }, home => {
  const places: TestPlace[] = []
  const newPlace = async (): Promise<Place> => {
    const place = await home.make()
    places.push(place)
    return place.place
  }
  afterEach(async () => {
    for (const place of places.splice(0)) await place.remove()
  })

  test('nothing acknowledged is lost, nothing is there twice, and the record ends as one that was never interrupted', async () => {
    const whole = await run(await newPlace(), null)
    expect(whole.done).toMatch(/ [1-9]\d* groups .* 0$/)
    const place = await newPlace()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { acknowledged } = await run(place, whole.took * Math.random())
      const record = await openRecord(place)
      for (const versionId of acknowledged) expect(await record.articles.version(versionId)).not.toBeNull()
      expect((await record.upkeep.verify()).faults).toEqual([])
      await record.close()
    }
    expect((await run(place, null)).done).toBe(whole.done)
  })

  test('a backup that was interrupted leaves the former one, or none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'selon-backup-'))
    places.push({ place: { kind: 'folder', folder }, remove: () => rm(folder, { recursive: true }) })
    const file = join(folder, 'record.gz')
    const place = await newPlace()
    const { took } = await run(place, null, file)
    await run(place, took * (0.3 + 0.6 * Math.random()), file)
    const record = await openRecord(await newPlace())
    await record.upkeep.restore(file)
    expect((await record.upkeep.verify()).faults).toEqual([])
    await record.close()
  })
})

describe.skipIf(testHomes.length === 1)('a database that goes away', { timeout: 60_000 }, () => {
  test('and comes back after a while: what was asked meanwhile is done', async () => {
    const home = await testHomes[1]!.make()
    const server = home.place as Place & { kind: 'server' }
    const link = await openLink(new URL(server.url))
    const url = new URL(server.url)
    url.host = `127.0.0.1:${link.port}`
    const record = await openRecord({ ...server, url: url.href }, { patience: 30_000 })
    await record.articles.add([article('Un.')])
    await link.cut()
    const asked = [
      record.articles.add([article('Deux.', { url: 'https://echo.example/2' })]),
      record.upkeep.counts(),
    ] as const
    setTimeout(() => void link.mend(), 1_500)
    expect((await asked[0])[0]).toMatchObject({ outcome: 'new' })
    expect((await asked[1]).articles).toBeGreaterThan(0)
    await record.close()
    const impatient = await openRecord({ ...server, url: url.href }, { patience: 0 })
    await link.cut()
    await expect(impatient.upkeep.counts()).rejects.toMatchObject({ code: 'unreachable' })
    await link.mend()
    expect((await impatient.upkeep.counts()).articles).toBe(2)
    await impatient.close()
    await link.cut()
    await home.remove()
  })
})

describe.skipIf(testHomes.length === 1)(
  'a database that goes away while articles are read',
  { timeout: 120_000 },
  () => {
    test('for several seconds: the worker waits, and reads each of them once it is back', async () => {
      const home = await testHomes[1]!.make()
      const server = home.place as Place & { kind: 'server' }
      const link = await openLink(new URL(server.url))
      const url = new URL(server.url)
      url.host = `127.0.0.1:${link.port}`
      const waits: string[] = []
      const opened = await openRecordAndHome(
        { ...server, url: url.href },
        { onWaiting: message => waits.push(message) },
      )
      const { record } = opened
      const queue = await openQueue(opened.jobs)
      const added = await record.articles.add(
        Array.from({ length: 60 }, (_, number) =>
          article(`« Voici le numéro ${number} », dit Anne.`, { url: `https://echo.example/${number}` }),
        ),
      )
      const read = makeFakeReader()
      const analyzer = {
        ...{ rules: 'rules-1', model: 'model-1', threads: 1, close: async () => {} },
        read: async (waiting: Parameters<typeof read>[0]) => read(waiting),
      }
      let gone = false
      const summary = await work(record, queue, analyzer, {
        signal: new AbortController().signal,
        once: true,
        onOutcome: () => {
          if (gone) return
          gone = true
          void link.cut().then(() => setTimeout(() => void link.mend(), 6_000))
        },
      })
      expect(summary).toEqual({ read: 60, failed: 0 })
      expect(waits.length).toBeGreaterThan(0)
      for (const { versionId } of added) {
        const { rows } = await record.upkeep.log({ subject: versionId })
        expect(rows.map(row => row.kind)).toEqual(['reading', 'version'])
      }
      expect((await record.upkeep.counts()).statements).toBe(60)
      expect((await record.upkeep.verify()).faults).toEqual([])
      await queue.close()
      await record.close()
      await link.cut()
      await home.remove()
    })
  },
)

/** A port on loopback that leads to the database, until it is cut. */
async function openLink(target: URL): Promise<{ readonly port: number; cut(): Promise<void>; mend(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const listen = (port: number): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer(socket => {
        const onward = connect(Number(target.port || 5432), target.hostname)
        for (const end of [socket, onward]) {
          sockets.add(end)
          end.on('error', () => {}).on('close', () => sockets.delete(end))
        }
        socket.pipe(onward).pipe(socket)
      })
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server))
    })
  let server = await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    async cut() {
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    async mend() {
      server = await listen(port)
    },
  }
}
