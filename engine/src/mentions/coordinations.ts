import { childBy, childrenOf, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import type { MentionDraft } from './mention-draft.ts'

const CONJ = deprel('conj')
const PROPN = upos('PROPN')
const joint = [deprel('cc')]
const cases = [deprel('case')]
const determiners = [deprel('det')]

/**
 * Last word of a description that ends at `last` without a second one that it is joined to: *le préfet* of *le préfet et le maire*. `names` tells
 * whether a word heads somebody or something that can speak.
 */
export function endOfFirst(reading: Reading, head: number, last: number, names: (word: number) => boolean): number {
  const { syntax, tree, lower } = reading
  for (const child of childrenOf(reading, head)) {
    if (child < head || child > last || syntax.deprel[child] !== CONJ || !names(child)) continue
    const determiner = childBy(reading, child, determiners)
    if (determiner < 0 && syntax.upos[child] !== PROPN) continue
    let end = tree.leftmost[child]! - 1
    while (end > head && lower[end] === ',') end--
    return Math.max(head, end)
  }
  return last
}

/** Heads of the mentions that one phrase joins (*Marine Le Pen et Paul Durand*), and the word that joins the last of them. */
interface Coordination {
  readonly heads: readonly number[]
  readonly joint: number
}

/**
 * Adds a mention for every coordination of mentions: those who may speak as one, headed by the conjunction. `mentions` and the result are in the order of their heads.
 */
export function withCoordinations(reading: Reading, mentions: readonly MentionDraft[]): MentionDraft[] {
  const byHead = new Map(mentions.map((mention, index) => [mention.head, index]))
  const found: { readonly at: Coordination; readonly members: readonly number[] }[] = []
  for (const mention of mentions) {
    const at = coordinationAt(reading, mention, mentions, byHead)
    if (at) found.push({ at, members: at.heads.map(head => byHead.get(head)!) })
  }
  if (found.length === 0) return [...mentions]
  return inOrder([...mentions, ...found.map(({ at, members }) => groupOf(mentions, at, members))])
}

/** The coordination that a mention opens, null for none. */
function coordinationAt(
  reading: Reading,
  first: MentionDraft,
  mentions: readonly MentionDraft[],
  byHead: ReadonlyMap<number, number>,
): Coordination | null {
  if (!canJoin(first)) return null
  const heads = [first.head]
  for (const child of childrenOf(reading, first.head)) {
    if (child < first.head || reading.syntax.deprel[child] !== CONJ) continue
    const other = mentions[byHead.get(child) ?? -1]
    if (!other || !canJoin(other)) return null
    if (!isJoinedBySamePreposition(reading, first.head, child)) return null
    heads.push(child)
    const conjunction = childBy(reading, child, joint)
    if (conjunction < 0) continue
    return isA(reading, conjunction, 'and') && conjunction < other.firstWord ? { heads, joint: conjunction } : null
  }
  return null
}

/** *X et Y*, *par X et par Y*; not *le conseil de X et de Y*, whose second part belongs to another noun. */
function isJoinedBySamePreposition(reading: Reading, first: number, other: number): boolean {
  const own = childBy(reading, other, cases)
  if (own < 0) return true
  const before = childBy(reading, first, cases)
  return before >= 0 && reading.lower[before] === reading.lower[own] && !isA(reading, own, 'of')
}

/** Names and definite descriptions of persons and bodies; not *journaliste* in *écrivain et journaliste*, who is one. */
const canJoin = ({ form, kind, definite, firstWord, head, names }: MentionDraft): boolean =>
  form !== 'pronoun' &&
  kind !== 'document' &&
  kind !== 'place' &&
  definite &&
  (form === 'name' || names >= 0 || firstWord < head)

function groupOf(mentions: readonly MentionDraft[], { joint }: Coordination, members: readonly number[]): MentionDraft {
  const first = mentions[members[0]!]!
  const last = mentions[members.at(-1)!]!
  const genders = new Set(members.map(member => mentions[member]!.gender))
  return {
    ...first,
    end: last.end,
    form: 'description',
    kind: 'group',
    gender: genders.size === 1 ? first.gender : genders.has('masculine') ? 'masculine' : null,
    plural: true,
    head: joint,
    lastWord: last.lastWord,
    names: -1,
    role: '',
    members,
  }
}

/** In the order of their heads, with the places of those they point to. */
export function inOrder(drafts: readonly MentionDraft[]): MentionDraft[] {
  const order = drafts.map((_, index) => index).sort((a, b) => drafts[a]!.head - drafts[b]!.head || a - b)
  const place = new Map(order.map((from, to) => [from, to]))
  return order.map(from => ({
    ...drafts[from]!,
    names: drafts[from]!.names < 0 ? -1 : place.get(drafts[from]!.names)!,
    members: drafts[from]!.members.map(member => place.get(member)!),
  }))
}
