import { existsSync } from 'node:fs'
import type { Lexicon } from '../../engine/src/syntax/lexicon.ts'
import { gatherForms, packLexicon } from './lexicon/compile-lexicon.ts'
import type { TreebankSentence } from './treebank/read-conllu.ts'

const FOLDER = '/usr/share/hunspell'

/** The French lexicon from Debian's hunspell-fr-classical and what the treebanks add. */
export function compileFrenchLexicon(sentences: readonly TreebankSentence[]): Lexicon {
  if (!existsSync(`${FOLDER}/fr.dic`))
    throw new Error(`${FOLDER}/fr.dic is missing: apt-get install hunspell-fr-classical`)
  return packLexicon(gatherForms(FOLDER, sentences))
}
