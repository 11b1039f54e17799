// A structure of any size as SQL: bodies in trees of 6 below each, 5 seats and 10 appointments a body, 7 meetings.

const published = `"_status", "created_at", "updated_at"`
const now = `'published', now(), now()`

const day = (from: string, days: string): string => `to_char(date '${from}' + (${days})::int, 'YYYY-MM-DD')`

/** Statements that add a structure of so many bodies to an empty database. */
export const structureOf = (bodies: number): string => {
  const series = (count: number) => `generate_series(1, ${count}) n`
  const [seats, appointments, meetings] = [bodies * 5, bodies * 10, bodies * 7]
  return [
    'set session_replication_role = replica',
    `insert into governance_bodies (id, name, slug, kind, summary, meets, own, established, dissolved, ${published})
     select n, 'Board for the work number ' || n, 'body-' || n, 'board', 'Decides what is done about ' || n || '.', 'Every month', n = 8,
       ${day('2010-01-01', 'n * 7 % 2000')}, case when n % 12 = 11 then ${day('2020-01-01', 'n * 11 % 1500')} end, ${now} from ${series(bodies)}`,
    ...[
      `1, n, 'a' || n, 1 + (n - 2) / 6, 'reports-to', ${day('2012-01-01', 'n * 13 % 2500')}, null from ${series(bodies)} where n > 1`,
      `2, n, 'b' || n, 1 + n / 9, 'advises', '2022', null from ${series(bodies)} where n % 5 = 0`,
      `3, n, 'c' || n, 1 + n / 7, 'delegated-from', '2019-04', '2024-03' from ${series(bodies)} where n % 7 = 3`,
    ].map(
      (row) =>
        `insert into governance_bodies_reporting_lines (_order, _parent_id, id, to_id, kind, "from", "until") select ${row}`,
    ),
    `insert into people (id, name, job_title, shown_to_public, ${published})
     select n, 'Person ' || n, 'Director', n % 3 > 0, ${now} from ${series(appointments)}`,
    `insert into seats (id, label, body_id, role, how_many, ${published})
     select n, 'Seat ' || n, 1 + (n - 1) / 5, case when n % 5 = 1 then 'chair' else 'member' end::enum_seats_role, 1, ${now} from ${series(seats)}`,
    `insert into appointments (id, seat_id, holder, person_id, "from", "until", ${published})
     select n, 1 + (n - 1) / 2, 'person', n, case when n % 2 = 1 then ${day('2015-01-01', 'n * 17 % 1800')} else '2021-' || lpad((1 + n % 12)::text, 2, '0') end,
       case when n % 2 = 1 then '2020' when n % 40 = 0 then '2027-03-31' end, ${now} from ${series(appointments)}`,
    `insert into meetings (id, body_id, title, starts_at, startsat_tz, state, ${published})
     select n, 1 + n % ${bodies}, 'Meeting ' || n, now() + (n - ${meetings - bodies}) * interval '1 day', 'Europe/London', 'planned', ${now} from ${series(meetings)}`,
    'set session_replication_role = default',
    'analyze',
  ].join(';\n')
}
