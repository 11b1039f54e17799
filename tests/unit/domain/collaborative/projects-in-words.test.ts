import { projectsInWords, type ProjectStatus } from '@/domain/collaborative/projects-in-words'

test.each<[string | null, (ProjectStatus | null)[]]>([
  [null, []],
  ['1 project', [null]],
  ['1 project: 1 done', ['done']],
  ['3 projects: 1 done, 2 under way', ['under-way', 'done', 'under-way']],
  ['4 projects: 1 done, 1 under way, 1 planned', ['planned', null, 'under-way', 'done']],
])('%s', (words, statuses) => expect(projectsInWords(statuses.map((status) => ({ status })))).toBe(words))
