-- Lower case whatever the locale of the database. Most know accents; one of locale C does not, and gets the letters of Europe's press.
-- The test of the locale is a constant, worked out once a query. The lists are short because every character is looked up in them.
CREATE FUNCTION selon_lower(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN lower('É') = 'é' THEN lower(value) ELSE lower(translate(value,
    'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŒÆŠŽČĆŁŚĞİ',
    'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿœæšžčćłśği')) END
$$;
--> statement-breakpoint
-- Accents and ligatures folded, for text in lower case.
CREATE FUNCTION selon_fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(replace(replace(value, 'œ', 'oe'), 'æ', 'ae'),
    'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžčćłśğı',
    'aaaaaaceeeeiiiinoooooouuuuyyszcclsgi')
$$;
--> statement-breakpoint
-- French stems of a text. The stemmer needs the accents (députées), people type without them (deputees): both ways of stemming are
-- kept, the first with its accents folded afterwards. A million characters of one word list would be refused, so the text is cut.
CREATE FUNCTION selon_words(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT selon_fold(to_tsvector('pg_catalog.french', selon_lower(left(value, 100000)))::text)::tsvector
      || to_tsvector('pg_catalog.french', selon_fold(selon_lower(left(value, 100000))))
$$;
--> statement-breakpoint
-- A word or phrase as a query that finds it stemmed either way.
CREATE FUNCTION selon_query(value text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT selon_fold(phraseto_tsquery('pg_catalog.french', selon_lower(value))::text)::tsquery
      || phraseto_tsquery('pg_catalog.french', selon_fold(selon_lower(value)))
$$;
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"identity" text NOT NULL,
	"url" text,
	"canonical_url" text,
	"title" text,
	"outlet" text,
	"authors" jsonb NOT NULL,
	"published" text,
	"published_at" timestamp (3) with time zone,
	"dated_at" timestamp (3) with time zone NOT NULL,
	"language" text,
	"agency" text,
	"paywalled" boolean,
	"version_count" integer NOT NULL,
	"current_version" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"words" tsvector GENERATED ALWAYS AS (selon_words("title")) STORED
);
--> statement-breakpoint
CREATE TABLE "coverage" (
	"outlet" text NOT NULL,
	"day" date NOT NULL,
	"articles" integer NOT NULL,
	CONSTRAINT "coverage_outlet_day_pk" PRIMARY KEY("outlet","day")
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"hash" text PRIMARY KEY NOT NULL,
	"media_type" text,
	"encoding" text,
	"fetched_at" timestamp (3) with time zone NOT NULL,
	"request_url" text,
	"final_url" text,
	"status" integer,
	"headers" jsonb NOT NULL,
	"size" integer NOT NULL,
	"body" bytea NOT NULL
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"word_count" integer NOT NULL,
	"snapshot_hash" text NOT NULL,
	"modified" text,
	"extractor" text NOT NULL,
	"details" jsonb NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_copies" (
	"article_id" text NOT NULL,
	"copy_of" text NOT NULL,
	"share" real NOT NULL,
	CONSTRAINT "article_copies_article_id_copy_of_pk" PRIMARY KEY("article_id","copy_of")
);
--> statement-breakpoint
CREATE TABLE "group_actions" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"statements" jsonb NOT NULL,
	"before" jsonb NOT NULL,
	"person" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "group_members" (
	"statement_id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pairs" (
	"first" text NOT NULL,
	"second" text NOT NULL,
	"same" text NOT NULL,
	"score" real NOT NULL,
	"change" text,
	"also" jsonb NOT NULL,
	"reasons" jsonb NOT NULL,
	"relation" text,
	"by" text NOT NULL,
	"judged_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pairs_first_second_pk" PRIMARY KEY("first","second")
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"key" bigint NOT NULL,
	"statement_id" text NOT NULL,
	"dated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "signatures_key_dated_at_statement_id_pk" PRIMARY KEY("key","dated_at","statement_id")
);
--> statement-breakpoint
CREATE TABLE "failures" (
	"reference" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"attempts" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feed_items" (
	"feed" text NOT NULL,
	"item" text NOT NULL,
	"article_id" text,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feed_items_feed_item_pk" PRIMARY KEY("feed","item")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"url" text PRIMARY KEY NOT NULL,
	"title" text,
	"outlet" text,
	"state" jsonb NOT NULL,
	"failures" integer NOT NULL,
	"last_error" text,
	"last_read_at" timestamp (3) with time zone,
	"last_good_at" timestamp (3) with time zone,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"at" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"digest" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "tokens_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "actor_names" (
	"actor_id" text NOT NULL,
	"name" text NOT NULL,
	"folded" text NOT NULL,
	"script" text NOT NULL,
	"language" text NOT NULL,
	"first_seen" timestamp (3) with time zone NOT NULL,
	"words" tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple', "folded")) STORED,
	CONSTRAINT "actor_names_actor_id_name_pk" PRIMARY KEY("actor_id","name")
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"gender" text,
	"named" boolean NOT NULL,
	"first_seen" timestamp (3) with time zone NOT NULL,
	"merged_into" text,
	"wikidata" text
);
--> statement-breakpoint
CREATE TABLE "analyses" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"rules" text NOT NULL,
	"model" text NOT NULL,
	"language" text NOT NULL,
	"findings_hash" text NOT NULL,
	"current" boolean NOT NULL,
	"analysed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"analysis_id" text NOT NULL,
	"entity" text NOT NULL,
	"actor_id" text NOT NULL,
	"places" jsonb NOT NULL,
	CONSTRAINT "mentions_analysis_id_entity_pk" PRIMARY KEY("analysis_id","entity")
);
--> statement-breakpoint
CREATE TABLE "old_findings" (
	"statement_id" text NOT NULL,
	"analysis_id" text NOT NULL,
	"replaced_by" text NOT NULL,
	"change" text NOT NULL,
	"finding" jsonb NOT NULL,
	CONSTRAINT "old_findings_statement_id_analysis_id_pk" PRIMARY KEY("statement_id","analysis_id")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"statement_id" text NOT NULL,
	"decision" text NOT NULL,
	"correction" jsonb,
	"before" jsonb NOT NULL,
	"person" text NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "statement_mentions" (
	"actor_id" text NOT NULL,
	"statement_id" text NOT NULL,
	"dated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statement_mentions_actor_id_statement_id_pk" PRIMARY KEY("actor_id","statement_id")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"version_id" text NOT NULL,
	"analysis_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"lost" boolean NOT NULL,
	"current" boolean NOT NULL,
	"type" text NOT NULL,
	"act" text NOT NULL,
	"hedge" text,
	"negated" boolean NOT NULL,
	"commitment" text,
	"medium" text,
	"certainty" text NOT NULL,
	"rule" text NOT NULL,
	"confidence" real NOT NULL,
	"speaker" text,
	"speaker_id" text,
	"addressee" text,
	"addressee_id" text,
	"parent_id" text,
	"quote" text NOT NULL,
	"cue" text,
	"evidence" jsonb NOT NULL,
	"chain" jsonb NOT NULL,
	"said" text,
	"said_from" date,
	"said_to" date,
	"outlet" text,
	"published_at" timestamp (3) with time zone,
	"dated_at" timestamp (3) with time zone NOT NULL,
	"checksum" text NOT NULL,
	"review" text,
	"words" tsvector GENERATED ALWAYS AS (selon_words("quote")) STORED
);
--> statement-breakpoint
CREATE TABLE "times" (
	"analysis_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"type" text NOT NULL,
	"value" text,
	"anchor" text NOT NULL,
	"exact" boolean NOT NULL,
	"rule" text NOT NULL,
	CONSTRAINT "times_analysis_id_ordinal_pk" PRIMARY KEY("analysis_id","ordinal")
);
--> statement-breakpoint
CREATE INDEX "articles_by_words" ON "articles" USING gin ("words");--> statement-breakpoint
CREATE INDEX "articles_by_url" ON "articles" USING hash ("url");--> statement-breakpoint
CREATE INDEX "articles_by_canonical_url" ON "articles" USING hash ("canonical_url");--> statement-breakpoint
CREATE INDEX "articles_by_date" ON "articles" USING btree ("dated_at","id");--> statement-breakpoint
CREATE INDEX "articles_by_outlet" ON "articles" USING btree ("outlet","dated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "versions_of_article" ON "versions" USING btree ("article_id","number");--> statement-breakpoint
CREATE INDEX "versions_by_snapshot" ON "versions" USING btree ("snapshot_hash");--> statement-breakpoint
CREATE INDEX "article_copies_of" ON "article_copies" USING btree ("copy_of");--> statement-breakpoint
CREATE INDEX "members_of_group" ON "group_members" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "pairs_by_second" ON "pairs" USING btree ("second");--> statement-breakpoint
CREATE INDEX "pairs_by_verdict" ON "pairs" USING btree ("same","score");--> statement-breakpoint
CREATE INDEX "signatures_of_statement" ON "signatures" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "failures_by_time" ON "failures" USING btree ("at","reference");--> statement-breakpoint
CREATE INDEX "log_of_subject" ON "log" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "actor_names_by_folded" ON "actor_names" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "actor_names_by_words" ON "actor_names" USING gin ("words");--> statement-breakpoint
CREATE INDEX "actors_by_name" ON "actors" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "analyses_of_version" ON "analyses" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "mentions_of_actor" ON "mentions" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "reviews_of_statement" ON "reviews" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "statement_mentions_by_date" ON "statement_mentions" USING btree ("actor_id","dated_at","statement_id");--> statement-breakpoint
CREATE INDEX "statement_mentions_of" ON "statement_mentions" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "statements_by_words" ON "statements" USING gin ("words");--> statement-breakpoint
CREATE INDEX "statements_by_date" ON "statements" USING btree ("dated_at","id");--> statement-breakpoint
CREATE INDEX "statements_by_speaker" ON "statements" USING btree ("speaker_id","dated_at","id");--> statement-breakpoint
CREATE INDEX "statements_by_addressee" ON "statements" USING btree ("addressee_id","dated_at","id");--> statement-breakpoint
CREATE INDEX "statements_by_outlet" ON "statements" USING btree ("outlet","dated_at","id");--> statement-breakpoint
CREATE INDEX "statements_by_said" ON "statements" USING btree ("said_from");--> statement-breakpoint
CREATE INDEX "statements_of_version" ON "statements" USING btree ("version_id","ordinal");--> statement-breakpoint
CREATE INDEX "statements_of_article" ON "statements" USING btree ("article_id");
--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_article" FOREIGN KEY ("article_id") REFERENCES "articles" ("id");
--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_snapshot" FOREIGN KEY ("snapshot_hash") REFERENCES "snapshots" ("hash");
--> statement-breakpoint
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_version" FOREIGN KEY ("version_id") REFERENCES "versions" ("id");
--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_analysis" FOREIGN KEY ("analysis_id") REFERENCES "analyses" ("id");
