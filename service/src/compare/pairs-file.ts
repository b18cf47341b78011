import type { Reader } from '@selon/engine'
import { z } from 'zod'
import type { CompareMeans } from './pair-words.ts'
import { readContext } from './read-context.ts'
import { readStatements } from './read-statements.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { wordsOf } from './words.ts'

/** One side of a pair as a pairs file gives it: a context from an article, and the quotation in question or null. */
export interface PairSide {
  readonly url?: string
  readonly published: string | null
  readonly title: string
  readonly quote: string | null
  readonly context: string
}

/** A pair of a pairs file; `same`, `change` and `also` where it has been judged. */
export interface PairInFile {
  readonly id: string
  readonly a: PairSide
  readonly b: PairSide
  readonly same?: 'yes' | 'no' | 'unsure' | null
  readonly change?: string | null
  readonly also?: readonly string[]
}

/**
 * The ways to read one side: the named quotation, with the speaker that the engine gives it; or every statement that the engine finds
 * in the context, and every verb of saying with the name beside it.
 */
export function readingsOf(side: PairSide, means: CompareMeans, reader: Reader): ReportedStatement[] {
  const context = { text: side.context, title: side.title, published: side.published }
  const plain = readContext(context, side.quote, means)
  const read = readStatements(context, reader)
  if (side.quote === null) return [...read.map(statement => ({ ...statement, sentence: side.context })), ...plain]
  const [quotation] = plain
  const words = new Set(wordsOf(side.quote).map(word => word.stem))
  const shared = (statement: ReportedStatement) =>
    wordsOf(statement.content).filter(word => words.has(word.stem)).length
  const holding = read
    .filter(statement => shared(statement) >= HALF * words.size)
    .sort((x, y) => shared(y) - shared(x))[0]
  return quotation === undefined || holding === undefined
    ? plain
    : [{ ...quotation, speaker: holding.speaker, cue: holding.cue, relays: holding.relays }]
}

/** A statement is the quotation's where it has at least so many of its words. */
const HALF = 0.5

const side = z.looseObject({
  published: z
    .string()
    .nullish()
    .transform(value => value ?? null),
  title: z
    .string()
    .nullish()
    .transform(value => value ?? ''),
  quote: z
    .string()
    .nullish()
    .transform(value => value ?? null),
  context: z.string(),
})
const file = z.array(z.looseObject({ id: z.coerce.string(), a: side, b: side }))

/** Reads a pairs file; what is wrong with it, in words, where it is none. Unknown fields stay. */
export function parsePairs(text: string): PairInFile[] | string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return `no JSON: ${error instanceof Error ? error.message : error}`
  }
  const result = file.safeParse(json)
  if (result.success) return result.data as unknown as PairInFile[]
  const issue = result.error.issues[0]
  return `not a list of pairs of statements: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`
}
