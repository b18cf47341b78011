import type { CueVerb } from '../lang/language.ts'
import { firstQuotationFrom, type Quotation, quotationsFrom } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import { behindConnective, trimContent } from '../reading/phrases.ts'
import { deprel, isA, type Reading, upos, wordAt } from '../reading/reading.ts'
import type { VerbGroup } from './verb-group.ts'

const VERB = upos('VERB')
const NOUN = upos('NOUN')
const PROPN = upos('PROPN')

/** An incise: the cue clause that interrupts or follows the words (*, a-t-il ajouté mardi,*). */
export interface Incise {
  readonly group: VerbGroup
  readonly cue: CueVerb
  readonly known: boolean
  readonly first: number
  readonly last: number
  readonly comme: boolean
  /** True where the tree has another subject before the verb. */
  readonly rival: boolean
  /** True where no comma or mark stands before it. */
  readonly bare: boolean
}

/** Words that an incise may tell. */
export interface Place {
  readonly rule: string
  readonly content: readonly Span[]
  readonly quotation: number
  readonly inside: boolean
  readonly variant: string
  /** What the words before the quotation say of it. */
  readonly traits: readonly string[]
}

/** Where the words of an incise may stand, the likeliest first; none begin before the offset `from`. */
export function placesOfIncise(reading: Reading, incise: Incise, from: number): Place[] {
  const { group, first, comme } = incise
  const opens = comme && first === reading.sentenceStart[reading.sentenceOf[first]!]
  const closed = opens ? null : closingQuotation(reading, first)
  if (closed !== null) return afterQuotation(reading, incise, closed, from)
  const around = reading.quotationOf[group.main]!
  return around >= 0 && !comme ? insideQuotation(reading, incise, around) : besideClause(reading, incise, from)
}

/** The quotation whose closing mark stands before a word, with nothing but punctuation between. */
export function closingQuotation(reading: Reading, first: number): number | null {
  const { text, syntax, quotations } = reading
  const at = syntax.start[first]!
  let best: number | null = null
  let steps = 0
  for (let index = firstQuotationFrom(quotations, at) - 1; index >= 0; index--) {
    const quotation = quotations[index]!
    if (at - quotation.start > 20_000 || steps++ > 60) break
    if (quotation.end <= at && /^[\s,.;:!?…–—-]*$/u.test(text.slice(quotation.end, at))) {
      best = index
      if (quotation.depth === 0) break
    } else if (quotation.end <= at && quotation.depth === 0) break
  }
  return best
}

/** *« A », a dit X*; *« A », a dit X, « B »*; *Il a vu "A", dit-il*. */
function afterQuotation(reading: Reading, incise: Incise, closed: number, from: number): Place[] {
  const { text, syntax, quotations } = reading
  const quotation = quotations[closed]!
  const sentence = reading.sentenceOf[incise.group.main]!
  const sentenceStart = Math.min(reading.sentences[sentence]!.start, quotation.start)
  const content = leftOfIncise(
    reading,
    quotation,
    Math.max(sentenceStart, from, enclosingStart(reading, incise.group.main)),
  )
  const whole = content.length === 1 && content[0]!.start === quotation.inner.start
  const next = quotations[firstQuotationFrom(quotations, syntax.end[incise.last]!)]
  if (
    next &&
    next.depth === quotation.depth &&
    next.start - syntax.end[incise.last]! < 8 &&
    /^\s*,?\s*$/u.test(text.slice(syntax.end[incise.last]!, next.start)) &&
    text.slice(syntax.end[incise.last]!, next.start).includes(',')
  )
    content.push(next.inner)
  const main = {
    rule: 'fr.incise-after-quotation',
    content,
    quotation: whole ? closed : -1,
    inside: false,
    variant: whole ? 'quotation' : 'clause',
    traits: [],
  }
  if (whole || content.length > 1) return [main]
  const start = wordAt(reading, content[0]!.start)
  const lead = leadTraits(reading, start, quotation)
  const comma = lastComma(reading, start, quotation.start)
  const behindComma = comma < 0 ? null : trimContent(text, { start: syntax.start[comma + 1]!, end: quotation.end })
  return [
    { ...main, traits: lead.map(trait => `clause:${trait}`) },
    {
      ...main,
      content: [quotation.inner],
      quotation: closed,
      variant: 'quotation-alone',
      traits: lead.map(trait => `alone:${trait}`),
    },
    ...(behindComma && behindComma.start < quotation.start
      ? [
          {
            ...main,
            content: [behindComma],
            variant: 'behind-comma',
            traits: leadTraits(reading, comma + 1, quotation).map(trait => `behind:${trait}`),
          },
        ]
      : []),
  ]
}

