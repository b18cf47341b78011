import { bareForm } from '../reading/clitic.ts'
import { depthOf } from '../reading/depth-of.ts'
import type { Reading } from '../reading/reading.ts'
import { fillSpeakers } from './fill-speakers.ts'
import type { Identity, Namer } from './namer.ts'
import type { Selected } from './select.ts'

const nobody = null

/** Names the speaker and the addressee of each attribution. `parents` and the result are indexed like `attributions`. */
export function nameSpeakers(
  reading: Reading,
  attributions: readonly Selected[],
  parents: Int32Array,
  namer: Namer,
): { speakers: (Identity | null)[]; addressees: (Identity | null)[] } {
  const speakers: (Identity | null)[] = new Array(attributions.length).fill(nobody)
  const addressees: (Identity | null)[] = new Array(attributions.length).fill(nobody)
  const outerFirst = attributions
    .map((_, index) => index)
    .sort((a, b) => depthOf(parents, a) - depthOf(parents, b) || a - b)
  const outermost = outerFirst.findIndex(index => parents[index]! >= 0)
  const name = (index: number): void => {
    const { sourceWord, addresseeWord, cueWord, inside } = attributions[index]!
    const parent = parents[index]!
    const within = parent >= 0 && reading.quotationOf[Math.max(0, cueWord)]! >= 0 && !inside
    const frame = within ? { speaker: speakers[parent]!, addressee: addressees[parent]! } : null
    if (sourceWord >= 0) speakers[index] = namer.identify(sourceWord, frame, attributions[index]!)
    if (addresseeWord >= 0) addressees[index] = namer.identify(addresseeWord, frame, null)
    // *dit-on à la mairie*: the mairie says it
    const anybody = sourceWord >= 0 && reading.words.anybody.has(bareForm(reading, sourceWord))
    if (anybody && addressees[index]?.entity === speakers[index]?.entity) addressees[index] = nobody
  }
  // quotations without a cue take their speaker from their neighbours, before what they hold can ask who *je* is
  for (const index of outermost < 0 ? outerFirst : outerFirst.slice(0, outermost)) name(index)
  fillSpeakers(reading, attributions, parents, speakers, namer)
  for (const index of outermost < 0 ? [] : outerFirst.slice(outermost)) name(index)
  fillSpeakers(reading, attributions, parents, speakers, namer)
  return { speakers, addressees }
}
