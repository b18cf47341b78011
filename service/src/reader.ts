import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFrench, type Reader, readSyntaxModel } from '@selon/engine'
import { Failure } from './failure.ts'

const MODELS = join('engine', 'models')

/** A model's path, looked for from this file upwards: it runs from the sources and from the bundle, which stand at different depths. */
function findModel(name: string): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const path = join(folder, MODELS, name)
    if (existsSync(path)) return path
    if (folder === dirname(folder))
      throw new Failure(
        `the language model ${join(MODELS, name)} is missing; fetch the repository again or make it as training/README.md says`,
      )
  }
}

/** French with its trained models, read from the files that ship with the engine. About 30 ms; keep the result. */
export function loadReader(): Reader {
  const associations = findModel('fr-associations.bin')
  return {
    language: makeFrench(() => readFileSync(associations)),
    syntax: readSyntaxModel(readFileSync(findModel('fr-syntax.bin'))),
  }
}
