interface SchemaObject {
  readonly [key: string]: unknown
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: SchemaObject
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema?: SchemaObject }> }
  readonly responses: Record<
    string,
    { readonly description: string; readonly content?: Record<string, { readonly schema?: SchemaObject }> }
  >
}

/** The part of an OpenAPI document that the page shows. */
interface Documented {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string | undefined }
  readonly paths?: object | undefined
  readonly components?: { readonly schemas?: object | undefined } | undefined
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function typeOf(schema: SchemaObject | undefined): string {
  if (schema === undefined) return ''
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const name = escapeHtml(reference.replace('#/components/schemas/', ''))
    return `<a href="#schema-${name}">${name}</a>`
  }
  if (Array.isArray(schema['enum'])) return escapeHtml(schema['enum'].map(String).join(' | '))
  if (schema['type'] === 'array') return `${typeOf(schema['items'] as SchemaObject)}[]`
  const choices = schema['anyOf'] ?? schema['oneOf']
  if (Array.isArray(choices)) return choices.map(choice => typeOf(choice)).join(' | ')
  return escapeHtml([schema['type']].flat().join(' | '))
}

const row = (cells: readonly string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

const parameterRow = (parameter: Parameter): string =>
  row([
    `<code>${escapeHtml(parameter.name)}</code>`,
    escapeHtml(parameter.in) + (parameter.required ? ', required' : ''),
    typeOf(parameter.schema),
    escapeHtml(parameter.description ?? String(parameter.schema?.['description'] ?? '')),
  ])

function operationHtml(method: string, path: string, operation: Operation): string {
  const parameters = operation.parameters ?? []
  const bodies = Object.entries(operation.requestBody?.content ?? {})
  const answers = Object.entries(operation.responses).map(([status, answer]) => {
    const types = Object.entries(answer.content ?? {}).map(
      ([media, { schema }]) => `${escapeHtml(media)}: ${typeOf(schema)}`,
    )
    return row([`<code>${status}</code>`, types.join('<br>'), escapeHtml(answer.description)])
  })
  return `<details id="${escapeHtml(`${method}-${path.replaceAll(/[^a-z0-9]+/gi, '-')}`)}">
<summary><code>${method.toUpperCase()} ${escapeHtml(path)}</code> ${escapeHtml(operation.summary ?? '')}</summary>
${parameters.length > 0 ? `<h3>Parameters</h3><table>${parameters.map(parameterRow).join('')}</table>` : ''}
${bodies.length > 0 ? `<h3>Body</h3><p>${bodies.map(([media, { schema }]) => `${escapeHtml(media)}: ${typeOf(schema)}`).join('<br>')}</p>` : ''}
<h3>Answers</h3><table>${answers.join('')}</table></details>`
}

function schemaHtml(name: string, schema: SchemaObject): string {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, SchemaObject>)
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : [])
  const rows = properties.map(([key, value]) =>
    row([
      `<code>${escapeHtml(key)}</code>`,
      required.has(key) ? '' : 'optional',
      typeOf(value),
      escapeHtml(String(value['description'] ?? '')),
    ]),
  )
  const about = `<p>${escapeHtml(String(schema['description'] ?? ''))}</p>`
  return `<section id="schema-${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3>${about}${rows.length > 0 ? `<table>${rows.join('')}</table>` : `<p>${typeOf(schema)}</p>`}</section>`
}

/** The document as one page without scripts, so that it works under the strict content security policy and in a text browser. */
export function docsPage(document: Documented): string {
  const paths = Object.entries(document.paths ?? {}) as [string, Record<string, Operation>][]
  const operations = paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationHtml(method, path, operation)),
  )
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) =>
    schemaHtml(name, schema as SchemaObject),
  )
  const { title, version, description } = document.info
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} API</title><link rel="stylesheet" href="/api/docs.css"></head><body><main>
<h1>${escapeHtml(title)} API ${escapeHtml(version)}</h1><p>${escapeHtml(description ?? '')} <a href="/api/openapi.json">OpenAPI 3.1 document</a>, <a href="/">Selon</a>.</p>
<h2>Addresses</h2>${operations.join('\n')}
<h2>Forms</h2>${schemas.join('\n')}</main></body></html>`
}

/** The colours and measures of the screens (web/src/styles/tokens.css), without their fonts, whose addresses change with every build. */
export const docsStyle = `:root{color-scheme:light dark;--ground:light-dark(#f0f1ee,#0e100f);--ink:light-dark(#191c1a,#e8eae5);--second:light-dark(#454a46,#bcc1bb);--rule:light-dark(#d6d9d3,#2b2f2d);--edge:light-dark(#7e847f,#757c76)}
html{background:var(--ground);color:var(--ink);font:15px/1.4 "Source Sans 3",system-ui,sans-serif}
main{max-width:72rem;margin:2rem auto 4rem;padding:0 1.25rem}
h1,h2{font-family:"Source Serif 4",Georgia,serif;font-weight:600}h1{font-size:2.2rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.3rem;margin:2.5rem 0 .5rem;padding-bottom:.5rem;border-bottom:1px solid var(--edge)}h3{font-size:1rem;margin:1.25rem 0 .25rem}p{margin:.25rem 0;max-width:48rem}
details{border-bottom:1px solid var(--rule);padding:.5rem 0}details>:not(summary){margin-left:1.25rem}details>table{width:calc(100% - 1.25rem)}
summary{cursor:pointer}summary code{overflow-wrap:anywhere}@media(min-width:52rem){summary{padding-left:25.25rem;text-indent:-25.25rem}summary code{display:inline-block;min-width:24rem;text-indent:0}}
code{font:600 13px/1.4 ui-monospace,"DejaVu Sans Mono",monospace}
table{border-collapse:collapse;width:100%;table-layout:fixed;overflow-wrap:anywhere}td{border-top:1px solid var(--rule);padding:.25rem .75rem .25rem 0;vertical-align:top;overflow-wrap:anywhere;color:var(--second)}td:first-child{color:var(--ink)}
a{color:inherit}:focus-visible,section:target,details:target{outline:2px solid var(--ink);outline-offset:2px}`
