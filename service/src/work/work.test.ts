import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type OpenedRecord, openRecordAndHome } from '../record/open-record.ts'
import { SERVER_LEFT_OUT, type TestPlace, testHomes } from '../record/testing/homes.ts'
import { article } from '../record/testing/sample-articles.ts'
import { analyzeWaiting } from './analyze-waiting.ts'
import type { Analyzer } from './analyzer.ts'
import { openQueue, type ReadingQueue } from './queue.ts'
import { readBatch } from './read-batch.ts'
import makeFakeReader from './testing/fake-reader.ts'
import { work } from './work.ts'

/** The fake reader on this thread, counting what it reads. */
function counting(rules = 'rules-1') {
  const read = makeFakeReader()
  const texts: string[] = []
  const analyzer: Analyzer = {
    rules,
    model: 'model-1',
    threads: 2,
    read: async waiting => {
      texts.push(waiting.text)
      return { ...read(waiting), rules }
    },
    close: async () => {},
  }
  return { analyzer, texts }
}

const text = (number: number) => `« Voici le numéro ${number} », dit Anne.`
const page = (content: string, number: number) =>
  article(content, { url: `https://echo.example/${number}`, title: `Article ${number}` })
const forever = new AbortController().signal

if (SERVER_LEFT_OUT !== null) test.skip(SERVER_LEFT_OUT, () => {})

