import { sql } from '@payloadcms/db-postgres'
import type { Within } from './database'

/** A page of the site that no record has, as the search finds it. */
interface OwnPage {
  path: string
  /** its heading */
  title: string
  names: string[]
  summary: string
}

/** Such pages; `tests/integration/search` compares them with the site's own. */
export const ownPages: OwnPage[] = [
  {
    path: '/',
    title: 'Home',
    names: ['Homepage', 'Start page', 'Front page'],
    summary: 'Find a test or a centre, see how long people wait, and read our news.',
  },
  {
    path: '/community-diagnostic-centres',
    title: 'Find a community diagnostic centre',
    names: [
      ...['Community diagnostic centres', 'Centres', 'Nearest centre', 'Where can I have a test', 'Opening hours'],
      ...[
        'Open at weekends',
        'Open on Saturday',
        'Open on Sunday',
        'Bank holidays and Christmas',
        'Wheelchair and step-free access',
      ],
    ],
    summary: 'The centres near you, by test and place, with their opening times and how to get there.',
  },
  {
    path: '/tests',
    title: 'Tests',
    names: ['Tests A to Z', 'Diagnostic tests', 'Scans and checks'],
    summary: 'Each test: what it is, how to prepare and what happens.',
  },
  {
    path: '/tests/who-can-refer',
    title: 'Who can refer, for which test, and where',
    names: ['Referrals', 'Who can refer', 'Refer a patient', 'Direct access for GPs'],
    summary: 'For GP practices and hospitals: each test at each centre, and who can refer for it.',
  },
  {
    path: '/waiting-times',
    title: 'Waiting times for tests',
    names: ['Waiting times', 'Waiting lists', 'Diagnostic waiting times (DM01)', 'How long people wait'],
    summary:
      'How many people wait, and for how long: by trust and test, each month, beside England and the target of 95% within 6 weeks.',
  },
  {
    path: '/trusts',
    title: 'Our trusts',
    names: ['NHS trusts', 'Hospital trusts', 'Members', 'Partners'],
    summary: 'The NHS trusts that work together.',
  },
  {
    path: '/networks',
    title: 'Our networks',
    names: ['Clinical networks'],
    summary: 'The networks for imaging, endoscopy and physiological sciences.',
  },
  {
    path: '/workstreams',
    title: 'Our work',
    names: ['Workstreams', 'Projects', 'Programmes'],
    summary: 'How we are changing services: workstreams and their projects.',
  },
  {
    path: '/vision-and-strategy',
    title: 'Our vision and strategy',
    names: ['Vision', 'Strategy', 'Objective', 'Investment'],
    summary: 'What we want to reach, and how.',
  },
  {
    path: '/news',
    title: 'News',
    names: ['Latest news', 'Press releases', 'Media'],
    summary: 'What is new, by year and topic.',
  },
  {
    path: '/governance',
    title: 'Governance',
    names: ['Governance structure', 'Boards and committees', 'Board members', 'Organisation chart'],
    summary: 'The boards and groups, who sits on them, and how they report to each other.',
  },
  {
    path: '/governance/meetings',
    title: 'Meetings and papers',
    names: ['Board meetings', 'Board papers', 'Agendas and minutes', 'Meeting dates'],
    summary: 'Meetings, with their agendas, papers, minutes and decisions as they are published.',
  },
  {
    path: '/governance/history',
    title: 'Changes of the governance structure',
    names: ['History of the governance structure'],
    summary: 'What has changed in the boards and groups, and when.',
  },
  {
    path: '/governance/interests',
    title: 'Register of interests',
    names: ['Declarations of interest', 'Conflicts of interest', 'Declared interests'],
    summary: 'The interests that members of our boards have declared.',
  },
  {
    path: '/open-data',
    title: 'Open data',
    names: ['API', 'Download data', 'Data sets', 'CSV and JSON'],
    summary: 'Our data to download and use: centres, tests, governance and waiting times, as JSON and CSV.',
  },
]

/**
 * Lets the search find these pages, as they are in this version of the site. Safe to call again: the index is told of what is new
 * alone.
 */
export const addOwnPages = async (executeWithin: Within): Promise<void> => {
  const pages = JSON.stringify(ownPages)
  await executeWithin(sql`select pg_advisory_xact_lock(733101830)`)
  await executeWithin(sql`
    with page as (
      select one->>'path' as path, one->>'title' as title, one->>'summary' as summary,
        array(select jsonb_array_elements_text(one->'names')) as names
      from jsonb_array_elements(${pages}::jsonb) one
    ), gone as (
      delete from search_entries where record = 0 and part not in (select path from page) returning 1
    ), kept as (
      insert into search_entries (kind, record, part, key, title, other_names, summary)
      select 'pages', 0, page.path, page.path, page.title, page.names, page.summary from page
        left join search_entries e on e.kind = 'pages' and e.record = 0 and e.part = page.path
      where (e.title, e.other_names, e.summary) is distinct from (page.title, page.names, page.summary)
      on conflict (kind, record, part)
        do update set title = excluded.title, other_names = excluded.other_names, summary = excluded.summary
      returning 1
    )
    select pg_notify('changes', 'search') where exists (select from gone) or exists (select from kept)`)
}
