-- Commitment with its stances, media and time of a statement, as the engine gives them; empty for statements of an earlier engine.
ALTER TABLE "statements" ADD COLUMN "detail" jsonb DEFAULT '{}'::jsonb NOT NULL;
