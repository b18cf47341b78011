import { z } from 'zod'
import type { CompareMeans } from './pair-words.ts'
import { readContext } from './read-context.ts'
import type { ReportedStatement } from './reported-statement.ts'

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

/** The ways to read one side: the named quotation, or every report of its context. */
export const readingsOf = (side: PairSide, means: CompareMeans): ReportedStatement[] =>
  readContext({ text: side.context, title: side.title, published: side.published }, side.quote, means)

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
