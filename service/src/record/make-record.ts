import { DrizzleQueryError } from 'drizzle-orm'
import { backUp } from './archive/back-up.ts'
import { restore } from './archive/restore.ts'
import type { DatabaseHome, Sql } from './database/home.ts'
import { isPassing } from './database/retry.ts'
import { messageOf, RecordError } from './errors.ts'
import * as access from './queries/access.ts'
import { actorDescriptions } from './queries/actor-descriptions.ts'
import * as identities from './queries/actor-identities.ts'
import * as actorPairs from './queries/actor-pairs.ts'
import * as actors from './queries/actors.ts'
import { addArticles } from './queries/add-articles.ts'
import * as articles from './queries/articles.ts'
import * as copies from './queries/copies.ts'
import { countFacets } from './queries/facets.ts'
import { findStatements, manyStatements, selectorsOfMany } from './queries/find-statements.ts'
import * as following from './queries/following.ts'
import * as groupActions from './queries/group-actions.ts'
import * as groupingTurn from './queries/grouping-turn.ts'
import * as groups from './queries/groups.ts'
import * as inbox from './queries/inbox.ts'
import * as readings from './queries/readings.ts'
import * as reviews from './queries/reviews.ts'
import { getStatement } from './queries/statement-detail.ts'
import { countStats, listRelations } from './queries/stats.ts'
import { compareReading, storeReadings } from './queries/store-readings.ts'
import * as upkeep from './queries/upkeep.ts'
import type { Record } from './record.ts'
import { verify } from './verify/verify.ts'

export interface RecordSettings {
  readonly where: Record['home']
  readonly clock: () => Date
  readonly close: () => Promise<void>
}

/** The record over a database: each method is one query function, in a transaction where it writes. */
export function makeRecord(home: DatabaseHome, { where, clock, close }: RecordSettings): Record {
  const read =
    <Arg, Result>(query: (db: Sql, arg: Arg) => Promise<Result>) =>
    (arg: Arg) =>
      guarded(home.read(db => query(db, arg)))
  const write =
    <Arg, Result>(query: (tx: Sql, arg: Arg, now: Date) => Promise<Result>) =>
    (arg: Arg) =>
      guarded(home.transaction(tx => query(tx, arg, clock())))
  const tended = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work
    await guarded(home.tend())
    return result
  }
  return {
    home: where,
    articles: {
      add: write(addArticles),
      get: read(articles.getArticle),
      list: read(articles.listArticles),
      versions: read(articles.listVersions),
      version: read(articles.getVersion),
      snapshot: read(articles.getSnapshot),
      snapshots: read(articles.listSnapshots),
      byUrl: read(articles.articleByUrl),
      coverage: read(articles.listCoverage),
    },
    analyses: {
      waiting: read(readings.listWaiting),
      toRead: read(readings.listToRead),
      store: readings => tended(write(storeReadings)(readings)),
      compare: read(compareReading),
      reading: read(readings.getReading),
    },
    statements: {
      find: read(findStatements),
      facets: read(countFacets),
      get: read(getStatement),
      many: read(manyStatements),
      selectors: read(selectorsOfMany),
    },
    actors: {
      list: read(actors.listActors),
      get: read(actors.getActor),
      descriptions: read(actorDescriptions),
      months: read(actors.actorMonths),
      relations: read(listRelations),
      many: read(actors.manyActors),
      identities: read(identities.actorIdentitiesOf),
      wikidata: read(identities.wikidataOf),
      saveIdentities: write(identities.saveIdentities),
      decideIdentity: write(identities.decideIdentity),
      toCompare: read(actorPairs.actorsToCompare),
      compared: read(actorPairs.comparedActors),
      fileKeys: write(actorPairs.fileActorKeys),
      sharingKeys: read(actorPairs.actorsSharingKeys),
      coupleEvidence: read(actorPairs.coupleEvidence),
      saveCompared: write(actorPairs.saveComparedActors),
      candidates: read(actorPairs.listCandidates),
      tellApart: write(actorPairs.tellActorsApart),
      untellApart: write(actorPairs.untellActorsApart),
      merge: write(actors.mergeActors),
      unmerge: write(actors.unmergeActor),
      stats: read(countStats),
    },
    reviews: { decide: write(reviews.decideReview), undo: write(reviews.undoReview) },
    groups: {
      candidates: read(groups.groupCandidates),
      ungrouped: read(groups.listUngrouped),
      store: write(groups.storeGrouping),
      get: read(groups.getGroup),
      of: read(groups.groupsOf),
      membership: read(groups.membershipOf),
      claim: write(groupingTurn.claimGrouping),
      release: write(groupingTurn.releaseGrouping),
      list: read(groups.listGroups),
      pairs: read(groups.pairsOf),
      proposals: read(groups.listProposals),
      actions: read(groups.listActions),
      judge: write(groupActions.judgePair),
      merge: write(groupActions.mergeGroups),
      split: write(groupActions.splitGroups),
      undo: write(groupActions.undoAction),
    },
    copies: { save: write(copies.saveCopies), of: read(copies.copiesOf) },
    following: {
      feeds: () => read(following.listFeeds)(undefined),
      saveFeed: write(following.saveFeed),
      removeFeed: write(following.removeFeed),
      seen: read(following.seenItems),
      markSeen: write(following.markSeen),
      failures: read(following.listFailures),
      saveFailure: write(following.saveFailure),
      removeFailures: write(following.removeFailures),
    },
    inbox: {
      list: () => read(inbox.listInbox)(undefined),
      keep: write(inbox.keepInInbox),
      mark: write(inbox.markInInbox),
      remove: write(inbox.removeFromInbox),
    },
    access: {
      addToken: write(access.addToken),
      tokens: () => read(access.listTokens)(undefined),
      useToken: write(access.useToken),
      revokeToken: write(access.revokeToken),
      setting: read(access.getSetting),
      saveSetting: write(access.saveSetting),
    },
    upkeep: {
      counts: () => read(upkeep.countAll)(undefined),
      revision: upkeep.rememberedRevision(
        () => home.writes(),
        () => read(upkeep.revisionOf)(undefined),
      ),
      log: read(upkeep.listLog),
      verify: () => guarded(verify(home)),
      backup: file => guarded(backUp(home, file)),
      restore: file => tended(guarded(restore(home, file))),
    },
    close,
  }
}

/** Errors of the database without the SQL and the values that the driver's messages repeat. */
async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof RecordError) throw error
    const cause = error instanceof DrizzleQueryError ? error.cause : error
    if (isPassing(error))
      throw new RecordError(
        'unreachable',
        `the database does not answer (${messageOf(cause)}): try again when it is back`,
      )
    throw error instanceof DrizzleQueryError ? new Error(`the database refused: ${messageOf(cause)}`, { cause }) : error
  }
}
