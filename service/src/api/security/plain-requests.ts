import type { MiddlewareHandler } from 'hono'
import { ApiError } from '../problem.ts'

/** Where files are sent as they are. */
const FILES = '/api/v1/jobs/files'

/** Refuses addresses with U+0000 in them: no name, id or word has it, and no database takes it. */
export const onlyPlainAddresses: MiddlewareHandler = async (context, next) => {
  if (/%00/.test(context.req.url))
    throw new ApiError(400, 'invalid', 'Invalid request', 'The address holds U+0000.', 'Leave %00 out of the address.')
  await next()
}

/** Refuses writes that are not JSON: a form of another site can send text, but no JSON without asking first. */
export const onlyJsonBodies: MiddlewareHandler = async (context, next) => {
  const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' && context.req.path !== FILES) {
    throw new ApiError(
      415,
      'media-type',
      'Not JSON',
      'A body of this address must be JSON.',
      'Send it with the header Content-Type: application/json.',
    )
  }
  await next()
}
