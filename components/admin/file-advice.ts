const largest = 20 * 1024 * 1024

const megabytes = (size: number): string => `${(size / 1024 / 1024).toFixed(1).replace(/\.0$/, '')}MB`

const isHeic = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)

/** What is wrong with a file before it is sent, and what to do; null if nothing is. The server checks again. */
export function fileAdvice(file: Pick<File, 'name' | 'type' | 'size'>): string | null {
  if (isHeic(file))
    return `"${file.name}" is a HEIC picture, as iPhones take them, and most browsers cannot show it. On the iPhone choose Settings, Camera, Formats, Most Compatible for pictures to come. For this one: open it in Photos (Mac) or Paint (Windows), save it as JPEG, and add that.`
  if (file.size > largest)
    return `"${file.name}" has ${megabytes(file.size)}; 20MB is the most. Make it smaller and add it again.`
  return null
}
