import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // the page cache compresses each page once
  compress: false,
  // all browsers get title and canonical in the head: Next would stream them into the end of the body
  htmlLimitedBots: /^/,
  // pictures are made at their widths when they are added
  images: { unoptimized: true },
  // Payload leaves these out of what is built while developing; built, each page would have a copy of its own
  serverExternalPackages: ['payload', '@payloadcms/db-postgres'],
  // types are a check of their own in `npm test`
  typescript: { ignoreBuildErrors: true },
  // nothing reads them (docs/debts.md)
  experimental: { turbopackSourceMaps: false, turbopackInputSourceMaps: false },
}

const withPanel = withPayload(config, { devBundleServerPackages: false })

// Payload asks browsers for colour-scheme hints on every address; only its admin panel would use them, and it does without
export default { ...withPanel, headers: async () => [] }
