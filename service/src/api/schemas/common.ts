import { z } from '@hono/zod-openapi'

/** Half-open range of UTF-16 code units in the text of one version of an article. */
export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .openapi('Span', { description: 'Half-open range of UTF-16 code units in the text of the version.' })

/** No id holds U+0000, which no database takes. */
export const Id = z
  .string()
  .min(1)
  .max(200)
  .refine(id => !id.includes('\u0000'), 'no id holds U+0000')
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** ISO 8601 date or date-time, as the page gave it: a bare date stays a bare date. */
export const When = z.string().max(40)

/** `schema` or null, as a reference beside null: `.nullable()` would make the shared schema itself nullable in the document. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()])

export const Outlet = z.object({ id: Id, name: z.string() }).openapi('Outlet')

/** One value of a facet with the number of statements that carry it. */
export const FacetValue = z.object({ value: z.string(), label: z.string(), count: z.int() }).openapi('FacetValue')
/** Statements said on one day. */
export const DayCount = z.object({ day: z.string(), count: z.int() }).openapi('DayCount')

/** RFC 9457. `todo` says what the caller can do about it. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    todo: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem')

export const Done = z.object({ done: z.literal(true) }).openapi('Done')

const Cursor = z.string().max(600)

/** The query parameters of every list. */
export const PageQuery = {
  cursor: Cursor.optional().openapi({ description: 'The `cursor` of the page before.' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .openapi({ type: 'integer', description: 'Rows of a page.' }),
}
/** The cursor of the next page, null on the last one. */
export const NextCursor = Cursor.nullable()

export type Span = z.infer<typeof Span>
export type Outlet = z.infer<typeof Outlet>
export type FacetValue = z.infer<typeof FacetValue>
export type DayCount = z.infer<typeof DayCount>
export type Problem = z.infer<typeof Problem>
