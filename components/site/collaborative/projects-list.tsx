import { Card } from '@/components/nhs/card'
import type { HeadingLevel } from '@/components/nhs/heading'
import { Tag, type TagColour } from '@/components/nhs/tag'
import type { ProjectStatus } from '@/domain/collaborative/projects-in-words'

export interface Project {
  title: string
  text?: string | null
  /** null: not known, nothing is shown */
  status?: ProjectStatus | null
}

const tags: Record<ProjectStatus, { text: string; colour: TagColour }> = {
  planned: { text: 'Planned', colour: 'grey' },
  'under-way': { text: 'Under way', colour: 'blue' },
  done: { text: 'Done', colour: 'green' },
}

/** The projects of a workstream, each with its status. */
export function ProjectsList({ projects, level = 3 }: { projects: Project[]; level?: HeadingLevel }) {
  return (
    <>
      {projects.map(({ title, text, status }) => (
        <Card heading={title} level={level} size="s" description={text} key={title}>
          {status ? (
            <p className="site-card-foot">
              <Tag {...tags[status]} />
            </p>
          ) : null}
        </Card>
      ))}
    </>
  )
}
