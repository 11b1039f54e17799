import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import type { TypedUser } from 'payload'
import { thePublic, type Viewer } from '@/content/viewer'
import { filterIn } from '@/domain/content-list/filter'
import { type Fragment, newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { loginToken, startPayload, type PayloadOnDatabase } from '../support/payload'
import { capturing, planProblems, type Statement } from './queries/captured'
import { few, fill, rows, small } from './queries/many-records'

// A query reads what a page shows: each that content/ makes is explained on 10,000 records of each collection.

const at = new Date('2026-11-24T12:00:00Z')
const day = '2026-11-24'
let own: PayloadOnDatabase
let client: Client
let asking: ReturnType<typeof capturing>
let editor: TypedUser
let token = ''
const preview = (of: string, id: number): Viewer => ({ kind: 'preview', of, id, user: editor })

const modules = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''))
type Functions = Record<string, unknown>
/** Functions by module and name: 'news.newsPage'. */
const exported = new Map<string, (...args: unknown[]) => unknown>()

/** Functions that read nothing stored. */
const readNothing = [
  'clock.now',
  'clock.today',
  'clock.expiresDayAfter',
  'share-picture.sharePictureOf',
  'shown.hasText',
  'withdrawn.withdrawnOf',
  'plans.plannable',
  'outlines.mayPublishKind',
  'outlines.outlineOf',
  'kept.keptBy',
  'reviews.formOfReview',
  'reviews.kindOfReview',
  'planned-item.recordOf',
  'approvers.named',
  'listed.listed',
  'sitemap-news.newsListEntries',
  'sitemap-news.slugsOf',
  'report.isReported',
  'report.kindsReportedTo',
  'published.findingsOf',
  'published.nameOf',
  'kept-records.keptKinds',
  'compared-fields.comparedFields',
  'saved-states.fieldsOf',
  'publication.nameOf',
  'opening.openAt',
  'opening.hoursTodayAt',
  'desk-words.organisationName',
  'opening.statusAt',
  'opening.openedAt',
  'opening.differingDaysAt',
  'opening.hoursForSearchAt',
  'opening.offeringOpenAt',
  'opening.offeringStatusAt',
  'opening.weekAt',
  'schedules.hoursOf',
  'schedules.scheduleOf',
  'schedules.offeringScheduleOf',
  'schedules.operatingStatusOf',
  'opening.weeklyHoursAt',
  'centres.centreInList',
  'centres.positionOf',
  'getting-there.gettingThereOf',
  'offerings.offeringsAt',
  'offered-test.offeredTest',
  'facets.selectOf',
  'lists.listTag',
  'relations.linkOf',
  'name-today.nameToday',
  'bodies-of-people.seenOn',
  'structure-data.organisationOf',
  'structure-data.personOf',
  'joint-meetings.meetingTags',
  'standing-seats.nameSeats',
  'decisions.decisionsIn',
  'meetings.listOf',
  'standing-seats.seatsByBody',
  'standing-seats.standingIn',
  'days-around.daysIn',
  'paging.isPage',
  'paging.pageOf',
  'paging.pagesFor',
  'bodies.asBody',
  'layout.layoutThread',
  'agenda.documentsOfPapers',
  'agenda.setOf',
  'charts.chartsOn',
  'charts.firstChartOn',
  'charts.bodiesOfFirstChart',
  'as-rules.asHeld',
  'as-rules.asPlace',
  'seat-views.chairsFirst',
  'places.placeAsked',
  'places.placeCalled',
  'place-offered.placeOffered',
  'found-records.addressOfRow',
  'public-files.placesOf',
  'public-files.tagOf',
  'agenda.documentsIn',
  'map.regionMap',
  'map.closeUpMap',
  'open-data.providerNamed',
  'centres.positionOf',
  'every-centre.isInUse',
  'every-centre.factsOf',
  'relations.idOf',
  'relations.idsOf',
  'review.reviewOf',
  'shown.withPublicBody',
  'counting.countsMissedSearches',
  'site-address.siteAddress',
  'site-address.absolute',
]

