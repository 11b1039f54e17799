import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { serverProgram } from '@/scripts/start/server.mjs'

interface Service {
  image?: string
  build?: { dockerfile: string }
  environment?: Record<string, string | number>
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
  volumes?: string[]
  ports?: string[]
  command?: string[]
  cap_drop?: string[]
  cap_add?: string[]
  security_opt?: string[]
  read_only?: boolean
  mem_limit?: string
  pids_limit?: number
  cpus?: number
  container_name?: string
}

const text = readFileSync('docker-compose.yml', 'utf8')
const { services, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Service>
  volumes: Record<string, unknown>
} // the file under test
const example = readFileSync('.env.example', 'utf8')
const named = new Set([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name))

/** Set by the system or by Node's own commands, not by whoever runs the site. */
const notTheOperators = new Set(['NODE_ENV', 'NODE_OPTIONS', 'NEXT_TELEMETRY_DISABLED', 'PATH', 'DEBIAN_FRONTEND'])

const sources = [
  'access',
  'app',
  'collections',
  'components',
  'content',
  'fields',
  'globals',
  'publishing',
  'scripts',
  'seed',
  'server',
]
const files = [
  ...sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  ),
  'server.ts',
  'payload.config.ts',
  'next.config.mjs',
  'playwright.config.ts',
].filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))

const read = new Set(
  files.flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(/(?:process\.env|\bset|\benvironment)\.([A-Z][A-Z_]+)\b/g)].map(
      ([, one = '']) => one,
    ),
  ),
)

test('every variable that the app reads is in .env.example, with words', () => {
  expect([...read].filter((name) => !named.has(name) && !notTheOperators.has(name))).toEqual([])
  for (const name of named) expect(example).toMatch(new RegExp(`^# .+\\n(?:[A-Z_]+=.*\\n)?${name}=`, 'm'))
})

test('nothing is in .env.example that nobody reads', () => {
  const destructured = readFileSync('scripts/start/account.mjs', 'utf8')
  expect(
    [...named].filter((name) => !read.has(name) && !text.includes(`\${${name}`) && !destructured.includes(name)),
  ).toEqual([])
})

test('secrets come from .env, and the file asks for them', () => {
  for (const name of ['POSTGRES_PASSWORD', 'DATABASE_APP_PASSWORD', 'PAYLOAD_SECRET', 'SITE_URL'])
    expect(text).toContain(`\${${name}:?`)
  expect(text).not.toMatch(/(?:password|secret): *[a-z0-9]{6,}/i)
})

test('the database is healthy before it is migrated, and migrated before the app starts', () => {
  expect(services.database?.image).toBe('postgres:18')
  expect(services.database?.healthcheck?.test).toContain('pg_isready')
  expect(services.migrate?.depends_on).toEqual({ database: { condition: 'service_healthy' } })
  expect(services.migrate?.command).toEqual(['node', 'scripts/prepare.mjs'])
  expect(services.app?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
})

test('app and edge say whether they are well', () => {
  expect(services.app?.healthcheck?.test.join(' ')).toContain('/readyz')
  expect(services.edge?.healthcheck?.test.join(' ')).toContain('/healthz')
  expect(readFileSync('deploy/Containerfile', 'utf8')).toContain('/healthz')
})

test('only the edge is open to the outside', () => {
  expect(
    Object.entries(services)
      .filter(([, { ports }]) => ports)
      .map(([name]) => name),
  ).toEqual(['edge'])
})

test('database and uploads outlive their containers', () => {
  expect(services.database?.volumes).toEqual(['database:/var/lib/postgresql'])
  expect(services.app?.volumes).toEqual(['uploads:/data'])
  expect(services.app?.environment?.PORTAL_DATA).toBe('/data')
  expect(Object.keys(volumes)).toEqual(expect.arrayContaining(['database', 'uploads']))
})

test('the app is built from what is here, without a database, and runs as an ordinary user', () => {
  const file = readFileSync('deploy/Containerfile', 'utf8')
  expect(services.app?.build?.dockerfile).toBe('deploy/Containerfile')
  expect(file).toMatch(/^USER node$/m)
  expect(file).toMatch(/^RUN npm ci$/m)
  // as the start builds: Next alone leaves a copy of what pages share for each page
  expect(file).toMatch(/^RUN node scripts\/build\.mjs /m)
  expect(existsSync('scripts/build.mjs')).toBe(true)
  expect(file).toContain(`CMD [${['node', ...serverProgram].map((word) => `"${word}"`).join(', ')}]`)
  expect(file).not.toContain('DATABASE_URL')
})

test('no service has rights that it does not use, writes outside its volumes, or takes the whole machine', () => {
  const needed: Record<string, string[]> = {
    database: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'],
    edge: ['CHOWN', 'DAC_OVERRIDE', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'],
  }
  for (const [name, service] of Object.entries(services)) {
    expect([name, service]).toEqual([
      name,
      expect.objectContaining({ cap_drop: ['ALL'], read_only: true, security_opt: ['no-new-privileges:true'] }),
    ])
    expect([name, service.cap_add]).toEqual([name, needed[name]])
    expect([typeof service.mem_limit, typeof service.pids_limit, typeof service.cpus]).toEqual([
      'string',
      'number',
      'number',
    ])
  }
})

test('the app works as a role of its own, and only the step before it knows the superuser', () => {
  const urls = Object.entries(services).map(
    ([name, { environment }]) => [name, JSON.stringify(environment ?? {})] as const,
  )
  for (const [name, environment] of urls)
    expect([name, environment.includes('portal:${POSTGRES_PASSWORD')]).toEqual([name, name === 'migrate'])
  expect(services.app?.environment?.DATABASE_URL).toContain('portal_app:')
})

test('several instances of the app can be had: they share folder and secret, and none has a name or port of its own', () => {
  const { app } = services
  expect([app?.container_name, app?.ports]).toEqual([undefined, undefined])
  expect(app?.volumes).toEqual(['uploads:/data'])
  expect(app?.environment?.PAYLOAD_SECRET).toContain('${PAYLOAD_SECRET')
})
