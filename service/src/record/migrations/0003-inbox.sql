-- What was put in and is not in the record yet, or failed: kept until it is read or withdrawn.
CREATE TABLE "inbox" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"detail" text NOT NULL,
	"url" text,
	"name" text,
	"media_type" text,
	"body" "bytea",
	"failure" jsonb,
	"added_at" timestamp (3) with time zone NOT NULL
);