/** What all the others read through. */
const stored = [
  // the cards of the finder, which finder.findCentres asks
  'found-centre.foundCentres',
  'seat-views.seatViews',
  'event-views.eventViews',
  // all that is public of the structure, which on-day.structureOnDay asks
  'public-structure.publicStructure',
  'bodies-of-people.bodiesOfPeople',
  'days-around.daysAround',
  'history.changesForFeed',
  // the parts of the page of a meeting, which meeting-page.meetingPage asks
  'attendance.attendancesOf',
  'attendance.meetingAttendance',
  'actions.meetingActions',
  'questions.meetingQuestions',
  'body-lines.linesFrom',
  'body-lines.linesTo',
  'read.find',
  // the parts of search.search
  'query.readQuery',
  'statements.factsOfWords',
  'statements.findEntries',
  'statements.textsOf',
  'statements.titlesOf',
  'statements.knownAmong',
  'statements.entriesInAll',
  'coming-parts.expireWithParts',
  'found-records.foundRecords',
  'nearest.nearestNames',
  'pinned.pinnedAnswers',
  'stored-synonyms.readSynonyms',
  'sql.rowsOf',
  'find-as.findAs',
  'people-names.namesOfPeople',
  'read.ownCopy',
  'read.ofPlanned',
  'read.shared',
  'read.addTags',
  'lists.findMany',
  'lists.findFacets',
  'lists.findSlugs',
  'lists.findInLists',
  'lists.countOf',
  'records.findByIds',
  'records.findFacetsByIds',
  'records.findBySlug',
  'records.findById',
  // the tests and networks of rows, which centre-page.centrePage asks
  'offerings.namedIn',
  'globals.readGlobal',
  // the rows of a plan, which plans.* ask
  'approvers.approversOf',
  'planned-item.readItem',
  'read-plans.findPlans',
  'outlines.findBundles',
  'outlines.findOutlines',
  // the parts of the dashboard, which dashboard.dashboardOf asks
  'kept.findKept',
  'part.partOf',
  'drafts.draftsOf',
  'due.reviewsDue',
  'due.stillToConfirm',
  'recent.publishedLast',
  'gaps.gapsOf',
  'figures-due.figuresDue',
  'missed-searches.missedSearches',
  'comments.commentsFor',
  'planned.plannedFor',
  // the parts of the list of content, which content-list.* ask
  'published.readPublished',
  'kept-records.readRecords',
  'topic-names.topicNames',
  // the parts of what was saved, and of what a record was merged into
  'names.namesOf',
  'publication.mergedAmong',
  'findings.findingsOfRecords',
]

const test8 = {
  id: 8,
  href: '/tests/test-8',
  name: 'test 8',
  slug: 'test-8',
  summary: 'A summary.',
  alsoKnownAs: [],
  networkId: 7,
}

const topicList = { kind: 'topic', collection: 'trusts', slug: 'trust-7' }

