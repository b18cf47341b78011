import { z } from 'zod'

/** Candidates of one query that are read; services send few. */
const MOST_CANDIDATES = 25
const LONGEST_TEXT = 500

const shortText = z.string().transform(text => text.slice(0, LONGEST_TEXT))
const typeSchema = z.union([
  z.string().transform(id => ({ id, name: id })),
  z.object({ id: shortText, name: shortText.optional() }).transform(({ id, name }) => ({ id, name: name ?? id })),
])

/** A candidate as the W3C Reconciliation Service API gives it, versions 0.1 to 0.2. */
const candidateSchema = z.object({
  id: z.string().min(1).max(LONGEST_TEXT),
  name: shortText,
  description: shortText.nullish().transform(text => text ?? null),
  score: z.number().catch(0),
  match: z.boolean().catch(false),
  type: z.array(typeSchema).catch([]).default([]),
})

/** What a service says of itself. */
const manifestSchema = z.object({
  name: shortText,
  identifierSpace: shortText,
  schemaSpace: shortText.optional(),
  versions: z.array(z.string()).optional(),
  batchSize: z.number().int().positive().optional().catch(undefined),
  view: z.object({ url: shortText }).optional().catch(undefined),
})

export type ServiceCandidate = z.infer<typeof candidateSchema>
export type Manifest = z.infer<typeof manifestSchema>

/** The manifest in an answer, or null where the answer is none. */
export function parseManifest(value: unknown): Manifest | null {
  const parsed = manifestSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** The candidates of each query in an answer, in the order of the keys; null for a query whose result is missing or is no list. Bad candidates are left out. */
export function parseResults(value: unknown, keys: readonly string[]): (readonly ServiceCandidate[] | null)[] {
  const results = typeof value === 'object' && value !== null ? value : {}
  return keys.map(key => {
    const own: unknown = Object.hasOwn(results, key) ? (results as Record<string, unknown>)[key] : null
    const list: unknown = typeof own === 'object' && own !== null && 'result' in own ? own.result : null
    if (!Array.isArray(list)) return null
    return list.slice(0, MOST_CANDIDATES).flatMap(one => {
      const parsed = candidateSchema.safeParse(one)
      return parsed.success ? [parsed.data] : []
    })
  })
}
