import { sha256 } from '../hash.ts'
import type { ArticleInput } from '../types/articles.ts'
import type { Findings } from '../types/findings.ts'

/** An article as ingestion would give it, with what a test says about it. */
export function article(text: string, about: Partial<ArticleInput> = {}): ArticleInput {
  const bytes = new TextEncoder().encode(`<article>${text}</article>`)
  return {
    text,
    title: 'Le pont de Varennes rouvre',
    outlet: 'Le Courrier de Varennes',
    authors: ['Lise Aubin'],
    published: '2024-03-05T08:30:00+01:00',
    modified: null,
    language: 'fr',
    url: 'https://courrier.example/pont',
    canonicalUrl: null,
    paywalled: false,
    agency: null,
    fields: { title: { chosen: 'Le pont de Varennes rouvre' } },
    paragraphs: [{ start: 0, end: text.length }],
    headings: [],
    extractor: 'plain-text',
    snapshot: {
      bytes,
      sha256: sha256(bytes),
      mediaType: 'text/html',
      encoding: 'utf-8',
      fetchedAt: '2024-03-05T09:00:00.000Z',
      requestUrl: 'https://courrier.example/pont',
      finalUrl: 'https://courrier.example/pont',
      status: 200,
      headers: [['content-type', 'text/html']],
    },
    ...about,
  }
}

/** A speaker, what they are quoted with, and what a test wants different from an ordinary direct quotation. */
export interface Said {
  readonly who: string
  readonly words: string
  readonly to?: string
  readonly type?: 'direct' | 'indirect' | 'mixed'
  readonly act?: Findings['attributions'][number]['act']
  readonly hedge?: 'hearsay'
  readonly time?: string
  readonly gender?: 'masculine' | 'feminine'
  readonly confidence?: number
}

/** The findings of a text in which each of `said` stands word for word: the spans are looked up, nobody counts characters. */
export function findings(text: string, said: readonly Said[], rules = 'rules-1'): Findings {
  const names = [...new Set(said.flatMap(one => [one.who, ...(one.to === undefined ? [] : [one.to])]))]
  const span = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { start, end: start + words.length }
  }
  const places = (name: string) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(match => ({
      start: match.index,
      end: match.index + name.length,
      form: 'name' as const,
    }))
  const idOf = (name: string) => `e${names.indexOf(name)}`
  return {
    rules,
    model: 'model-1',
    language: 'fr',
    entities: names.map(name => ({
      id: idOf(name),
      kind: 'person',
      name,
      gender: said.find(one => one.who === name)?.gender ?? null,
      mentions: places(name),
    })),
    times: [
      {
        ...span(text.slice(0, 3)),
        id: 't1',
        type: 'DATE',
        value: said.find(one => one.time !== undefined)?.time ?? '2024-03-04',
        anchor: 'published',
        exact: true,
        rule: 'fr.day',
      },
    ],
    attributions: said.map((one, index) => ({
      id: `a${index}`,
      type: one.type ?? 'direct',
      source: span(one.who),
      cue: null,
      content: [span(one.words)],
      speaker: one.who,
      speakerId: idOf(one.who),
      addressee: one.to ?? null,
      addresseeId: one.to === undefined ? null : idOf(one.to),
      parent: null,
      act: one.act ?? 'state',
      hedge: one.hedge ?? null,
      negated: false,
      rule: 'fr.inverted-incise',
      confidence: one.confidence ?? 0.9,
      time: one.time === undefined ? null : 't1',
      chain: [],
      commitment: {
        speaker: { stance: 'asserts', value: 'CT+', evidence: [] },
        article: { stance: 'reports', value: 'Uu', evidence: [] },
        sources: [],
        about: null,
      },
      medium: [],
    })),
  }
}