/** What stands between the first word of a clause and the quotation at its end: how it opens, whether it has a verb, whether a comma closes it. */
function leadTraits(reading: Reading, first: number, quotation: Quotation): string[] {
  const { lower, syntax } = reading
  const last = wordAt(reading, quotation.start) - 1
  const { finite, adverbial } = clauseWords(reading, first, quotation)
  const tag = syntax.upos[first]
  const opens = tag === NOUN || tag === PROPN || tag === VERB || tag === upos('ADJ') || tag === upos('NUM')
  const count = last - first + 1
  return [
    `opens:${opens ? tag : lower[first]}`,
    `comma:${lower[last] === ',' ? 1 : 0}|${finite ? 'finite' : adverbial ? 'adverbial' : 'verbless'}`,
    `words:${count < 4 ? count : count < 8 ? 4 : count < 16 ? 8 : 16}|${lower[last] === ',' ? 1 : 0}`,
  ]
}

/** The last comma between a word and an offset, -1 for none. */
function lastComma({ lower, syntax }: Reading, first: number, end: number): number {
  let comma = -1
  for (let word = first; word < syntax.length && syntax.start[word]! < end; word++)
    if (lower[word] === ',') comma = word
  return comma
}

/** Where the quotation begins that the whole incise stands in; 0 for none. */
const enclosingStart = ({ quotations, quotationOf }: Reading, word: number): number =>
  quotations[quotationOf[word]!]?.inner.start ?? 0

/** What the cue vouches for to its left: the quotation alone, several of them, or the article's clause with quoted words in it. */
function leftOfIncise(reading: Reading, quotation: Quotation, sentenceStart: number): Span[] {
  const { text, quotations } = reading
  const lead = text.slice(sentenceStart, quotation.start)
  if (!/[\p{L}\p{N}]/u.test(lead) || /[:.!?…]\s*$/u.test(lead)) return [quotation.inner]
  const earlier = quotationsFrom(quotations, sentenceStart, quotation.start - 1).filter(
    other => other.end <= quotation.start && other.depth === quotation.depth,
  )
  const rest = earlier.reduce((left, other) => left.replace(text.slice(other.start, other.end), ''), lead)
  if (earlier.length > 0 && /^[\s,;]*(et|puis|mais)?[\s,;]*$/u.test(rest))
    return [...earlier.map(other => other.inner), quotation.inner]
  const first = wordAt(reading, sentenceStart)
  const clauseStart = lastBreak(reading, first, quotation)
  if (/,\s*$/u.test(lead) && isA(reading, clauseStart, 'asked')) return [quotation.inner]
  const opening = behindConnective(reading, clauseStart)
  if (reading.syntax.start[opening]! >= quotation.start) return [quotation.inner]
  const span = trimContent(text, { start: reading.syntax.start[opening]!, end: quotation.end })
  return span ? [span] : [quotation.inner]
}

/** First word of the clause that leads to a quotation: behind the last semicolon or colon of the sentence. */
function lastBreak({ lower, syntax }: Reading, first: number, quotation: Quotation): number {
  let start = first
  for (let word = first; word < syntax.length && syntax.end[word]! <= quotation.start; word++)
    if (lower[word] === ';' || lower[word] === ':') start = word + 1
  return start
}