/** How each function is called, once for each way that it can take. */
const calls: Record<string, (() => unknown[])[]> = {
  'last-changed.lastChanged': [
    () => [['trusts']],
    () => [['news-posts']],
    () => [['governance-bodies', 'seats', 'appointments']],
  ],
  'asked-records.idsByName': [
    () => [
      [
        { kind: 'trust', name: 'trust-7' },
        { kind: 'trust', name: 't8' },
        { kind: 'centre', name: 'centre-7' },
      ],
    ],
  ],
  'open-data.newsData': [
    () => [{ limit: 101 }],
    () => [{ limit: 101, after: { publishedOn: '2021-01-01', id: 5000 } }],
    () => [{ limit: 101, year: '2020' }],
    () => [{ limit: 101, topics: [{ collection: 'trusts', id: 7 }] }],
  ],
  'shown.bodiesOf': [() => [[{ body: 7 }]]],
  'shown.shownIn': [() => ['news-posts', { image: { in: [7] } }, ['news-posts:picture:7']]],
  'agenda.agendaOf': [() => [{ papersFrom: null, agenda: [], papers: [] }]],
  'agenda.papersOf': [() => [{ papersFrom: null, agenda: [], papers: [] }]],
  'agenda.isInMeeting': ['papers.document', 'agenda.papers.document', 'minutes.document'].map((path) => () => [
    7,
    { [path]: { in: [7] } },
    ['meetings:document:7'],
  ]),
  'meeting-papers.meetingPapers': [
    () => [thePublic, { papersFrom: null, agenda: [], papers: [{ title: 'Paper', kind: 'paper', document: 7 }] }],
  ],
  'paper-set.paperSetLink': [
    () => [
      {
        ...{ id: 7, body: 7, startsAt: '2026-11-24T12:00:00Z', state: 'planned', papersFrom: null, agenda: [] },
        papers: [7, 8].map((document) => ({ title: 'Paper', kind: 'paper', document })),
      },
      new Map([[7, { href: '/governance/body-7', text: 'Body 7' }]]),
    ],
  ],
  'paper-set.publicPaperSet': [() => [7]],
  'meeting-papers.minutesOf': [() => [thePublic, { minutes: { document: 7 } }]],
  'centre-page.centrePage': [
    () => [thePublic, 'centre-7', at],
    () => [thePublic, 'no-such-centre', at],
    () => [preview('cdcs', 7), '', at],
  ],
  'instead.insteadOf': [() => [{ id: 7, status: { state: 'ended', insteadAt: [8, 9] } }, at]],
  'centres.centresOfNetwork': [() => [7, [8, 15], at]],
  'centres.centresOf': [() => [7, at]],
  'contacts.contacts': [() => []],
  'body-contact.contactOf': [() => [{}], () => [{ contact: { email: 'team@example.org' } }]],
  'dashboard.dashboardOf': [() => [editor, 'administrator', day], () => [editor, 'secretariat', day]],
  'open-tasks.openTasks': [() => [editor]],
  'files.documentFiles': [() => [[7, 8], thePublic]],
  'files.documentsById': [() => [[7, 8], thePublic]],
  'files.documentOf': [() => [7, thePublic]],
  'files.documentsOf': [() => [[7, 8], thePublic]],
  'files.pictureOf': [() => [7, thePublic]],
  'files.cardPictures': [() => [[7, 8], thePublic]],
  'audit.peopleWithEvents': [() => [editor, 'administrator']],
  'reviews.reviewsFor': [() => [editor, 'administrator']],
  'plans.calendarOf': [() => [editor]],
  'publication.publicationsOf': [() => ['news-posts', [{ id: 7 }, { id: 8 }]]],
  'plans.planOf': [() => [editor, 7]],
  'plans.plansFor': [() => [editor, { collection: 'news-posts', id: 7 }], () => [editor, 'home']],
  'body-page.bodyPage': [() => [thePublic, 'body-7', at], () => [preview('governance-bodies', 7), '', at]],
  'meetings.meetingsList': [() => ['past', 1, at], () => ['upcoming', 2, at], () => ['past', 999_999, at]],
  'meetings.meetingsOfBody': [() => ['body-7', 1], () => ['no-such-body', 1], () => ['body-7', 9_999]],
  'meeting-calendar.meetingsForCalendar': [() => []],
  'meeting-calendar.meetingsOfBodyForCalendar': [() => ['body-7'], () => ['no-such-body']],
  'public-body.publicBody': [() => ['body-7']],
  'meeting-series.daysTaken': [() => [editor, 7, ['2027-01-28', '2027-02-25'], '14:00']],
  'meetings-by-body.meetingsAtAGlance': [() => [[7, 8], at]],
  'meetings.comingMeetings': [() => [at, 3]],
  'meetings.nextMeeting': [() => [at]],
  'centres.fewCentres': [() => [12, at]],
  'centres.noticesOnHome': [() => [at]],
  'every-centre.centresDoing': [() => [{ id: 8, network: 8 }]],
  'direction.directionPage': [() => [thePublic], () => [preview('home', 1)]],
  'meeting-page.meetingPage': [() => [thePublic, 7], () => [preview('meetings', 7), 7]],
  'meetings.meetingsOf': [() => [7, at]],
  'joint-meetings.ofBodies': [() => [[7, 8]]],
  'joint-meetings.meetingsOfBodies': [() => [[7, 8]]],
  'attendance-of-year.attendanceOfYear': [() => [7, '2026-11-24']],
  'attendance.attendanceHelp': [() => [editor, { bodies: [7], day, seats: [7, 8], appointments: [7, 8] }]],
  'carried-over.carriedOver': [() => [editor, { bodies: [7], at }]],
  'networks.networkLinks': [() => [[7, 8]]],
  'networks.networksOfBody': [() => [7]],
  'networks.networkPage': [() => [thePublic, 'network-7', at], () => [preview('networks', 7), '', at]],
  'cards.newsCards': [() => [[7, 8], 3], () => [[], 3]],
  'latest.newsAbout': ['trusts', 'networks', 'cdcs', 'tests', 'workstreams', 'governance-bodies'].map(
    (collection) => () => [collection, 7],
  ),
  'feed.newsForFeed': [() => [{ kind: 'all' }, 20], () => [topicList, 20]],
  'news-lists.newsListPage': [
    () => [{ kind: 'all' }, 1],
    () => [{ kind: 'all' }, 50],
    () => [topicList, 1],
    () => [{ kind: 'year', year: 2026 }, 1],
  ],
  'news-lists.newsYears': [() => []],
  'news-lists.selectionOf': [() => [topicList]],
  'related.relatedNews': [
    () => [7, [{ relationTo: 'trusts', value: 7 }]],
    () => [
      7,
      [
        { relationTo: 'trusts', value: 7 },
        { relationTo: 'networks', value: 8 },
      ],
    ],
  ],
  'alerts.siteAlerts': [() => []],
  'alerts.alertsOfCentres': [() => [[1, 2, 3]]],
  'corrections.correctionsOf': [() => [thePublic, 'news-posts', 7]],
  'corrections.earlierText': [() => [7], () => [70_000]],
  'shown.textOfRecord': [() => ['news-posts', 7], () => ['pages', 7]],
  'news.newsPage': [
    () => [thePublic, 'post-7'],
    () => [thePublic, 'no-such-post'],
    () => [preview('news-posts', 7), ''],
  ],
  'pages.contentPage': [
    () => [thePublic, 'page-7'],
    () => [thePublic, 'no-such-page'],
    () => [preview('pages', 7), ''],
  ],
  'preview.isBinned': [() => [preview('news-posts', 7)]],
  'preview.previewViewer': [() => [new Headers({ Authorization: `JWT ${token}` }), 'trusts', '7']],
  'search.search': [
    ...[
      'test 7',
      'test',
      'tset 7',
      'cent',
      'centre 7 near preston',
      'xqzzyx',
      'body 7 2026',
      'trust network centre body page',
    ],
    ...['document 7', 'LA9 7RG', 'a summary'],
  ].map((typed) => () => [{ typed, kind: null, page: 1 }, at]),
  'public-documents.publicDocuments': [() => [[7, 8, 17, 999_999]]],
  'public-files.publicFile': [
    () => ['picture-7.webp'],
    () => ['picture-7-small.webp'],
    () => ['document-7.pdf'],
    () => ['document-7001.pdf'],
    () => ['no-such-file.pdf'],
  ],
  'share-picture.shareWords': [() => ['news-posts', 'post-7', 'a.png'], () => ['pages', 'page-7', 'a.png']],
  'redirects.movedTo': [() => ['/old-7'], () => ['/never-there']],
  'relations.linkTo': [() => ['trusts', 7]],
  'relations.linksTo': [() => ['pages', [7, 8]]],
  'relations.linksToAny': [
    () => [
      [
        { relationTo: 'tests', value: 7 },
        { relationTo: 'cdcs', value: 7 },
      ],
    ],
  ],
  'relations.organisationsNamed': [
    () => [[{ relationTo: 'trusts', value: 7 }, null, { relationTo: 'organisations', value: 7 }]],
  ],
  'rich-text.textOf': [
    () => [
      {
        root: {
          children: [{ type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'news-posts', value: 7 } } }],
        },
      },
    ],
  ],
  'rich-text.textsOf': [() => [{ text: null }]],
  'members.membersOf': [() => [7, day]],
  'terms-of-reference.termsOf': [
    () => [{ termsOfReference: 7, termsAgreed: '2025', earlierTerms: [{ document: 8, agreed: '2020' }] }, thePublic],
  ],
  'tests.testsOf': [() => [7]],
  'trusts.trustPage': [() => [thePublic, 'trust-7', at], () => [preview('trusts', 7), '', at]],
  'hanging.hangingOn': [() => [editor, 'governance-bodies', 7], () => [editor, 'seats', 7]],
  'uses.personOf': [() => [new Headers({ Authorization: `JWT ${token}` })]],
  'publication.mergedInto': [() => [editor, 'trusts', 7]],
  'saved-states.savedStates': [() => [editor, { collection: 'trusts', id: 7 }], () => [editor, { global: 'home' }]],
  'saved-states.wholeStates': [() => [editor, { collection: 'trusts', id: 7 }, [7, 8]]],
  'saved-states.statesPage': [() => [editor, { collection: 'trusts', id: 7 }, 1]],
  'comparison.comparisonOf': [() => [editor, { collection: 'trusts', id: 7 }, 'newest', 'public']],
  'figures.latestMonth': [() => []],
  'waiting-times.importsDone': [() => [editor]],
  'waiting-times.notesOnMonths': [() => [editor]],
  'waiting-times.newestInWords': [() => []],
  'figures.monthsAbout': [() => ['2023-04', '2026-03']],
  'workstreams.workstreamPage': [() => [thePublic, 'workstream-7'], () => [preview('workstreams', 7), '']],
}

