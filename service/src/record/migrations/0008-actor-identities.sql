-- Ids that an actor may have at Wikidata, with who said so: a table of one's own, a reconciliation service, a person. The one that stands is
-- repeated in the actor's row.
CREATE TABLE "actor_identities" (
	"actor_id" text NOT NULL,
	"wikidata" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"score" real NOT NULL,
	"sure" boolean NOT NULL,
	"origin" text NOT NULL,
	"source" text NOT NULL,
	"decision" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "actor_identities_actor_id_wikidata_pk" PRIMARY KEY("actor_id","wikidata")
);
