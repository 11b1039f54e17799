/** The components of the panel's forms and lists, where Payload's import map finds them. */
export const formComponents = {
  saveState: '/components/admin/form/save-state.tsx#SaveState',
  viewOnSite: '/components/admin/record/view-on-site.tsx#ViewOnSite',
  /** the address of what is public, and where else it shows */
  linkAndUses: '/components/admin/record/link-and-uses.tsx#LinkAndUses',
  checkWords: '/components/admin/words/check-words.tsx#CheckWords',
  /** plans what has public pages for a day to come */
  schedule: '/components/admin/bundles/schedule.tsx#Schedule',
  /** asks for a review, and says what came of it */
  review: '/components/admin/review/review.tsx#Review',
  /** a link to the draft for somebody without an account */
  sharePreview: '/components/admin/record/share-preview.tsx#SharePreview',
  versions: '/app/(payload)/versions.tsx#Versions',
  /** a version beside another one */
  version: '/app/(payload)/version.tsx#Version',
  status: '/components/admin/record/status.tsx#Status',
  statusCell: '/app/(payload)/status-cell.tsx#StatusCell',
  unpublish: '/components/admin/record/unpublish.tsx#Unpublish',
  publicActions: '/components/admin/record/public-actions.tsx#PublicActions',
  binNotice: '/components/admin/record/bin-notice.tsx#BinNotice',
  moveToBin: '/components/admin/record/move-to-bin.tsx#MoveToBin',
  /** deletes a file at once and for good, with a reason */
  destroyFile: '/components/admin/record/destroy-file.tsx#DestroyFile',
  /** takes a person out of all that is kept, with a reason */
  removeName: '/components/admin/structure/remove-name.tsx#RemoveName',
  fileUpload: '/components/admin/record/file-upload.tsx#FileUpload',
  /** what the file of a document says of itself, and what is better than a PDF */
  documentFacts: '/components/admin/record/document-facts.tsx#DocumentFacts',
  /** where a picture is cut around, and what that gives */
  focalPoint: '/components/admin/record/focal-point.tsx#FocalPoint',
  recordList: '/components/admin/record/record-list.tsx#RecordList',
  recordView: '/components/admin/form/record-view.tsx#RecordView',
  /** in place of a button that would be refused */
  nothing: '/components/admin/nothing.tsx#Nothing',
} as const

/** The views of a form: all that is typed is looked after, and versions say who and what. */
export const formViews = {
  edit: {
    default: { Component: formComponents.recordView },
    versions: { Component: formComponents.versions },
    version: { Component: formComponents.version },
  },
} as const