/** Functions that show all of a collection which is small by its nature: called when it is. */
const showAllOfSmall: Record<string, (() => unknown[])[]> = {
  'open-data.trustsData': [() => []],
  'suggestions.searchSuggestions': [() => []],
  'open-data.networksData': [() => []],
  'open-data.workstreamsData': [() => []],
  'open-data.centresData': [() => [at]],
  'open-data.testsData': [() => [at]],
  'centres-to-check.centresToCheck': [() => [editor, day]],
  'questions.questionsByCentre': [() => [editor, day, '']],
  'questions.questionsOfCentre': [() => [editor, day, 'hours', 7]],
  'finder.findCentres': [
    () => [{ test: '', near: '', wished: [], page: 1 }, [test8], at],
    () => [{ test: 'test-8', near: 'LA9', wished: ['stepFree'], page: 1 }, [test8], at],
  ],
  // the centres that do a test, and how far each is, are found among all
  'tests.testPage': [() => [thePublic, 'test-8', 'LA9', at], () => [preview('tests', 8), '', '', at]],
  'every-centre.everyCentre': [() => []],
  'referrals.referralMatrix': [() => [1, at]],
  'referrals.referralRows': [() => [at]],
  'bodies.governanceBodies': [() => []],
  'home.homePage': [() => [thePublic, at], () => [preview('home', 1), at]],
  'networks.networkList': [() => []],
  'tests.testList': [() => []],
  'tests.testsByNetwork': [() => []],
  'trusts.trustList': [() => []],
  'trusts.trustLinks': [() => []],
  'site-frame.siteFrame': [() => []],
  'workstreams.workstreamList': [() => []],
  'counted.countedTrusts': [() => []],
  'counted.countedTests': [() => []],
  'target.targetOfAll': [() => []],
  'in-short.waitingAtTrust': [() => ['RXL']],
  'in-short.waitingForTest': [() => ['MRI']],
  'sitemap-waiting.waitingEntries': [() => []],
}

