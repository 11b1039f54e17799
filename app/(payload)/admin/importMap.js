import { WithdrawalNotice as WithdrawalNotice_fb7507453fbe1b6abb84bbc7f2bc6c03 } from '../../../components/admin/record/withdrawal-notice.tsx'
import { TypedText as TypedText_698789ebe527470f884661cfd2c674db } from '../../../components/admin/typed-text.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TidyPasteFeatureClient as TidyPasteFeatureClient_27f17c4e809942a8b89c2731c9176f5c } from '../../../components/admin/paste/feature.tsx'
import { RowLabel as RowLabel_35a1854ce6ca24f73a39f37b0e22890c } from '../../../components/admin/row-label.tsx'
import { StatusCell as StatusCell_5b5724f113b98c0e98c1cbf3af33a815 } from '../../../app/(payload)/status-cell.tsx'
import { SaveState as SaveState_6a279972767df21aa8dff5483127f6d3 } from '../../../components/admin/form/save-state.tsx'
import { BinNotice as BinNotice_4d4125c84a054db6f40ad0d8000c74dd } from '../../../components/admin/record/bin-notice.tsx'
import { ViewOnSite as ViewOnSite_8511f940e1137c459c225cec78e7096c } from '../../../components/admin/record/view-on-site.tsx'
import { CheckWords as CheckWords_6bf0ed4984416acb89eb04e34b0e33f8 } from '../../../components/admin/words/check-words.tsx'
import { Review as Review_3f5777879e559ff764fdd44ba5e0413a } from '../../../components/admin/review/review.tsx'
import { Schedule as Schedule_365c2d5ce28426eaaaa4e64caf61754c } from '../../../components/admin/bundles/schedule.tsx'
import { SharePreview as SharePreview_fddd9bc97a5fccebd6911688b5fec553 } from '../../../components/admin/record/share-preview.tsx'
import { LinkAndUses as LinkAndUses_cc11cdcf8eeab5b2121aa5e2814e6f0c } from '../../../components/admin/record/link-and-uses.tsx'
import { PublicActions as PublicActions_68fa8994a4cd071ffcb241f6c84f5773 } from '../../../components/admin/record/public-actions.tsx'
import { MoveToBin as MoveToBin_559cdf1758044c4202beb99fbd2f5de9 } from '../../../components/admin/record/move-to-bin.tsx'
import { Status as Status_d33f22d225499cacb550f9260903e6bf } from '../../../components/admin/record/status.tsx'
import { Unpublish as Unpublish_11212d0a63d4618aa5a123cdb7dd20bf } from '../../../components/admin/record/unpublish.tsx'
import { RecordView as RecordView_4c2c726529a73bb4d0f29995e5c07518 } from '../../../components/admin/form/record-view.tsx'
import { Versions as Versions_c80bac3bf14e8bbacee2739e00923293 } from '../../../app/(payload)/versions.tsx'
import { Version as Version_7da874f3c4cb5d99056aea31baea50b5 } from '../../../app/(payload)/version.tsx'
import { RecordList as RecordList_87cc2739a6f8271885993140e2fac46e } from '../../../components/admin/record/record-list.tsx'
import { AlertPreview as AlertPreview_ee2dc47812feb66b3f3fa5b3e1c19358 } from '../../../components/admin/alerts/alert-preview.tsx'
import { DayAndTime as DayAndTime_8fe3e390dfa98a8e49691870a9446a3c } from '../../../components/admin/day-and-time.tsx'
import { BundleOverview as BundleOverview_08d52b6bfa2683548ff143f7ea4d288f } from '../../../components/admin/bundles/bundle-overview.tsx'
import { CalendarLink as CalendarLink_fe0942b291fcebe18614dfab61691a23 } from '../../../components/admin/bundles/calendar-link.tsx'
import { HoursInWords as HoursInWords_2aaf46b63ac5f9d66b4d1871c126dc6a } from '../../../components/admin/hours/in-words.tsx'
import { HoursRowLabel as HoursRowLabel_34f0fc437f4917215d68de03e8de7894 } from '../../../components/admin/hours/row-label.tsx'
import { CopyHours as CopyHours_0f8c74e7a89b272cdcbbcd7c3f953aec } from '../../../components/admin/hours/copy-hours.tsx'
import { DeskLink as DeskLink_50dd8362da181529ae3bdc561d38d461 } from '../../../components/admin/desk/desk-link.tsx'
import { WhatEnds as WhatEnds_0448dc1280246f316bf9d7b6d22c43ba } from '../../../components/admin/structure/what-ends.tsx'
import { DesksLink as DesksLink_50dd8362da181529ae3bdc561d38d461 } from '../../../components/admin/desk/desk-link.tsx'
import { RemoveName as RemoveName_c9407847c66722d7636330049aef285e } from '../../../components/admin/structure/remove-name.tsx'
import { AttendanceTable as AttendanceTable_bcff9778cbd766fafe9934cd79a9fe82 } from '../../../components/admin/attendance/attendance-table.tsx'
import { CarriedOver as CarriedOver_b3439f62f9123db6149ab051930a4579 } from '../../../components/admin/attendance/carried-over.tsx'
import { SeriesLink as SeriesLink_2a0598f61c4302b819512ff735fa0330 } from '../../../components/admin/meeting-series/series-link.tsx'
import { FocalPoint as FocalPoint_09fd74b4eafafd3ff244546f6fc0530d } from '../../../components/admin/record/focal-point.tsx'
import { DestroyFile as DestroyFile_953562e4bb3a9f1b35d0ae5f8c22d921 } from '../../../components/admin/record/destroy-file.tsx'
import { FileUpload as FileUpload_93e20c94549f5652dcdef16781a67141 } from '../../../components/admin/record/file-upload.tsx'
import { DocumentFacts as DocumentFacts_5aefd12f33c3f875eb4209323dbac00c } from '../../../components/admin/record/document-facts.tsx'
import { TextCell as TextCell_617b95465ec3aa1e7ca0b5b2ffcae7c9 } from '../../../components/admin/record/text-cell.tsx'
import { PasswordHelp as PasswordHelp_a8bc6725c166fa9233d0322875082b6b } from '../../../components/admin/password-help.tsx'
import { CurrentPassword as CurrentPassword_d164966e59464b4abfec0db335e1fff5 } from '../../../components/admin/current-password.tsx'
import { WhenCell as WhenCell_0820667d3cccf012ad24b53f8375611a } from '../../../components/admin/audit/cells.tsx'
import { WhatCell as WhatCell_0820667d3cccf012ad24b53f8375611a } from '../../../components/admin/audit/cells.tsx'
import { WhoCell as WhoCell_0820667d3cccf012ad24b53f8375611a } from '../../../components/admin/audit/cells.tsx'
import { RecordCell as RecordCell_0820667d3cccf012ad24b53f8375611a } from '../../../components/admin/audit/cells.tsx'
import { DetailsCell as DetailsCell_0820667d3cccf012ad24b53f8375611a } from '../../../components/admin/audit/cells.tsx'
import { AuditFilters as AuditFilters_5b02ae1ab023d7cdb51cd52b22f0e3fd } from '../../../app/(payload)/audit-filters.tsx'
import { Nothing as Nothing_559330d1a7f0c631461c3c64fcb79f98 } from '../../../components/admin/nothing.tsx'
import { OpenGoingLive as OpenGoingLive_03c877c5ab2fdf095ba06a71828c650d } from '../../../app/(payload)/going-live-warning.tsx'
import { Icon as Icon_057fd54012c367465db2a9c042ae7a4c } from '../../../components/admin/brand.tsx'
import { Logo as Logo_057fd54012c367465db2a9c042ae7a4c } from '../../../components/admin/brand.tsx'
import { ContentLink as ContentLink_349cb140ef19f53ce3ee807c25b3a5b7 } from '../../../components/admin/content-list/content-link.tsx'
import { PlannedLink as PlannedLink_fb50b0dd64975389a60c4426d8d6465f } from '../../../components/admin/bundles/planned-link.tsx'
import { DesksNavLink as DesksNavLink_f28905bdcdafb9ddc6b57ac1db828441 } from '../../../components/admin/desk/desks-nav-link.tsx'
import { WaitingLink as WaitingLink_1e75b1ab49016ff17e649288c90391b5 } from '../../../components/admin/waiting-times/waiting-link.tsx'
import { WritingLink as WritingLink_8158d43b58381b604dae59eefb4dc15c } from '../../../app/(payload)/writing.tsx'
import { ChecksLink as ChecksLink_2764a0c2c774c489f7c424157d3a8d34 } from '../../../app/(payload)/checks.tsx'
import { EditorsDashboard as EditorsDashboard_bac43d10ccc341105e8dc810be705579 } from '../../../app/(payload)/dashboard.tsx'
import { Names as Names_d3ba968163927eccaf3febb1b5df329a } from '../../../components/admin/names.tsx'
import { FileCheck as FileCheck_461fe264a5fd616d42038d9808154743 } from '../../../components/admin/file-check.tsx'
import { SessionKeeper as SessionKeeper_2a1235ba7e00621d72b2e4967986120a } from '../../../components/admin/session-keeper.tsx'
import { ServerAnswers as ServerAnswers_109c79fbf975cc5ca843f43264c74be6 } from '../../../components/admin/form/server-answers.tsx'
import { Content as Content_6b9cbb0ba3e30d688d48ec3649e37b0f } from '../../../app/(payload)/content.tsx'
import { MeetingSeries as MeetingSeries_0c97be9279d3daab3ee8e00098abb080 } from '../../../app/(payload)/meeting-series.tsx'
import { SeatsAndMembers as SeatsAndMembers_6cdd3d27793cc5eced006ca71c6f6f26 } from '../../../app/(payload)/seats-and-members.tsx'
import { Checks as Checks_2764a0c2c774c489f7c424157d3a8d34 } from '../../../app/(payload)/checks.tsx'
import { WaitingTimes as WaitingTimes_54cb1a7eefef70db4e86b85c8efc574b } from '../../../app/(payload)/waiting-times.tsx'
import { Planned as Planned_251b5a4cc1bcf7307c2ba528fa4502d4 } from '../../../app/(payload)/planned.tsx'
import { Writing as Writing_8158d43b58381b604dae59eefb4dc15c } from '../../../app/(payload)/writing.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/record/withdrawal-notice.tsx#WithdrawalNotice": WithdrawalNotice_fb7507453fbe1b6abb84bbc7f2bc6c03,
  "/components/admin/typed-text.tsx#TypedText": TypedText_698789ebe527470f884661cfd2c674db,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/paste/feature.tsx#TidyPasteFeatureClient": TidyPasteFeatureClient_27f17c4e809942a8b89c2731c9176f5c,
  "/components/admin/row-label.tsx#RowLabel": RowLabel_35a1854ce6ca24f73a39f37b0e22890c,
  "/app/(payload)/status-cell.tsx#StatusCell": StatusCell_5b5724f113b98c0e98c1cbf3af33a815,
  "/components/admin/form/save-state.tsx#SaveState": SaveState_6a279972767df21aa8dff5483127f6d3,
  "/components/admin/record/bin-notice.tsx#BinNotice": BinNotice_4d4125c84a054db6f40ad0d8000c74dd,
  "/components/admin/record/view-on-site.tsx#ViewOnSite": ViewOnSite_8511f940e1137c459c225cec78e7096c,
  "/components/admin/words/check-words.tsx#CheckWords": CheckWords_6bf0ed4984416acb89eb04e34b0e33f8,
  "/components/admin/review/review.tsx#Review": Review_3f5777879e559ff764fdd44ba5e0413a,
  "/components/admin/bundles/schedule.tsx#Schedule": Schedule_365c2d5ce28426eaaaa4e64caf61754c,
  "/components/admin/record/share-preview.tsx#SharePreview": SharePreview_fddd9bc97a5fccebd6911688b5fec553,
  "/components/admin/record/link-and-uses.tsx#LinkAndUses": LinkAndUses_cc11cdcf8eeab5b2121aa5e2814e6f0c,
  "/components/admin/record/public-actions.tsx#PublicActions": PublicActions_68fa8994a4cd071ffcb241f6c84f5773,
  "/components/admin/record/move-to-bin.tsx#MoveToBin": MoveToBin_559cdf1758044c4202beb99fbd2f5de9,
  "/components/admin/record/status.tsx#Status": Status_d33f22d225499cacb550f9260903e6bf,
  "/components/admin/record/unpublish.tsx#Unpublish": Unpublish_11212d0a63d4618aa5a123cdb7dd20bf,
  "/components/admin/form/record-view.tsx#RecordView": RecordView_4c2c726529a73bb4d0f29995e5c07518,
  "/app/(payload)/versions.tsx#Versions": Versions_c80bac3bf14e8bbacee2739e00923293,
  "/app/(payload)/version.tsx#Version": Version_7da874f3c4cb5d99056aea31baea50b5,
  "/components/admin/record/record-list.tsx#RecordList": RecordList_87cc2739a6f8271885993140e2fac46e,
  "/components/admin/alerts/alert-preview.tsx#AlertPreview": AlertPreview_ee2dc47812feb66b3f3fa5b3e1c19358,
  "/components/admin/day-and-time.tsx#DayAndTime": DayAndTime_8fe3e390dfa98a8e49691870a9446a3c,
  "/components/admin/bundles/bundle-overview.tsx#BundleOverview": BundleOverview_08d52b6bfa2683548ff143f7ea4d288f,
  "/components/admin/bundles/calendar-link.tsx#CalendarLink": CalendarLink_fe0942b291fcebe18614dfab61691a23,
  "/components/admin/hours/in-words.tsx#HoursInWords": HoursInWords_2aaf46b63ac5f9d66b4d1871c126dc6a,
  "/components/admin/hours/row-label.tsx#HoursRowLabel": HoursRowLabel_34f0fc437f4917215d68de03e8de7894,
  "/components/admin/hours/copy-hours.tsx#CopyHours": CopyHours_0f8c74e7a89b272cdcbbcd7c3f953aec,
  "/components/admin/desk/desk-link.tsx#DeskLink": DeskLink_50dd8362da181529ae3bdc561d38d461,
  "/components/admin/structure/what-ends.tsx#WhatEnds": WhatEnds_0448dc1280246f316bf9d7b6d22c43ba,
  "/components/admin/desk/desk-link.tsx#DesksLink": DesksLink_50dd8362da181529ae3bdc561d38d461,
  "/components/admin/structure/remove-name.tsx#RemoveName": RemoveName_c9407847c66722d7636330049aef285e,
  "/components/admin/attendance/attendance-table.tsx#AttendanceTable": AttendanceTable_bcff9778cbd766fafe9934cd79a9fe82,
  "/components/admin/attendance/carried-over.tsx#CarriedOver": CarriedOver_b3439f62f9123db6149ab051930a4579,
  "/components/admin/meeting-series/series-link.tsx#SeriesLink": SeriesLink_2a0598f61c4302b819512ff735fa0330,
  "/components/admin/record/focal-point.tsx#FocalPoint": FocalPoint_09fd74b4eafafd3ff244546f6fc0530d,
  "/components/admin/record/destroy-file.tsx#DestroyFile": DestroyFile_953562e4bb3a9f1b35d0ae5f8c22d921,
  "/components/admin/record/file-upload.tsx#FileUpload": FileUpload_93e20c94549f5652dcdef16781a67141,
  "/components/admin/record/document-facts.tsx#DocumentFacts": DocumentFacts_5aefd12f33c3f875eb4209323dbac00c,
  "/components/admin/record/text-cell.tsx#TextCell": TextCell_617b95465ec3aa1e7ca0b5b2ffcae7c9,
  "/components/admin/password-help.tsx#PasswordHelp": PasswordHelp_a8bc6725c166fa9233d0322875082b6b,
  "/components/admin/current-password.tsx#CurrentPassword": CurrentPassword_d164966e59464b4abfec0db335e1fff5,
  "/components/admin/audit/cells.tsx#WhenCell": WhenCell_0820667d3cccf012ad24b53f8375611a,
  "/components/admin/audit/cells.tsx#WhatCell": WhatCell_0820667d3cccf012ad24b53f8375611a,
  "/components/admin/audit/cells.tsx#WhoCell": WhoCell_0820667d3cccf012ad24b53f8375611a,
  "/components/admin/audit/cells.tsx#RecordCell": RecordCell_0820667d3cccf012ad24b53f8375611a,
  "/components/admin/audit/cells.tsx#DetailsCell": DetailsCell_0820667d3cccf012ad24b53f8375611a,
  "/app/(payload)/audit-filters.tsx#AuditFilters": AuditFilters_5b02ae1ab023d7cdb51cd52b22f0e3fd,
  "/components/admin/nothing.tsx#Nothing": Nothing_559330d1a7f0c631461c3c64fcb79f98,
  "/app/(payload)/going-live-warning.tsx#OpenGoingLive": OpenGoingLive_03c877c5ab2fdf095ba06a71828c650d,
  "/components/admin/brand.tsx#Icon": Icon_057fd54012c367465db2a9c042ae7a4c,
  "/components/admin/brand.tsx#Logo": Logo_057fd54012c367465db2a9c042ae7a4c,
  "/components/admin/content-list/content-link.tsx#ContentLink": ContentLink_349cb140ef19f53ce3ee807c25b3a5b7,
  "/components/admin/bundles/planned-link.tsx#PlannedLink": PlannedLink_fb50b0dd64975389a60c4426d8d6465f,
  "/components/admin/desk/desks-nav-link.tsx#DesksNavLink": DesksNavLink_f28905bdcdafb9ddc6b57ac1db828441,
  "/components/admin/waiting-times/waiting-link.tsx#WaitingLink": WaitingLink_1e75b1ab49016ff17e649288c90391b5,
  "/app/(payload)/writing.tsx#WritingLink": WritingLink_8158d43b58381b604dae59eefb4dc15c,
  "/app/(payload)/checks.tsx#ChecksLink": ChecksLink_2764a0c2c774c489f7c424157d3a8d34,
  "/app/(payload)/dashboard.tsx#EditorsDashboard": EditorsDashboard_bac43d10ccc341105e8dc810be705579,
  "/components/admin/names.tsx#Names": Names_d3ba968163927eccaf3febb1b5df329a,
  "/components/admin/file-check.tsx#FileCheck": FileCheck_461fe264a5fd616d42038d9808154743,
  "/components/admin/session-keeper.tsx#SessionKeeper": SessionKeeper_2a1235ba7e00621d72b2e4967986120a,
  "/components/admin/form/server-answers.tsx#ServerAnswers": ServerAnswers_109c79fbf975cc5ca843f43264c74be6,
  "/app/(payload)/content.tsx#Content": Content_6b9cbb0ba3e30d688d48ec3649e37b0f,
  "/app/(payload)/meeting-series.tsx#MeetingSeries": MeetingSeries_0c97be9279d3daab3ee8e00098abb080,
  "/app/(payload)/seats-and-members.tsx#SeatsAndMembers": SeatsAndMembers_6cdd3d27793cc5eced006ca71c6f6f26,
  "/app/(payload)/checks.tsx#Checks": Checks_2764a0c2c774c489f7c424157d3a8d34,
  "/app/(payload)/waiting-times.tsx#WaitingTimes": WaitingTimes_54cb1a7eefef70db4e86b85c8efc574b,
  "/app/(payload)/planned.tsx#Planned": Planned_251b5a4cc1bcf7307c2ba528fa4502d4,
  "/app/(payload)/writing.tsx#Writing": Writing_8158d43b58381b604dae59eefb4dc15c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
