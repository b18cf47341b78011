interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
}

function objectType(schema: Schema): string {
  const required = new Set(schema.required ?? [])
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, value]) => `readonly ${name}${required.has(name) ? '' : '?'}: ${typeText(value)}`,
  )
  return fields.length === 0 ? 'Readonly<Record<string, unknown>>' : `{ ${fields.join('; ')} }`
}

function typeText(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.replace('#/components/schemas/', '')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  if (schema.allOf !== undefined) return schema.allOf.map(typeText).join(' & ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return choices.map(typeText).join(' | ')
  const types = [schema.type ?? []].flat()
  return types.map(type => simpleType(type, schema)).join(' | ') || 'unknown'
}

function simpleType(type: string, schema: Schema): string {
  if (type === 'array') return `readonly (${typeText(schema.items ?? {})})[]`
  if (type === 'object') return objectType(schema)
  return PRIMITIVES[type] ?? 'unknown'
}

/** TypeScript of every schema of an OpenAPI 3.1 document: what the web application knows about the API, and all it knows. */
export function webTypes(document: {
  readonly components?: { readonly schemas?: object | undefined } | undefined
}): string {
  const schemas = Object.entries(document.components?.schemas ?? {}) as [string, Schema][]
  const types = schemas.map(([name, schema]) => `export type ${name} = ${typeText(schema)}\n`)
  return `// Generated from the OpenAPI document by: npm run -w selon web-types\n\n${types.join('\n')}`
}
