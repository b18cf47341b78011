import { type Associations, readAssociations } from '../associations.ts'
import { type KnownPeople, readKnownPeople } from '../known-people.ts'
import type { Language, PrepositionCue } from '../language.ts'
import { readCueVerbs } from '../read-cue-verbs.ts'
import { frenchAbbreviations } from './abbreviations.ts'
import { bodyClasses, personClasses } from './actor-classes.ts'
import { antecedentWeights } from './antecedent-weights.ts'
import { nounCues, prepositionCues, relayVerbs, utteranceNouns } from './attribution-words.ts'
import { frenchChains, frenchMedia } from './chains.ts'
import { frenchCommitment } from './commitment.ts'
import { cueVerbRows } from './cue-verbs.ts'
import { decisionWeights } from './decision-weights.ts'
import { demonyms } from './demonyms.ts'
import { endWeights } from './end-weights.ts'
import { firstNames } from './first-names.ts'
import { frenchFunctionWords } from './function-words.ts'
import { hearsay } from './hearsay.ts'
import { idleWords } from './idle-words.ts'
import { knownPeopleRows } from './known-people-rows.ts'
import {
  authoredNouns,
  boundPersonNouns,
  boundThingNouns,
  documentNouns,
  groupNouns,
  mediaNames,
  namedBodyNouns,
  organizationNouns,
  personNouns,
} from './mention-nouns.ts'
import { namingWeights } from './naming-weights.ts'
import { unmarkedNouns, wordGenderNouns } from './noun-gender.ts'
import { geographicNouns, placeNames, seatNames } from './places.ts'
import { frenchQuotationHabits } from './quotation.ts'
import { genericPersonNouns, groupSizes, mediaNouns, officeNouns, offices, roleSynonyms } from './role-synonyms.ts'
import { speakerWeights } from './speaker-weights.ts'
import { frenchTimes } from './times/index.ts'
import { titles } from './titles.ts'

function byFirstWord(cues: readonly PrepositionCue[]): Map<string, PrepositionCue[]> {
  const map = new Map<string, PrepositionCue[]>()
  for (const cue of cues) for (const form of cue.words[0]!.split('|')) map.set(form, [...(map.get(form) ?? []), cue])
  return map
}

let people: KnownPeople | undefined

/** What is read when first asked for. */
function readOnce(bytes: (() => Uint8Array) | null): () => Associations | null {
  let read: Associations | null = null
  return () => {
    if (bytes) read ??= readAssociations(bytes())
    return read
  }
}

/** French as the readers know it. `associations` gives the bytes of fr-associations.bin; without it, the news at large is not asked who is called what. */
export const makeFrench = (associations: (() => Uint8Array) | null = null): Language => ({
  code: 'fr',
  abbreviations: frenchAbbreviations,
  quotationHabits: frenchQuotationHabits,
  decisionWeights,
  endWeights,
  antecedentWeights,
  namingWeights,
  speakerWeights,
  words: frenchFunctionWords,
  times: frenchTimes,
  statements: { chains: frenchChains, media: frenchMedia, commitment: frenchCommitment },
  cueVerbs: readCueVerbs(cueVerbRows),
  prepositionCues: byFirstWord(prepositionCues),
  hearsay,
  nounCues: new Map(Object.entries(nounCues)),
  relayVerbs: new Set(relayVerbs),
  utteranceNouns: new Set(utteranceNouns),
  titles,
  firstNames,
  personNouns,
  boundPersonNouns,
  boundThingNouns,
  wordGenderNouns,
  unmarkedNouns,
  demonyms,
  organizationNouns,
  namedBodyNouns,
  groupNouns,
  documentNouns,
  authoredNouns,
  mediaNames,
  geographicNouns,
  placeNames,
  seatNames,
  knownPeople: () => (people ??= readKnownPeople(knownPeopleRows)),
  associations: readOnce(associations),
  idleWords,
  roleSynonyms,
  offices,
  officeNouns,
  groupSizes,
  genericPersonNouns,
  bodyClasses,
  personClasses,
  mediaNouns,
})
