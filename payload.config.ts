import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { ownOrigins } from './access/own-origins'
import { collections } from './collections/all'
import { asEveryCollection } from './collections/every-collection'
import { usedIn } from './domain/public-records'
import { panelWords } from './fields/panel-words'
import { editor } from './fields/rich-text'
import { searchedAsWritten } from './fields/text-search'
import { globals } from './globals/all'
import { asEveryGlobal } from './globals/every-global'
import { mail } from './publishing/mail/mail'
import { previewAddress } from './domain/preview-address'
import { withBoundedGlobalVersions, withBoundedQueries } from './publishing/queries/every-query'
import { settlingFiles } from './publishing/uploads/settling-database'
import { settleFiles } from './publishing/uploads/unsettled-files'
import { formatApiError } from './publishing/hooks/format-api-error'
import { completingFiles } from './publishing/uploads/completed-files'
import { emptyingBin } from './publishing/workflow/empty-bin'
import { removingNamesDue } from './publishing/governance/retention/run'
import { sharedPreviewEndpoints } from './publishing/workflow/shared-previews/endpoints'
import { openRecords } from './publishing/workflow/open-records'
import { withoutLocks } from './publishing/workflow/without-locks'

const folder = path.dirname(fileURLToPath(import.meta.url))

const built = buildConfig({
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
    importMap: { baseDir: folder },
    meta: { titleSuffix: ' - Diagnostics Collaborative' },
    components: {
      providers: [
        '/components/admin/names.tsx#Names',
        '/components/admin/file-check.tsx#FileCheck',
        '/components/admin/session-keeper.tsx#SessionKeeper',
        '/components/admin/form/server-answers.tsx#ServerAnswers',
      ],
      header: ['/app/(payload)/going-live-warning.tsx#OpenGoingLive'],
      beforeDashboard: ['/app/(payload)/dashboard.tsx#EditorsDashboard'],
      views: {
        content: { Component: '/app/(payload)/content.tsx#Content', path: '/content', meta: { title: 'All content' } },
        meetingSeries: {
          Component: '/app/(payload)/meeting-series.tsx#MeetingSeries',
          path: '/meeting-series',
          meta: { title: 'Add a series of meetings' },
        },
        seatsAndMembers: {
          Component: '/app/(payload)/seats-and-members.tsx#SeatsAndMembers',
          path: '/seats-and-members',
          exact: false,
          meta: { title: 'Seats and members' },
        },
        checks: {
          Component: '/app/(payload)/checks.tsx#Checks',
          path: '/checks',
          meta: { title: 'What to check at each centre' },
        },
        waitingTimes: {
          Component: '/app/(payload)/waiting-times.tsx#WaitingTimes',
          path: '/waiting-times',
          meta: { title: 'Waiting times' },
        },
        planned: { Component: '/app/(payload)/planned.tsx#Planned', path: '/planned', meta: { title: 'Planned' } },
        writing: {
          Component: '/app/(payload)/writing.tsx#Writing',
          path: '/writing',
          meta: { title: 'Writing report' },
        },
      },
      afterNavLinks: [
        '/components/admin/content-list/content-link.tsx#ContentLink',
        '/components/admin/bundles/planned-link.tsx#PlannedLink',
        '/components/admin/desk/desks-nav-link.tsx#DesksNavLink',
        '/components/admin/waiting-times/waiting-link.tsx#WaitingLink',
        '/app/(payload)/writing.tsx#WritingLink',
        '/app/(payload)/checks.tsx#ChecksLink',
      ],
      graphics: { Icon: '/components/admin/brand.tsx#Icon', Logo: '/components/admin/brand.tsx#Logo' },
    },
    livePreview: {
      collections: usedIn('previews'),
      globals: ['home'],
      url: ({ collectionConfig, data }) => previewAddress(collectionConfig?.slug ?? 'home', data.id),
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 320, height: 640 },
        { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
        { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
      ],
    },
  },
  collections: collections.map(asEveryCollection),
  globals: globals.map(asEveryGlobal),
  editor,
  email: mail(process.env),
  db: settlingFiles(
    withBoundedGlobalVersions(
      searchedAsWritten(
        postgresAdapter({
          migrationDir: path.join(folder, 'migrations'),
          push: false,
          pool: {
            connectionString: process.env.DATABASE_URL,
            max: 10,
            // without limits a database that hangs would hang every request
            connectionTimeoutMillis: 5_000,
            query_timeout: 15_000,
            // PostgreSQL gives up a statement before we give up waiting for it, or it would go on alone
            statement_timeout: 14_000,
            idleTimeoutMillis: 30_000,
          },
        }),
      ),
    ),
  ),
  onInit: settleFiles,
  secret: process.env.PAYLOAD_SECRET ?? '',
  csrf: ownOrigins(process.env.SITE_URL, process.env.PORT),
  endpoints: [...openRecords, ...sharedPreviewEndpoints, emptyingBin, completingFiles, removingNamesDue],
  graphQL: { disable: true },
  hooks: { afterError: [formatApiError] },
  i18n: { translations: { en: panelWords(Boolean(process.env.SMTP_URL)) } },
  maxDepth: 3,
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(folder, 'payload-types.ts') },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: 20 * 1024 * 1024 },
    responseOnLimit: 'The file is larger than 20MB. Make it smaller and add it again.',
  },
})

export default built.then(withoutLocks).then(withBoundedQueries)
