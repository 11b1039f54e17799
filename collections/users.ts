import type { CollectionConfig } from 'payload'
import { roleChoices } from '@/access/roles'
import { accessTo, administratorsOnly, roleOf } from '@/access/rules'
import { forgotPassword as forgotPasswordEndpoint } from '@/publishing/login/forgot-password'
import { lastAdministratorIsKept, lastAdministratorStays } from '@/publishing/login/last-administrator'
import { login } from '@/publishing/login/login'
import { currentPasswordIsGiven, passwordIsHardToGuess, shortestPassword } from '@/publishing/login/password'
import { forgotPassword } from '@/publishing/mail/password-reset'

/** People who log in. The first administrator is made by the start script, never over the web. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  disableBulkEdit: true,
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    listSearchableFields: ['name', 'email'],
    defaultColumns: ['name', 'email', 'role'],
  },
  access: {
    ...accessTo('users'),
    admin: ({ req }) => roleOf(req.user) !== null,
    unlock: administratorsOnly,
  },
  hooks: {
    beforeOperation: [currentPasswordIsGiven, passwordIsHardToGuess],
    beforeChange: [lastAdministratorStays],
    beforeDelete: [lastAdministratorIsKept],
  },
  endpoints: [login, forgotPasswordEndpoint],
  auth: {
    // who guesses is slowed down instead: a lock would let anybody lock people out
    maxLoginAttempts: 0,
    // the login is in the cookie alone, where no script can read it
    removeTokenFromResponses: true,
    forgotPassword,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: (process.env.SITE_URL ?? '').startsWith('https://') },
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100 },
    {
      name: 'passwordHelp',
      type: 'ui',
      admin: {
        components: {
          Field: {
            path: '/components/admin/password-help.tsx#PasswordHelp',
            clientProps: { shortest: shortestPassword },
          },
        },
      },
    },
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      admin: {
        components: { Field: '/components/admin/current-password.tsx#CurrentPassword' },
        condition: (data, _, { user }) => data.id !== undefined && data.id === user?.id,
      },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author',
      saveToJWT: true,
      options: roleChoices,
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: { description: 'What this person may do.' },
    },
  ],
}