describe.each(testHomes)('work over $name', home => {
  let place: TestPlace
  let opened: OpenedRecord
  let queue: ReadingQueue
  let number = 0

  beforeAll(async () => {
    place = await home.make()
    opened = await openRecordAndHome(place.place)
    queue = await openQueue(opened.jobs, { retries: 1, retryDelay: 1, superviseEvery: 1 })
  }, 180_000)
  afterEach(async () => {
    await analyzeWaiting(opened.record, counting().analyzer)
  })
  afterAll(async () => {
    await queue.close()
    await opened.record.close()
    await place.remove()
  }, 180_000)

  async function add(...texts: readonly string[]): Promise<readonly string[]> {
    const inputs = texts.map((one, index) => page(one, number + index))
    number += texts.length
    return (await opened.record.articles.add(inputs)).map(added => added.versionId)
  }

  test('everything that waits is read once, and not again', async () => {
    await add(...Array.from({ length: 40 }, (_, index) => text(index)))
    const { analyzer, texts } = counting()
    expect(await work(opened.record, queue, analyzer, { signal: forever, once: true })).toEqual({ read: 40, failed: 0 })
    expect(new Set(texts).size).toBe(40)
    expect(texts).toHaveLength(40)
    expect(await work(opened.record, queue, analyzer, { signal: forever, once: true })).toEqual({ read: 0, failed: 0 })
  })

  test('two workers share the jobs; a version that is queued twice is read into one reading', async () => {
    const ids = await add(...Array.from({ length: 30 }, (_, index) => text(100 + index)))
    await Promise.all([queue.add(ids), queue.add(ids)])
    const [one, two] = [counting(), counting()]
    await Promise.all(
      [one, two].map(({ analyzer }) => work(opened.record, queue, analyzer, { signal: forever, once: true })),
    )
    expect([...one.texts, ...two.texts].toSorted()).toEqual(
      Array.from({ length: 30 }, (_, index) => text(100 + index)).toSorted(),
    )
  })

  test('what cannot be read is tried again, then kept as dead until somebody retries it', async () => {
    const [bad, good] = await add('THROW', text(200))
    const { analyzer } = counting()
    const summary = await work(opened.record, queue, analyzer, { signal: forever, once: true })
    expect(summary).toEqual({ read: 1, failed: 2 })
    expect(await queue.dead(10)).toMatchObject([{ versionId: bad, reason: 'this text cannot be read' }])
    expect((await opened.record.analyses.reading(good!))?.statements).toHaveLength(1)
    expect(await work(opened.record, queue, analyzer, { signal: forever, once: true })).toEqual({ read: 0, failed: 0 })
    expect(await queue.retryDead()).toBe(1)
    expect(await queue.counts()).toMatchObject({ waiting: 1, dead: 0 })
    const mended: Analyzer = { ...analyzer, read: waiting => analyzer.read({ ...waiting, text: 'Rien à citer.' }) }
    expect(await work(opened.record, queue, mended, { signal: forever, once: true })).toEqual({ read: 1, failed: 0 })
  }, 180_000)

  test('stopping ends after the batches that have begun, and the rest is done later', async () => {
    await add(...Array.from({ length: 40 }, (_, index) => text(300 + index)))
    const { analyzer } = counting()
    const stop = new AbortController()
    const first = await work(opened.record, queue, analyzer, { signal: stop.signal, onOutcome: () => stop.abort() })
    expect(first).toEqual({ read: 32, failed: 0 })
    expect(await work(opened.record, queue, analyzer, { signal: forever, once: true })).toEqual({ read: 8, failed: 0 })
  })

  test('a comparison that takes long holds no jobs up', async () => {
    await add(...Array.from({ length: 40 }, (_, index) => text(800 + index)))
    let outcomes = 0
    let allRead = (): void => {}
    const read = new Promise<void>(resolve => {
      allRead = resolve
    })
    const summary = await work(opened.record, queue, counting().analyzer, {
      signal: forever,
      once: true,
      compare: async (_, { patient }) => (patient ? undefined : read),
      onOutcome: () => {
        outcomes += 1
        if (outcomes === 40) allRead()
      },
    })
    expect(summary).toEqual({ read: 40, failed: 0 })
  })

  test('a comparison that fails ends the work', async () => {
    await add(text(900))
    const compare = async () => {
      throw new Error('nothing to compare with')
    }
    await expect(
      work(opened.record, queue, counting().analyzer, { signal: forever, once: true, compare }),
    ).rejects.toThrow('nothing to compare with')
  })

  test('jobs of a worker that died come back', async () => {
    const [waiting] = await add(text(400))
    const dying = await openQueue(opened.jobs, { expireIn: 1, retries: 1, retryDelay: 1, superviseEvery: 1 })
    await dying.add([waiting!])
    expect(await dying.take(1)).toHaveLength(1)
    await dying.close()
    const { analyzer } = counting()
    expect(await work(opened.record, queue, analyzer, { signal: forever, once: true })).toEqual({ read: 1, failed: 0 })
  }, 180_000)

  test('two workers on one job: the slower, whose job went to the other, changes nothing', async () => {
    const [id] = await add(text(700))
    const hasty = await openQueue(opened.jobs, { expireIn: 1, retries: 1, retryDelay: 1, superviseEvery: 1 })
    await hasty.add([id!])
    const late = await hasty.take(1)
    let goOn = (): void => {}
    const held = new Promise<void>(resolve => {
      goOn = resolve
    })
    const { analyzer } = counting()
    const slow: Analyzer = { ...analyzer, read: waiting => held.then(() => analyzer.read(waiting)) }
    const slowly = readBatch(opened.record, slow, [id!])
    expect(await work(opened.record, queue, analyzer, { signal: forever, once: true })).toEqual({ read: 1, failed: 0 })
    goOn()
    expect(await slowly).toMatchObject([{ ok: true, difference: { added: 0, changed: 0, lost: 0 } }])
    await hasty.finish(late)
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, dead: 0 })
    await expectOneReading(id!)
    await hasty.close()
  }, 180_000)

  test('two workers that store one reading at the same moment store it once', async () => {
    const [id] = await add(text(701))
    const [one, two] = await Promise.all(
      [counting(), counting()].map(({ analyzer }) => readBatch(opened.record, analyzer, [id!])),
    )
    const added = [one, two].map(outcomes => (outcomes?.[0]?.ok ? outcomes[0].difference.added : null))
    expect(added.toSorted()).toEqual([0, 1])
    await expectOneReading(id!)
  })

  /** The version has its one statement, and the log knows of one reading. */
  async function expectOneReading(versionId: string): Promise<void> {
    expect((await opened.record.analyses.reading(versionId))?.statements).toHaveLength(1)
    const { rows } = await opened.record.upkeep.log({ subject: versionId })
    expect(rows.filter(row => row.kind === 'reading')).toHaveLength(1)
  }

  test('a program beside the one that holds a folder takes jobs from the same queue', async ctx => {
    if (place.place.kind !== 'folder') return ctx.skip()
    const beside = await openRecordAndHome(place.place)
    expect(beside.home).toBeNull()
    const besideQueue = await openQueue(beside.jobs, { retries: 1, retryDelay: 1, superviseEvery: 1 })
    const ids = await add('THROW', ...Array.from({ length: 60 }, (_, index) => text(600 + index)))
    await queue.add(ids)
    const [one, two] = [counting(), counting()]
    // the holder reads slowly: on a busy machine it could else be through with everything before the other one asks
    const slowly: Analyzer = {
      ...one.analyzer,
      read: async waiting => {
        await delay(500)
        return one.analyzer.read(waiting)
      },
    }
    const summaries = await Promise.all([
      work(opened.record, queue, slowly, { signal: forever, once: true }),
      work(beside.record, besideQueue, two.analyzer, { signal: forever, once: true }),
    ])
    // at least once: a job that both held is read twice and stored once
    expect(summaries.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThanOrEqual(60)
    for (const id of ids.slice(1)) await expectOneReading(id)
    expect(two.texts).not.toHaveLength(0)
    expect(await besideQueue.dead(10)).toMatchObject([{ versionId: ids[0] }])
    await besideQueue.close()
    await beside.record.close()
  }, 180_000)

  test('without the queue: what waits is read, failures are told, new rules read again', async () => {
    await add(text(500), 'THROW')
    const outcomes: boolean[] = []
    const summary = await analyzeWaiting(opened.record, counting().analyzer, {
      onOutcome: one => outcomes.push(one.ok),
    })
    expect(summary).toMatchObject({ read: 1 })
    expect(outcomes.filter(ok => !ok).length).toBe(summary.failed)
    const { analyzer, texts } = counting('rules-2')
    await analyzeWaiting(opened.record, analyzer, { reread: true })
    expect(texts).toContain(text(500))
  })
})
