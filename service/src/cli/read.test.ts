import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnalysisJson } from '@selon/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCli, spawnCli } from '../../test/run-cli.ts'

const article =
  'Le pont reste fermé. « Nous attendons les experts », a déclaré la maire, Hélène Castaing. Elle a promis de revenir.'
const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../engine/analysis.schema.json'), 'utf8')),
)
let folder = ''

/** Writes a file of the test's folder and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const parse = (json: string): AnalysisJson => JSON.parse(json) as AnalysisJson
const quoted = ({ attributions }: AnalysisJson, text: string): string[] =>
  attributions.flatMap(({ content }) => content.map(([start, end]) => text.slice(start, end)))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'selon-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('selon read', () => {
  it('prints for people who said what, and where', async () => {
    const { status, out } = await runCli(['read', file('a.txt', article)])
    expect(status).toBe(0)
    expect(out).toMatch(/^a\.txt · \d statements?\n/)
    expect(out).toContain('« Nous attendons les experts »')
    expect(out).toContain('Hélène Castaing')
    expect(out).toContain('paragraph 1, line 1')
  })

  it('shows the rule and the cue with --explain', async () => {
    const { out } = await runCli(['read', file('a.txt', article), '--explain'])
    expect(out).toMatch(/rule fr\.\S+, cue « a déclaré », source « la maire/)
  })

  it('says with --explain why the speaker is who it is', async () => {
    const told = 'La maire, Hélène Castaing, a parlé. « Nous attendons », a-t-elle dit. « Le pont est fermé. »'
    const { out } = await runCli(['read', file('c.txt', told), '--explain'])
    expect(out).toContain('speaker Hélène Castaing: « elle », the likeliest antecedent of a pronoun')
    expect(out).toContain('speaker Hélène Castaing: no source in the text, likeliest of those mentioned around')
  })

  it('colours for a terminal alone', async () => {
    const { out } = await runCli(['read', file('a.txt', article)])
    expect(out).not.toContain('\u001b')
  })

  it('writes JSON that its schema describes', async () => {
    const { out } = await runCli(['read', file('a.txt', article), '--format', 'json', '--published', '2026-03-12'])
    const found = parse(out)
    expect(schema.safeParse(found).error).toBeUndefined()
    expect(found).toMatchObject({ file: 'a.txt', offsets: 'utf-16', language: 'fr', published: '2026-03-12' })
    expect(quoted(found, article)).toContain('Nous attendons les experts')
  })

  it('reads standard input', async () => {
    const { status, out } = await runCli(['read', '-', '--format', 'jsonl'], article)
    expect(status).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(parse(out).file).toBe('-')
  })

  it('writes one file an article into a folder', async () => {
    const out = join(folder, 'found', 'here')
    const { status } = await runCli(['read', file('a.txt', article), file('b.c.txt', article), '--out', out])
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['a.json', 'b.c.json'])
    expect(parse(readFileSync(join(out, 'a.json'), 'utf8')).file).toBe('a.txt')
  })

  it('numbers files of one name rather than overwrite one', async () => {
    mkdirSync(join(folder, 'other'), { recursive: true })
    const out = join(folder, 'numbered')
    await runCli(['read', file('a.txt', article), file('other/a.txt', 'Rien.'), '--out', out])
    expect(readdirSync(out).sort()).toEqual(['a-2.json', 'a.json'])
  })

  it('gives an array for several files', async () => {
    const { out } = await runCli(['read', file('a.txt', article), file('b.txt', article), '--format', 'json'])
    expect((JSON.parse(out) as AnalysisJson[]).map(found => found.file)).toEqual(['a.txt', 'b.txt'])
  })

  it('gives an array for a file of several articles', async () => {
    const lines = `${JSON.stringify({ text: article })}\n${JSON.stringify({ text: article })}\n`
    const { out } = await runCli(['read', file('all.jsonl', lines), '--format', 'json'])
    expect(JSON.parse(out)).toHaveLength(2)
  })

  it('goes on after a bad file and fails in the end', async () => {
    const { status, out, err } = await runCli([
      'read',
      join(folder, 'none.txt'),
      file('a.txt', article),
      '--format',
      'jsonl',
    ])
    expect(status).toBe(1)
    expect(err).toContain('none.txt: no such file or directory')
    expect(parse(out).file).toBe('a.txt')
  })

  it('finds less in a text that is not French, and says so', async () => {
    const english =
      'The bridge remains closed for the winter. “We are waiting for the experts,” the mayor of the town said on Monday. She left.'
    const { status, out, err } = await runCli(['read', file('english.txt', english), '--format', 'json'])
    expect(status).toBe(0)
    expect(err).toContain('no French text (en)')
    expect(parse(out).language).toBe('en')
  })
})

describe('the process', () => {
  it('ends with 0 after findings and 1 after a failure, without a stack', async () => {
    const fine = await spawnCli(['read', '-'], article)
    expect(fine).toMatchObject({ status: 0, err: '' })
    expect(fine.out).toContain('Hélène Castaing')
    const failed = await spawnCli(['read', '-'])
    expect(failed).toEqual({ status: 1, out: '', err: 'selon read: -: the file is empty\n' })
  })
})

describe('encodings', () => {
  const latin = Buffer.from(article.replaceAll('’', '\u0092'), 'latin1')

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${article}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${article}`, 'utf16le')],
    ['UTF-16 BE without a mark', Buffer.from(article, 'utf16le').swap16()],
    ['windows-1252', latin],
  ])('reads %s with the offsets of the text', async (_, bytes) => {
    const { out, status } = await runCli(['read', file('encoded.txt', bytes), '--format', 'json'])
    expect(status).toBe(0)
    expect(quoted(parse(out), article)).toContain('Nous attendons les experts')
  })
})

describe('bad input', () => {
  it.each([
    ['an empty file', '', /the file is empty/],
    ['spaces', ' \n ', /no text/],
    ['binary data', Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7) % 256)), /not a text file/],
  ])('refuses %s with status 1 and no stack', async (_, content, message) => {
    const { status, err } = await runCli(['read', file('bad.txt', content)])
    expect(status).toBe(1)
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it.each([
    ['lone surrogates', 'Elle a dit : « \ud83d oui \udde3 ».'.repeat(20)],
    ['right-to-left text', 'قال الوزير: «لن نغلق الجسر». '.repeat(20)],
    ['a hundred thousand quotation marks', '"'.repeat(100_000)],
    ['nested marks without end', '« “ ‘ '.repeat(20_000)],
    ['one word of 200,000 letters', 'a'.repeat(200_000)],
    ['control characters', `\u0007${'Elle a dit oui et non. '.repeat(50)}\u0000`],
  ])('survives %s', async (_, text) => {
    const { status, out } = await runCli(['read', '-', '--format', 'json'], text)
    expect(status).toBe(0)
    expect(schema.safeParse(JSON.parse(out)).error).toBeUndefined()
  })
})

describe('wrong usage', () => {
  it.each([
    ['no file', ['read'], /missing required argument/],
    ['an unknown option', ['read', 'a.txt', '--loud'], /unknown option '--loud'/],
    ['an unknown format', ['read', 'a.txt', '--format', 'xml'], /text, json, jsonl/],
    ['a date that is none', ['read', 'a.txt', '--published', '2026-02-30'], /is no date/],
    ['an unknown command', ['raed', 'a.txt'], /there is no command "raed"/],
    ['nothing at all', [], /Usage: selon COMMAND/],
  ])('%s is told with status 2', async (_, args, message) => {
    const { status, out, err } = await runCli(args)
    expect(status).toBe(2)
    expect(err).toMatch(message)
    expect(out).toBe('')
  })

  it('prints help that was asked for, with status 0', async () => {
    for (const args of [['help'], ['--help'], ['help', 'read'], ['read', '--help']]) {
      const { status, out } = await runCli(args)
      expect({ status, usage: out.startsWith('Usage: selon') }).toEqual({ status: 0, usage: true })
    }
  })
})
