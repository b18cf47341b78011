import { z } from '@hono/zod-openapi'
import { REASON_CODES } from '../../compare/index.ts'
import { Id, Outlet, orNull, When } from './common.ts'
import { Statement } from './statement.ts'

export const Change = z
  .enum([
    'first',
    'identical',
    'shortened',
    'extended',
    'reworded',
    'paraphrased',
    'hardened',
    'softened',
    'speaker',
    'addressee',
    'date',
    'negation',
    'figure',
    'relay',
  ])
  .openapi('Change')

/** One report of an utterance, compared with the first one known. */
export const Report = z
  .object({
    statement: Statement,
    outlet: orNull(Outlet),
    published: When.nullable(),
    changes: z.array(Change),
    /** Index in `origins`, null where unknown. */
    origin: z.int().nullable(),
    cites: Id.nullable().openapi({ description: 'The statement id of the report that this one cites or copies.' }),
    certain: z.boolean().openapi({ description: 'False where the derivation is only probable.' }),
    agency: z
      .string()
      .nullable()
      .openapi({ description: 'The agency that the article credits, where it is not its outlet.' }),
  })
  .openapi('Report')

export const Origin = z
  .object({ name: z.string(), kind: z.enum(['person', 'medium', 'outlet']), at: When.nullable() })
  .openapi('Origin')

/** How another statement stands to the utterance: it answers it, or counts the same event otherwise. */
export const AnswerRelation = z.enum(['denies', 'confirms', 'figures']).openapi('AnswerRelation')

/** One reason for or against two reports being of the same utterance. */
export const Reason = z.object({ code: z.enum(REASON_CODES), supports: z.boolean() }).openapi('Reason')

export const CoverageNote = z
  .object({
    outlets: z.int(),
    from: When.nullable(),
    to: When.nullable(),
    broken: z
      .array(z.object({ outlet: z.string(), day: z.string() }))
      .openapi({ description: 'Days on which a feed was down.' }),
  })
  .openapi('CoverageNote')

/** One utterance as all its reports tell it, the first known report first. */
export const Group = z
  .object({
    id: Id,
    reports: z.array(Report),
    articles: z.int(),
    origins: z.array(Origin),
    answers: z.array(z.object({ statement: Statement, relation: AnswerRelation })),
    proposals: z.array(z.object({ statement: Statement, score: z.number(), reasons: z.array(Reason) })),
    coverage: CoverageNote,
  })
  .openapi('Group')

export type Change = z.infer<typeof Change>
export type Report = z.infer<typeof Report>
export type Origin = z.infer<typeof Origin>
export type Group = z.infer<typeof Group>
