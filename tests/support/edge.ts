import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from './free-port'
import { until } from './until'

// deploy/nginx.conf run by a real nginx on this machine, in place of the container.

const { stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8' }) as { stderr: string | null } // null where there is no nginx
const version = stderr?.match(/nginx\/(\d+)\.(\d+)/)

/** Whether this machine has an nginx. */
export const hasNginx = version !== undefined && version !== null

export interface Placement {
  /** for certificates, temporary files, logs and the cache */
  folder: string
  /** where the app listens */
  app: number
  /** where the edge listens; without `tls` it speaks plain HTTP, which tests' clients trust without a certificate */
  listen: { plain: number; tls: number } | { plain: number }
}

/** The configuration as it is, with this machine's places in those of the container. */
export function placedConfiguration({ app, folder, listen }: Placement): string {
  const old = Number(version?.[1]) === 1 && Number(version?.[2]) < 25
  const text = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('/var/run/nginx.pid', `${folder}/pid`)
    .replace('/dev/stderr', `${folder}/error.log`)
    .replace('/dev/stdout', `${folder}/access.log`)
    .replace('/var/cache/nginx', folder)
    .replaceAll('/etc/nginx/certificates', folder)
    .replace('server app:3000', `server 127.0.0.1:${app}`)
    .replace(/listen \[::\].*\n/g, '\n')
    .replace(
      'http {',
      `http { client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;`,
    )
  // started by root, nginx would work as somebody who may not look into the folders of a test
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  const own = `daemon off;\n${user}${old ? text.replace('http2 on;', '') : text}`
  return 'tls' in listen
    ? own
        .replace('listen 80;', `listen 127.0.0.1:${listen.plain};`)
        .replace('listen 443 ssl;', `listen 127.0.0.1:${listen.tls} ssl${old ? ' http2' : ''};`)
    : own
        .replace(/ {2}server \{\s*listen 80;[^}]*\}\n/, '')
        .replace('listen 443 ssl;', `listen 127.0.0.1:${listen.plain};`)
        .replace('http2 on;', '')
        .replace(/^ *ssl_.*\n/gm, '')
        // a test's port is not the scheme's own
        .replace('proxy_set_header Host $host;', 'proxy_set_header Host $http_host;')
        // all tests come from one address, and ask more than a person would
        .replace(/rate=\d+r\/[sm]/g, 'rate=10000r/s')
}

/** An edge in front of an app; it may outlive this process. */
export interface Edge {
  url: string
  pid: number
  stop: () => Promise<void>
}

/** Starts the edge over plain HTTP and without its limits of requests, in front of an app that need not listen yet. */
export async function startEdge(app: number, folder: string): Promise<Edge> {
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, placedConfiguration({ app, folder, listen: { plain: port } }))
  execFileSync('nginx', ['-t', '-q', '-c', file], { stdio: 'pipe' })
  const nginx = spawn('nginx', ['-c', file], { stdio: 'ignore' })
  const ended = new Promise((resolve) => nginx.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  await until(() =>
    fetch(`${url}/statz`).then(
      () => true,
      () => false, // nginx does not listen yet
    ),
  )
  return {
    url,
    pid: nginx.pid ?? 0,
    stop: async () => {
      nginx.kill('SIGTERM')
      await ended
    },
  }
}
