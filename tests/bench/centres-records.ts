// So many centres that do so many tests, as SQL: each does half of them, with own hours for some, who can refer, and how to come.

const published = `"_status", "created_at", "updated_at"`
const now = `'published', now(), now()`
const padded = (n: string): string => `lpad((${n})::text, 3, '0')`

/** A value of a select, or nothing, that changes with a number. */
const oneOf = (type: string, number: string, values: (string | null)[]): string =>
  `(array[${values.map((value) => (value === null ? 'null' : `'${value}'`)).join(', ')}])[1 + (${number}) % ${values.length}]::${type}`

const days = '"days_monday", "days_tuesday", "days_wednesday", "days_thursday", "days_friday", "days_saturday"'
const ticks = (saturday: string): string => `true, true, true, true, true, ${saturday}`

/** Statements that add centres and tests to an empty database. */
export const centresOf = (centres: number, tests: number): string =>
  [
    'set session_replication_role = replica',
    `insert into trusts (id, name, short_name, slug, ods_code, summary, ${published})
     select n, 'Trust ' || n, 'Trust ' || n, 'trust-' || n, 'T0' || n, 'A trust.', ${now} from generate_series(1, 4) n`,
    `insert into networks (id, name, slug, summary, ${published})
     select n, 'Network ' || n, 'network-' || n, 'A network.', ${now} from generate_series(1, 3) n`,
    `insert into tests (id, name, slug, summary, network_id, how_long, ${published})
     select n, 'Test ' || ${padded('n')}, 'test-' || n, 'What it shows, in a sentence.', 1 + n % 3, '20 minutes', ${now} from generate_series(1, ${tests}) n`,
    `insert into cdcs (id, name, slug, summary, kind, host_trust_id, address_town, latitude, longitude, status_state, getting_there_step_free_has, ${published})
     select n, 'Centre ' || ${padded('n')}, 'centre-' || n, 'A centre.', 'hub', 1 + n % 4, 'Town ' || n, 53.55 + (n * 37 % 90) / 100.0, -2.2 - (n * 61 % 95) / 100.0, 'open',
       ${oneOf('enum_cdcs_getting_there_step_free_has', 'n', ['yes', 'yes', null, 'no'])}, ${now} from generate_series(1, ${centres}) n`,
    `insert into cdcs_hours (_order, _parent_id, id, ${days}, opens, closes)
     select 1, n, 'h' || n, ${ticks('n % 2 = 0')}, '08:00', '20:00' from generate_series(1, ${centres}) n`,
    `insert into cdcs_offerings (_order, _parent_id, id, test_id, access, referrers_gp, referrers_hospital, referrers_self, status_state, checked)
     select t, n, 'o' || n || '-' || t, t, ${oneOf('enum_cdcs_offerings_access', 'n + t', ['appointment', 'walk-in', 'both', null])},
       ${oneOf('enum_cdcs_offerings_referrers_gp', 'n', ['yes', 'no', null])}, 'yes', ${oneOf('enum_cdcs_offerings_referrers_self', 't', ['yes', 'no', null])}, 'usual', '2026-10-12'
     from generate_series(1, ${centres}) n, generate_series(1, ${tests}) t where (n + t) % 2 = 0`,
    `insert into cdcs_offerings_hours (_order, _parent_id, id, ${days}, opens, closes)
     select 1, 'o' || n || '-' || t, 'oh' || n || '-' || t, ${ticks('false')}, '08:30', '12:30'
     from generate_series(1, ${centres}) n, generate_series(1, ${tests}) t where (n + t) % 8 = 0`,
    'set session_replication_role = default',
    'analyze',
  ].join(';\n')
