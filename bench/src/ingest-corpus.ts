import { expectedText, readSite } from '../../service/src/ingest/corpus/read-site.ts'
import { scoreText } from '../../service/src/ingest/corpus/score.ts'
import { sites } from '../../service/src/ingest/corpus/sites.ts'
import { datesAgree } from '../../service/src/ingest/metadata/parse-date.ts'

/** How well the corpus of pages is read: `node bench/src/ingest-corpus.ts`. */
const rows = sites.map(site => {
  const { text, fields } = readSite(site)
  const published = site.published === undefined ? site.story.published : site.published
  const found = fields.published.chosen
  return {
    name: site.name,
    ...scoreText(text, expectedText(site)),
    date: published === null ? found === null : found !== null && datesAgree(found, published),
    outlet: fields.outlet.chosen === site.outlet,
  }
})
const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4)
const share = (values: readonly boolean[]): string =>
  `${((100 * values.filter(Boolean).length) / values.length).toFixed(1)} %`

for (const row of [...rows].sort((a, b) => a.f1 - b.f1).slice(0, 5)) console.log(`${row.f1.toFixed(3)}  ${row.name}`)
console.log(
  `${rows.length} pages: precision ${mean(rows.map(row => row.precision))}, recall ${mean(rows.map(row => row.recall))}, F1 ${mean(rows.map(row => row.f1))}`,
)
console.log(`dates right ${share(rows.map(row => row.date))}, outlets right ${share(rows.map(row => row.outlet))}`)
const begin = performance.now()
for (const site of sites) readSite(site)
console.log(`${((performance.now() - begin) / sites.length).toFixed(1)} ms a page, warm`)
