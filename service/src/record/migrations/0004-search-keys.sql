-- What a search can look up in one index: the stems of a statement, and as keys that no stem can be its day, month and year of
-- publication, its speaker and its outlet. Words together with a speaker and a stretch of time are then one look-up.
CREATE FUNCTION selon_keys(words tsvector, dated_at timestamptz, speaker_id text, outlet text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT words || array_to_tsvector(array_remove(ARRAY[
    '@d' || floor(extract(epoch FROM dated_at) / 86400)::int,
    '@m' || (extract(year FROM dated_at AT TIME ZONE 'UTC') * 12 + extract(month FROM dated_at AT TIME ZONE 'UTC') - 1)::int,
    '@y' || extract(year FROM dated_at AT TIME ZONE 'UTC')::int,
    '@s' || speaker_id,
    '@o' || outlet], NULL))
$$;
--> statement-breakpoint
-- Every search reads the list of entries that wait to be sorted into the index from end to end: it is kept short.
CREATE INDEX "statements_by_keys" ON "statements" USING gin (selon_keys("words", "dated_at", "speaker_id", "outlet")) WITH (gin_pending_list_limit = 256);
--> statement-breakpoint
DROP INDEX "statements_by_words";
--> statement-breakpoint
ALTER INDEX "articles_by_words" SET (gin_pending_list_limit = 256);
--> statement-breakpoint
ALTER INDEX "actor_names_by_words" SET (gin_pending_list_limit = 256);
--> statement-breakpoint
-- A word that both ways of stemming bring to one stem is looked up once.
CREATE OR REPLACE FUNCTION selon_query(value text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN accented = plain THEN plain ELSE accented || plain END FROM (SELECT
    selon_fold(phraseto_tsquery('pg_catalog.french', selon_lower(value))::text)::tsquery AS accented,
    phraseto_tsquery('pg_catalog.french', selon_fold(selon_lower(value))) AS plain) stemmed
$$;
