import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { COLUMNS } from './columns.ts'
import { EXPORT_FORMATS, type ExportFormat, writerOf } from './formats.ts'
import type { ExportedStatement } from './statement-stream.ts'

const statement: ExportedStatement = {
  id: 's1',
  articleId: 'a1',
  versionId: 'v1',
  ordinal: 1,
  current: true,
  type: 'indirect',
  act: 'state',
  hedge: null,
  negated: false,
  commitment: null,
  medium: null,
  certainty: 'assumed',
  rule: 'fr.selon',
  confidence: 0.8,
  speaker: '=HYPERLINK("x")',
  speakerId: 'p1',
  speakerNamed: true,
  speakerKind: 'person',
  speakerWikidata: 'Q42',
  addresseeWikidata: null,
  addressee: null,
  addresseeId: null,
  addresseeNamed: null,
  addresseeKind: null,
  parentId: null,
  quote: 'Une phrase, avec « guillemets »\net "ligne"',
  cue: null,
  chain: [],
  detail: {},
  said: '2024-03',
  saidFrom: '2024-03-01',
  saidTo: '2024-03-31',
  outlet: '@outlet',
  publishedAt: '2024-03-05T07:30:00.000Z',
  datedAt: '2024-03-05T07:30:00.000Z',
  articleTitle: '  +1',
  url: 'https://echo.example/1',
  review: null,
  groupId: null,
  groupSize: null,
  selectors: [
    {
      role: 'content',
      position: { type: 'TextPositionSelector', start: 3, end: 9 },
      quote: { type: 'TextQuoteSelector', exact: 'phrase', prefix: 'Une', suffix: ',' },
    },
  ],
}

async function written(format: ExportFormat, statements: readonly ExportedStatement[]): Promise<Buffer> {
  const writer = await writerOf(format)
  const pieces: Buffer[] = []
  const source = async function* () {
    yield* statements
  }
  for await (const piece of writer(source())) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

describe('exports', () => {
  test('CSV comes back as it went in, but no cell is a formula', async () => {
    const [row, ...rest] = parse(await written('csv', [statement]), { columns: true }) as { [column: string]: string }[]
    expect(rest).toEqual([])
    expect(row).toMatchObject({
      speaker: `'=HYPERLINK("x")`,
      outlet: `'@outlet`,
      article_title: `'  +1`,
      quote: statement.quote,
      confidence: '0.8',
      start: '3',
      end: '9',
    })
  })

  test('JSON and JSON Lines hold everything', async () => {
    expect(JSON.parse(String(await written('json', [statement, statement])))).toEqual([statement, statement])
    expect(
      String(await written('jsonl', [statement, statement]))
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual([statement, statement])
  })

  test('JSON-LD: a quotation, its speaker, its article and where it stands', async () => {
    const document = JSON.parse(String(await written('jsonld', [statement])))
    expect(document['@graph'][0]).toMatchObject({
      '@type': ['Quotation', 'selon:IndirectQuotation'],
      spokenByCharacter: { '@type': 'Person', '@id': 'urn:selon:p1' },
      isPartOf: { '@type': 'NewsArticle', '@id': 'https://echo.example/1' },
      dateCreated: '2024-03-01/2024-03-31',
      'oa:hasTarget': [{ 'oa:hasSelector': [{ 'oa:start': 3, 'oa:end': 9 }, { 'oa:exact': 'phrase' }] }],
    })
  })

  test('Parquet comes back with every column, over several row groups', async () => {
    const { parquetReadObjects } = await import('hyparquet')
    const many = Array.from({ length: 10_001 }, (_, index) => ({ ...statement, id: `s${index}` }))
    const bytes = await written('parquet', many)
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    })
    expect(rows).toHaveLength(10_001)
    expect(Object.keys(rows[0]!)).toEqual(COLUMNS.map(column => column.name))
    expect(rows[10_000]).toMatchObject({
      id: 's10000',
      speaker: '=HYPERLINK("x")',
      confidence: 0.8,
      negated: false,
      hedge: null,
    })
  })

  test.each(EXPORT_FORMATS)('%s of nothing is a whole file', async format => {
    const bytes = await written(format, [])
    if (format === 'parquet') expect(String(bytes.subarray(-4))).toBe('PAR1')
    else if (format === 'json' || format === 'jsonld') JSON.parse(String(bytes))
    else expect(String(bytes)).toMatch(format === 'csv' ? /^id,/ : /^$/)
  })
})
