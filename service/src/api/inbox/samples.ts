import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const Index = z.object({
  articles: z.array(z.object({ file: z.string().regex(/^[\w-]+\.html$/), url: z.url(), title: z.string() })),
})

export interface Sample {
  readonly name: string
  readonly url: string
  readonly title: string
  readonly bytes: Uint8Array
}

const FOLDER = join('samples', 'affair')

/** The folder of the sample articles, looked for from this file upwards: it stands beside the sources and beside the bundle. */
function sampleFolder(): string | null {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, FOLDER, 'index.json'))) return join(folder, FOLDER)
    if (folder === dirname(folder)) return null
  }
}

/** The sample articles in the order of publication; none where they were not installed. */
export async function readSamples(): Promise<readonly Sample[]> {
  const folder = sampleFolder()
  if (folder === null) return []
  const { articles } = Index.parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')))
  return Promise.all(
    articles.map(async ({ file, url, title }) => ({
      name: file,
      url,
      title,
      bytes: await readFile(join(folder, file)),
    })),
  )
}
