import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { apiDocument } from './api-document.ts'
import { webTypes } from './web-types.ts'

/** Formatting aside. */
const plain = (text: string): string =>
  text
    .replace(/^\/\/.*$/gm, '')
    .replace(/'/g, '"')
    .replace(/[\s;|()]/g, '')

test('the web application knows the API as it is: npm run -w selon web-types writes its types anew', async () => {
  const kept = await readFile(new URL('../../../web/src/generated/api.ts', import.meta.url), 'utf8')
  expect(plain(kept)).toBe(plain(webTypes(await apiDocument())))
})
