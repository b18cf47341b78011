import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { RecordError } from '../record/errors.ts'
import { docsPage, docsStyle } from './docs-page.ts'
import type { ApiEnvironment } from './environment.ts'
import { revisionTags } from './etag.ts'
import { ApiError, sendProblem, validationProblem } from './problem.ts'
import { actorRoutes } from './routes/actors.ts'
import { articleRoutes } from './routes/articles.ts'
import { groupRoutes } from './routes/groups.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { overviewRoutes } from './routes/overview.ts'
import type { Api, Parts } from './routes/route.ts'
import { statementRoutes } from './routes/statements.ts'
import type { Problem } from './schemas/common.ts'
import { contentSecurity } from './security/content-security.ts'
import { onlyKnownHosts } from './security/hosts.ts'
import { onlyJsonBodies, onlyPlainAddresses } from './security/plain-requests.ts'
import { limitRate, type RateLimit, RateLimiter } from './security/rate-limit.ts'
import { onlySameOriginWrites } from './security/same-origin.ts'

export interface AppSettings extends Parts {
  /** Names beside those of loopback under which the server answers. */
  readonly hostNames: readonly string[]
  /** Largest file that may be sent, in bytes; other bodies may have 4 MiB. */
  readonly maximumFile: number
  readonly rate: RateLimit
  /** Milliseconds, for the rate limit. */
  readonly now: () => number
  /** The caller's address, for the rate limit. */
  readonly addressOf: (context: Context) => string
  /** Where an unexpected error goes; the caller only learns that there was one. */
  readonly reportError: (error: Error) => void
}

const MAXIMUM_BODY = 4 * 1024 * 1024
/** Reads whose answer depends on the record alone, so that its revision can stand for the answer. */
const TAGGED = [
  '/articles',
  '/articles/*',
  '/statements',
  '/statements/*',
  '/actors',
  '/actors/*',
  '/timeline',
  '/graph',
]

const limitBody = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new ApiError(
        413,
        'size',
        'Too large',
        `The body has more than ${maxSize} bytes.`,
        'Send less at once, or add the file with: selon add FILE.',
      )
    },
  })

/** The address always counts, or else a new made-up token for each request would pass every limit; a token counts wherever it is used from. */
const callersOf =
  (settings: AppSettings) =>
  (context: Context): string[] => {
    const token = context.req.header('authorization')?.slice(0, 80)
    return [settings.addressOf(context), ...(token === undefined ? [] : [token])]
  }

function guard(app: Api, settings: AppSettings): void {
  app.use('*', contentSecurity, onlyKnownHosts(settings.hostNames))
  app.use('/api/*', limitRate(new RateLimiter(settings.rate, settings.now), callersOf(settings)), onlySameOriginWrites)
  app.use('/api/*', onlyPlainAddresses)
  app.on('POST', '/api/*', onlyJsonBodies)
  app.use('/api/v1/jobs/files', limitBody(settings.maximumFile))
  app.on('POST', '/api/*', (context, next) =>
    context.req.path === '/api/v1/jobs/files' ? next() : limitBody(MAXIMUM_BODY)(context, next),
  )
  app.use('/api/v1/*', compress())
}

function answerErrors(app: Api, settings: AppSettings): void {
  app.onError((error, context) => {
    if (error instanceof ApiError) return sendProblem(context, error.problem)
    const problem = knownProblem(error)
    if (problem !== null) return sendProblem(context, problem)
    settings.reportError(error)
    return sendProblem(context, {
      type: '/api/docs#problem-failure',
      title: 'Failure of the server',
      status: 500,
      detail: 'The request failed for a reason of the server; nothing was changed.',
      todo: 'Try again; if it fails again, the terminal of selon serve shows why.',
    })
  })
}

const RECORD_STATUS = { invalid: 400, 'not-found': 404, conflict: 409 } as const

/** Errors of the layers below that are the caller's to mend. */
function knownProblem(error: Error): Problem | null {
  const recordStatus =
    error instanceof RecordError && error.code in RECORD_STATUS
      ? RECORD_STATUS[error.code as keyof typeof RECORD_STATUS]
      : null
  const status = recordStatus ?? ('status' in error && error.status === 400 ? 400 : null)
  if (status === null) return null
  const todo =
    status === 409 ? 'Read it again and repeat the change.' : 'Correct the request; /api/docs shows its form.'
  return { type: '/api/docs#problem-invalid', title: 'Invalid request', status, detail: error.message, todo }
}

/** The API under /api/v1, its document and its page. Static pages are added by the server. */
export function createApp(settings: AppSettings): Api {
  const app: Api = new OpenAPIHono<ApiEnvironment>()
  const api: Api = new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result, context) =>
      result.success ? undefined : sendProblem(context, validationProblem(result.error.issues)),
  })
  guard(app, settings)
  answerErrors(app, settings)
  const tags = revisionTags(() => settings.library.revision(), settings.version)
  for (const path of TAGGED) api.use(path, tags)
  for (const routes of [articleRoutes, statementRoutes, groupRoutes, actorRoutes, overviewRoutes, inboxRoutes])
    routes(api, settings)
  app.route('/api/v1', api)
  documentApi(app, settings.version)
  return app
}

function documentApi(app: Api, version: string): void {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Selon',
      version,
      description:
        'Who said what, to whom, according to whom, how surely, when. Errors are application/problem+json and say what to do.',
    },
  })
  app.get('/api/openapi.json', context => context.json(document))
  app.get('/api/docs', context => context.html(docsPage(document)))
  app.get('/api/docs.css', context => context.body(docsStyle, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.all('/api/*', context => {
    throw new ApiError(
      404,
      'not-found',
      'No such address',
      `There is no ${context.req.method} ${context.req.path}.`,
      'See /api/docs for every address.',
    )
  })
}
