import { createHash } from 'node:crypto'
import type { Attribution, SpeechAct } from '@selon/engine'
import type { Record } from '../../record/record.ts'
import type { FoundEntity } from '../../record/types/findings.ts'

/** A statement told by its words: the test says who speaks, the place is looked up. */
export interface Told {
  readonly id?: string
  readonly who: string | null
  /** Where the name or description stands; `who` itself where absent. */
  readonly source?: string
  readonly to?: string
  readonly says: string
  readonly cue?: string
  readonly type?: Attribution['type']
  readonly act?: SpeechAct
  readonly hearsay?: boolean
  /** `id` of the statement around it. */
  readonly inside?: string
}

export interface ToldArticle {
  readonly title: string
  readonly outlet: string
  readonly published: string
  readonly url: string
  readonly text: string
  readonly told: readonly Told[]
}

function place(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`the test's text does not hold "${words}"`)
  return { start, end: start + words.length }
}

const isName = (name: string): boolean => /^\p{Lu}/u.test(name)

function entities({ text, told }: ToldArticle): FoundEntity[] {
  const names = [...new Set(told.flatMap(one => [one.who, one.to]).filter(name => name != null))]
  return names.map((name, index) => ({
    id: `e${index + 1}`,
    kind: 'person',
    name,
    gender: null,
    mentions: text.includes(name) ? [{ ...place(text, name), form: isName(name) ? 'name' : 'description' }] : [],
  }))
}

/** Outlet first, then whoever quotes, the speaker last. */
function chainOf({ outlet, told }: ToldArticle, one: Told): Attribution['chain'] {
  const link = { entityId: null, unnamed: false, hearsay: false, attribution: null, evidence: [] }
  const around: Told[] = []
  for (let up = one.inside; up !== undefined; ) {
    const parent = told.find(other => other.id === up)
    if (parent === undefined) break
    around.unshift(parent)
    up = parent.inside
  }
  return [
    { ...link, kind: 'publishes', name: outlet },
    ...around.map(outer => ({ ...link, kind: 'relays' as const, name: outer.who })),
    { ...link, kind: 'says', name: one.who, hearsay: one.hearsay === true },
  ]
}

const ASSERTS = { stance: 'asserts', value: 'CT+', evidence: [] } as const
const REPORTS = { stance: 'reports', value: 'Uu', evidence: [] } as const

function attribution(article: ToldArticle, told: Told, index: number, people: readonly FoundEntity[]): Attribution {
  const idOf = (name: string | null | undefined) => people.find(one => one.name === name)?.id ?? null
  const source = told.source ?? told.who
  return {
    id: told.id ?? `a${index + 1}`,
    type: told.type ?? 'direct',
    source: source !== null && article.text.includes(source) ? place(article.text, source) : null,
    cue: told.cue === undefined ? null : place(article.text, told.cue),
    content: [place(article.text, told.says)],
    speaker: told.who,
    speakerId: idOf(told.who),
    addressee: told.to ?? null,
    addresseeId: idOf(told.to),
    parent: told.inside ?? null,
    act: told.act ?? 'state',
    hedge: told.hearsay ? 'hearsay' : null,
    negated: false,
    rule: 'fr.told-by-the-test',
    confidence: 0.9,
    ...{ time: null, medium: [], chain: chainOf(article, told) },
    commitment: { speaker: ASSERTS, article: REPORTS, sources: [], about: null },
  }
}

/** Puts articles and what is found in them into a record, as ingestion and the engine would. */
export async function addTold(record: Record, articles: readonly ToldArticle[]): Promise<string[]> {
  const ids: string[] = []
  for (const article of articles) {
    const bytes = new TextEncoder().encode(`${article.title}\n\n${article.text}`)
    const [added] = await record.articles.add([
      {
        ...{ text: article.text, title: article.title || null, outlet: article.outlet, published: article.published },
        ...{ authors: [], modified: null, language: 'fr', url: article.url, canonicalUrl: article.url },
        ...{ paywalled: null, agency: null, fields: {}, paragraphs: [], headings: [], extractor: 'test' },
        snapshot: {
          ...{ bytes, sha256: createHash('sha256').update(bytes).digest('hex'), mediaType: 'text/plain' },
          ...{ encoding: 'utf-8', fetchedAt: '2025-03-12T12:00:00Z', requestUrl: article.url, finalUrl: article.url },
          ...{ status: 200, headers: [] },
        },
      },
    ])
    if (added === undefined) throw new Error('the record took no article')
    const people = entities(article)
    const findings = {
      ...{ rules: 'test', model: 'test', language: 'fr', times: [], entities: people },
      attributions: article.told.map((told, index) => attribution(article, told, index, people)),
    }
    await record.analyses.store([{ versionId: added.versionId, findings }])
    ids.push(added.articleId)
  }
  return ids
}
