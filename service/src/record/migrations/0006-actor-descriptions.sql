-- What articles call a named actor beside its names (le ministre de l'Industrie), with the first place in each version: roles with the day
-- when they were first read, and their evidence.
CREATE TABLE "actor_descriptions" (
	"actor_id" text NOT NULL,
	"folded" text NOT NULL,
	"version_id" text NOT NULL,
	"article_id" text NOT NULL,
	"text" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"dated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "actor_descriptions_actor_id_folded_version_id_pk" PRIMARY KEY("actor_id","folded","version_id")
);
--> statement-breakpoint
CREATE INDEX "actor_descriptions_of_version" ON "actor_descriptions" USING btree ("version_id");
--> statement-breakpoint
-- Places count UTF-16 code units: a character beyond the first 65,536 stands for two.
INSERT INTO "actor_descriptions" ("actor_id", "folded", "version_id", "article_id", "text", "start", "end", "dated_at")
SELECT DISTINCT ON (m.actor_id, c.folded, d.version_id) m.actor_id, c.folded, d.version_id, d.article_id, t.text, (p.place->>0)::int, (p.place->>1)::int, d.dated_at
FROM (
	SELECT n.id, n.version_id, v.article_id, r.dated_at,
		CASE WHEN v.text ~ '[\U00010000-\U0010FFFF]' THEN regexp_replace(v.text, '[\U00010000-\U0010FFFF]', '  ', 'g') ELSE v.text END AS units
	FROM analyses n JOIN versions v ON v.id = n.version_id JOIN articles r ON r.id = v.article_id WHERE n.current OFFSET 0
) d
JOIN mentions m ON m.analysis_id = d.id
JOIN actors a ON a.id = m.actor_id AND a.named
CROSS JOIN LATERAL jsonb_array_elements(m.places) AS p(place)
CROSS JOIN LATERAL (SELECT left(substring(d.units from (p.place->>0)::int + 1 for (p.place->>1)::int - (p.place->>0)::int), 300) AS text) t
CROSS JOIN LATERAL (SELECT trim(regexp_replace(selon_fold(selon_lower(t.text)), '[^a-z0-9]+', ' ', 'g')) AS folded) c
WHERE p.place->>2 = '1' AND c.folded <> ''
ORDER BY m.actor_id, c.folded, d.version_id, (p.place->>0)::int;
