import * as migration_20261124_132257_model from './20261124_132257_model';
import * as migration_20261124_140000_changes from './20261124_140000_changes';
import * as migration_20261125_100000_removals from './20261125_100000_removals';
import * as migration_20261125_110000_public_tags from './20261125_110000_public_tags';
import * as migration_20261125_150000_outgoing_mail from './20261125_150000_outgoing_mail';
import * as migration_20261126_100000_bins from './20261126_100000_bins';
import * as migration_20261126_200000_no_locks from './20261126_200000_no_locks';
import * as migration_20261126_300000_public_facts from './20261126_300000_public_facts';
import * as migration_20261126_300100_public_facts_tags from './20261126_300100_public_facts_tags';
import * as migration_20261126_300200_old_addresses from './20261126_300200_old_addresses';
import * as migration_20261126_400000_as_written from './20261126_400000_as_written';
import * as migration_20261128_050000_titles_without_names from './20261128_050000_titles_without_names';
import * as migration_20261128_100000_bundles from './20261128_100000_bundles';
import * as migration_20261128_200000_audit from './20261128_200000_audit';
import * as migration_20261128_210000_review from './20261128_210000_review';
import * as migration_20261128_213000_preview_links from './20261128_213000_preview_links';
import * as migration_20261128_220000_corrections from './20261128_220000_corrections';
import * as migration_20261128_220100_corrections_tags from './20261128_220100_corrections_tags';
import * as migration_20261128_223000_alerts from './20261128_223000_alerts';
import * as migration_20261128_223100_alerts_tags from './20261128_223100_alerts_tags';
import * as migration_20261128_500000_no_status from './20261128_500000_no_status';
import * as migration_20261128_600000_news_year_tags from './20261128_600000_news_year_tags';
import * as migration_20261128_610000_corrected_version from './20261128_610000_corrected_version';
import * as migration_20261128_620000_pictures from './20261128_620000_pictures';
import * as migration_20261128_620100_pictures_tags from './20261128_620100_pictures_tags';
import * as migration_20261128_621000_external_links from './20261128_621000_external_links';
import * as migration_20261128_650000_structure_through_time from './20261128_650000_structure_through_time';
import * as migration_20261128_650100_structure_tags from './20261128_650100_structure_tags';
import * as migration_20261128_650200_structure_kept from './20261128_650200_structure_kept';
import * as migration_20261128_660000_planned_corrections from './20261128_660000_planned_corrections';
import * as migration_20261128_670000_successor_tags from './20261128_670000_successor_tags';
import * as migration_20261128_680000_seat_titles from './20261128_680000_seat_titles';
import * as migration_20261128_681000_planned_structure from './20261128_681000_planned_structure';
import * as migration_20261128_682000_correction_reason from './20261128_682000_correction_reason';
import * as migration_20261128_690000_unnamed_holders from './20261128_690000_unnamed_holders';
import * as migration_20261129_690000_earlier_terms from './20261129_690000_earlier_terms';
import * as migration_20261129_690100_earlier_terms_tags from './20261129_690100_earlier_terms_tags';
import * as migration_20261129_700000_agenda from './20261129_700000_agenda';
import * as migration_20261129_700100_agenda_tags from './20261129_700100_agenda_tags';
import * as migration_20261129_710000_attendance from './20261129_710000_attendance';
import * as migration_20261129_710100_attendance_tags from './20261129_710100_attendance_tags';
import * as migration_20261129_720000_interests from './20261129_720000_interests';
import * as migration_20261129_720100_name_retention from './20261129_720100_name_retention';
import * as migration_20261129_810000_paper_sets from './20261129_810000_paper_sets';
import * as migration_20261129_810100_paper_sets_tags from './20261129_810100_paper_sets_tags';
import * as migration_20261129_820000_deputies_and_contacts from './20261129_820000_deputies_and_contacts';
import * as migration_20261129_830000_hidden_again from './20261129_830000_hidden_again';
import * as migration_20261129_840000_join_links from './20261129_840000_join_links';
import * as migration_20261129_850000_hidden_links from './20261129_850000_hidden_links';
import * as migration_20261129_860000_offerings_and_hours from './20261129_860000_offerings_and_hours';
import * as migration_20261129_860100_found_tags from './20261129_860100_found_tags';
import * as migration_20261129_890000_home_by_task from './20261129_890000_home_by_task';
import * as migration_20261129_890100_told_on_home_tags from './20261129_890100_told_on_home_tags';
import * as migration_20261129_890200_on_home_index from './20261129_890200_on_home_index';
import * as migration_20261129_895000_slugs_in_lists_tags from './20261129_895000_slugs_in_lists_tags';
import * as migration_20261129_900000_waiting_times from './20261129_900000_waiting_times';
import * as migration_20261129_900100_waiting_figures from './20261129_900100_waiting_figures';
import * as migration_20261129_910000_shows_target from './20261129_910000_shows_target';
import * as migration_20261129_920000_search from './20261129_920000_search';
import * as migration_20261129_920100_search_records from './20261129_920100_search_records';
import * as migration_20261129_920200_search_words from './20261129_920200_search_words';
import * as migration_20261129_940000_search_misses from './20261129_940000_search_misses';
import * as migration_20261129_940100_privacy_of_search from './20261129_940100_privacy_of_search';
import * as migration_20261129_960000_starting_pins from './20261129_960000_starting_pins';
import * as migration_20261129_970000_search_like_words from './20261129_970000_search_like_words';
import * as migration_20261129_970100_search_of_private_words from './20261129_970100_search_of_private_words';

