import { createHash } from 'node:crypto'

/** SHA-256 as 64 lower-case hexadecimal digits; a string counts as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** JSON with the keys of every object sorted and absent fields left out: equal values give equal strings. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return listJson(value)
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  return objectJson(value as Fields)
}

type Fields = { readonly [name: string]: unknown }

// Every finding goes through here, so both are written as loops.
function listJson(values: readonly unknown[]): string {
  let json = ''
  for (const value of values) json += `${json === '' ? '[' : ','}${canonicalJson(value)}`
  return json === '' ? '[]' : `${json}]`
}

function objectJson(fields: Fields): string {
  let json = ''
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name]
    if (value !== undefined) json += `${json === '' ? '{' : ','}${JSON.stringify(name)}:${canonicalJson(value)}`
  }
  return json === '' ? '{}' : `${json}}`
}

/** First letter of an id, telling what it names. */
export type IdKind = 'a' | 'v' | 's' | 'n' | 'p' | 'r' | 'g' | 'd' | 't'

/** An id that follows from what it names, so that doing a thing twice makes one: letter and 16 hexadecimal digits of SHA-256. */
export const idOf = (kind: IdKind, ...parts: readonly string[]): string =>
  kind + sha256(parts.join('\u0000')).slice(0, 16)
