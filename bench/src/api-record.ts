import { createHash } from 'node:crypto'
import type { Attribution } from '@selon/engine'
import type { Record } from '../../service/src/record/record.ts'

const WORDS =
  'le port la mairie un rapport des bassins une lettre ce chantier les ouvriers cette vente du préfet sans délai avec prudence pour demain contre la loi'.split(
    ' ',
  )
const NAMES = [
  'Anne Morel',
  'Luc Perrin',
  'Inès Valade',
  'Paul Kermadec',
  'Jeanne Sorel',
  'Omar Dridi',
  'Claire Bonnet',
  'Hugo Lemaire',
]
const STATEMENTS_AN_ARTICLE = 20
const BATCH = 25

/** Numbers that repeat with their seed: the same record each time (Park and Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export interface MadeArticle {
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly names: readonly string[]
}

/** An article of `count` statements with about `words` words in each paragraph. */
export function makeArticle(seed: number, count: number, words: number): MadeArticle {
  const random = randomFrom(seed + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const names = NAMES.map(name => `${name}-${Math.floor(random() * 500)}`)
  const attributions: Attribution[] = []
  let text = ''
  for (let index = 0; index < count; index++) {
    const name = pick(names)
    const said = Array.from({ length: words }, () => pick(WORDS)).join(' ')
    const start = text.length
    text += `« ${said} », a déclaré ${name}.\n\n`
    const content = { start: start + 2, end: start + 2 + said.length }
    const source = { start: text.length - 3 - name.length, end: text.length - 3 }
    attributions.push(attribution(index, name, content, source, names))
  }
  return { text: text.trimEnd(), attributions, names }
}

interface Span {
  readonly start: number
  readonly end: number
}

const STANCE = { stance: 'asserts', value: 'CT+', evidence: [] } as const

function attribution(index: number, name: string, content: Span, source: Span, names: readonly string[]): Attribution {
  return {
    ...{ id: `a${index}`, type: 'direct', source, cue: null, content: [content], speaker: name },
    ...{ speakerId: `e${names.indexOf(name)}`, addressee: null, addresseeId: null, parent: null, act: 'state' },
    ...{ hedge: null, negated: false, rule: 'bench', confidence: 0.9, time: null, chain: [], medium: [] },
    commitment: { speaker: STANCE, article: { ...STANCE, stance: 'reports' }, sources: [], about: null },
  }
}

function input({ text }: MadeArticle, number: number) {
  const url = `https://outlet-${number % 40}.example/${number}`
  const bytes = new TextEncoder().encode(text)
  const day = `2024-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
  return {
    ...{
      text,
      title: `Article ${number}`,
      outlet: `Outlet ${number % 40}`,
      authors: [],
      published: `${day}T08:00:00Z`,
    },
    ...{ modified: null, language: 'fr', url, canonicalUrl: url, paywalled: null, agency: null, fields: {} },
    ...{ paragraphs: [], headings: [], extractor: 'bench' },
    snapshot: {
      ...{
        bytes,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        mediaType: 'text/plain',
        encoding: 'utf-8',
      },
      ...{ fetchedAt: `${day}T09:00:00Z`, requestUrl: url, finalUrl: url, status: 200, headers: [] },
    },
  }
}

const findingsOf = ({ attributions, names, text }: MadeArticle) => ({
  ...{ rules: 'bench', model: 'bench', language: 'fr', times: [], attributions },
  entities: names.map((name, index) => {
    const start = text.indexOf(name)
    const mentions = start === -1 ? [] : [{ start, end: start + name.length, form: 'name' as const }]
    return { id: `e${index}`, kind: 'person' as const, name, gender: null, mentions }
  }),
})

/** Fills `record` with `statements` made-up statements and gives the ids of some of its articles. */
export async function fillRecord(record: Record, statements: number): Promise<string[]> {
  const ids: string[] = []
  const articles = Math.ceil(statements / STATEMENTS_AN_ARTICLE)
  for (let first = 0; first < articles; first += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, articles - first) }, (_, index) =>
      makeArticle(first + index, STATEMENTS_AN_ARTICLE, 14),
    )
    const added = await record.articles.add(made.map((article, index) => input(article, first + index)))
    await record.analyses.store(
      added.map(({ versionId }, index) => ({ versionId, findings: findingsOf(made[index] as MadeArticle) })),
    )
    ids.push(...added.slice(0, 2).map(one => one.articleId))
  }
  return ids
}

/** Adds one long article and gives its id: 120 statements and 5,000 words are what a first view is measured with. */
export async function addLongArticle(record: Record): Promise<string> {
  const article = makeArticle(77, 120, 38)
  const [added] = await record.articles.add([input(article, 1_000_000)])
  if (added === undefined) throw new Error('the record took no article')
  await record.analyses.store([{ versionId: added.versionId, findings: findingsOf(article) }])
  return added.articleId
}
