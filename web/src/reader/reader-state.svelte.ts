import type { Article, Statement } from '../generated/api.ts'
import { type Paragraph, paragraphPieces } from '../lib/pieces.ts'
import type { Shell } from '../lib/shell.svelte.ts'
import { assignVoices, slotOf, speakersOf, type ViewVoice, voiceKey } from '../lib/voices.ts'
import type { Messages } from '../messages/fr.ts'

/** The words that a statement carries in margin and tags: hearsay, denial, contested, unnamed source. */
export function marksOf(statement: Statement, m: Messages): string[] {
  const { certainty, speaker } = statement
  const marks: string[] = []
  if (certainty === 'hearsay' || certainty === 'denied' || certainty === 'contested') marks.push(m.mark[certainty])
  if (speaker !== null && !speaker.named) marks.push(m.mark.unnamed)
  return marks
}

/** One article as it is read: what is selected stands in the address, so that it can be sent and gone back to. */
export class ReaderState {
  readonly article: Article
  readonly paragraphs: readonly Paragraph[]
  readonly voices: ReadonlyMap<string, ViewVoice>
  readonly byId: ReadonlyMap<string, Statement>
  hovered = $state.raw<string | null>(null)
  #shell: Shell

  constructor(article: Article, shell: Shell) {
    this.article = article
    this.#shell = shell
    this.paragraphs = paragraphPieces(article.text, article.found)
    this.voices = assignVoices(speakersOf(article.found))
    this.byId = new Map(article.found.map(statement => [statement.id, statement]))
  }

  get selected(): string | null {
    const id = this.#shell.router.query.get('s')
    return id !== null && this.byId.has(id) ? id : null
  }

  get selectedStatement(): Statement | null {
    return this.selected === null ? null : (this.byId.get(this.selected) ?? null)
  }

  /** Key of the only voice that is underlined, null for all. */
  get focused(): string | null {
    return this.#shell.router.query.get('voice')
  }

  get whyOpen(): boolean {
    return this.#shell.router.query.get('why') === '1'
  }

  #replace(changes: Readonly<Record<string, string | null>>): void {
    this.#shell.router.replace(this.#shell.router.withQuery(changes))
  }

  select(id: string | null): void {
    this.#replace({ s: id, ...(id === null ? { why: null } : {}) })
  }

  toggleWhy(): void {
    if (this.selected !== null) this.#replace({ why: this.whyOpen ? null : '1' })
  }

  focusVoice(key: string | null): void {
    this.#replace({ voice: key === this.focused ? null : key })
  }

  /** Moves the selection by `steps` in the order of the text. */
  move(steps: number): void {
    const { found } = this.article
    const at = found.findIndex(statement => statement.id === this.selected)
    const next = at === -1 ? (steps > 0 ? 0 : found.length - 1) : Math.min(found.length - 1, Math.max(0, at + steps))
    const statement = found[next]
    if (statement !== undefined) this.select(statement.id)
  }

  moveInside(): void {
    const child = this.article.found.find(statement => statement.parent !== null && statement.parent === this.selected)
    if (child !== undefined) this.select(child.id)
  }

  moveOutside(): void {
    const parent = this.selectedStatement?.parent ?? null
    if (parent !== null && this.byId.has(parent)) this.select(parent)
  }

  slot(statement: Statement): number {
    return slotOf(this.voices, statement.speaker)
  }

  /** True where another voice alone is underlined. */
  isDim(statement: Statement): boolean {
    return this.focused !== null && (statement.speaker === null || voiceKey(statement.speaker) !== this.focused)
  }

  /** What a screen reader says of a statement. */
  label(statement: Statement): string {
    const m = this.#shell.messages
    const who = statement.speaker?.name ?? m.common.nobody
    const name = statement.addressee === null ? who : m.reader.to(who, statement.addressee.name)
    return m.reader.label(name, marksOf(statement, m).join(', '), statement.number, this.article.found.length)
  }
}
