import type { EntityDraft } from '../entities/resolve-entities.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { Reading } from '../reading/reading.ts'

/** What the words of mentions say as names. */
export class NamesAsWritten {
  private readonly reading: Reading
  private readonly mentions: readonly MentionDraft[]
  /** What the descriptions of each entity say as its name, once asked for. */
  private readonly described: string[] = []
  /** What each mention says as a name, once asked for. */
  private readonly texts: string[] = []

  constructor(reading: Reading, mentions: readonly MentionDraft[]) {
    this.reading = reading
    this.mentions = mentions
  }

  /** Its first description, or a later one that says the same and more: *le ministère français des Affaires étrangères*. */
  descriptionOf(entity: EntityDraft): string {
    this.described[entity.index] ??= this.fullestOf(entity)
    return this.described[entity.index]!
  }

  private fullestOf(entity: EntityDraft): string {
    let fullest = entity.mentions[0]!
    for (const at of entity.mentions) if (this.saysMore(at, fullest)) fullest = at
    return this.mentionText(fullest)
  }

  /** True for a description that holds every word of another one of the same number, and more. */
  private saysMore(at: number, than: number): boolean {
    const [fuller, shorter] = [this.mentions[at]!, this.mentions[than]!]
    if (fuller.form !== 'description' || shorter.form !== 'description' || fuller.plural !== shorter.plural)
      return false
    const words = fuller.role.split(' ')
    const held = shorter.role.split(' ')
    return words.length > held.length && held.every(word => words.includes(word))
  }

  private mentionText(index: number): string {
    this.texts[index] ??= this.readMention(index)
    return this.texts[index]
  }

  private readMention(index: number): string {
    const mention = this.mentions[index]!
    const { text, lower } = this.reading
    const written = text.slice(mention.start, mention.end)
    // *la colère | des autorités*: the article that is fused with *de*
    const fused = lower[mention.firstWord] === 'les' && /^des\s/iu.test(written)
    const words = plain(fused ? `les${written.slice(3)}` : written)
    return mention.form === 'description' ? this.withoutClause(words) : words
  }

  /** A description before the clause that tells more of it: *une femme | qui a vu la scène*, *un ouvrier | interrogé par la radio*. */
  withoutClause(description: string): string {
    const { relativeSubject, by } = this.reading.words
    const forms = description.split(' ')
    for (let at = 2; at < forms.length; at++)
      if (relativeSubject.has(forms[at]!) || (by.has(forms[at + 1] ?? '') && /é(?:e|s|es)?$/u.test(forms[at]!)))
        return forms.slice(0, at).join(' ').replace(/,$/u, '')
    return description
  }
}

/** Without a quotation mark that nothing closes (*« un homme*), and without a pronoun that takes the words up (*la maire, elle*). */
const withoutLoneMark = (words: string): string =>
  words.replace(/^[«“"]\s*(?=[^»”"]*$)/u, '').replace(/,\s(?:elle|lui|eux|elles)$/u, '')

/** One line, its first determiner in small letters and without the preposition that is fused to it. */
export function plain(words: string): string {
  const line = withoutLoneMark(words)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:dont|par) (?=\S)/iu, '')
    .replace(/^(?:du|au) (?=\S)/iu, 'le ')
    .replace(/^aux (?=\S)/iu, 'les ')
  return /^(Le|La|Les|L['’]|Un|Une|Des|Du|De|Son|Sa|Ses|Leur|Ce|Cette|Ces|Plusieurs|Certains|Quelques|Deux|Trois)\b/u.test(
    line,
  )
    ? line[0]!.toLowerCase() + line.slice(1)
    : line
}
