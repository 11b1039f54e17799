import { editorLabel, editorName } from '@/domain/formatting/editor'

test.each([
  ['Pat Publisher', 3],
  ['Ada (Board)', 'x1'],
  ['', 1],
])('%s, %s', (name, id) => expect(editorName(editorLabel(name, id))).toBe(name))

test.each(['Pat Publisher', 'Pat (user) Publisher', 'Ada (Board)'])('%s is a name already', (name) =>
  expect(editorName(name)).toBe(name),
)
