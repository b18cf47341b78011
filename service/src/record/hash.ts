import { createHash } from 'node:crypto'

/** SHA-256 as 64 lower-case hexadecimal digits; a string counts as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** JSON with the keys of every object sorted and absent fields left out: equal values give equal strings. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`)
  return `{${fields.join(',')}}`
}

/** First letter of an id, telling what it names. */
export type IdKind = 'a' | 'v' | 's' | 'n' | 'p' | 'r' | 'g' | 'd' | 't'

/** An id that follows from what it names, so that doing a thing twice makes one: letter and 16 hexadecimal digits of SHA-256. */
export const idOf = (kind: IdKind, ...parts: readonly string[]): string =>
  kind + sha256(parts.join('\u0000')).slice(0, 16)
