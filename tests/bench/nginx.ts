import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** nginx with one worker that sends one page as a static file, gzipped already; null where nginx is not installed. */
export const startNginx = async (
  port: number,
  gzip: Buffer,
): Promise<{ url: string; pid: number; stop: () => Promise<void> } | null> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-nginx-'))
  await chmod(folder, 0o755) // as root the worker runs as another user
  await writeFile(path.join(folder, 'page.html'), gunzipSync(gzip))
  await writeFile(path.join(folder, 'page.html.gz'), gzip)
  const config = `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; types { text/html html; } gzip_static on; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
server { listen 127.0.0.1:${port}; root ${folder}; keepalive_requests 10000000; } }`
  await writeFile(path.join(folder, 'nginx.conf'), config)
  const child = spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' })
  const started = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false))
    setTimeout(() => resolve(child.exitCode === null), 500)
  })
  if (!started) return null
  const children = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => '')
  const worker = Number(children.trim() || NaN)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return {
    url: `http://127.0.0.1:${port}/page.html`,
    pid: worker,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
