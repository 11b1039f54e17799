import { editorId, editorLabel, editorName } from '@/domain/formatting/editor'

test.each([
  ['Pat Publisher', 3],
  ['Ada (Board)', 12],
  ['Pat (user 3)', 5],
  ['', 1],
])('%s, %s', (name, id) =>
  expect([editorName(editorLabel(name, id)), editorId(editorLabel(name, id))]).toEqual([name, id]),
)

test.each(['Pat Publisher', 'Pat (user) Publisher', 'Ada (Board)', 'Pat (user 3) Publisher', 'Pat (user x1)'])(
  '%s names no number',
  (label) => expect(editorId(label)).toBeNull(),
)

test.each(['Pat Publisher', 'Pat (user) Publisher', 'Ada (Board)', 'Pat (user 3) Publisher'])(
  '%s is a name already',
  (name) => expect(editorName(name)).toBe(name),
)
