import type { Quotation, QuotationMarkKind } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { skipSpaces, skipSpacesBack } from './characters.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { findIncise } from './incises.ts'
import { markCosts } from './mark-costs.ts'
import { type FlatQuotation, nestQuotations } from './nest-quotations.ts'
import { type MarkAction, type MarkEvent, pairMarks } from './pair-marks.ts'
import { placeMissingClose, placeMissingOpen } from './place-missing-mark.ts'
import type { QuotationHabits } from './quotation-habits.ts'
import { findMarks, type Mark } from './quotation-marks.ts'

/** Marks are paired in runs of about this many, so that memory stays small in a text of nothing but marks. */
const RUN_LENGTH = 4096
/** What it costs that a quotation goes on in the next paragraph; more after a clause that names a speaker. */
const STAY = 3
const STAY_AFTER_INCISE = 6
const INCISE_WINDOW = 2000

interface OpenQuotation {
  readonly kind: QuotationMarkKind
  readonly start: number
  readonly open: Span
  readonly startsParagraph: boolean
  readonly continues: FlatQuotation | null
  readonly wrongDirection: boolean
}

/** Follows the actions along the text and keeps what has been opened and closed. */
class Assembly {
  readonly found: FlatQuotation[] = []
  private stack: OpenQuotation[] = []
  private lastEnd = 0
  private paragraphStart = 0
  private readonly text: string
  private readonly habits: QuotationHabits

  constructor(text: string, habits: QuotationHabits) {
    this.text = text
    this.habits = habits
  }

  apply(event: MarkEvent, action: MarkAction): void {
    if (event.type === 'break') {
      if (action === 'drop') this.dropAll(event.at)
      this.paragraphStart = event.nextParagraph
      this.lastEnd = this.stack.length > 0 ? this.lastEnd : event.nextParagraph
      return
    }
    this.applyMark(event.mark, action, event.startsParagraph)
    if (action !== 'ignore') this.lastEnd = event.mark.end
  }

  dropAll(limit: number): void {
    while (this.stack.length > 0) this.closeWithoutMark(limit)
  }

  private applyMark(mark: Mark, action: MarkAction, startsParagraph: boolean): void {
    if (action === 'open') this.open(mark, startsParagraph, null)
    else if (action === 'close') this.close(mark)
    else if (action === 'closeUnopened') this.closeUnopened(mark)
    else if (action === 'closeMissingThenOpen') {
      this.closeWithoutMark(mark.start)
      this.open(mark, startsParagraph, null)
    } else if (action === 'closeMissingThenClose') {
      this.closeWithoutMark(mark.start)
      this.close(mark)
    } else if (action === 'reopen') this.reopen(mark)
  }

  private open(mark: Mark, startsParagraph: boolean, continues: FlatQuotation | null): void {
    const wrongDirection = mark.direction === -1 && continues === null
    this.stack.push({
      kind: mark.kind,
      start: mark.start,
      open: span(mark),
      startsParagraph,
      continues,
      wrongDirection,
    })
  }

  private close(mark: Mark): void {
    const opened = this.stack.pop()
    if (opened === undefined) return
    const wrong = mark.direction === 1 || mark.kind !== opened.kind || !this.isPartner(mark, opened.open)
    this.add(opened, mark.start, span(mark), wrong || opened.wrongDirection)
  }

  /** A straight mark is closed by another of its own: " by ", '' by ''. */
  private isPartner(mark: Mark, open: Span): boolean {
    if (mark.direction !== 0) return true
    const text = this.text.slice(mark.start, mark.end)
    return text === this.text.slice(open.start, open.end) || text === '“'
  }

  private closeWithoutMark(limit: number): void {
    const opened = this.stack.pop()
    if (opened === undefined) return
    const from = Math.max(opened.open.end, Math.min(this.lastEnd, limit))
    const end = this.stack.length > 0 ? skipSpacesBack(this.text, limit, from) : this.place(opened, from, limit)
    this.add(opened, end, null, true)
    this.lastEnd = Math.max(this.lastEnd, end)
  }

