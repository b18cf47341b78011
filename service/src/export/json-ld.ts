import type { ExportedStatement } from './statement-stream.ts'

/** Terms of schema.org, and of the W3C's Web Annotation model for the place in the text. */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  selon: 'urn:selon:',
} as const

const urn = (id: string): string => `urn:selon:${id}`

const VOICE_TYPES: { readonly [kind: string]: string } = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  place: 'Place',
  document: 'CreativeWork',
}

interface Voice {
  readonly name: string | null
  readonly id: string | null
  readonly kind: string | null
  readonly wikidata: string | null
}

const voice = ({ name, id, kind, wikidata }: Voice) =>
  name === null
    ? undefined
    : {
        '@type': VOICE_TYPES[kind ?? ''] ?? 'Thing',
        ...(id === null ? {} : { '@id': urn(id) }),
        name,
        ...(wikidata === null ? {} : { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
      }

/** A statement as schema.org Quotation, part of its NewsArticle, with its place in the text as an annotation target. */
export const quotationOf = (one: ExportedStatement) => ({
  '@type': one.type === 'direct' ? 'Quotation' : ['Quotation', 'selon:IndirectQuotation'],
  '@id': urn(one.id),
  text: one.quote,
  spokenByCharacter: voice({
    name: one.speaker,
    id: one.speakerId,
    kind: one.speakerKind,
    wikidata: one.speakerWikidata,
  }),
  audience: voice({
    name: one.addressee,
    id: one.addresseeId,
    kind: one.addresseeKind,
    wikidata: one.addresseeWikidata,
  }),
  ...(one.saidFrom === null
    ? {}
    : {
        dateCreated:
          one.saidTo === null || one.saidTo === one.saidFrom ? one.saidFrom : `${one.saidFrom}/${one.saidTo}`,
      }),
  isPartOf: {
    '@type': 'NewsArticle',
    '@id': one.url ?? urn(one.articleId),
    headline: one.articleTitle ?? undefined,
    datePublished: one.publishedAt ?? undefined,
    publisher: one.outlet === null ? undefined : { '@type': 'NewsMediaOrganization', name: one.outlet },
  },
  'selon:act': one.act,
  'selon:certainty': one.certainty,
  'selon:rule': one.rule,
  'selon:confidence': one.confidence,
  'oa:hasTarget': one.selectors.map(({ role, position, quote }) => ({
    'selon:role': role,
    'oa:hasSource': urn(one.versionId),
    'oa:hasSelector': [
      { '@type': 'oa:TextPositionSelector', 'oa:start': position.start, 'oa:end': position.end },
      {
        '@type': 'oa:TextQuoteSelector',
        'oa:exact': quote.exact,
        'oa:prefix': quote.prefix,
        'oa:suffix': quote.suffix,
      },
    ],
  })),
})

/** One JSON-LD document, in pieces. */
export async function* toJsonLd(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`
  let before = '\n'
  for await (const statement of statements) {
    yield before + JSON.stringify(quotationOf(statement))
    before = ',\n'
  }
  yield '\n]}\n'
}