/** Functions that must read all of a collection that grows, each with the reason. */
const readAll: Record<string, { calls: (() => unknown[])[]; why: string }> = {
  'open-data.bodiesData': { calls: [() => []], why: 'the set holds every body, of all times' },
  'open-data.seatsData': { calls: [() => []], why: 'the set holds every seat, of all times' },
  'open-data.appointmentsData': { calls: [() => []], why: 'all parts of the set are cut from one copy' },
  'open-data.meetingsData': { calls: [() => []], why: 'all parts of the set are cut from one copy' },
  'open-data.decisionsData': { calls: [() => []], why: 'all parts of the set are cut from one copy' },
  'open-data.attendanceData': { calls: [() => []], why: 'all parts of the set are cut from one copy' },
  'sitemap.sitemap': { calls: [() => []], why: 'it names every page' },
  'meeting-series.bodiesThatMeet': {
    calls: [() => [editor, day]],
    why: 'the form for a series of meetings offers every body that meets, drafts too, 500 at most',
  },
  'before-after.bundleBeforeAfter': {
    calls: [() => [editor, 7, day]],
    why: 'the form of a bundle shows the bodies that it concerns among all that they answer to',
  },
  'desk-choices.deskChoices': {
    calls: [() => [editor]],
    why: 'the forms of a desk offer every person, organisation and body',
  },
  'seats-and-members.deskOf': {
    calls: [() => [editor, 7, day]],
    why: 'the desk of a body holds forms that offer every person, organisation and body',
  },
  'leaving-names.leavingNames': {
    calls: [() => [editor, day]],
    why: 'a name goes when all appointments of a person are over: the dashboard looks at each',
  },
  'structure.structureTasks': {
    calls: [() => [editor, ['appointments'], day]],
    why: 'the dashboard says which seats of all are vacant, and whose terms end',
  },
  'whole.bodiesWithSeats': {
    calls: [() => [editor, day]],
    why: 'the list of desks says which body has a vacancy, of a few hundred',
  },
  'whole.desksOf': {
    calls: [() => [editor, day]],
    why: 'the list of desks says which body has a vacancy, of a few hundred',
  },
  'known.lookUp': {
    calls: [
      () => [
        editor,
        {
          addresses: ['/news/post-7', '/no-such-page'],
          external: ['https://example.org/'],
          pictures: ['7'],
          records: ['trusts:7'],
        },
      ],
    ],
    why: 'the checker of words knows the names of records, 200 of a kind at most; it asks when somebody opens it',
  },
  'report.writingReport': {
    calls: [() => [editor, 'administrator', { kind: 'trusts', rule: null }]],
    why: 'it judges every published text of the kind that is asked for',
  },
  'content-list.contentList': {
    calls: [
      () => [editor, 'administrator', { filter: filterIn(() => ''), today: day, page: 1, atOnce: 50 }],
      () => [editor, 'secretariat', { filter: filterIn(() => ''), today: day, page: 40, atOnce: 50 }],
    ],
    why: 'it puts all kinds in one order and offers their owners and topics, 2,000 records of a kind at most',
  },
  'content-list.contentAsCsv': {
    calls: [
      () => [
        editor,
        'administrator',
        { filter: { ...filterIn(() => ''), kind: 'trusts' }, today: day },
        'https://portal.test',
      ],
    ],
    why: 'the file holds all pages of the list, and what is found in each text',
  },
  'news-topics.newsTopics': {
    calls: [() => []],
    why: 'one page says how many posts there are about what',
  },
  'overview.overview': { calls: [() => [at]], why: 'one page shows who answers to whom, and who chairs what, today' },
  'history.historyPage': { calls: [() => [1, at]], why: 'the newest changes are found among those of all records' },
  'on-day.structureOnDay': {
    calls: [() => [day]],
    why: 'one page shows who answers to whom, and who sat where, on a day',
  },
  'overview.chairsToday': { calls: [() => [at]], why: 'as the structure of today' },
  'on-day.chairsOnDay': { calls: [() => [day]], why: 'as the structure on a day' },
  'overview.bodiesPage': { calls: [() => [2, at]], why: 'its names are found among those of all records' },
  'on-day.membersOnDay': { calls: [() => [day, 2]], why: 'as the structure on a day' },
  'on-day.dayOfChange': { calls: [() => [day]], why: 'as the structure on a day' },
  'interests.interestsRegister': {
    calls: [() => []],
    why: 'the register is one page, and the sitemap lists its bodies',
  },
  'interests.haveInterests': {
    calls: [() => [[7]]],
    why: 'a body says whether the register has something of its members',
  },
  'interests.interestsOfBody': { calls: [() => ['a-body']], why: 'as the register' },
  'interests.hasInterests': { calls: [() => []], why: 'as the register' },
  'interests.interestPages': { calls: [() => []], why: 'the sitemap lists the pages of the register' },
  'structure-data.structureData': { calls: [() => [day]], why: 'the data of a day is one file' },
  'tables.appointmentRows': { calls: [() => []], why: 'the file holds every appointment' },
  'tables.meetingRows': { calls: [() => []], why: 'the file holds every meeting' },
  'attendance-table.attendanceRows': { calls: [() => []], why: 'the file holds all attendance' },
  'tables.decisionRows': { calls: [() => []], why: 'the file holds every decision' },
  'sitemap-news.newsRows': { calls: [() => []], why: 'the sitemap lists every post' },
  'figures.figuresOf': {
    calls: [() => [{ from: '2023-04', to: '2026-03' }], () => [{ providers: ['RXL'], tests: ['MRI'] }]],
    why: 'a page shows three years of every trust and test',
  },
  'open-data.waitingTimesData': {
    calls: [() => [() => null], () => [(name: string) => (name === 'trust' ? 'ENGLAND' : null)]],
    why: 'whatever is asked, one copy of all figures is kept, and not one for each question',
  },
  'shown.waitingTimesOfAll': { calls: [() => []], why: 'as its figures' },
  'shown.waitingTimesOfTrust': { calls: [() => ['trust-7'], () => ['no-such-trust']], why: 'as its figures' },
  'shown.waitingTimesOfTest': { calls: [() => ['test-8'], () => ['no-such-test']], why: 'as its figures' },
  'uses.usesOf': {
    calls: [() => [editor, 'trusts', 7]],
    why: 'a link may stand in any text; only the dialogue before a deletion asks',
  },
}

