import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { AnalysisJson } from '@selon/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Finished, runCli } from '../../test/run-cli.ts'
import { type HostileServer, startHostileServer } from '../ingest/fetch/testing/hostile-server.ts'
import { sha256 } from '../ingest/snapshot.ts'
import { makePdf } from '../ingest/testing/make-pdf.ts'
import { warcRecord } from '../ingest/warc/warc-record.ts'

const SENTENCE = 'Le pont rouvrira lundi, a annoncé la maire de Brenas, Hélène Castaing, devant la presse.'
const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le pont rouvre</title></head><body><article><h1>Le pont rouvre</h1><p>${SENTENCE}</p><p>Les travaux ont duré deux ans et ont coûté plus cher que prévu au village.</p></article></body></html>`
const JSON_LINE = JSON.stringify({ corps_du_texte: SENTENCE, titre: 'Le pont' })
const CSV = `identifiant;corps_du_texte\n1;"${SENTENCE}"\n2;"${SENTENCE}"\n`

const warcOf = (html: string): Buffer =>
  Buffer.from(
    warcRecord({
      bytes: Buffer.from(html),
      sha256: sha256(Buffer.from(html)),
      mediaType: 'text/html',
      encoding: null,
      fetchedAt: '2026-03-05T10:00:00.000Z',
      requestUrl: 'https://brenas.example/pont',
      finalUrl: 'https://brenas.example/pont',
      status: 200,
      headers: [['Content-Type', 'text/html; charset=utf-8']],
    }),
  )

let folder: string
let server: HostileServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'selon-read-kinds-'))
  server = await startHostileServer({
    '/pont': response => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(HTML),
    '/flux': (response, _request, origin) =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(origin)),
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const feedOf = (origin: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Brenas</title><item><title>Pont</title><link>${origin}/pont</link></item></channel></rss>`

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const reading = (args: readonly string[], input: string | Uint8Array = ''): Promise<Finished> =>
  runCli(['read', ...args, '--format', 'jsonl', '--allow-host', server.host, '--delay', '0'], input)

const findings = ({ out }: Finished): AnalysisJson[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as AnalysisJson)

/** How many articles were read in which the mayor is found to have spoken. */
const heard = (finished: Finished): number => findings(finished).filter(found => found.attributions.length > 0).length

describe('selon read takes', () => {
  it.each<[string, () => string | Uint8Array, string]>([
    ['an HTML page', () => HTML, 'a.html'],
    ['a page whose name does not say so', () => HTML, 'a.php'],
    ['plain text', () => SENTENCE, 'a.txt'],
    ['plain text without an extension', () => SENTENCE, 'article'],
    ['Markdown', () => `# Le pont\n\n${SENTENCE}\n`, 'a.md'],
    [
      'PDF with a text layer',
      () =>
        makePdf([
          { text: 'Le pont', size: 20 },
          { text: 'Le pont rouvrira lundi, a annonc\xe9 la maire.', gap: 40 },
        ]),
      'a.pdf',
    ],
    ['a gzipped page', () => gzipSync(HTML), 'a.html.gz'],
    ['an RSS file that leads to a page', () => feedOf(server.origin), 'a.rss'],
    [
      'an Atom file',
      () =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><entry><id>1</id><title>Pont</title><link href="${server.origin}/pont"/></entry></feed>`,
      'a.atom',
    ],
    [
      'RSS 1.0 (RDF)',
      () =>
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>B</title></channel><item rdf:about="${server.origin}/pont"><title>Pont</title><link>${server.origin}/pont</link></item></rdf:RDF>`,
      'a.rdf',
    ],
    [
      'a JSON Feed',
      () =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'B',
          items: [{ id: '1', url: `${server.origin}/pont` }],
        }),
      'feed.json',
    ],
    [
      'OPML, a list of feeds',
      () =>
        `<opml version="2.0"><head/><body><outline type="rss" text="B" xmlUrl="${server.origin}/flux"/></body></opml>`,
      'a.opml',
    ],
    [
      'a news sitemap',
      () =>
        `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${server.origin}/pont</loc><news:news><news:publication><news:name>B</news:name><news:language>fr</news:language></news:publication><news:publication_date>2026-03-05</news:publication_date><news:title>Pont</news:title></news:news></url></urlset>`,
      'sitemap.xml',
    ],
    ['a WARC file', () => warcOf(HTML), 'a.warc'],
    ['a gzipped WARC file', () => gzipSync(warcOf(HTML)), 'a.warc.gz'],
  ])('%s', async (_, content, name) => {
    const finished = await reading([file(name, content())])
    expect({ ...finished, out: '' }).toEqual({ status: 0, err: '', out: '' })
    expect(heard(finished)).toBe(1)
  })

  it('a page and a feed on the network, where the host is allowed', async () => {
    const finished = await reading([`${server.origin}/pont`, `${server.origin}/flux`])
    expect({ status: finished.status, heard: heard(finished) }).toEqual({ status: 0, heard: 2 })
  })

  it('JSON Lines and CSV with the field that holds the text', async () => {
    const finished = await reading([
      file('a.jsonl', `${JSON_LINE}\n${JSON_LINE}\n`),
      file('a.csv', CSV),
      '--field',
      'text=corps_du_texte',
    ])
    expect({ status: finished.status, heard: heard(finished) }).toEqual({ status: 0, heard: 4 })
    expect(findings(finished).map(found => found.file)).toEqual([
      'a.jsonl#line=1',
      'a.jsonl#line=2',
      'a.csv#row=1',
      'a.csv#row=2',
    ])
  })

  it('one record of a file of many', async () => {
    const path = file('b.jsonl', `${JSON_LINE}\n${JSON_LINE}\n`)
    const finished = await reading([`${path}#line=2`, '--field', 'text=corps_du_texte'])
    expect(findings(finished).map(found => found.file)).toEqual(['b.jsonl#line=2'])
  })

  it('a folder with everything under it, in the order of names', async () => {
    const inside = join(folder, 'folder', 'deeper')
    mkdirSync(inside, { recursive: true })
    file('folder/b.html', HTML)
    file('folder/a.txt', SENTENCE)
    file('folder/photo.jpg', 'not read')
    file('folder/deeper/c.md', SENTENCE)
    const finished = await reading([join(folder, 'folder')])
    expect(findings(finished).map(found => found.file)).toEqual(['a.txt', 'b.html', 'c.md'])
  })

  it('one file an article into a folder, whatever the articles came from', async () => {
    const out = join(folder, 'out')
    const page = file('page.html', HTML)
    await reading([page, file('lines.jsonl', `${JSON_LINE}\n`), '--field', 'text=corps_du_texte', '--out', out])
    expect(readdirSync(out).sort()).toEqual(['lines-line-1.jsonl', 'page.jsonl'])
  })
})

