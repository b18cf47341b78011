import type { DescribedKind } from '../../../engine/src/lang/associations.ts'
import type { Described, DescribedArticle } from './descriptions.ts'

/** In how many articles the keys of descriptions are met with a name, by the likeliest alignment. */
export interface NameCounts {
  readonly keys: Map<string, number>
  /** Sum by the sort of key: heads, words behind, pairs. */
  readonly sums: Record<string, number>
}

/** Names met in fewer articles are left out. */
const LEAST_ARTICLES = 3
/** As many articles as the prior of a key of a name weighs. */
const PRIOR = 4
const ROUNDS = 4
/** How much likelier whom the engine ties a description to is than somebody else; the weight of nobody whom the article names. */
const TIED = 5
const NOBODY = 6
/** The most that one key may tell, and the least share of a description that counts. */
const MOST_TOLD = 50
const LEAST_SHARE = 0.02

const sortOf = (key: string): string => key[0]!

/**
 * Aligns descriptions with names over many articles by expectation–maximisation (model 1 of Brown et al. 1993): a description is of somebody
 * named beside it, or of anybody whom the article names, in so far as its words are met with the same name in other articles.
 */
export class Alignment {
  readonly counts: Record<DescribedKind, Map<number, NameCounts>> = { person: new Map(), organization: new Map() }
  readonly background: Record<DescribedKind, NameCounts> = {
    person: { keys: new Map(), sums: {} },
    organization: { keys: new Map(), sums: {} },
  }
  private readonly articles: readonly DescribedArticle[]
  private readonly met = new Map<number, number>()

  constructor(articles: readonly DescribedArticle[]) {
    this.articles = articles
    for (const { named, described } of articles) {
      for (const name of new Set(named.flatMap(({ names }) => names))) this.met.set(name, (this.met.get(name) ?? 0) + 1)
      const seen = new Set<string>()
      for (const { kind, keys } of described)
        for (const key of keys) {
          if (seen.has(kind + key)) continue
          seen.add(kind + key)
          add(this.background[kind], key, 1)
        }
    }
    for (let round = 0; round < ROUNDS; round++) this.align()
  }

  /** The share of a key among all of its sort. */
  chance(kind: DescribedKind, key: string): number {
    const { keys, sums } = this.background[kind]
    return (keys.get(key) ?? 0.5) / sums[sortOf(key)]!
  }

  /** How much oftener than by chance a key is met with a name. */
  surplus(kind: DescribedKind, name: number, key: string): number {
    const counts = this.counts[kind].get(name)
    const chance = this.chance(kind, key)
    const sum = counts?.sums[sortOf(key)] ?? 0
    return ((counts?.keys.get(key) ?? 0) + PRIOR * chance) / ((sum + PRIOR) * chance)
  }

  private align(): void {
    const next: typeof this.counts = { person: new Map(), organization: new Map() }
    for (const article of this.articles)
      for (const kind of ['person', 'organization'] as const)
        for (const [name, shares] of this.sharesIn(article, kind)) {
          if ((this.met.get(name) ?? 0) < LEAST_ARTICLES) continue
          const counts = next[kind].get(name) ?? { keys: new Map(), sums: {} }
          next[kind].set(name, counts)
          for (const [key, share] of shares) add(counts, key, share)
        }
    Object.assign(this.counts, next)
  }

  /** For each name of an article the largest share that it has in a description with a key: a word counts once an article. */
  private sharesIn(article: DescribedArticle, kind: DescribedKind): Map<number, Map<string, number>> {
    const all = new Map<number, Map<string, number>>()
    for (const description of article.described) {
      if (description.kind !== kind) continue
      for (const [at, share] of this.bearersOf(article, description)) {
        if (share < LEAST_SHARE) continue
        for (const name of article.named[at]?.names ?? []) {
          const shares = all.get(name) ?? new Map<string, number>()
          all.set(name, shares)
          for (const key of description.keys) shares.set(key, Math.max(shares.get(key) ?? 0, share))
        }
      }
    }
    return all
  }

  private bearersOf(
    { named }: DescribedArticle,
    { kind, keys, beside, candidates, tied }: Described,
  ): [number, number][] {
    if (beside >= 0) return [[beside, 1]]
    const weights = candidates.map(at => {
      const { names, mentions } = named[at]!
      return keys
        .filter(key => sortOf(key) !== 'b')
        .reduce(
          (product, key) => product * Math.min(MOST_TOLD, this.surplus(kind, names[0]!, key)),
          Math.sqrt(mentions) * (tied === at ? TIED : 1),
        )
    })
    const total = weights.reduce((sum, weight) => sum + weight, NOBODY)
    return candidates.map((at, index) => [at, weights[index]! / total])
  }
}

function add({ keys, sums }: NameCounts, key: string, count: number): void {
  keys.set(key, (keys.get(key) ?? 0) + count)
  sums[sortOf(key)] = (sums[sortOf(key)] ?? 0) + count
}
