import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../test/run-cli.ts'
import { type HostileServer, PAGE, startHostileServer } from '../ingest/fetch/testing/hostile-server.ts'
import { makePdf } from '../ingest/testing/make-pdf.ts'
import { openRecord } from '../record/open-record.ts'

const SENTENCE = 'La mairie de Brenas a promis, jeudi soir, que le pont rouvrirait avant la fin du mois.'

let folder: string
let server: HostileServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'selon-export-warc-'))
  server = await startHostileServer()
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const on = (record: string, command: string, ...args: string[]) =>
  runCli([command, ...args, '--record', join(folder, record)])
const add = (record: string, ...locations: string[]) =>
  on(record, 'add', ...locations, '--no-analysis', '--allow-host', server.host, '--delay', '0')

/** Texts and snapshots of a record, in an order of their own. */
async function contentOf(name: string) {
  const record = await openRecord({ kind: 'folder', folder: join(folder, name) }, { command: 'test' })
  try {
    const texts: string[] = []
    for (const article of (await record.articles.list({ limit: 100 })).rows)
      texts.push((await record.articles.version(article.currentVersion))?.text ?? '')
    return { texts: texts.sort(), snapshots: (await record.articles.snapshots({ limit: 100 })).rows }
  } finally {
    await record.close()
  }
}

describe('selon export --format warc', () => {
  it('gives back every snapshot, whatever it came from', { timeout: 120_000 }, async () => {
    const feed = `<rss version="2.0"><channel><title>Brenas</title><item><guid>1</guid><description>&lt;p&gt;${SENTENCE} Dans le flux.&lt;/p&gt;</description></item></channel></rss>`
    const added = await add(
      'first',
      `${server.origin}/page`,
      `${server.origin}/gzip`,
      file('a.html', PAGE.replaceAll('puits', 'pont')),
      file('a.txt', `${SENTENCE} En texte.`),
      file('a.md', `# Le pont\n\n${SENTENCE} En *Markdown*.\n`),
      file('a.pdf', makePdf([{ text: 'Le pont rouvrira lundi, a annonc\xe9 la mairie de Brenas.', gap: 40 }])),
      file('a.jsonl', `${JSON.stringify({ text: `${SENTENCE} En JSON.` })}\n`),
      file('a.csv', `numéro;texte\n1;"${SENTENCE} En ""CSV""."\n2;"${SENTENCE} Encore."\n`),
      file('a.rss', feed),
    )
    expect(added.err).toContain('0 failed')
    const out = join(folder, 'all.warc.gz')
    expect(await on('first', 'export', '--out', out)).toEqual({ status: 0, out: '', err: '' })
    expect([...readFileSync(out).subarray(0, 2)]).toEqual([0x1f, 0x8b])
    const again = await add('second', out)
    expect({ status: again.status, err: again.err }).toMatchObject({
      status: 0,
      err: expect.stringContaining('0 failed'),
    })
    expect(await contentOf('second')).toEqual(await contentOf('first'))
    const known = await add('first', out)
    expect(known.err).toContain('(0 new, 0 new versions,')
  })

  it('prints a plain archive where no file is named', { timeout: 120_000 }, async () => {
    await add('third', file('b.txt', SENTENCE))
    const { status, out } = await on('third', 'export', '--format', 'warc')
    expect(status).toBe(0)
    expect(out).toMatch(/^WARC\/1\.1\r\nWARC-Type: resource\r\n/)
    expect(out).toContain(SENTENCE)
  })

  it('takes neither words nor filters, for nothing found chooses snapshots', async () => {
    const { status, err } = await on('third', 'export', 'pont', '--format', 'warc')
    expect(status).toBe(2)
    expect(err).toContain('leave words and filters out')
  })
})