describe('standard input holds', () => {
  it.each<[string, string | Uint8Array, number]>([
    ['a page', HTML, 1],
    ['plain text', SENTENCE, 1],
    ['plain text that begins with a guillemet of two signs', `<< Oui >>, a dit la maire. ${SENTENCE}`, 1],
    ['one line of JSON', JSON_LINE.replace('corps_du_texte', 'text'), 1],
    ['JSON Lines', `${JSON_LINE}\n${JSON_LINE}\n`.replaceAll('corps_du_texte', 'text'), 2],
    ['a JSON array', JSON.stringify([{ text: SENTENCE }, { text: SENTENCE }], null, 2), 2],
    ['a gzipped page', gzipSync(HTML), 1],
    ['a WARC', warcOf(HTML), 1],
    ['a gzipped WARC', gzipSync(warcOf(HTML)), 1],
    ['a PDF', makePdf([{ text: 'Le pont rouvrira lundi, a annonc\xe9 la maire.', gap: 40 }]), 1],
  ])('%s', async (_, input, count) => {
    const finished = await reading(['-'], input)
    expect({ ...finished, out: '', heard: heard(finished) }).toEqual({ status: 0, err: '', out: '', heard: count })
  })

  it('a table, where --field names its text', async () => {
    expect(heard(await reading(['-', '--field', 'text=corps_du_texte'], CSV))).toBe(2)
  })
})

describe('one bad item', () => {
  it('does not stop the others, and the run fails in the end', async () => {
    const finished = await reading([
      file('bad.pdf', '%PDF-1.4 nothing'),
      file('bad.jsonl', `{"text": \n${JSON.stringify({ text: SENTENCE })}\n`),
      `${server.origin}/gone`,
      'http://127.0.0.9/page',
      'ftp://brenas.example/page',
      file('bad.html.gz', gzipSync(HTML).subarray(0, 60)),
      file('empty.rss', '<rss version="2.0"><channel></channel></rss>'),
      join(folder, 'none.html'),
      file('good.html', HTML),
    ])
    expect({ status: finished.status, heard: heard(finished) }).toEqual({ status: 1, heard: 2 })
    const lines = finished.err.trimEnd().split('\n')
    expect(lines).toHaveLength(8)
    expect(lines.every(line => line.startsWith('selon read: '))).toBe(true)
  })

  it('is a field that no record has: told with the fields there are', async () => {
    const { status, err } = await reading([file('c.csv', CSV), '--field', 'text=corps'])
    expect(status).toBe(1)
    expect(err).toContain('identifiant, corps_du_texte')
  })

  it('is an option that means nothing: told with status 2', async () => {
    expect((await reading([file('a.txt', SENTENCE), '--field', 'prose=x'])).status).toBe(2)
  })
})