/** Statements of the functions above that read all, or have only that one fault, each with the reason. */
const mayReadAll: { start: string; only?: string; why: string }[] = [
  {
    start: '\n    select typed.word',
    only: 'throws away',
    why: 'a number is looked for in all entries, and documents are left out of the count',
  },
  { start: 'select count(*)::int as count from search_entries', why: 'counted once for all pages after a change' },
  { start: 'select count(*) from "news_posts"', why: 'the list says how many pages of news there are' },
  {
    start:
      'select "meetings"."id", "meetings"."body_id", "meetings"."starts_at", "meetings"."papers_from", "meetings_agenda"."data"',
    why: 'the newest meetings with papers are looked for from the newest on',
  },
  { start: 'select count(*) from "meetings"', why: 'the lists say how many pages of meetings there are' },
  ...[
    'count(*) from "cdcs"',
    'COUNT(1) OVER() from "cdcs"',
    'count(*) from "tests"',
    'count(*) from "governance_bodies"',
  ].map((counted) => ({
    start: `select ${counted}`,
    why: 'the dashboard counts the gaps of what is few by its nature',
  })),
  ...[
    '"cdcs"."id", "cdcs"."name", "cdcs"."phone", "cdcs"."status_state"',
    '"id", "name" from "tests"',
    '"id", "name" from "networks"',
  ].map((asked) => ({
    start: `select ${asked}`,
    why: 'the dashboard counts what is to be checked of centres, which are few by their nature, 500 at most',
  })),
  ...[
    '"id", "name", "established", "dissolved" from "governance_bodies"',
    '"id", "seat_id", "holder", "person_id", "is_deputy", "from", "until", "term", "term_months" from "appointments"',
    '"seats"."id", "seats"."label", "seats"."body_id", "seats"."role", "seats"."how_many"',
  ].map((asked) => ({
    start: `select ${asked}`,
    why: 'the dashboard of the secretariat says whose term ends, and what is vacant, of all that is there today',
  })),
]

