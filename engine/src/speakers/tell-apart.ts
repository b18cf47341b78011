import type { Identity } from '../attributions/namer.ts'
import type { SpeakerScene } from './speaker-scene.ts'

/** How many attributions and mentions back somebody may have been spoken to. */
const ATTRIBUTIONS_BACK = 8
const MENTIONS_BACK = 40

/**
 * Nobody is told by himself (*« Je lui ai dit : … »*, *lui a-t-il lancé*): where speaker and addressee came out as one, the addressee is whom the
 * same speaker spoke to before, else the person mentioned last who is not the speaker, else nobody. Changes `scene.addressees`.
 */
export function tellApart(scene: SpeakerScene): void {
  const { addressees } = scene
  for (const [index, addressee] of addressees.entries()) {
    const speaker = scene.speakers[index]
    if (!addressee || !speaker || addressee.entity < 0 || addressee.entity !== speaker.entity) continue
    addressees[index] = spokenToBefore(scene, index, speaker.entity) ?? personBefore(scene, index, speaker.entity)
  }
}

function spokenToBefore({ speakers, addressees }: SpeakerScene, index: number, speaker: number): Identity | null {
  for (let at = index - 1; at >= Math.max(0, index - ATTRIBUTIONS_BACK); at--) {
    const other = addressees[at]
    if (other && speakers[at]?.entity === speaker && other.entity !== speaker) return other
  }
  return null
}

function personBefore(
  { mentions, resolution, attributions, namer }: SpeakerScene,
  index: number,
  speaker: number,
): Identity | null {
  const word = attributions[index]!.addresseeWord
  let at = mentions.findLastIndex(({ head }) => head < word)
  for (let steps = 0; at >= 0 && steps < MENTIONS_BACK; at--, steps++) {
    const entity = resolution.entities[resolution.entityOf[at]!]
    if (entity && entity.kind === 'person' && entity.index !== speaker && entity.plural !== true)
      return { name: namer.nameOf(entity), entity: entity.index }
  }
  return null
}
