import type { Article } from '../model/article.ts'
import type { Attribution, AttributionId } from '../model/attribution.ts'
import type { ChainLink, ChainLinkKind } from '../model/chain.ts'
import type { EntityId } from '../model/mention.ts'
import { type Span, textOf } from '../model/span.ts'
import type { Syntax } from '../model/syntax.ts'
import { findCredits } from './find-credits.ts'
import { tagOf, wordsIn } from './words.ts'

/** What a language says of relays, unnamed sources and agencies. */
export interface ChainLexicon {
  /** Lemmas of verbs of passing words on, by the kind of link that they make. */
  readonly relayVerbs: ReadonlyMap<string, 'relays' | 'cites'>
  /** Nouns and names of those who pass words on. */
  readonly mediaNouns: ReadonlySet<string>
  readonly mediaNames: ReadonlySet<string>
  /** Nouns of documents: a report, a study, a law. */
  readonly documentNouns: ReadonlySet<string>
  /** First words of a description of nobody in particular (*un, des, certains*). */
  readonly indefinite: ReadonlySet<string>
  /** Words that leave a source unnamed wherever they stand (*source*, *anonymat*). */
  readonly anonymous: ReadonlySet<string>
  /** The agencies that articles credit, as they write them. */
  readonly agencies: readonly string[]
  /** What may stand around an agency in a credit, before and after it, as regular expressions. */
  readonly creditForms: readonly { readonly before: string; readonly after: string }[]
}

export interface ChainsInput {
  readonly article: Article
  readonly syntax: Syntax
  /** Who learnt a statement and passes it on, by the statement: *a appris l'AFP auprès du parquet*. */
  readonly learners: ReadonlyMap<AttributionId, Learner>
  readonly attributions: readonly Pick<
    Attribution,
    'id' | 'source' | 'cue' | 'speaker' | 'speakerId' | 'parent' | 'hedge'
  >[]
}

/** A medium that has learnt a statement from its source. */
export interface Learner {
  readonly name: string
  readonly entityId: EntityId | null
  readonly span: Span
}

type Voice = ChainsInput['attributions'][number]

/** Longest chain that is followed; a longer one would be a circle. */
const MOST_LINKS = 12

/**
 * The chain of sources of each statement: the outlet, an agency that the article credits, those who pass the words on, and last the
 * one who says them. A speaker who quotes himself stands in it once.
 */
export function findChains(input: ChainsInput, lexicon: ChainLexicon): ChainLink[][] {
  const byId = new Map(input.attributions.map(attribution => [attribution.id, attribution]))
  const opening = [outletLink(input.article), ...creditLinks(input.article.text, lexicon)]
  return input.attributions.map(attribution => {
    const voices = voicesOf(attribution, byId)
    const links = voices.flatMap((voice, index) => [
      ...learnerLinks(voice, input),
      linkOf(voice, index === voices.length - 1, input, lexicon),
    ])
    return [...opening, ...mergeNeighbours(links)]
  })
}

/** The statement with those whose words it stands in, outermost first. */
function voicesOf(attribution: Voice, byId: ReadonlyMap<AttributionId, Voice>): Voice[] {
  const voices = [attribution]
  for (let at = attribution.parent; at !== null && voices.length < MOST_LINKS; ) {
    const parent = byId.get(at)
    if (parent === undefined || voices.includes(parent)) break
    voices.unshift(parent)
    at = parent.parent
  }
  return voices
}

const outletLink = ({ outlet }: Article): ChainLink => ({
  kind: 'publishes',
  name: outlet,
  entityId: null,
  unnamed: false,
  hearsay: false,
  attribution: null,
  evidence: [],
})

function creditLinks(text: string, lexicon: ChainLexicon): ChainLink[] {
  return findCredits(text, lexicon).map(credit => ({
    kind: 'agency',
    name: credit.agency,
    entityId: null,
    unnamed: false,
    hearsay: false,
    attribution: null,
    evidence: [{ start: credit.start, end: credit.end }],
  }))
}

