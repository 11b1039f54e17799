import type { ReactNode } from 'react'
import config from '@payload-config'
import '@payloadcms/next/css'
import './panel.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import { importMap } from './admin/importMap'

/** The server functions that the panel uses; Payload has more, for what this site does not have. */
const used = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
]

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (!used.includes(args.name)) throw new Error(`The panel has no server function "${args.name}".`)
  return handleServerFunctions({ ...args, config, importMap })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
