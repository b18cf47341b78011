/** One article that reports an utterance, with all that tells where it has it from. */
export interface Report {
  readonly statementId: string
  readonly articleId: string
  readonly outlet: string | null
  readonly publishedAt: string | null
  /** Agency that the article credits (AFP, Reuters), null for none. */
  readonly agency: string | null
  /** Names in the chain of sources: *a-t-il dit au Courrier* → `Le Courrier`. */
  readonly cites: readonly string[]
}

/** Articles of which one mostly repeats the other, with the share of the text in common. */
export interface CopyOf {
  readonly articleId: string
  readonly copyOf: string
  readonly share: number
}

export interface Citation {
  readonly from: string
  /** Article that is cited, where it is among the reports; otherwise null. */
  readonly to: string | null
  readonly name: string
}

/** Articles that go back to one source, the earliest first, and why they are counted as one. */
export interface Origin {
  readonly articles: readonly string[]
  readonly because: readonly ('near-copy' | 'agency' | 'citation' | 'outlet')[]
}

export interface Origins {
  readonly articles: number
  readonly origins: readonly Origin[]
  readonly citations: readonly Citation[]
}

/** Two articles count as one text from here on. */
const NEAR_COPY = 0.5

/**
 * Who has it from whom: near-copies, articles that credit the same agency, articles that cite another of them, and articles of one
 * outlet go back to one origin each. "12 articles, 2 independent origins" is `articles` and `origins.length`.
 */
export function findOrigins(reports: readonly Report[], copies: readonly CopyOf[]): Origins {
  const articles = new Map(reports.map(report => [report.articleId, report]))
  const ids = [...articles.keys()].sort((a, b) => byTime(articles.get(a)!, articles.get(b)!))
  const sets = makeSets(ids)
  for (const { articleId, copyOf, share } of copies) if (share >= NEAR_COPY) sets.join(articleId, copyOf, 'near-copy')
  joinAlike(ids, id => articles.get(id)!.agency, 'agency', sets)
  joinAlike(ids, id => articles.get(id)!.outlet, 'outlet', sets)
  const citations = reports.flatMap(report => citationsOf(report, [...articles.values()]))
  for (const { from, to } of citations) if (to !== null) sets.join(from, to, 'citation')
  return { articles: ids.length, origins: sets.all(), citations }
}

export const byTime = (a: Report, b: Report): number =>
  (a.publishedAt ?? '9').localeCompare(b.publishedAt ?? '9') || a.articleId.localeCompare(b.articleId)

/** A name without case, accents and article, so that *Le Courrier* and *le courrier* are one. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:le|la|les|l['’])\s*/, '')
    .trim()

function citationsOf({ articleId, cites }: Report, all: readonly Report[]): Citation[] {
  return [...new Set(cites)].map(name => {
    const cited = all.filter(
      other => other.articleId !== articleId && other.outlet !== null && plainName(other.outlet) === plainName(name),
    )
    return { from: articleId, to: cited.sort(byTime)[0]?.articleId ?? null, name }
  })
}

type Because = Origin['because'][number]
interface Sets {
  join(a: string, b: string, because: Because): void
  all(): Origin[]
}

/** Disjoint sets with the reasons for which they were joined. */
function makeSets(ids: readonly string[]): Sets {
  const parents = new Map(ids.map(id => [id, id]))
  const reasons = new Map<string, Set<Because>>(ids.map(id => [id, new Set()]))
  const rootOf = (id: string): string => (parents.get(id) === id ? id : rootOf(parents.get(id)!))
  return {
    join(a, b, because) {
      if (!parents.has(a) || !parents.has(b)) return
      const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => ids.indexOf(x) - ids.indexOf(y)) as [string, string]
      reasons.get(first)!.add(because)
      if (first === second) return
      for (const reason of reasons.get(second)!) reasons.get(first)!.add(reason)
      parents.set(second, first)
    },
    all: () =>
      ids
        .filter(id => rootOf(id) === id)
        .map(root => ({ articles: ids.filter(id => rootOf(id) === root), because: [...reasons.get(root)!].sort() })),
  }
}

function joinAlike(ids: readonly string[], traitOf: (id: string) => string | null, because: Because, sets: Sets): void {
  const first = new Map<string, string>()
  for (const id of ids) {
    const value = traitOf(id)
    if (value === null) continue
    const earlier = first.get(value)
    if (earlier === undefined) first.set(value, id)
    else sets.join(earlier, id, because)
  }
}
