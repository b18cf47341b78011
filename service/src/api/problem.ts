import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from './schemas/common.ts'

/** An answer other than the one wanted, as RFC 9457 tells it. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly problem: Problem

  constructor(status: ContentfulStatusCode, kind: string, title: string, detail: string, todo: string) {
    super(detail)
    this.problem = { type: `/api/docs#problem-${kind}`, title, status, detail, todo }
  }
}

export const notFound = (what: string, id: string): ApiError =>
  new ApiError(
    404,
    'not-found',
    'Not found',
    `The record has no ${what} "${id}".`,
    `List what there is with GET /api/v1/${what}s; ids are case-sensitive.`,
  )

/** Sends `problem` as application/problem+json. */
export function sendProblem(context: Context, problem: Problem, headers: Record<string, string> = {}): Response {
  return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
}

interface ZodIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The hook for failed validation: names each field and what it must be. */
export function validationProblem(issues: readonly ZodIssue[]): Problem {
  return {
    type: '/api/docs#problem-invalid',
    title: 'Invalid request',
    status: 400,
    detail: issues.map(issue => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`).join('; '),
    todo: 'Correct the fields named in errors; /api/docs shows every parameter with its range.',
    errors: issues.map(issue => ({ path: issue.path.map(String).join('.'), message: issue.message })),
  }
}
