import type { Record } from '../../record/record.ts'
import { turns } from '../turns.ts'
import { findActor, listActors } from './actors.ts'
import { listAlike, listCandidates } from './alike-actors.ts'
import { findArticle, findSnapshot, listArticles } from './articles.ts'
import { findGroup } from './groups.ts'
import type { Inbox, Library } from './library.ts'
import { readCoverage, readGraph, readTimeline } from './overview.ts'
import { orNothing, review } from './reviews.ts'
import { countStatements, findStatement, searchStatements } from './statements.ts'

/** Searches counted at a time, which takes long: others use the database meanwhile. A folder does one thing at a time, a server has connections. */
const COUNTED_AT_ONCE = { folder: 1, server: 2 } as const

/** The API's library over a record. `samples` counts the sample articles that were not read in yet. */
export function recordLibrary(record: Record, inbox: Inbox, samples: () => Promise<number>): Library {
  const inTurn = turns(COUNTED_AT_ONCE[record.home.kind])
  return {
    inbox,
    async status() {
      const [{ articles, statements, actors }, coverage, left] = await Promise.all([
        record.upkeep.counts(),
        readCoverage(record, 60),
        samples(),
      ])
      return { articles, statements, actors, outlets: coverage.outlets.length, samples: left }
    },
    revision: async () => String(await record.upkeep.revision()),
    articles: query => listArticles(record, query),
    article: (id, version) => findArticle(record, id, version),
    snapshot: (article, version) => findSnapshot(record, article, version),
    statements: query => searchStatements(record, query),
    counts: query => inTurn(() => countStatements(record, query)),
    statement: id => findStatement(record, id),
    groupOf: id => findGroup(record, id),
    actors: query => listActors(record, query),
    actor: id => findActor(record, id),
    alike: id => listAlike(record, id),
    candidates: query => listCandidates(record, query),
    timeline: query => readTimeline(record, query),
    graph: query => readGraph(record, query),
    coverage: days => readCoverage(record, days),
    review: (statement, request, by) => review(record, statement, request, by),
    undoReview: async (reviewId, person) => (await orNothing(() => record.reviews.undo({ reviewId, person }))) !== null,
    split: (_group, statement, person) =>
      orNothing(async () => ({ undo: (await record.groups.split({ statements: [statement], person })).id })),
    merge: (first, statement, person) =>
      orNothing(async () => ({ undo: (await record.groups.merge({ statements: [first, statement], person })).id })),
    mergeActors: (from, into, person) =>
      orNothing(async () => ({ along: await record.actors.merge({ from, into, person }) })),
    unmergeActor: async (id, along, person) =>
      (await orNothing(async () => {
        await record.actors.unmerge({ id, person, along })
        return true
      })) !== null,
    decideIdentity: async (id, request, person) =>
      (await orNothing(async () => {
        await record.actors.decideIdentity({ id, ...request, person })
        return true
      })) !== null,
    tellApart: async (first, { other: second, apart }, person) =>
      (await orNothing(async () => {
        await record.actors[apart ? 'tellApart' : 'untellApart']({ first, second, person })
        return true
      })) !== null,
    undoGrouping: async (actionId, person) =>
      (await orNothing(() => record.groups.undo({ actionId, person }))) !== null,
  }
}