function learnerLinks({ id, cue }: Voice, { learners }: ChainsInput): ChainLink[] {
  const learner = learners.get(id)
  if (!learner) return []
  const { name, entityId, span } = learner
  const evidence = cue === null ? [span] : [cue, span]
  return [{ kind: 'relays', name, entityId, unnamed: false, hearsay: false, attribution: id, evidence }]
}

function linkOf(voice: Voice, isLast: boolean, input: ChainsInput, lexicon: ChainLexicon): ChainLink {
  const unnamed = isUnnamed(voice, input, lexicon)
  return {
    kind: unnamed ? 'unnamed' : isLast ? 'says' : kindOfRelay(voice, input, lexicon),
    name: voice.speaker,
    entityId: voice.speakerId,
    unnamed,
    hearsay: voice.hedge === 'hearsay',
    attribution: voice.id,
    evidence: [voice.cue, voice.source].filter((span): span is Span => span !== null).sort((a, b) => a.start - b.start),
  }
}

/** How somebody stands between the outlet and the speaker: a medium relays, a document cites, anybody else says. */
function kindOfRelay(voice: Voice, { article, syntax }: ChainsInput, lexicon: ChainLexicon): ChainLinkKind {
  const verb =
    voice.cue === null
      ? undefined
      : lemmasIn(syntax, voice.cue)
          .map(lemma => lexicon.relayVerbs.get(lemma))
          .find(kind => kind !== undefined)
  if (verb !== undefined) return verb
  const source = voice.source === null ? [] : lemmasIn(syntax, voice.source)
  const names = [voice.speaker ?? '', voice.source === null ? '' : textOf(article.text, voice.source)].map(name =>
    name.toLowerCase(),
  )
  if (source.some(lemma => lexicon.mediaNouns.has(lemma)) || names.some(name => isMediumName(name, lexicon)))
    return 'relays'
  return source.some(lemma => lexicon.documentNouns.has(lemma)) ? 'cites' : 'says'
}

const isMediumName = (name: string, { mediaNames }: ChainLexicon): boolean =>
  mediaNames.has(name) || mediaNames.has(name.replace(/^(?:le|la|l['’]|les)\s*/u, ''))

function lemmasIn(syntax: Syntax, span: Span): string[] {
  const { first, next } = wordsIn(syntax, span)
  return Array.from({ length: next - first }, (_, i) => syntax.lemma(first + i).toLowerCase())
}

/** True where the text names nobody: no source at all, *un responsable*, *des sources policières*. */
function isUnnamed(voice: Voice, { article, syntax }: ChainsInput, lexicon: ChainLexicon): boolean {
  if (voice.speaker === null) return true
  const named = voice.speaker.split(/[\s’']+/u)
  if (named.some(word => lexicon.anonymous.has(word.toLowerCase()))) return true
  const source = voice.source === null ? voice.speaker : textOf(article.text, voice.source)
  const first = (/^\p{L}+/u.exec(source)?.[0] ?? '').toLowerCase()
  return (
    (lexicon.indefinite.has(first) || lexicon.indefinite.has((named[0] ?? '').toLowerCase())) && !hasName(voice, syntax)
  )
}

/** True where a proper name stands in the source itself (*un policier, Jean Dupont*); a name behind *de* is somebody else's. */
function hasName({ source }: Voice, syntax: Syntax): boolean {
  if (source === null) return false
  const { first, next } = wordsIn(syntax, source)
  for (let word = first; word < next; word++) {
    if (tagOf(syntax, word) !== 'PROPN') continue
    const before = word > first ? tagOf(syntax, word - 1) : 'X'
    if (before === 'PUNCT' || before === 'NOUN' || word === first) return true
  }
  return false
}

/** One link for neighbours of the same name: « J’ai dit … », a raconté Untel. */
function mergeNeighbours(links: readonly ChainLink[]): ChainLink[] {
  const merged: ChainLink[] = []
  for (const link of links) {
    const before = merged[merged.length - 1]
    const same = before !== undefined && !link.unnamed && before.name === link.name
    if (!same) merged.push(link)
    else
      merged[merged.length - 1] = {
        ...link,
        hearsay: before.hearsay || link.hearsay,
        evidence: [...before.evidence, ...link.evidence].sort((a, b) => a.start - b.start),
      }
  }
  return merged
}
