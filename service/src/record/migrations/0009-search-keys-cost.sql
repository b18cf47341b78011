-- What the keys of a statement cost to work out: the planner took it for next to nothing and read every statement where a search names many
-- speakers (a common surname), instead of asking the index, which has the keys.
ALTER FUNCTION selon_keys(tsvector, timestamp with time zone, text, text) COST 5000;
