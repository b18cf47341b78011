import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)

interface Result {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe finds wrong on the page, one line a rule and element; WCAG 2.2 AA and best practices. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger's protocol: the content security policy of the page itself allows no foreign script.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  const found = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(result => result.violations)',
  )) as readonly Result[]
  return found.flatMap(rule =>
    rule.nodes.map(
      node => `${rule.id}: ${rule.help}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200) ?? ''}`,
    ),
  )
}
