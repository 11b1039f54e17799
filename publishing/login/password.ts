import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { type PayloadRequest, ValidationError } from 'payload'
import { isPasswordOf } from './login'
import { beforeSave, type SaveArgs } from '../hooks/before-operation'

/** Shortest password of a user, in characters. The start asks the same of ADMIN_PASSWORD, before this can be loaded; a test compares the two. */
export const shortestPassword = 12
/** Longer ones are refused: judging them would take too long. */
const longestPassword = 128
/** How many guesses it must take, as a power of 10: beyond common passwords with a year or an exclamation mark. */
const leastGuesses = 9

/** Words that whoever attacks this site would try first. */
const wordsOfTheSite = ['diagnostics', 'diagnostic', 'collaborative', 'lancashire', 'cumbria', 'nhs', 'portal', 'admin']

/** A list of some 40,000 common passwords, and patterns: keyboards, repetitions, sequences, dates, letters as digits. */
const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

/**
 * What is wrong with a password, and what to do; null if nothing is.
 * @param own words of the user's own: name and e-mail address
 */
export const passwordProblem = (password: string, own: string[] = []): string | null => {
  if (password.length < shortestPassword)
    return `This password is too short. Use ${shortestPassword} characters or more, for example 3 words.`
  if (password.length > longestPassword) return `This password is too long. Use ${longestPassword} characters at most.`
  const words = [...own.flatMap((word) => word.toLowerCase().split(/[^\p{L}\d]+/u)), ...wordsOfTheSite]
  return strength.check(password, words.filter(Boolean)).guessesLog10 < leastGuesses
    ? 'This password is easy to guess: it is common, repeats itself, or is made of your name. Use 3 words that do not belong together.'
    : null
}

const refuse = (req: PayloadRequest, path: 'password' | 'currentPassword', message: string): never => {
  const label = path === 'password' ? 'Password' : 'Current password'
  throw new ValidationError({ collection: 'users', errors: [{ label, message, path }], req })
}

const textsIn = (...values: unknown[]): string[] => values.filter((value) => typeof value === 'string')

/** Wherever a password is set: a new user, a change, a lost one. Payload itself takes three characters. */
export const passwordIsHardToGuess = beforeSave(async ({ args, req }) => {
  const password = args.data?.password
  if (password === undefined || password === null || password === '') return args
  if (typeof password !== 'string') return refuse(req, 'password', 'A password is a text.')
  const user = args.id === undefined ? null : await userOf(req, args.id)
  const problem = passwordProblem(password, textsIn(args.data?.name, args.data?.email, user?.name, user?.email))
  return problem === null ? args : refuse(req, 'password', problem)
})

const userOf = (req: PayloadRequest, id: number | string): Promise<{ name: string; email: string } | null> =>
  req.payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true, // compared with what is sent, not shown
    select: { name: true, email: true },
  })

const isTheirs = async (req: PayloadRequest, email: string, password: unknown): Promise<boolean> =>
  typeof password === 'string' && password.trim() !== '' && (await isPasswordOf(req, email, password))

const changesLogin = ({ data = {} }: SaveArgs, email: string): boolean =>
  Boolean(data.password) ||
  (data.email !== undefined && (typeof data.email !== 'string' || data.email.toLowerCase() !== email.toLowerCase()))

/**
 * Who changes the password or e-mail address of their own account gives the current password: a panel that was left open
 * is no way to take the account. A try counts as a login, so that it cannot be tried without end.
 */
export const currentPasswordIsGiven = beforeSave(async ({ args, operation, req }) => {
  const { currentPassword, ...data } = args.data ?? {}
  const without = { ...args, data }
  const isSelf = operation === 'update' && req.user !== null && String(req.user.id) === String(args.id)
  if (args.overrideAccess || !isSelf || args.id === undefined) return without
  const stored = await userOf(req, args.id)
  if (!stored || !changesLogin(args, stored.email)) return without
  if (!(await isTheirs(req, stored.email, currentPassword)))
    refuse(
      req,
      'currentPassword',
      'Give your current password: it is needed to change the password or the e-mail address.',
    )
  if (data.password === currentPassword) refuse(req, 'password', 'This is your password already. Choose another.')
  return without
})
