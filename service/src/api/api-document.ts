import { createApp } from './create-app.ts'
import type { Library } from './library/library.ts'

/** The OpenAPI document alone: routes are made, nothing is opened, read or listened to. */
export async function apiDocument(): Promise<object> {
  const app = createApp({
    library: { inbox: {} } as Library,
    rules: { readOnly: true, tokenNeeded: false, tokens: { useToken: async () => null } },
    ...{ version: 'document', hostNames: [], maximumFile: 1, rate: { perSecond: 1, burst: 10 } },
    ...{ now: () => 0, addressOf: () => '', reportError: () => {} },
  })
  const answer = await app.request('http://localhost/api/openapi.json', { headers: { host: 'localhost' } })
  return (await answer.json()) as object
}
