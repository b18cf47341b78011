import { z } from '@hono/zod-openapi'
import { Id, Span, When } from './common.ts'
import { Certainty, Voice } from './statement.ts'

/** A statement on the axis of what was said. `from` and `to` bound the moment; they are equal days where it is certain. */
export const SaidMark = z
  .object({
    statement: Id,
    article: Id,
    voice: Voice,
    words: z.string(),
    quoted: z.array(Span),
    act: z.string(),
    certainty: Certainty,
    from: When,
    to: When,
    exact: z.boolean(),
  })
  .openapi('SaidMark')

/** Something that is said to have happened, with the statements that say so. */
export const HappenedMark = z
  .object({
    id: Id,
    words: z.string(),
    from: When,
    to: When,
    exact: z.boolean(),
    origins: z.int(),
    denied: z.boolean(),
    statements: z.array(Id),
  })
  .openapi('HappenedMark')

export const Timeline = z
  .object({
    said: z.array(SaidMark),
    happened: z.array(HappenedMark),
    from: When.nullable(),
    to: When.nullable(),
    left: z
      .int()
      .openapi({ description: 'Statements of the selection beyond the limit; narrow the filter to see them.' }),
    exact: z.boolean().openapi({ description: 'False where more are left than were counted.' }),
    undated: z.int(),
  })
  .openapi('Timeline')

export const GraphEdge = z
  .object({ from: Id, to: Id, relation: z.enum(['to', 'about']), count: z.int() })
  .openapi('GraphEdge')

export const Graph = z
  .object({
    nodes: z.array(Voice.extend({ id: Id, count: z.int() })),
    edges: z.array(GraphEdge),
    left: z.int().openapi({ description: 'Voices beyond the limit, the rarest ones.' }),
  })
  .openapi('Graph')

export type SaidMark = z.infer<typeof SaidMark>
export type HappenedMark = z.infer<typeof HappenedMark>
export type Timeline = z.infer<typeof Timeline>
export type GraphEdge = z.infer<typeof GraphEdge>
export type Graph = z.infer<typeof Graph>
