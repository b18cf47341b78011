import { readFileSync, writeFileSync } from 'node:fs'
import { analysesOf } from './analysis.ts'
import { expandHunspell } from './expand-hunspell.ts'

/** Writes what the teacher sees of the lexicon: a line "form, bits of its tags, bits of its features" for each form. */
export function writeLexiconTable(folder: string, path: string): void {
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
  const table = new Map<string, { tags: number; features: number }>()
  for (const form of expandHunspell(read('fr.aff'), read('fr.dic')))
    for (const { tag, features } of analysesOf(form)) {
      const entry = table.get(form.form) ?? { tags: 0, features: 0 }
      table.set(form.form, { tags: entry.tags | (1 << tag), features: entry.features | features })
    }
  writeFileSync(path, [...table].map(([form, { tags, features }]) => `${form}\t${tags}\t${features}\n`).join(''))
}
