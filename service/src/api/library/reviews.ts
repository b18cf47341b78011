import { RecordError } from '../../record/errors.ts'
import type { Record } from '../../record/record.ts'
import type { Correction } from '../../record/types/statements.ts'
import type { Review, ReviewRequest } from '../schemas/statement.ts'

const DECISIONS = { confirm: 'confirmed', correct: 'corrected', reject: 'rejected' } as const

/** Runs `act`; null where what it is about does not exist. */
export async function orNothing<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof RecordError && error.code === 'not-found') return null
    throw error
  }
}

/** A name that a person typed is nobody on record until a reading finds it: the id of the old actor must not stay beside it. */
function correctionOf(correction: ReviewRequest['correction']): Correction | undefined {
  if (correction === undefined) return undefined
  const { speaker, addressee, act, type } = correction
  return {
    ...(act === undefined ? {} : { act }),
    ...(type === undefined ? {} : { type }),
    ...(speaker === undefined ? {} : { speaker: speaker === '' ? null : speaker, speakerId: null }),
    ...(addressee === undefined ? {} : { addressee: addressee === '' ? null : addressee, addresseeId: null }),
  }
}

export function review(
  record: Record,
  statementId: string,
  request: ReviewRequest,
  person: string,
): Promise<Review | null> {
  return orNothing(async () => {
    const row = await record.reviews.decide({
      statementId,
      decision: DECISIONS[request.verdict],
      person,
      correction: correctionOf(request.correction),
      note: request.note,
    })
    return { id: row.id, verdict: request.verdict, by: row.person, at: row.at, note: row.note }
  })
}
