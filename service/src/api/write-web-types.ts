import { writeFile } from 'node:fs/promises'
import { apiDocument } from './api-document.ts'
import { webTypes } from './web-types.ts'

/** Writes what the web application knows of the API: npm run -w selon web-types. */
await writeFile(new URL('../../../web/src/generated/api.ts', import.meta.url), webTypes(await apiDocument()))
