-- Actors that may be one: keys of sound by which names find each other, and the pairs with score and reasons. What a person decided about
-- a pair is kept in it.
CREATE TABLE "actor_keys" (
	"key" integer NOT NULL,
	"actor_id" text NOT NULL,
	CONSTRAINT "actor_keys_key_actor_id_pk" PRIMARY KEY("key","actor_id")
);
--> statement-breakpoint
CREATE INDEX "actor_keys_of_actor" ON "actor_keys" USING btree ("actor_id");
--> statement-breakpoint
CREATE TABLE "actor_pairs" (
	"first" text NOT NULL,
	"second" text NOT NULL,
	"score" real NOT NULL,
	"reasons" jsonb NOT NULL,
	"decision" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "actor_pairs_first_second_pk" PRIMARY KEY("first","second")
);
--> statement-breakpoint
CREATE INDEX "actor_pairs_by_second" ON "actor_pairs" USING btree ("second");
--> statement-breakpoint
ALTER TABLE "actors" ADD COLUMN "compared" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
CREATE INDEX "actors_to_compare" ON "actors" USING btree ("id") WHERE "named" AND NOT "compared";