  private place(opened: OpenQuotation, from: number, limit: number): number {
    return placeMissingClose(this.text, { from, limit, startsParagraph: opened.startsParagraph }, this.habits)
  }

  private closeUnopened(mark: Mark): void {
    const start = placeMissingOpen(this.text, Math.max(this.lastEnd, this.paragraphStart), mark.start)
    this.push({ kind: mark.kind, start, end: mark.end, open: null, close: span(mark), repaired: true, continues: null })
  }

  /** Ends the part in the paragraph before and opens the next one; quotations inside it end with it. */
  private reopen(mark: Mark): void {
    let depth = this.stack.length - 1
    while (depth >= 0 && this.stack[depth]?.kind !== mark.kind) depth--
    const end = skipSpacesBack(this.text, mark.start, this.lastEnd)
    while (this.stack.length > depth + 1) this.closeWithoutMark(end)
    const opened = this.stack.pop()
    if (opened === undefined) return
    const part = this.add(opened, end, null, opened.wrongDirection)
    this.open(mark, true, part)
  }

  private add(opened: OpenQuotation, innerEnd: number, close: Span | null, repaired: boolean): FlatQuotation | null {
    const { kind, start, open, continues } = opened
    return this.push({ kind, start, end: close?.end ?? innerEnd, open, close, repaired, continues })
  }

  private push(outer: Omit<FlatQuotation, 'inner'>): FlatQuotation | null {
    const innerStart = outer.open?.end ?? outer.start
    const end = skipSpacesBack(this.text, outer.close?.start ?? outer.end, innerStart)
    const start = skipSpaces(this.text, innerStart, end)
    if (start >= end) return null
    const quotation = { ...outer, inner: { start, end } }
    this.found.push(quotation)
    return quotation
  }
}

const span = (mark: Mark): Span => ({ start: mark.start, end: mark.end })

function* readEvents(text: string, habits: QuotationHabits): Generator<MarkEvent> {
  const paragraphs = findParagraphs(text)
  for (const [index, paragraph] of paragraphs.entries()) {
    let edge = paragraph.start
    let lastEnd = paragraph.start
    for (const mark of findMarks(text, paragraph, habits.elisions)) {
      const startsParagraph = mark.start === edge
      if (startsParagraph) edge = mark.end
      lastEnd = mark.end
      yield { type: 'mark', mark, costs: markCosts(text, mark, paragraph, habits), startsParagraph }
    }
    const next = paragraphs[index + 1]
    if (next === undefined) continue
    const incise =
      lastEnd > paragraph.start &&
      findIncise(text, lastEnd, Math.min(paragraph.end, lastEnd + INCISE_WINDOW), habits) >= 0
    yield { type: 'break', at: paragraph.end, nextParagraph: next.start, stayCost: incise ? STAY_AFTER_INCISE : STAY }
  }
}

/**
 * Pairs the quotation marks of a text and repairs what its typing has broken: lost marks, marks of the wrong direction or kind. Ordered by
 * `start`, an outer quotation before the ones inside it. Never throws; time grows linearly with the text.
 */
export function findQuotations(text: string, habits: QuotationHabits): Quotation[] {
  const assembly = new Assembly(text, habits)
  let state = 0
  let run: MarkEvent[] = []
  const finishRun = (): void => {
    const paired = pairMarks(run, state)
    for (const [index, action] of paired.actions.entries()) assembly.apply(run[index]!, action)
    state = paired.state
    run = []
  }
  for (const event of readEvents(text, habits)) {
    run.push(event)
    if (run.length >= RUN_LENGTH) finishRun()
  }
  run.push({ type: 'break', at: text.length, nextParagraph: text.length, stayCost: Infinity })
  finishRun()
  return nestQuotations(assembly.found)
}
