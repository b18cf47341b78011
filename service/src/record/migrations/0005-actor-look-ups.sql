-- Whom a person merged into somebody: every search by name asks for them, and few actors are merged at all.
CREATE INDEX "actors_merged" ON "actors" ("merged_into") WHERE "merged_into" IS NOT NULL;
--> statement-breakpoint
-- Most actors are only described, each in one article; those with a name are found without reading the others.
CREATE INDEX "actors_named" ON "actors" ("id") WHERE "named";