export const migrations = [
  {
    up: migration_20261124_132257_model.up,
    down: migration_20261124_132257_model.down,
    name: '20261124_132257_model',
  },
  {
    up: migration_20261124_140000_changes.up,
    down: migration_20261124_140000_changes.down,
    name: '20261124_140000_changes',
  },
  {
    up: migration_20261125_100000_removals.up,
    down: migration_20261125_100000_removals.down,
    name: '20261125_100000_removals',
  },
  {
    up: migration_20261125_110000_public_tags.up,
    down: migration_20261125_110000_public_tags.down,
    name: '20261125_110000_public_tags',
  },
  {
    up: migration_20261125_150000_outgoing_mail.up,
    down: migration_20261125_150000_outgoing_mail.down,
    name: '20261125_150000_outgoing_mail',
  },
  {
    up: migration_20261126_100000_bins.up,
    down: migration_20261126_100000_bins.down,
    name: '20261126_100000_bins',
  },
  {
    up: migration_20261126_200000_no_locks.up,
    down: migration_20261126_200000_no_locks.down,
    name: '20261126_200000_no_locks',
  },
  {
    up: migration_20261126_300000_public_facts.up,
    down: migration_20261126_300000_public_facts.down,
    name: '20261126_300000_public_facts',
  },
  {
    up: migration_20261126_300100_public_facts_tags.up,
    down: migration_20261126_300100_public_facts_tags.down,
    name: '20261126_300100_public_facts_tags',
  },
  {
    up: migration_20261126_300200_old_addresses.up,
    down: migration_20261126_300200_old_addresses.down,
    name: '20261126_300200_old_addresses',
  },
  {
    up: migration_20261126_400000_as_written.up,
    down: migration_20261126_400000_as_written.down,
    name: '20261126_400000_as_written',
  },
  {
    up: migration_20261128_050000_titles_without_names.up,
    down: migration_20261128_050000_titles_without_names.down,
    name: '20261128_050000_titles_without_names',
  },
  {
    up: migration_20261128_100000_bundles.up,
    down: migration_20261128_100000_bundles.down,
    name: '20261128_100000_bundles',
  },
  {
    up: migration_20261128_200000_audit.up,
    down: migration_20261128_200000_audit.down,
    name: '20261128_200000_audit',
  },
  {
    up: migration_20261128_210000_review.up,
    down: migration_20261128_210000_review.down,
    name: '20261128_210000_review',
  },
  {
    up: migration_20261128_213000_preview_links.up,
    down: migration_20261128_213000_preview_links.down,
    name: '20261128_213000_preview_links',
  },
  {
    up: migration_20261128_220000_corrections.up,
    down: migration_20261128_220000_corrections.down,
    name: '20261128_220000_corrections',
  },
  {
    up: migration_20261128_220100_corrections_tags.up,
    down: migration_20261128_220100_corrections_tags.down,
    name: '20261128_220100_corrections_tags',
  },
  {
    up: migration_20261128_223000_alerts.up,
    down: migration_20261128_223000_alerts.down,
    name: '20261128_223000_alerts',
  },
  {
    up: migration_20261128_223100_alerts_tags.up,
    down: migration_20261128_223100_alerts_tags.down,
    name: '20261128_223100_alerts_tags',
  },
  {
    up: migration_20261128_500000_no_status.up,
    down: migration_20261128_500000_no_status.down,
    name: '20261128_500000_no_status',
  },
  {
    up: migration_20261128_600000_news_year_tags.up,
    down: migration_20261128_600000_news_year_tags.down,
    name: '20261128_600000_news_year_tags',
  },
  {
    up: migration_20261128_610000_corrected_version.up,
    down: migration_20261128_610000_corrected_version.down,
    name: '20261128_610000_corrected_version',
  },
  {
    up: migration_20261128_620000_pictures.up,
    down: migration_20261128_620000_pictures.down,
    name: '20261128_620000_pictures',
  },
  {
    up: migration_20261128_620100_pictures_tags.up,
    down: migration_20261128_620100_pictures_tags.down,
    name: '20261128_620100_pictures_tags',
  },
  {
    up: migration_20261128_621000_external_links.up,
    down: migration_20261128_621000_external_links.down,
    name: '20261128_621000_external_links',
  },
  {
    up: migration_20261128_650000_structure_through_time.up,
    down: migration_20261128_650000_structure_through_time.down,
    name: '20261128_650000_structure_through_time',
  },
  {
    up: migration_20261128_650100_structure_tags.up,
    down: migration_20261128_650100_structure_tags.down,
    name: '20261128_650100_structure_tags',
  },
  {
    up: migration_20261128_650200_structure_kept.up,
    down: migration_20261128_650200_structure_kept.down,
    name: '20261128_650200_structure_kept',
  },
  {
    up: migration_20261128_660000_planned_corrections.up,
    down: migration_20261128_660000_planned_corrections.down,
    name: '20261128_660000_planned_corrections',
  },
  {
    up: migration_20261128_670000_successor_tags.up,
    down: migration_20261128_670000_successor_tags.down,
    name: '20261128_670000_successor_tags',
  },
  {
    up: migration_20261128_680000_seat_titles.up,
    down: migration_20261128_680000_seat_titles.down,
    name: '20261128_680000_seat_titles',
  },
  {
    up: migration_20261128_681000_planned_structure.up,
    down: migration_20261128_681000_planned_structure.down,
    name: '20261128_681000_planned_structure',
  },
  {
    up: migration_20261128_682000_correction_reason.up,
    down: migration_20261128_682000_correction_reason.down,
    name: '20261128_682000_correction_reason',
  },
  {
    up: migration_20261128_690000_unnamed_holders.up,
    down: migration_20261128_690000_unnamed_holders.down,
    name: '20261128_690000_unnamed_holders',
  },
  {
    up: migration_20261129_690000_earlier_terms.up,
    down: migration_20261129_690000_earlier_terms.down,
    name: '20261129_690000_earlier_terms',
  },
  {
    up: migration_20261129_690100_earlier_terms_tags.up,
    down: migration_20261129_690100_earlier_terms_tags.down,
    name: '20261129_690100_earlier_terms_tags',
  },
  {
    up: migration_20261129_700000_agenda.up,
    down: migration_20261129_700000_agenda.down,
    name: '20261129_700000_agenda',
  },
  {
    up: migration_20261129_700100_agenda_tags.up,
    down: migration_20261129_700100_agenda_tags.down,
    name: '20261129_700100_agenda_tags',
  },
  {
    up: migration_20261129_710000_attendance.up,
    down: migration_20261129_710000_attendance.down,
    name: '20261129_710000_attendance',
  },
  {
    up: migration_20261129_710100_attendance_tags.up,
    down: migration_20261129_710100_attendance_tags.down,
    name: '20261129_710100_attendance_tags',
  },
  {
    up: migration_20261129_720000_interests.up,
    down: migration_20261129_720000_interests.down,
    name: '20261129_720000_interests',
  },
  {
    up: migration_20261129_720100_name_retention.up,
    down: migration_20261129_720100_name_retention.down,
    name: '20261129_720100_name_retention',
  },
  {
    up: migration_20261129_810000_paper_sets.up,
    down: migration_20261129_810000_paper_sets.down,
    name: '20261129_810000_paper_sets',
  },
  {
    up: migration_20261129_810100_paper_sets_tags.up,
    down: migration_20261129_810100_paper_sets_tags.down,
    name: '20261129_810100_paper_sets_tags',
  },
  {
    up: migration_20261129_820000_deputies_and_contacts.up,
    down: migration_20261129_820000_deputies_and_contacts.down,
    name: '20261129_820000_deputies_and_contacts',
  },
  {
    up: migration_20261129_830000_hidden_again.up,
    down: migration_20261129_830000_hidden_again.down,
    name: '20261129_830000_hidden_again',
  },
  {
    up: migration_20261129_840000_join_links.up,
    down: migration_20261129_840000_join_links.down,
    name: '20261129_840000_join_links',
  },
  {
    up: migration_20261129_850000_hidden_links.up,
    down: migration_20261129_850000_hidden_links.down,
    name: '20261129_850000_hidden_links',
  },
  {
    up: migration_20261129_860000_offerings_and_hours.up,
    down: migration_20261129_860000_offerings_and_hours.down,
    name: '20261129_860000_offerings_and_hours',
  },
  {
    up: migration_20261129_860100_found_tags.up,
    down: migration_20261129_860100_found_tags.down,
    name: '20261129_860100_found_tags',
  },
  {
    up: migration_20261129_890000_home_by_task.up,
    down: migration_20261129_890000_home_by_task.down,
    name: '20261129_890000_home_by_task',
  },
  {
    up: migration_20261129_890100_told_on_home_tags.up,
    down: migration_20261129_890100_told_on_home_tags.down,
    name: '20261129_890100_told_on_home_tags',
  },
  {
    up: migration_20261129_890200_on_home_index.up,
    down: migration_20261129_890200_on_home_index.down,
    name: '20261129_890200_on_home_index',
  },
  {
    up: migration_20261129_895000_slugs_in_lists_tags.up,
    down: migration_20261129_895000_slugs_in_lists_tags.down,
    name: '20261129_895000_slugs_in_lists_tags',
  },
  {
    up: migration_20261129_900000_waiting_times.up,
    down: migration_20261129_900000_waiting_times.down,
    name: '20261129_900000_waiting_times',
  },
  {
    up: migration_20261129_900100_waiting_figures.up,
    down: migration_20261129_900100_waiting_figures.down,
    name: '20261129_900100_waiting_figures',
  },
  {
    up: migration_20261129_910000_shows_target.up,
    down: migration_20261129_910000_shows_target.down,
    name: '20261129_910000_shows_target',
  },
  {
    up: migration_20261129_920000_search.up,
    down: migration_20261129_920000_search.down,
    name: '20261129_920000_search',
  },
  {
    up: migration_20261129_920100_search_records.up,
    down: migration_20261129_920100_search_records.down,
    name: '20261129_920100_search_records',
  },
  {
    up: migration_20261129_920200_search_words.up,
    down: migration_20261129_920200_search_words.down,
    name: '20261129_920200_search_words',
  },
  {
    up: migration_20261129_940000_search_misses.up,
    down: migration_20261129_940000_search_misses.down,
    name: '20261129_940000_search_misses',
  },
  {
    up: migration_20261129_940100_privacy_of_search.up,
    down: migration_20261129_940100_privacy_of_search.down,
    name: '20261129_940100_privacy_of_search',
  },
  {
    up: migration_20261129_960000_starting_pins.up,
    down: migration_20261129_960000_starting_pins.down,
    name: '20261129_960000_starting_pins',
  },
  {
    up: migration_20261129_970000_search_like_words.up,
    down: migration_20261129_970000_search_like_words.down,
    name: '20261129_970000_search_like_words',
  },
  {
    up: migration_20261129_970100_search_of_private_words.up,
    down: migration_20261129_970100_search_of_private_words.down,
    name: '20261129_970100_search_of_private_words'
  },
];
