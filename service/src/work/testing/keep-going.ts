import { makeComparer } from '../../compare/make-comparer.ts'
import { openRecord } from '../../record/open-record.ts'
import type { Place } from '../../record/place.ts'

import { article } from '../../record/testing/sample-articles.ts'
import { analyzeWaiting } from '../analyze-waiting.ts'
import makeFakeReader from './fake-reader.ts'

// A process that is made to be killed: adds the same articles as ever, in batches, says which batch is stored, and reads what waits.

const [place = '', backup = ''] = process.argv.slice(2)
const BATCHES = 8
const SIZE = 6

const record = await openRecord(JSON.parse(place) as Place, { patience: 0 })
const read = makeFakeReader()
const analyzer = {
  rules: 'rules-1',
  model: 'model-1',
  threads: 1,
  read: async (waiting: Parameters<typeof read>[0]) => read(waiting),
  close: async () => {},
}

const compare = makeComparer()
for (let batch = 0; batch < BATCHES; batch += 1) {
  const inputs = Array.from({ length: SIZE }, (_, index) => {
    const number = batch * SIZE + index
    // Every third page comes twice, the second time edited.
    const promise = `Le barrage numéro ${number % 5} de Chantemerle sera vidangé en avril sans exproprier personne`
    const text = `« Voici le numéro ${number} », dit Anne. « ${promise} », dit Paul. « Et après ${number % 7} ? », dit ${number % 2 === 0 ? 'Luc' : 'Zoé'}.`
    return article(text, {
      url: `https://echo.example/${number - (number % 3 === 2 ? 1 : 0)}`,
      title: `Page ${number}`,
    })
  })
  const added = await record.articles.add(inputs)
  process.stdout.write(`${added.map(one => one.versionId).join(' ')}\n`)
  await analyzeWaiting(record, analyzer)
  await compare(record)
  if (backup !== '') await record.upkeep.backup(backup)
}
const { contentHash, faults } = await record.upkeep.verify()
const groups = await Promise.all(
  (await record.groups.list({ limit: 1000 })).rows.map(group => record.groups.get(group.id)),
)
const members = groups.map(group => group?.statements.map(statement => statement.id).join('+')).sort()
await record.close()
process.stdout.write(`done ${contentHash} ${members.length} groups ${members} ${faults.length}\n`)
