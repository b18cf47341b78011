import { styleText } from 'node:util'
import type { Analysis, Attribution, Span } from '@selon/engine'
import { findParagraphs } from '@selon/engine'

/** The styles that statements are printed in. */
type Style = 'bold' | 'dim' | 'cyan' | 'yellow'

export interface TextOptions {
  readonly explain: boolean
  readonly colour: boolean
  /** Name of the file, for the heading. */
  readonly file: string
}

const INDENT = '  '
const NOBODY = 'somebody'

const ACT_WORDS: Readonly<Record<Attribution['act'], string>> = {
  state: 'says',
  ask: 'asks',
  promise: 'promises',
  accuse: 'accuses',
  deny: 'denies',
  confirm: 'confirms',
  opinion: 'thinks',
}

/** Findings for people: per statement a line who → to whom, the words, and where they stand. */
export function formatStatements(analysis: Analysis, options: TextOptions): string {
  const paint = (style: Style, text: string): string =>
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const { attributions } = analysis
  const count = attributions.length === 1 ? '1 statement' : `${attributions.length} statements`
  const place = makePlaces(analysis.article.text)
  const blocks = attributions.map(attribution => formatStatement(analysis, attribution, { ...options, paint, place }))
  return `${[`${paint('bold', options.file)} ${paint('dim', `· ${count}`)}`, ...blocks].join('\n\n')}\n`
}

interface Tools extends TextOptions {
  paint(style: Style, text: string): string
  place(offset: number): string
}

function formatStatement(analysis: Analysis, attribution: Attribution, tools: Tools): string {
  const { text } = analysis.article
  const { paint } = tools
  const indent = INDENT.repeat(1 + depthOf(analysis, attribution))
  const lines = [
    `${indent}${headLine(attribution, paint)}`,
    `${indent}${INDENT}${wordsOf(text, attribution)}`,
    `${indent}${INDENT}${paint('dim', placeLine(analysis, attribution, tools))}`,
  ]
  if (tools.explain) {
    for (const line of [explanation(text, attribution), speakerLine(analysis, attribution), chainLine(attribution)]) {
      lines.push(`${indent}${INDENT}${paint('dim', line)}`)
    }
  }
  return lines.join('\n')
}

function headLine(attribution: Attribution, paint: Tools['paint']): string {
  const whom = attribution.addressee === null ? '' : ` → ${paint('cyan', attribution.addressee)}`
  const notes = [attribution.negated ? `not: ${ACT_WORDS[attribution.act]}` : ACT_WORDS[attribution.act]]
  if (attribution.hedge !== null) notes.push(attribution.hedge)
  return `${paint('bold', attribution.speaker ?? NOBODY)}${whom} ${paint('yellow', notes.join(', '))}`
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ')

function wordsOf(text: string, { type, content }: Attribution): string {
  const words = content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' […] ')
  return type === 'direct' ? `« ${words} »` : words
}

function placeLine({ times }: Analysis, { id, content, parent, time }: Attribution, { place }: Tools): string {
  const first = content[0]
  const parts = [id]
  if (first !== undefined) parts.push(place(first.start))
  const said = times.find(expression => expression.id === time)?.value
  if (said !== undefined && said !== null) parts.push(`said ${said}`)
  if (parent !== null) parts.push(`within ${parent}`)
  return parts.join(', ')
}

/** The sources from the article to the speaker, and how surely each end stands by the words. */
function chainLine({ chain, commitment }: Attribution): string {
  const names = chain.map(({ kind, name }) => name ?? (kind === 'publishes' ? 'the article' : NOBODY))
  return `${names.join(' ← ')}; speaker ${commitment.speaker.stance} (${commitment.speaker.value}), article ${commitment.article.stance} (${commitment.article.value})`
}

function explanation(text: string, { rule, cue, source, confidence }: Attribution): string {
  const quote = (span: Span | null): string =>
    span === null ? 'none' : `« ${oneLine(text.slice(span.start, span.end))} »`
  return `rule ${rule}, cue ${quote(cue)}, source ${quote(source)}, confidence ${confidence.toFixed(2)}`
}

/** Why a mention is tied to whom it mentions, by the engine's name for the reason. */
const LINKS: Readonly<Record<string, string>> = {
  'first-name': 'named here first',
  'same-name': 'the same name as before',
  'part-of-name': 'part of a name',
  'named-later': 'described before, named here',
  'named-elsewhere': 'described here, named elsewhere',
  'first-mention': 'described here first',
  'same-description': 'the same description as before',
  description: 'a description that fits',
  apposition: 'name and description side by side',
  brackets: 'tied by brackets',
  predicate: 'what the sentence says of its subject',
  pronoun: 'the likeliest antecedent of a pronoun',
  'only-one': 'the one person named before in its sentence',
  cataphora: 'a pronoun before its name',
}

/** Why the speaker is who it is: how the source is tied to somebody, or that it was ranked likeliest among those around. */
function speakerLine({ article, entities }: Analysis, { speaker, speakerId, source }: Attribution): string {
  if (speaker === null) return 'speaker: the text names nobody'
  const mention = entities
    .find(({ id }) => id === speakerId)
    ?.mentions.findLast(({ start, end }) => source !== null && start >= source.start && end <= source.end)
  if (mention) {
    const words = oneLine(article.text.slice(mention.start, mention.end))
    return `speaker ${speaker}: « ${words} », ${LINKS[mention.reason ?? ''] ?? 'mentioned here'}`
  }
  if (source === null) return `speaker ${speaker}: no source in the text, likeliest of those mentioned around`
  return `speaker ${speaker}: ${speakerId === null ? 'the words of the source' : 'likeliest of those mentioned around'}`
}

/** How many statements this one stands in. */
function depthOf({ attributions }: Analysis, attribution: Attribution): number {
  let depth = 0
  let parent = attribution.parent
  while (parent !== null && depth < attributions.length) {
    const outer = attributions.find(({ id }) => id === parent)
    if (outer === undefined) break
    depth++
    parent = outer.parent
  }
  return depth
}

/** Tells the paragraph and the line of an offset; offsets may come in any order. */
function makePlaces(text: string): (offset: number) => string {
  const paragraphs = findParagraphs(text)
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const paragraphStarts = paragraphs.map(({ start }) => start)
  return offset => `paragraph ${lastBefore(paragraphStarts, offset) + 1}, line ${lastBefore(lineStarts, offset) + 1}`
}

/** Index of the last of the ascending `starts` that is not after `offset`. */
function lastBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
