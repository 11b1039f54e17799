import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type GlobalConfig } from 'payload'
import sharp from 'sharp'
import { ownOrigins } from './access/own-origins'
import { hiddenFrom } from './access/rules'
import { isResource } from './access/table'
import { collections } from './collections/all'
import { withoutBlank } from './fields/blanks'
import { isPublicRecord, usedIn } from './domain/public-records'
import { keepBuiltInValidation } from './fields/built-in-validation'
import { copiesSaySo } from './fields/copied-title'
import { everyField } from './fields/every-field'
import { labelled } from './fields/labels'
import { boundedText } from './fields/longest-text'
import { panelWords } from './fields/panel-words'
import { editor } from './fields/rich-text'
import { statusField } from './fields/status'
import { namedRows } from './fields/row-labels'
import { searchedAsWritten } from './fields/text-search'
import { Home } from './globals/home'
import { SiteSettings } from './globals/site-settings'
import { audited, auditedGlobal } from './publishing/audit/audited'
import { mail } from './publishing/mail/mail'
import { previewAddress } from './publishing/workflow/preview-address'
import { boundedGlobalQuery, boundedQuery } from './publishing/queries/bounded-query'
import { withBoundedGlobalVersions, withBoundedQueries } from './publishing/queries/every-query'
import { joinsReadableOnly } from './publishing/queries/joined-query'
import { settlingFiles } from './publishing/uploads/settling-database'
import { settleFiles } from './publishing/uploads/unsettled-files'
import { wellFormedData, wellFormedGlobalData } from './publishing/sent/hook'
import { formatApiError } from './publishing/hooks/format-api-error'
import { publishedGlobalWords, publishedWords } from './publishing/hooks/published-words'
import { nameOnlyReadable, nameOnlyReadableInGlobal } from './publishing/workflow/named-records'
import { openRecords } from './publishing/workflow/open-records'
import { restoringAsDraft, restoringGlobalAsDraft } from './publishing/workflow/restored-as-draft'
import { withoutLocks } from './publishing/workflow/without-locks'

const folder = path.dirname(fileURLToPath(import.meta.url))

const globals: GlobalConfig[] = [Home, SiteSettings]

/** Applies to everything stored: labels in sentence case, no API view, hidden from those who may only read it. */
const prepared = <Stored extends CollectionConfig | GlobalConfig>(stored: Stored): Stored => ({
  ...stored,
  admin: { ...stored.admin, hideAPIURL: true, ...(isResource(stored.slug) ? { hidden: hiddenFrom(stored.slug) } : {}) },
  fields: everyField(stored.fields, (field) =>
    namedRows(keepBuiltInValidation(boundedText(labelled(withoutBlank(field))))),
  ),
})

/** What holds for every read and every save of a record. */
const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [boundedQuery, wellFormedData, joinsReadableOnly, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), nameOnlyReadable],
    afterChange: [...(collection.hooks?.afterChange ?? []), publishedWords],
  },
})

/** The same for a global. */
const guardedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [boundedGlobalQuery, wellFormedGlobalData, ...(global.hooks?.beforeOperation ?? [])],
    beforeChange: [...(global.hooks?.beforeChange ?? []), nameOnlyReadableInGlobal],
    afterChange: [...(global.hooks?.afterChange ?? []), publishedGlobalWords],
  },
})

const saveState = '/components/admin/form/save-state.tsx#SaveState'
const viewOnSite = '/components/admin/record/view-on-site.tsx#ViewOnSite'
const checkWords = '/components/admin/words/check-words.tsx#CheckWords'
/** On the form of what has public pages: plans it for a day to come. */
const schedule = '/components/admin/bundles/schedule.tsx#Schedule'
const versions = '/app/(payload)/versions.tsx#Versions'
const status = '/components/admin/record/status.tsx#Status'
const statusCell = '/app/(payload)/status-cell.tsx#StatusCell'
const recordList = '/components/admin/record/record-list.tsx#RecordList'
const recordView = '/components/admin/form/record-view.tsx#RecordView'

/** Lists say whether the public sees a record; Payload's own column says "Published" and "Draft" of other things. */
const withStatus = (collection: CollectionConfig): CollectionConfig =>
  collection.versions ? { ...collection, fields: [...collection.fields, statusField(statusCell)] } : collection

/** What holds in each form of a collection: it says whether all is saved, and makes no record before something is typed. */
const withForm = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      edit: {
        beforeDocumentControls: [
          saveState,
          viewOnSite,
          ...(isPublicRecord(collection.slug) ? [checkWords, schedule] : []),
        ],
        ...(collection.versions
          ? { Status: status, UnpublishButton: '/components/admin/record/unpublish.tsx#Unpublish' }
          : {}),
        editMenuItems: collection.trash ? ['/components/admin/record/move-to-bin.tsx#MoveToBin'] : [],
        ...(collection.upload ? { Upload: '/components/admin/record/file-upload.tsx#FileUpload' } : {}),
        ...collection.admin?.components?.edit,
      },
      views: {
        edit: { default: { Component: recordView }, versions: { Component: versions } },
        ...(collection.trash ? { list: { Component: recordList } } : {}),
      },
    },
  },
})

const hasDrafts = ({ versions }: GlobalConfig): boolean => typeof versions === 'object' && Boolean(versions.drafts)

const withGlobalForm = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  admin: {
    ...global.admin,
    components: {
      // what exists once is always public
      elements: {
        beforeDocumentControls: [saveState, viewOnSite, ...(global.slug === 'home' ? [checkWords, schedule] : [])],
        ...(hasDrafts(global) ? { Status: status, UnpublishButton: '/components/admin/nothing.tsx#Nothing' } : {}),
      },
      views: { edit: { default: { Component: recordView }, versions: { Component: versions } } },
    },
  },
})

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
        planned: { Component: '/app/(payload)/planned.tsx#Planned', path: '/planned', meta: { title: 'Planned' } },
        writing: {
          Component: '/app/(payload)/writing.tsx#Writing',
          path: '/writing',
          meta: { title: 'Writing report' },
        },
      },
      afterNavLinks: [
        '/components/admin/bundles/planned-link.tsx#PlannedLink',
        '/app/(payload)/writing.tsx#WritingLink',
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
  collections: collections
    .map(copiesSaySo)
    .map(prepared)
    .map(withStatus)
    .map(guarded)
    .map(audited)
    .map(withForm)
    .map((collection) => (collection.versions ? { ...collection, endpoints: [restoringAsDraft] } : collection)),
  globals: globals
    .map(prepared)
    .map(guardedGlobal)
    .map(auditedGlobal)
    .map(withGlobalForm)
    .map((global) => (hasDrafts(global) ? { ...global, endpoints: [restoringGlobalAsDraft] } : global)),
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
  endpoints: openRecords,
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
