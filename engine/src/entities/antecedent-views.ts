import type { MentionDraft } from '../mentions/mention-draft.ts'
import { isDemonym } from '../reading/demonym.ts'
import { isA } from '../reading/reading.ts'
import { withoutAccents } from '../text/without-accents.ts'
import { isMedium } from './actor-class.ts'
import type { AnaphorView, AntecedentView } from './antecedent-features.ts'
import type { EntityDraft } from './entity-book.ts'
import { roleFit } from './role-fit.ts'
import { partOfMention, type Scene, sentenceOfMention } from './scene.ts'

/** What is known of a pronoun or description that looks for its antecedent. */
export function anaphorView(scene: Scene, mention: MentionDraft): AnaphorView {
  const { reading, language, speech } = scene
  const head = reading.lower[mention.head]!
  const part = partOfMention(scene, mention)
  return {
    form:
      mention.form === 'description'
        ? 'description'
        : head.startsWith('-')
          ? 'clitic'
          : part === 'subject' || part === 'speech'
            ? 'pronoun'
            : 'object-pronoun',
    kind: mention.kind,
    gender: mention.genderOfBearer ? mention.gender : null,
    speech: speech.has(mention.head),
    quoted: reading.quotationOf[mention.head]! >= 0,
    complement: mention.role.split(' ').some(word => reading.words.of.has(word) || reading.words.toward.has(word)),
    generic: language.genericPersonNouns.has(head) || isDemonym(reading, language, mention.head),
    demonstrative: isA(reading, mention.firstWord, 'demonstrative'),
    medium: language.mediaNouns.has(head),
    opens: opensParagraph(scene, mention),
    lead: sentenceOfMention(scene, mention) === 0,
    office: language.officeNouns.has(withoutAccents(head)),
  }
}

/**
 * What is known of an entity as its antecedent. `spoke` is its rank among the last speakers, -1 for none; `named` counts the candidates with
 * a name, `most` is the highest number of mentions of one of them.
 */
export function antecedentView(
  scene: Scene,
  entity: EntityDraft,
  mention: MentionDraft,
  { recency, spoke, named, most }: { recency: number; spoke: number; named: number; most: number },
): AntecedentView {
  const fit =
    mention.form === 'description'
      ? roleFit(scene.reading, scene.language, entity, mention)
      : { fit: 'none', shared: 0 }
  const sentence = sentenceOfMention(scene, mention)
  return {
    kind: entity.kind,
    gender: entity.gender,
    named: entity.names.length > 0,
    sure: entity.sure,
    rivals: entity.names.length > 0 && entity.sure && entity.kind !== 'place' ? named - 1 : named,
    leads: entity.names.length > 0 && entity.mentions.length === most,
    count: entity.mentions.length,
    sentences: Math.max(0, sentence - entity.lastSentence),
    paragraphs: scene.reading.paragraphOf[sentence]! - scene.reading.paragraphOf[entity.lastSentence]!,
    lastPart: entity.lastPart,
    lastQuoted: entity.lastQuoted,
    speakerRank: spoke < 0 || entity.lastSpoke < 0 ? 3 : Math.min(spoke, 2),
    recency,
    first: entity.index === 0,
    possessed: entity.possessed && entity.names.length === 0,
    role: fit.fit,
    sharedWords: fit.shared,
    medium: isMedium(scene, entity),
  }
}

function opensParagraph(scene: Scene, mention: MentionDraft): boolean {
  const sentence = sentenceOfMention(scene, mention)
  return sentence === 0 || scene.reading.paragraphOf[sentence] !== scene.reading.paragraphOf[sentence - 1]
}
