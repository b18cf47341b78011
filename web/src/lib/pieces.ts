import type { Span, Statement } from '../generated/api.ts'
import { covers, cutAt, quotedInText } from './spans.ts'

/** A statement over a piece of text: whether its words are quoted there, and how many voices lie inside it (its line's height). */
export interface Cover {
  readonly statement: Statement
  readonly quoted: boolean
  readonly level: number
}

/** The smallest stretch of text over which nothing changes. */
export interface Piece extends Span {
  readonly text: string
  /** Outermost voice first. */
  readonly covers: readonly Cover[]
  /** Statements that begin here, outermost first. */
  readonly begins: readonly Statement[]
  /** Statements whose cue or whose speaker's mention this is. */
  readonly cueOf: readonly Statement[]
  readonly sourceOf: readonly Statement[]
}

export interface Paragraph extends Span {
  readonly pieces: readonly Piece[]
}

const first = (statement: Statement): number => statement.content[0]?.start ?? 0

/** Nested voices below each statement: 1 for a leaf, 2 for one that holds a leaf … */
export function levels(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const parents = new Map(statements.map(statement => [statement.id, statement.parent]))
  const found = new Map<string, number>(statements.map(statement => [statement.id, 1]))
  for (const statement of statements) {
    let level = 1
    const seen = new Set([statement.id])
    for (let up = statement.parent; up !== null && !seen.has(up); up = parents.get(up) ?? null) {
      seen.add(up)
      level += 1
      found.set(up, Math.max(found.get(up) ?? 1, level))
    }
  }
  return found
}

function paragraphsOf(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

interface Marked {
  readonly statement: Statement
  readonly quoted: readonly Span[]
  readonly level: number
}

const outermostFirst = (a: Cover, b: Cover): number =>
  b.level - a.level || a.statement.depth - b.statement.depth || first(a.statement) - first(b.statement)

function pieceAt(text: string, range: Span, marked: readonly Marked[]): Piece {
  const covering = marked.filter(({ statement }) => statement.content.some(span => covers(span, range)))
  return {
    ...range,
    text: text.slice(range.start, range.end),
    covers: covering
      .map(({ statement, quoted, level }) => ({
        statement,
        level,
        quoted: statement.type === 'direct' || quoted.some(span => covers(span, range)),
      }))
      .sort(outermostFirst),
    begins: covering.map(({ statement }) => statement).filter(statement => first(statement) === range.start),
    cueOf: marked.map(({ statement }) => statement).filter(({ cue }) => cue !== null && covers(cue, range)),
    sourceOf: marked.map(({ statement }) => statement).filter(({ source }) => source !== null && covers(source, range)),
  }
}

const spansOf = ({ statement, quoted }: Marked): Span[] =>
  [...statement.content, ...quoted, statement.cue, statement.source].filter(span => span !== null)

const touches =
  (paragraph: Span) =>
  (span: Span): boolean =>
    span.start < paragraph.end && paragraph.start < span.end

/** Cuts the text into paragraphs and each into pieces. Spans outside the text are ignored: strange findings must not hide the words. */
export function paragraphPieces(text: string, statements: readonly Statement[]): Paragraph[] {
  const level = levels(statements)
  const marked = statements.map(statement => ({
    statement,
    quoted: quotedInText(statement),
    level: level.get(statement.id) ?? 1,
  }))
  return paragraphsOf(text).map(paragraph => {
    const here = marked.filter(one => spansOf(one).some(touches(paragraph)))
    const cuts = here.flatMap(spansOf).flatMap(span => [span.start, span.end])
    return { ...paragraph, pieces: cutAt(paragraph, cuts).map(range => pieceAt(text, range, here)) }
  })
}
