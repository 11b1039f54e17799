import { lastLines, run, runNode } from '@/scripts/start/commands.mjs'

test('a command gives its code and all that it said', async () => {
  const { code, output } = await run(process.execPath, [
    '-e',
    'console.log("out"); console.error("err"); process.exitCode = 3',
  ])
  expect(code).toBe(3)
  expect(output).toMatch(/out[^]*err|err[^]*out/)
})

test('a program that waits for nothing ends, although it is tied to its start', async () => {
  expect(await runNode(['-e', 'console.log("done")'])).toEqual({ code: 0, output: 'done\n' })
})

test('a command that is not there is an error', async () => {
  await expect(run('no-such-command-anywhere', [])).rejects.toThrow('ENOENT')
})

test('the last lines are those before the empty end', () => {
  expect(lastLines('1\n2\n3\n\n', 2)).toBe('2\n3')
})