/** Whether a statement may read all, or may have one problem. */
const isExcused = (text: string, problem?: string): boolean =>
  mayReadAll.some(
    ({ only, start }) => text.startsWith(start) && (only === undefined || problem?.startsWith(only) === true),
  )

/** More rows than this are more than a page shows. */
const pageful = 200

/** The most that one statement is asked for a page. */
const often = 3

let large: Set<string>
const findLarge = async () => {
  const tables = await client.query<{ relname: string }>(
    // of words some thousand are many: each is compared with what was typed
    "select relname from pg_class where relkind = 'r' and (reltuples >= $1 or relname = 'search_words')",
    [rows],
  )
  large = new Set(tables.rows.map(({ relname }) => relname))
}

/** A statement without what differs each time: how many ids, and the names that Payload makes up for joins. */
const shapeOf = (text: string): string =>
  text.replace(/\$\d+(, \$\d+)*/g, '$').replace(/[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}/g, 'joined')

/** A question that is asked again and again is asked for each row of a list. */
const asksAgain = (statements: Statement[]): string[] => {
  const shapes = statements.map(({ text }) => shapeOf(text))
  return [...new Set(shapes)]
    .filter((shape) => shapes.filter((one) => one === shape).length > often)
    .map((shape) => `asks more than ${often} times:\n${shape}`)
}

/** Payload may write into a condition that is shared: the question would grow each time. */
const asksMoreEachTime = (first: Statement[], then: Statement[]): string[] => {
  const shapes = (statements: Statement[]) =>
    statements
      .map(({ text }) => shapeOf(text))
      .sort()
      .join('\n')
  return shapes(first) === shapes(then) ? [] : [`asks another question the second time:\n${shapes(then)}`]
}

/**
 * The search asks at once where the documents that it has found are shown. For so many PostgreSQL rather reads ten thousand rows of a
 * table than its index; of a larger table it does not.
 */
const asksForFoundDocuments = (name: string, text: string): boolean =>
  name === 'search.search' && /documents?_id" in \(\$\d+(?:, \$\d+){19}/.test(text)

