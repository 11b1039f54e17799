import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { getPayload } from 'payload'
import { importMap } from '../importMap'
import { isNewRecord, withoutEmptyRecords } from './without-empty-records'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

const Page = async ({ params, searchParams }: Args) => {
  await getPayload({ config }) // with the whole config, whichever page is asked for first
  const { segments } = await params
  const read = isNewRecord(segments) ? withoutEmptyRecords(await config) : await config
  return RootPage({ config: Promise.resolve(read), importMap, params, searchParams })
}

export default Page
