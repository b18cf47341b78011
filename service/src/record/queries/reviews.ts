import { randomUUID } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { invalid, RecordError } from '../errors.ts'
import { checksumOf, recordedFinding } from '../findings-rows.ts'
import { idOf } from '../hash.ts'
import { reviews, statements } from '../schema.ts'
import type { Correction, Review, ReviewRow } from '../types/statements.ts'
import { daysOf } from './days.ts'
import { appendLog } from './log.ts'
import { reviewRow } from './statement-detail.ts'

export interface Decision {
  readonly statementId: string
  readonly decision: Review
  readonly person: string
  readonly correction?: Correction | undefined
  readonly note?: string | undefined
}

/** Fields that a person may correct. */
const CORRECTABLE = [
  'type',
  'act',
  'hedge',
  'negated',
  'commitment',
  'speaker',
  'speakerId',
  'addressee',
  'addresseeId',
  'said',
] as const
const DECISIONS: readonly string[] = ['confirmed', 'corrected', 'rejected']

type StatementState = Pick<
  typeof statements.$inferSelect,
  (typeof CORRECTABLE)[number] | 'saidFrom' | 'saidTo' | 'review' | 'checksum'
>

/** Writes a person's decision about a statement; from then on no machine changes the statement. */
export async function decideReview(tx: Sql, request: Decision, now: Date): Promise<ReviewRow> {
  checkDecision(request)
  const [row] = await tx.select().from(statements).where(eq(statements.id, request.statementId)).for('update')
  if (row === undefined) throw new RecordError('not-found', `there is no statement ${request.statementId}`)
  const corrected = correctedFields(request.correction)
  const after = {
    ...corrected,
    checksum: checksumOf(recordedFinding({ ...row, ...corrected })),
    review: request.decision,
  }
  await tx.update(statements).set(after).where(eq(statements.id, row.id))
  const written = {
    id: idOf('r', randomUUID()),
    statementId: row.id,
    decision: request.decision,
    correction: request.correction ?? null,
    before: stateOf(row),
    person: request.person,
    note: request.note ?? null,
    at: now,
    undoneAt: null,
  }
  await tx.insert(reviews).values(written)
  const { statementId, decision, correction, person } = written
  await appendLog(
    tx,
    [{ kind: 'review', subject: statementId, content: { id: written.id, decision, correction, person } }],
    now.toISOString(),
  )
  return reviewRow(written)
}

function checkDecision({ decision, correction, person }: Decision): void {
  if (!DECISIONS.includes(decision)) throw invalid(`a decision is one of ${DECISIONS.join(', ')}, not "${decision}"`)
  if (person.trim() === '') throw invalid('a decision needs the name of the person who takes it')
  if ((decision === 'corrected') !== (correction !== undefined))
    throw invalid('a correction goes with the decision "corrected", and with no other')
  const unknown = Object.keys(correction ?? {}).filter(field => !CORRECTABLE.some(known => known === field))
  if (unknown.length > 0) throw invalid(`${unknown.join(', ')} cannot be corrected; ${CORRECTABLE.join(', ')} can`)
}

/** What a decision may change of a statement, as it was before. */
const stateOf = (row: typeof statements.$inferSelect): StatementState => {
  const { type, act, hedge, negated, commitment, speaker, speakerId, addressee, addresseeId } = row
  const { said, saidFrom, saidTo, review, checksum } = row
  return {
    type,
    act,
    hedge,
    negated,
    commitment,
    speaker,
    speakerId,
    addressee,
    addresseeId,
    said,
    saidFrom,
    saidTo,
    review,
    checksum,
  }
}

type Corrected = Partial<Omit<StatementState, 'review' | 'checksum'>>

function correctedFields(correction: Correction | undefined): Corrected {
  const given = Object.entries(correction ?? {}).filter(([, value]) => value !== undefined)
  const fields: Corrected = Object.fromEntries(given)
  if (fields.said === undefined) return fields
  const { from, to } = daysOf(fields.said)
  return { ...fields, saidFrom: from, saidTo: to }
}

/** Takes back a decision, which must be the last that stands about its statement. */
export async function undoReview(
  tx: Sql,
  request: { readonly reviewId: string; readonly person: string },
  now: Date,
): Promise<ReviewRow> {
  const [review] = await tx.select().from(reviews).where(eq(reviews.id, request.reviewId)).for('update')
  if (review === undefined) throw new RecordError('not-found', `there is no decision ${request.reviewId}`)
  if (review.undoneAt !== null) return reviewRow(review)
  const [last] = await tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.statementId, review.statementId), isNull(reviews.undoneAt)))
    .orderBy(desc(reviews.at), desc(reviews.id))
    .limit(1)
  if (last?.id !== review.id)
    throw new RecordError('conflict', 'a later decision about this statement stands: take that one back first')
  await tx
    .update(statements)
    .set(review.before as StatementState)
    .where(eq(statements.id, review.statementId))
  await tx.update(reviews).set({ undoneAt: now }).where(eq(reviews.id, review.id))
  await appendLog(
    tx,
    [{ kind: 'review-undone', subject: review.statementId, content: { id: review.id, person: request.person } }],
    now.toISOString(),
  )
  return reviewRow({ ...review, undoneAt: now })
}
