import { isA, type Reading } from '../reading/reading.ts'
import type { NameMention } from './find-names.ts'
import { type MentionDraft, roleOf } from './mention-draft.ts'

/** A name as a mention. */
export function nameDraft(reading: Reading, name: NameMention): MentionDraft {
  const { syntax } = reading
  return {
    start: syntax.start[name.first]!,
    end: syntax.end[name.last]!,
    form: 'name',
    kind: name.kind,
    gender: name.gender,
    plural: false,
    head: name.head,
    firstWord: name.first,
    lastWord: name.last,
    names: -1,
    members: [],
    role: '',
    definite: true,
    genderOfBearer: true,
    sure: name.sure,
  }
}

/** *la MoDem Laurence Vidal*: the name of a body that says what the person named behind it is; null for any other name. */
export function memberDraft(reading: Reading, names: readonly NameMention[], index: number): MentionDraft | null {
  const body = names[index]!
  const person = names[index + 1]
  if (body.kind !== 'organization' || person?.kind !== 'person' || person.first !== body.last + 1) return null
  if (!person.sure || person.last === person.first || !isA(reading, body.first - 1, 'article')) return null
  const { syntax, lower } = reading
  return {
    ...nameDraft(reading, body),
    start: syntax.start[body.first - 1]!,
    end: syntax.end[person.last]!,
    form: 'description',
    kind: 'person',
    gender: person.gender,
    firstWord: body.first - 1,
    lastWord: person.last,
    names: index + 1,
    role: roleOf(reading, [], lower.slice(body.first, body.last + 1)),
    sure: true,
  }
}
