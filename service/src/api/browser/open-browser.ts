import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { startServer } from '../start-server.ts'
import { firstEdition, hostile, secondEdition, telephone } from '../testing/articles.ts'
import { openTestRecord, type TestRecord } from '../testing/open-app.ts'
import { addTold } from '../testing/told-article.ts'
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium.ts'

/** Why the tests in a browser cannot run here; null where they can. */
export const whyNoBrowser = (): string | null =>
  CHROMIUM === null ? 'tests in a browser skipped: install Debian’s chromium (apt-get install chromium)' : null

/** Builds the application into `folder`, as `npm run build -w web` does into web/dist. */
function buildPages(folder: string): void {
  const require = createRequire(import.meta.url)
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js')
  const web = dirname(require.resolve('@selon/web/package.json'))
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: web, encoding: 'utf8' },
  )
  if (built.status !== 0) throw new Error(`the web application does not build:\n${built.stdout}${built.stderr}`)
}

export type Theme = 'light' | 'dark'

/** Selon with a small record behind it, in a real browser. */
export class OpenSelon {
  readonly browser: Browser
  readonly opened: TestRecord
  readonly articles: readonly string[]
  readonly pages: string
  #server: Awaited<ReturnType<typeof startServer>>
  readonly port: number

  private constructor(
    browser: Browser,
    opened: TestRecord,
    articles: readonly string[],
    pages: string,
    server: Awaited<ReturnType<typeof startServer>>,
  ) {
    this.browser = browser
    this.opened = opened
    this.articles = articles
    this.pages = pages
    this.#server = server
    this.port = server.port
  }

  static async start(): Promise<OpenSelon> {
    const pages = await mkdtemp(join(tmpdir(), 'selon-pages-'))
    buildPages(pages)
    const opened = await openTestRecord()
    const articles = await addTold(opened.record, [telephone, firstEdition, secondEdition, hostile])
    const server = await serveRecord(opened, pages, 0)
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: CHROMIUM_FLAGS })
    return new OpenSelon(browser, opened, articles, pages, server)
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** A fresh browser profile; whatever the page throws or logs as an error is collected in `errors`. */
  async newPage(
    options: { theme?: Theme; width?: number; locale?: string } = {},
  ): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 1440, height: 900 },
      locale: options.locale ?? 'fr-FR',
      colorScheme: options.theme ?? 'light',
      baseURL: this.origin,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`.trim())
    })
    page.setDefaultTimeout(30_000)
    return { page, context, errors }
  }

  stopServer(): Promise<void> {
    return this.#server.close()
  }

  /** Starts again on the same port. */
  async startServer(): Promise<void> {
    this.#server = await serveRecord(this.opened, this.pages, this.port)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.#server.close()
    await this.opened.remove()
    await rm(this.pages, { recursive: true, force: true })
  }
}

const serveRecord = (opened: TestRecord, pages: string, port: number) =>
  startServer({
    record: opened.record,
    address: '127.0.0.1',
    port,
    readOnly: false,
    hostNames: [],
    version: 'test',
    threads: 1,
    pages,
    compare: async () => {},
    reportError: error => {
      throw error
    },
  })
