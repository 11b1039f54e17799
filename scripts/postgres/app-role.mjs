import pg from 'pg'
import { connected } from './connection.mjs'

/** The role that the site works as. It owns its database and what is in it, and is no superuser. */
export const appRole = 'portal_app'

/**
 * Gives what is in the schema to the role, but for what belongs to something else (a sequence to its table) or to an
 * extension. PostgreSQL's own `reassign owned` refuses for the superuser that made the cluster.
 */
const giveObjects = `
do $$
declare command text;
begin
  for command in
    select format('alter %s %I.%I owner to ${appRole}',
        case relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' else 'table' end,
        'public', relname)
      from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
       and relowner <> '${appRole}'::regrole
       and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype in ('a', 'i', 'e'))
    union all
    select format('alter type %s owner to ${appRole}', oid::regtype)
      from pg_type
     where typnamespace = 'public'::regnamespace and typtype in ('e', 'd') and typowner <> '${appRole}'::regrole
       and not exists (select from pg_depend where classid = 'pg_type'::regclass and objid = pg_type.oid and deptype = 'e')
    union all
    select format('alter routine %s owner to ${appRole}', oid::regprocedure)
      from pg_proc
     where pronamespace = 'public'::regnamespace and proowner <> '${appRole}'::regrole
       and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
    union all
    select format('alter text search configuration %I.%I owner to ${appRole}', 'public', cfgname)
      from pg_ts_config
     where cfgnamespace = 'public'::regnamespace and cfgowner <> '${appRole}'::regrole
       and not exists (select from pg_depend where classid = 'pg_ts_config'::regclass and objid = pg_ts_config.oid and deptype = 'e')
  loop
    execute command;
  end loop;
end $$`

/**
 * Makes the role if it is not there, sets its password, and gives it the database with all that is in it: also one that
 * an earlier version of the portal has filled as a superuser.
 *
 * @param {string} adminUrl the portal's database, as a superuser
 * @param {string} password of the role
 * @returns {Promise<string>} the address of the same database as that role
 */
export async function withAppRole(adminUrl, password) {
  await connected(adminUrl, async (client) => {
    const { rows } = await client.query('select current_database() as name')
    const database = pg.escapeIdentifier(rows[0].name)
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole])
    if (rowCount === 0) await client.query(`create role ${appRole}`)
    const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls'
    await client.query(`alter role ${appRole} with ${rights} password ${pg.escapeLiteral(password)}`)
    await client.query(`alter database ${database} owner to ${appRole}`)
    await client.query(`alter schema public owner to ${appRole}`)
    await client.query(giveObjects)
  })
  const url = new URL(adminUrl)
  url.username = appRole
  url.password = encodeURIComponent(password)
  return url.href
}
