import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HostileServer, PAGE, startHostileServer } from './fetch/testing/hostile-server.ts'
import { createIngester, type Ingester, type IngestOptions } from './ingest.ts'
import type { IngestInput, IngestResult } from './ingested-article.ts'
import { type Snapshot, sha256 } from './snapshot.ts'
import { makePdf } from './testing/make-pdf.ts'
import { warcRecord } from './warc/warc-record.ts'

let folder: string
let server: HostileServer
let ingester: Ingester

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selon-ingest-'))
  server = await startHostileServer({
    '/crawl/pages.warc.gz': response =>
      response.writeHead(200, { 'content-type': 'application/warc' }).end(Buffer.alloc(20_000, 'x')),
    '/feed': (response, _request, origin) =>
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end(
          `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Le Seau du matin</title><item><link>${origin}/page</link><pubDate>Tue, 05 Mar 2024 08:30:00 +0100</pubDate></item><item><link>${origin}/gone</link><title>Parti</title></item><item><title>Tout est là</title><guid>3</guid><content:encoded><![CDATA[<p>Le maire de Brenas a tout écrit dans le flux lui-même, selon nos informations de jeudi.</p>]]></content:encoded></item></channel></rss>`,
        ),
  })
  ingester = createIngester({
    fetcher: { allowHosts: [server.host], queue: { delay: 0 }, limits: { milliseconds: 2000, retries: 0 } },
    now: () => new Date('2024-03-06T10:00:00Z'),
  })
})
afterAll(async () => {
  await Promise.all([ingester.close(), server.close()])
  await rm(folder, { recursive: true })
})

async function read(input: IngestInput | string, options: IngestOptions = {}): Promise<IngestResult[]> {
  const results: IngestResult[] = []
  const given: IngestInput = typeof input === 'string' ? { kind: 'location', location: input } : input
  for await (const result of ingester.ingest(given, options)) results.push(result)
  return results
}

const shortly = (result: IngestResult): string =>
  result.ok ? `${result.article.extractor}: ${result.article.text.slice(0, 12)}` : result.failure.code
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const SNAPSHOT: Snapshot = {
  bytes: Buffer.from(PAGE),
  sha256: sha256(Buffer.from(PAGE)),
  mediaType: 'text/html',
  encoding: null,
  fetchedAt: '2024-03-05T10:00:00.000Z',
  requestUrl: 'https://seau.example/puits',
  finalUrl: 'https://seau.example/puits',
  status: 200,
  headers: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Transfer-Encoding', 'chunked'],
  ],
}
const PACKED = gzipSync(PAGE)
const packedSnapshot: Snapshot = {
  ...SNAPSHOT,
  bytes: PACKED,
  sha256: sha256(PACKED),
  headers: [...SNAPSHOT.headers, ['Content-Encoding', 'gzip']],
}

describe('one document', () => {
  test('a page: text in spans, fields with their reasons, bytes as they came', async () => {
    const [result] = await read(await file('page.html', PAGE))
    if (!result?.ok) throw new Error('the page should be read')
    const { article } = result
    expect(article.paragraphs.map(span => article.text.slice(span.start, span.end))).toHaveLength(2)
    expect([article.title, article.outlet, article.language]).toEqual(['Le puits rouvre', 'Le Seau', 'fr'])
    expect(article.fields.title.reason).toContain('main heading')
    expect(article.snapshot).toMatchObject({
      sha256: sha256(Buffer.from(PAGE)),
      encoding: 'utf-8',
      fetchedAt: '2024-03-06T10:00:00.000Z',
    })
  })

  test('a plain text stays as it is, character for character', async () => {
    const text = '  Un titre\r\n\r\n« Oui »,\ndit-il.  \n\n\nFin.\n'
    const [result] = await read(await file('a.txt', text))
    if (!result?.ok) throw new Error('the text should be read')
    expect(result.article.text).toBe(text)
    expect(result.article.paragraphs.map(span => text.slice(span.start, span.end))).toEqual([
      'Un titre',
      '« Oui »,\ndit-il.',
      'Fin.',
    ])
  })

  test('a PDF with a text layer: lines become paragraphs, divided words one', async () => {
    const pdf = makePdf([
      { text: 'Le puits rouvre', size: 20 },
      { text: 'Le puits du village rouvrira samedi matin, a an-', gap: 40 },
      { text: 'noncé la mairie après deux ans de travaux.' },
      { text: '\xab Nous n\x92y croyions plus \xbb, a dit une habitante.', gap: 30 },
    ])
    const [result] = await read({ kind: 'bytes', bytes: pdf, name: 'puits.pdf' })
    if (!result?.ok) throw new Error(result?.failure.reason)
    expect(result.article.text).toBe(
      'Le puits du village rouvrira samedi matin, a annoncé la mairie après deux ans de travaux.\n\n« Nous n’y croyions plus », a dit une habitante.',
    )
    expect([result.article.title, result.article.published]).toEqual(['Le puits rouvre', '2024-03-05T08:30:00+01:00'])
  })

  test.each([
    ['a PDF without text', makePdf([]), 'x.pdf', 'no-article'],
    ['a broken PDF', Buffer.from('%PDF-1.4 nothing more'), 'x.pdf', 'malformed'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]),
      'x',
      'unsupported',
    ],
    ['an empty file', Buffer.alloc(0), 'x.txt', 'no-article'],
    ['an archive that is none', Buffer.from('WARC/1.0 nothing'), 'x.warc', 'malformed'],
    ['gzip that is none', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'x.gz', 'malformed'],
  ])('%s is refused with a reason', async (_what, bytes, name, code) => {
    const [result] = await read({ kind: 'bytes', bytes, name })
    expect(result).toMatchObject({ ok: false, failure: { code, reason: expect.stringMatching(/\w{3}/) } })
  })
})

