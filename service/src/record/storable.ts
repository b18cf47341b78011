/** Longer titles and names of outlets are cut: no index of the database takes longer keys. */
const LONGEST_NAME = 300

/** PostgreSQL stores neither U+0000 nor half a surrogate pair; both become U+FFFD, which keeps every offset where it is. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD')
/** A name as columns with an index take it. */
export const name = (text: string | null): string | null =>
  text === null ? null : storable(text).slice(0, LONGEST_NAME).toWellFormed()

/** Plain data with every string in it storable. */
export function storableDeep(value: unknown): unknown {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(storableDeep)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [storable(key), storableDeep(field)]))
}
