import { accepts } from 'hono/accepts'
import type { ApiContext } from '../environment.ts'
import { JSON_LD, type LinkedData } from '../json-ld.ts'

/** The linked data where the caller prefers it to plain JSON, else null. */
export function negotiate(context: ApiContext, make: (base: string) => LinkedData): LinkedData | null {
  const chosen = accepts(context, {
    header: 'Accept',
    supports: ['application/json', JSON_LD],
    default: 'application/json',
  })
  return chosen === JSON_LD ? make(new URL(context.req.url).origin) : null
}
