import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // documents compress each page once
  compress: false,
  reactStrictMode: true,
  // all browsers get title and canonical in the head: Next would stream them into the end of the body
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  eslint: undefined,
  typescript: { ignoreBuildErrors: true }, // types are a check of their own in `npm test`
  experimental: { webpackBuildWorker: false },
}

export default withPayload(config, { devBundleServerPackages: false })
