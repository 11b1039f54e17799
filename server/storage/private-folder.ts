import { chmod, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** What is made from now on is for its owner and group alone: folders 750, files 640. */
export const privateMask = 0o027

const folderMode = 0o750
const fileMode = 0o640

const modeOf = async (file: string): Promise<number> => (await stat(file)).mode & 0o777

/** Takes from a folder, and all that is in it, what others than its owner and group may do; nothing where that is so already. */
export async function makePrivate(folder: string): Promise<void> {
  if ((await modeOf(folder)) === folderMode) return
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) await makePrivate(file)
    else if (entry.isFile()) await chmod(file, fileMode)
  }
  // last: so that a start that was interrupted is completed by the next
  await chmod(folder, folderMode)
}