describe('many at once', () => {
  test('an archive, plain and gzipped, and one record of it again by its reference', async () => {
    const plain = await file('a.warc', Buffer.concat([warcRecord(SNAPSHOT), warcRecord(packedSnapshot)]))
    const gzipped = await file(
      'a.warc.gz',
      Buffer.concat([gzipSync(warcRecord(SNAPSHOT)), gzipSync(warcRecord(packedSnapshot))]),
    )
    for (const path of [plain, gzipped]) {
      const results = await read(path)
      expect(results.map(result => result.reference)).toEqual([`${path}#record=1`, `${path}#record=2`])
      expect(results.map(shortly)).toEqual(['readability: Le puits du ', 'readability: Le puits du '])
      expect(results.map(result => result.ok && result.article.snapshot.sha256)).toEqual([
        SNAPSHOT.sha256,
        packedSnapshot.sha256,
      ])
      expect((await read(`${path}#record=2`)).map(result => result.reference)).toEqual([`${path}#record=2`])
    }
  })

  test('an archive that breaks off gives what was whole, and says so', async () => {
    const whole = gzipSync(warcRecord(SNAPSHOT))
    const results = await read(await file('cut.warc.gz', Buffer.concat([whole, whole.subarray(0, 200)])))
    expect(results[0]?.ok).toBe(true)
    expect(results.slice(1).every(result => !result.ok)).toBe(true)
  })

  test('a folder, in order; a broken file among them stops nothing', async () => {
    const inner = join(folder, 'many')
    await mkdir(join(inner, 'sub'), { recursive: true })
    await writeFile(join(inner, 'a.html'), PAGE)
    await writeFile(join(inner, 'b.pdf'), 'broken')
    await writeFile(join(inner, 'c.jsonl'), '{"texte":"Le maire parle aux élus."}\n{"rien":1}\n')
    await writeFile(join(inner, 'picture.png'), 'not read')
    await writeFile(join(inner, 'sub', 'd.md'), '# Titre\n\nLe préfet répond au maire.\n')
    const results = await read(inner)
    expect(results.map(result => result.reference.slice(inner.length + 1))).toEqual([
      'a.html',
      'b.pdf',
      'c.jsonl#line=1',
      'c.jsonl#line=2',
      'sub/d.md',
    ])
    expect(results.map(result => result.ok)).toEqual([true, false, true, false, true])
  })

  test('a feed: pages are fetched, what fails says why, what the feed carries itself is taken', async () => {
    const results = await read(`${server.origin}/feed`)
    expect(results.map(shortly)).toEqual(['readability: Le puits du ', 'not-found', 'feed: Le maire de '])
    const [first] = results
    expect(first?.ok && [first.article.published, first.article.fields.outlet.conflict]).toEqual([
      '2024-03-05T08:30:00+01:00',
      true,
    ])
  })

  test('a signal ends the reading between two articles', async () => {
    const stop = new AbortController()
    const path = await file(
      'many.jsonl',
      Array.from({ length: 50 }, (_, index) => `{"texte":"Article ${index} du conseil municipal."}`).join('\n'),
    )
    let count = 0
    for await (const _result of ingester.ingest({ kind: 'location', location: path }, { signal: stop.signal }))
      if (++count === 3) stop.abort()
    expect(count).toBe(3)
  })
})

describe('what cannot be read says why', () => {
  test.each([
    ['/bad-feed', 'no-article'],
    ['/entity-bomb', 'no-article'],
    ['/external-entity', 'no-article'],
    ['/deep', 'no-article'],
    ['/many-elements', 'too-large'],
    ['/bomb', 'too-large'],
    ['/to-metadata', 'refused-address'],
  ])('%s', async (path, code) => {
    const results = await read(server.origin + path)
    expect(
      results
        .map(result => (result.ok ? 'an article' : result.failure.code))
        .every(found => found === code || found === 'malformed'),
    ).toBe(true)
    expect(results.length).toBeGreaterThan(0)
  })

  test('a file that is not there', async () => {
    expect((await read(join(folder, 'missing.html')))[0]).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  })

  test('an archive on the network that is too long for one answer: download it', async () => {
    const small = createIngester({
      fetcher: { allowHosts: [server.host], queue: { delay: 0 }, limits: { bytes: 1000, retries: 0 } },
    })
    try {
      const results: IngestResult[] = []
      const location = `${server.origin}/crawl/pages.warc.gz`
      for await (const result of small.ingest({ kind: 'location', location })) results.push(result)
      expect(results).toMatchObject([{ ok: false, failure: { code: 'too-large', temporary: false } }])
      expect(results[0]?.ok === false && results[0].failure.reason).toMatch(
        /download it.+give Selon the file pages\.warc\.gz\.$/,
      )
    } finally {
      await small.close()
    }
  })

  test('an address that nobody should ask', async () => {
    expect((await read('http://2130706433/'))[0]).toMatchObject({ ok: false, failure: { code: 'refused-address' } })
  })
})
