const kilobyte = 1000

/** The size of a file in words: 545 000 → '545KB', 1 240 000 → '1.2MB'. Never 0KB: a file that is there has a size. */
export const formatFileSize = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte))
  return kilobytes < kilobyte ? `${kilobytes}KB` : `${Math.round(kilobytes / (kilobyte / 10)) / 10}MB`
}
