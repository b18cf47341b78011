import type { Problem } from '../generated/api.ts'
import type { Messages } from '../messages/fr.ts'
import type { RequestError } from './client.ts'

/** What went wrong and what to do about it. */
export interface ProblemText {
  readonly what: string
  readonly todo: string
  /** The server's own words in English, where they may say more than `what`; null where `what` is those words. */
  readonly detail: string | null
}

/** A refusal of the server in the language of the interface. */
export function problemText(problem: Problem, m: Messages): ProblemText {
  const kind = problem.type.split('#problem-')[1] ?? ''
  const known = m.problems[kind]
  if (known === undefined) return { what: problem.detail, todo: problem.todo, detail: null }
  return { what: known[0], todo: known[1], detail: kind === 'invalid' || kind === 'failure' ? problem.detail : null }
}

/** Why something could not be read, in the language of the interface. `reason` is the server's sentence in English. */
export function failureText(
  code: string | null,
  reason: string,
  m: Messages,
): { readonly what: string; readonly detail: string | null } {
  const known = code === null ? undefined : m.failures[code]
  return known === undefined ? { what: reason, detail: null } : { what: known, detail: reason }
}

/** A request that failed, in one line: what went wrong and what to do. */
export function requestText(error: RequestError, m: Messages): string {
  if (error.problem === null) return m.lost
  const { what, todo } = problemText(error.problem, m)
  return `${what} ${todo}`
}
