import { describe, expect, test } from 'vitest'
import { readArticleList } from './read-feed.ts'
import { readMarkdown } from './read-markdown.ts'
import { mapRecord, readCsv, readJsonLines } from './read-records.ts'

const list = (source: string) => readArticleList(Buffer.from(source), 'https://journal.example/flux')
const ENTRY = {
  url: 'https://journal.example/a',
  title: 'Le puits rouvre',
  published: '2024-03-05T08:30:00+01:00',
  authors: ['Ana Pires'],
  outlet: 'Le Seau',
  language: 'fr',
}

describe('feeds', () => {
  test.each([
    [
      'RSS 2.0',
      `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Seau</title><language>fr-FR</language><item><title>Le puits rouvre</title><link>/a?utm_source=rss</link><guid isPermaLink="false">g1</guid><pubDate>Tue, 05 Mar 2024 08:30:00 +0100</pubDate><dc:creator>Ana Pires</dc:creator></item></channel></rss>`,
    ],
    [
      'RSS 0.91 with an address as guid',
      `<rss version="0.91"><channel><title>Le Seau</title><language>fr</language><item><title>Le puits &amp;#114;ouvre</title><guid>https://journal.example/a</guid><pubDate>Tue, 05 Mar 2024 08:30:00 +0100</pubDate><author>ana@journal.example (Ana Pires)</author></item></channel></rss>`,
    ],
    [
      'RDF (RSS 1.0)',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Seau</title><dc:language>fr</dc:language></channel><item rdf:about="https://journal.example/a"><title>Le puits rouvre</title><link>https://journal.example/a</link><dc:date>2024-03-05T08:30:00+01:00</dc:date><dc:creator>Ana Pires</dc:creator></item></rdf:RDF>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Seau</title><entry><id>tag:1</id><title>Le puits rouvre</title><link rel="self" href="https://journal.example/self"/><link href="https://journal.example/a"/><published>2024-03-05T08:30:00+01:00</published><author><name>Ana Pires</name></author></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Le Seau',
        language: 'fr',
        items: [
          {
            id: '1',
            url: 'https://journal.example/a',
            title: 'Le puits rouvre',
            date_published: '2024-03-05T08:30:00+01:00',
            authors: [{ name: 'Ana Pires' }],
          },
        ],
      }),
    ],
    [
      'a news sitemap',
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://journal.example/page</loc></url><url><loc>https://journal.example/a</loc><news:news><news:publication><news:name>Le Seau</news:name><news:language>fr</news:language></news:publication><news:publication_date>2024-03-05T08:30:00+01:00</news:publication_date><news:title>Le puits rouvre</news:title></news:news></url></urlset>`,
    ],
  ])('%s', (format, source) => {
    const { articles } = list(source)
    expect(articles).toHaveLength(1)
    const authors = format === 'a news sitemap' ? [] : ENTRY.authors
    expect(articles[0]).toMatchObject({ ...ENTRY, authors })
  })

  test('OPML and sitemap indexes lead to more lists', () => {
    expect(
      list(
        '<opml version="2.0"><body><outline text="Ouest"><outline xmlUrl="https://a.example/rss"/></outline><outline xmlUrl="/local.xml"/></body></opml>',
      ).lists,
    ).toEqual(['https://a.example/rss', 'https://journal.example/local.xml'])
    expect(list('<sitemapindex><sitemap><loc>https://a.example/news.xml</loc></sitemap></sitemapindex>').lists).toEqual(
      ['https://a.example/news.xml'],
    )
  })

  test.each([
    ['cut off', '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Ouv'],
    ['no feed at all', '<html><body>Introuvable</body></html>'],
    ['nested without end', `<rss version="2.0"><channel>${'<a>'.repeat(20_000)}`],
    ['JSON of something else', '{"version":"https://jsonfeed.org/version/1.1","items":7'],
  ])('%s: an error that says so, or no entries', (_what, source) => {
    try {
      expect(list(source).articles.length).toBeLessThanOrEqual(1)
    } catch (error) {
      expect(error).toMatchObject({ code: 'malformed', message: expect.stringContaining('cannot be read') })
    }
  })

  test('entities of a document’s own are never expanded, neither a billion laughs nor a file', () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('')
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}<!ENTITY f SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>&l9;</title><item><guid>1</guid><title>&l9;&f;</title></item></channel></rss>`
    const { articles, title } = list(bomb)
    expect((title ?? '').length + (articles[0]?.title ?? '').length).toBeLessThan(100)
  })
})

async function* chunks(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('files of records', () => {
  test('JSON Lines: a broken line is told and the next one read', async () => {
    const records = await gather(readJsonLines(chunks('\ufeff{"texte":"Un"}\r\n\n{"texte":\n["x"]\n{"texte":"Été"}')))
    expect(
      records.map(record =>
        'error' in record ? `${record.number} ${record.error.code}` : `${record.number} ${record.values.texte}`,
      ),
    ).toEqual(['1 Un', '3 malformed', '4 malformed', '5 Été'])
  })

  test.each([
    ['comma', 'titre,texte\n"A, b","Il a dit : « Oui »\nhier"\n'],
    ['semicolon', '\ufefftitre;texte\nA, b;"Il a dit : « Oui »\nhier"\n'],
    ['tab', 'titre\ttexte\nA, b\t"Il a dit : « Oui »\nhier"\n'],
  ])('CSV with %s', async (_what, source) => {
    const [record] = await gather(readCsv(chunks(source), Buffer.from(source)))
    expect(record).toMatchObject({ number: 1, values: { titre: 'A, b', texte: 'Il a dit : « Oui »\nhier' } })
  })

  test('a quote that never ends is an error and not a hang', async () => {
    const source = `titre,texte\n"A,${'b\n'.repeat(1000)}`
    const records = await gather(readCsv(chunks(source, 100), Buffer.from(source)))
    expect(records.every(record => 'error' in record || record.number > 0)).toBe(true)
  })

  test('usual names are found, a map outranks them, dots reach inside', () => {
    const values = {
      body: 'Le texte.',
      contenu: { corps: 'Autre.' },
      headline: 'Titre',
      date: '5 mars 2024',
      auteur: 'Ana Pires; Bo Li',
      lien: 'https://a.example/1',
    }
    expect(mapRecord(values, {})).toMatchObject({
      text: 'Le texte.',
      title: 'Titre',
      published: '2024-03-05',
      authors: ['Ana Pires', 'Bo Li'],
      url: 'https://a.example/1',
    })
    expect(mapRecord(values, { text: 'contenu.corps' }).text).toBe('Autre.')
    expect(mapRecord({ paragraphs: ['Un.', 'Deux.'] }, {}).text).toBe('Un.\n\nDeux.')
  })
})

describe('Markdown', () => {
  test('header, headings, lists and marks', () => {
    const { blocks, fields } = readMarkdown(
      '---\ntitle: "Le puits rouvre"\ndate: 2024-03-05\nauthors: [Ana Pires, Bo Li]\noutlet: Le Seau\n---\n\n# Le puits rouvre\n\nLe **puits** rouvre\n[samedi](https://a.example), dit _la maire_.\n\nDeux ans de travaux\n-------------------\n\n> « Oui. »\n\n- un seau\n- une corde\n\n![photo](p.jpg)\n\n```\ncode\n```\n',
    )
    expect(blocks).toEqual([
      { text: 'Le puits rouvre samedi, dit la maire.', level: null },
      { text: 'Deux ans de travaux', level: 2 },
      { text: '« Oui. »', level: null },
      { text: 'un seau', level: null },
      { text: 'une corde', level: null },
    ])
    expect([fields.title.chosen, fields.published.chosen, fields.authors.chosen, fields.outlet.chosen]).toEqual([
      'Le puits rouvre',
      '2024-03-05',
      ['Ana Pires', 'Bo Li'],
      'Le Seau',
    ])
  })
})
