import type { ChainLinkKind } from '@selon/engine'
import { type CompareMeans, isClaim } from './pair-words.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { wordsOf } from './words.ts'

/** What the comparison looks at in a link of a chain of sources. */
interface Link {
  readonly kind: ChainLinkKind
  readonly name: string | null
}

/** The article itself and what its by-line credits are no stations on the way from the speaker to the writer. */
const OF_THE_ARTICLE: readonly ChainLinkKind[] = ['publishes', 'agency']

/** Names of those who pass a statement on, outermost first: the links of its chain between the article and the speaker. */
export const relaysOf = (chain: readonly Link[], speaker: string | null): string[] =>
  chain
    .filter(({ kind }) => !OF_THE_ARTICLE.includes(kind))
    .slice(0, -1)
    .flatMap(({ name }) => (name === null || name === speaker || QUOTED.test(name) ? [] : [name]))

/** What holds a quotation mark was cut out of a sentence and names nobody. */
const QUOTED = /["«»“”]/

/** True where the words came by other ways: somebody passes them on in one report whom the other does not have in between. */
export function relaysDiffer(a: ReportedStatement, b: ReportedStatement, means: CompareMeans): boolean {
  if (a.relays.length === 0 && b.relays.length === 0) return false
  const [namesA, namesB] = [a, b].map(side => stemsOf(side.relays.join(' '), means)) as [Set<string>, Set<string>]
  return ![...namesA].some(stem => namesB.has(stem))
}

const stemsOf = (text: string, means: CompareMeans): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(word => isClaim(word, means))
      .map(word => word.stem),
  )
