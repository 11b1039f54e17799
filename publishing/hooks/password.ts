import { ValidationError } from 'payload'
import { beforeSave } from './before-operation'

/** Shortest password of a user, in characters. The start asks the same of ADMIN_PASSWORD, before this can be loaded; a test compares the two. */
export const shortestPassword = 12

/** Wherever a password is set: a new user, a change, a lost one. Payload itself takes three characters. */
export const passwordIsLong = beforeSave(({ args, req }) => {
  const password = args.data?.password
  if (typeof password === 'string' && password.length < shortestPassword) {
    throw new ValidationError({
      collection: 'users',
      errors: [
        {
          label: 'Password',
          message: `This password is too short. Use ${shortestPassword} characters or more, for example 3 words.`,
          path: 'password',
        },
      ],
      req,
    })
  }
  return args
})
