import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

const selon = (...words: string[]): Promise<Outcome> =>
  new Promise(resolve => {
    execFile(process.execPath, [MAIN, 'names', ...words], (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })

let folder = ''
const file = (name: string): string => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selon-names-'))
  const people = [
    '{"id":"Q1","names":{"fr":"Vladimir Poutine"}}',
    '{"id":',
    '',
    '{"id":"Q2","names":{"fr":"Emmanuel Macron"}}',
    '{"names":["Sans Numéro"]}',
  ]
  await writeFile(file('people.jsonl'), `\ufeff${people.join('\r\n')}\r\n`)
  await writeFile(file('good.jsonl'), `${people[0]}\n${people[3]}\n`)
  await writeFile(file('names.txt'), 'Владимир Путин\n\nGiorgia Meloni\n')
})
afterAll(() => rm(folder, { recursive: true }))

describe('selon names', () => {
  it('compares two names', async () => {
    const { code, out } = await selon('Prigojine', 'Пригожин')
    expect(code).toBe(0)
    expect(out).toMatch(/^yes {2}0\.9/)
  })

  it('compares as JSON', async () => {
    const { out } = await selon('Lech Kaczyński', 'Jarosław Kaczyński', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ a: 'Lech Kaczyński', same: 'no' })
  })

  it('transcribes one name', async () => expect((await selon('Шойгу')).out).toContain('fr  Choïgou'))

  it('finds people, and nobody below the threshold', async () => {
    const { code, out } = await selon('--people', file('good.jsonl'), '--find', file('names.txt'), '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject([
      { name: 'Владимир Путин', id: 'Q1' },
      { name: 'Giorgia Meloni', id: null },
    ])
  })

  it('leaves out bad lines, says which, and fails at the end', async () => {
    const { code, out, err } = await selon('--people', file('people.jsonl'), '--find', file('names.txt'))
    expect(code).toBe(1)
    expect(out).toMatch(/^Владимир Путин\tQ1\t0\.\d{4}\tVladimir Poutine\n/)
    expect(err).toContain('people.jsonl:2: this is no JSON')
    expect(err).toContain('people.jsonl:5: "id" is missing')
  })

  it('lists candidates of a table', async () => {
    const { out } = await selon('--identify', 'Wladimir Putin', '--table', file('good.jsonl'))
    expect(out).toContain('Q1  Vladimir Poutine')
  })

  it.each([
    [[], 2, 'give two names'],
    [['a', 'b', 'c'], 2, 'give two names'],
    [['--people', 'x'], 2, 'belong together'],
    [['--people', 'missing.jsonl', '--find', 'x'], 1, 'missing.jsonl: no such file'],
    [['--threshold', 'much', 'a', 'b'], 2, 'from 0 to 1'],
    [['Latin'], 1, 'second name'],
    [['--identify', 'a'], 2, '--table FILE or --service URL'],
  ])('%j ends with %i: %s', async (words, code, message) => {
    const outcome = await selon(...words)
    expect(outcome.code).toBe(code)
    expect(outcome.err).toContain(message)
  })
})