const problemsOf = async (name: string, argumentsOf: () => unknown[]): Promise<string[]> => {
  const call = () => exported.get(name)?.(...argumentsOf())
  const [statements, again] = [await asking(call), await asking(call)]
  const judged = statements.filter(({ text }) => !isExcused(text) && !asksForFoundDocuments(name, text))
  const plans: string[] = []
  for (const statement of judged) {
    const problems = await planProblems(client, statement, large)
    plans.push(...problems.filter((problem) => !isExcused(statement.text, problem)))
  }
  return [
    ...asksAgain(statements),
    ...asksMoreEachTime(statements, again),
    ...judged
      .filter((one) => one.rows > pageful)
      .map(({ rows: found, text }) => `reads ${found} rows to show a page:\n${text}`),
    ...plans,
  ]
}

beforeAll(async () => {
  own = await startPayload()
  const { payload } = own
  const person = { email: 'editor@example.org', password: 'a-long-password-for-the-tests' }
  const user = await payload.create({
    collection: 'users',
    data: { ...person, name: 'Editor', role: 'administrator' },
    overrideAccess: true,
  })
  editor = { ...user, collection: 'users' }
  token = await loginToken(payload, person)
  await fill(own.database.sql)
  client = new Client({ connectionString: own.database.url })
  await client.connect()
  await findLarge()
  for (const name of modules) {
    const functions = Object.entries((await import(`../../content/${name}.ts`)) as Functions).filter(
      ([, value]) => typeof value === 'function',
    )
    for (const [called, value] of functions) exported.set(`${path.basename(name)}.${called}`, value as () => unknown) // just looked at
  }
  asking = capturing(payload)
}, 120_000)
afterAll(async () => {
  await client.end()
  await own.remove()
})

test('every function that content/ gives to pages is tried here', () => {
  const tried = [
    ...readNothing,
    ...stored,
    ...Object.keys(calls),
    ...Object.keys(showAllOfSmall),
    ...Object.keys(readAll),
  ]
  expect([...new Set(tried)].sort()).toEqual([...exported.keys()].sort())
})

test('the tables are as large as they should be', () => {
  expect([...large]).toEqual(
    expect.arrayContaining([
      'trusts',
      'news_posts',
      'news_posts_rels',
      'cdcs_offerings',
      'meetings_papers',
      'appointments',
      'redirects',
      'search_words',
      '_pages_v',
    ]),
  )
})

describe.each(Object.entries(calls))('%s', (name, ways) => {
  test.each(ways.map((way, place) => [place + 1, way] as const))('reads what it shows, way %i', async (_, way) => {
    expect(await problemsOf(name, way)).toEqual([])
  })
})

describe('where all of a collection is shown, which is small by its nature', () => {
  beforeAll(async () => {
    await small(own.database.sql)
    await findLarge()
  })

  test.each(Object.entries(showAllOfSmall).flatMap(([name, ways]) => ways.map((way) => [name, way] as const)))(
    '%s reads nothing else',
    async (name, way) => {
      expect(await problemsOf(name, way)).toEqual([])
    },
  )

  test('of all centres, the one that has changed is read again, and none of the others', async () => {
    const kept = new Map<string, Fragment>()
    const fragments = {
      get: async (key: string, read: () => Promise<unknown>) => {
        const fragment = kept.get(key) ?? { value: await read(), tags: [], expiresAt: Infinity, revision: 0 }
        kept.set(key, fragment)
        return fragment
      },
    }
    const ask = () =>
      renderContext.run(newRenderContext(fragments), async () => exported.get('every-centre.everyCentre')?.())
    expect((await asking(ask)).length).toBeGreaterThan(0)
    expect(await asking(ask)).toEqual([])
    const [one = ''] = [...kept.keys()].filter((key) => key.startsWith('centre to find'))
    kept.delete(one)
    const again = await asking(ask)
    expect(again).toHaveLength(1)
    expect(again[0]?.rows).toBe(1)
  })
})

describe('where everything is read', () => {
  beforeAll(() => few(own.database.sql))

  test.each(Object.entries(readAll).map(([name, { calls: ways, why }]) => [name, why, ways] as const))(
    '%s asks nothing again and again: %s',
    async (name, _, ways) => {
      for (const way of ways) {
        const statements = await asking(() => exported.get(name)?.(...way()))
        expect(statements.length).toBeGreaterThan(0)
        expect(asksAgain(statements)).toEqual([])
      }
    },
  )
})