function clauseWords(reading: Reading, first: number, quotation: Quotation): { finite: boolean; adverbial: boolean } {
  const { syntax } = reading
  let finite = false
  for (let word = first; word < syntax.length && syntax.end[word]! <= quotation.start; word++)
    if (syntax.features[word]! & FEATURE.finite) finite = true
  const tag = syntax.upos[first]
  const adverbial =
    (tag === upos('ADP') && !isA(reading, first, 'according')) ||
    tag === upos('ADV') ||
    tag === upos('SCONJ') ||
    tag === VERB ||
    isA(reading, first, 'timeHead')
  return { finite, adverbial }
}

/** *« A, a-t-il dit, B. C »*: the quotation around the incise, in two fragments. */
function insideQuotation(reading: Reading, incise: Incise, around: number): Place[] {
  const { text, syntax, quotations } = reading
  const inner = quotations[around]!.inner
  const content: Span[] = []
  const left = trimContent(text, { start: inner.start, end: syntax.start[incise.first]! })
  if (left) content.push(left)
  const right = trimContent(text, { start: syntax.end[incise.last]!, end: inner.end })
  if (right && left) content.push(right)
  return content.length > 0
    ? [{ rule: 'fr.incise-in-quotation', content, quotation: around, inside: true, variant: '', traits: [] }]
    : []
}

/** *S, a annoncé X*; *Cette décision, explique l'avocat, est …*; *comme le rappelle X, S*. */
function besideClause(reading: Reading, incise: Incise, earliest: number): Place[] {
  const { text, syntax } = reading
  const sentence = reading.sentenceOf[incise.group.main]!
  const from = reading.sentenceStart[sentence]!
  const to = reading.sentenceStart[sentence + 1]! - 1
  const bounds = reading.quotations[reading.quotationOf[incise.group.main]!]?.inner
  const start = Math.max(syntax.start[from]!, earliest, bounds?.start ?? 0)
  const end = Math.min(syntax.end[to]!, bounds?.end ?? text.length)
  const opening = bounds ? start : Math.max(start, syntax.start[behindConnective(reading, from)]!)
  const left = trimContent(text, { start: opening, end: Math.max(opening, syntax.start[incise.first]!) })
  const right = syntax.end[incise.last]! < end ? trimContent(text, { start: syntax.end[incise.last]!, end }) : null
  const rule = incise.comme ? 'fr.comme' : 'fr.incise'
  const place = (content: readonly Span[], variant: string): Place => ({
    rule,
    content,
    quotation: -1,
    inside: false,
    variant,
    traits: [],
  })
  if (!left) return right ? [place([right], 'right')] : []
  const opened = reading.quotations[firstQuotationFrom(reading.quotations, left.start)]
  const remarked = opened?.start === left.start && opened.end < left.end ? [place([opened.inner], 'opening')] : []
  const leftIsClause = hasFinite(reading, from, incise.first - 1)
  const resumes = right !== null && text.slice(syntax.end[incise.last]!).startsWith(',')
  const expected = right !== null && resumes && (!leftIsClause || headBehind(reading, incise))
  const both = right && resumes ? [place([left, right], expected ? 'both-expected' : 'both')] : []
  const alone = leftIsClause || left.end - left.start > 20 ? [place([left], expected ? 'left' : 'left-expected')] : []
  return [...(expected ? [...both, ...alone] : [...alone, ...both]), ...remarked]
}

/** True where a finite verb that heads no subordinate clause stands in the range. */
function hasFinite({ syntax }: Reading, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) {
    if (!(syntax.features[word]! & FEATURE.finite)) continue
    const label = syntax.deprel[word]
    const verb =
      label === deprel('aux') || label === deprel('cop') || label === deprel('aux:pass') ? syntax.head[word]! : word
    const clause = syntax.deprel[verb]
    if (clause !== deprel('acl:relcl') && clause !== deprel('advcl') && verb <= to) return true
  }
  return false
}

/** True where the clause goes on behind the incise: the verb that the incise hangs on stands there. */
function headBehind({ syntax }: Reading, incise: Incise): boolean {
  const head = syntax.head[incise.group.top]!
  return head > incise.last
}
