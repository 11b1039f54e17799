import type { AdminViewServerProps, ServerProps } from 'payload'
import { roleOf } from '@/access/rules'
import { WritingReport } from '@/components/admin/words/writing-report'
import { isReported, kindsReportedTo, writingReport } from '@/content/editors/house-style/report'
import { isRule } from '@/domain/house-style/rules'
import { PanelPage } from './panel-page'

type Searched = AdminViewServerProps['searchParams']

const asked = (searched: Searched, name: string): string => {
  const value = searched?.[name]
  return typeof value === 'string' ? value : ''
}

const Report = async ({ searched, user }: { searched: Searched; user: ServerProps['user'] }) => {
  const role = roleOf(user)
  if (!user || role === null) return null
  const kinds = await kindsReportedTo(role)
  if (kinds.length === 0) return <p>Who publishes sees the writing report. Ask a publisher.</p>
  const [rule, kind] = [asked(searched, 'rule'), asked(searched, 'kind')]
  const report = await writingReport(user, role, {
    rule: isRule(rule) ? rule : null,
    kind: isReported(kind) ? kind : null,
  })
  return <WritingReport {...report} kinds={kinds} chosen={{ rule, kind }} />
}

/** The panel's view "Writing report", for who publishes: the rules of the house's style over all that is published. */
export const Writing = (props: AdminViewServerProps) => (
  <PanelPage {...props}>
    <Report searched={props.searchParams} user={props.initPageResult.req.user ?? undefined} />
  </PanelPage>
)

/** In the panel's menu: leads to the report, for who may see it. */
export async function WritingLink({ user }: ServerProps) {
  const role = roleOf(user)
  if (role === null || (await kindsReportedTo(role)).length === 0) return null
  return (
    <a className="nav__link" href="/admin/writing">
      <span className="nav__link-label">Writing report</span>
    </a>
  )
}
