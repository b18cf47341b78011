import type { SpeechAct } from '../model/attribution.ts'
import type { CueLexicon, CueVerb } from './language.ts'

/** Reads rows of `lemma act constructions`. A verb that heads phrases (*faire.part*) is entered as `faire.` besides. */
export function readCueVerbs(rows: string): CueLexicon {
  const lexicon = new Map<string, CueVerb>()
  for (const row of rows.trim().split('\n')) {
    const [lemma, act, constructions] = row.trim().split(/\s+/)
    if (!lemma || !act) continue
    const entry = { lemma, act: act as SpeechAct, constructions: constructions ?? '' }
    lexicon.set(lemma, entry)
    if (lemma.includes('.') && !lemma.endsWith('.se')) lexicon.set(`${lemma.split('.')[0]}.`, entry)
  }
  return lexicon
}
