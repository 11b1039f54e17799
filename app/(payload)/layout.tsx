import type { ReactNode } from 'react'
import config from '@payload-config'
import '@payloadcms/next/css'
import './panel.css'
import { notFound } from 'next/navigation'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { ServerFunctionClient } from 'payload'
import { importMap } from './admin/importMap'
import { isCallOfPanel, isMistakeOfCall, withoutInsides, withOwnLock } from './server-calls'

type FormState = typeof buildFormStateHandler

const formState: FormState = async (args) => withoutInsides(await buildFormStateHandler(await withOwnLock(args)))

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (!isCallOfPanel(args, await config)) notFound()
  try {
    const serverFunctions = { 'form-state': formState } as never // Payload types the functions by their common part
    return withoutInsides(await handleServerFunctions({ ...args, config, importMap, serverFunctions }))
  } catch (error) {
    if (!isMistakeOfCall(error)) throw error
    console.warn(error)
    notFound()
  }
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
