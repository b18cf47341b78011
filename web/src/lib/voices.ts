import type { Statement, Voice } from '../generated/api.ts'

/** What tells two voices apart within a view. */
export const voiceKey = (voice: Voice): string => voice.id ?? `?${voice.name}`

export interface ViewVoice {
  readonly key: string
  readonly voice: Voice
  /** Colour in this view: 1 to 8, 0 for unnamed voices and beyond the eighth. */
  readonly slot: number
  readonly count: number
}

function nextFree(preferred: number, taken: ReadonlySet<number>): number {
  for (let step = 0; step < 8; step++) {
    const slot = ((preferred - 1 + step) % 8) + 1
    if (!taken.has(slot)) return slot
  }
  return 0
}

/** Colours for the voices of a view in the order in which they appear: each its preferred one, the later of two the next that is free. */
export function assignVoices(voices: readonly Voice[]): Map<string, ViewVoice> {
  const found = new Map<string, ViewVoice>()
  const taken = new Set<number>()
  for (const voice of voices) {
    const key = voiceKey(voice)
    const known = found.get(key)
    if (known !== undefined) {
      found.set(key, { ...known, count: known.count + 1 })
      continue
    }
    const slot = voice.named && voice.slot > 0 ? nextFree(voice.slot, taken) : 0
    taken.add(slot)
    found.set(key, { key, voice, slot, count: 1 })
  }
  return found
}

export const speakersOf = (statements: readonly Statement[]): Voice[] =>
  statements.map(statement => statement.speaker).filter(voice => voice !== null)

/** The colour of a statement's speaker in a view. */
export const slotOf = (voices: ReadonlyMap<string, ViewVoice>, voice: Voice | null): number =>
  voice === null ? 0 : (voices.get(voiceKey(voice))?.slot ?? 0)
