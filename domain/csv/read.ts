import { parse } from 'csv-parse/sync'
import { unmarked } from './row'

/** How a file says its letters. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

/** A table as a spreadsheet wrote it: cells without spaces around them; the place of a row is the one that a spreadsheet shows. */
export interface CsvTable {
  rows: string[][]
  encoding: Encoding
}

/** Longest cell, in characters. */
const longest = 2_000

/** How a zip begins, and so a workbook. */
const zip = [0x50, 0x4b, 0x03, 0x04]

const decoded = (bytes: Uint8Array): { text: string; encoding: Encoding } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    // what Excel writes on Windows as plain "CSV"
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  }
}

/** What is between cells: Excel writes semicolons where the comma is for decimals, and tabs when cells are copied. */
const delimiterOf = (heading: string): string => {
  const count = (one: string): number => heading.split(one).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

const wordsOf = (error: unknown): string => {
  const { code, lines } = error as { code?: string; lines?: number } // of csv-parse's CsvError
  const where = lines === undefined ? '' : ` near line ${lines}`
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `A quotation mark${where} is never closed.`
  if (code === 'CSV_MAX_RECORD_SIZE') return `A row${where} is too long. A quotation mark may not be closed.`
  return `A quotation mark${where} stands within a cell. Write it twice, with the cell in quotation marks.`
}

/**
 * Reads a CSV file (RFC 4180) as spreadsheets write it: with or without a byte order mark, with commas, semicolons or tabs, any end of
 * line, line breaks in quoted cells. A mark against formulas (`csvRow`) is taken off.
 * @returns the table, or what is wrong with the file
 */
export function readCsv(bytes: Uint8Array): CsvTable | { problem: string } {
  if (zip.every((byte, place) => bytes[place] === byte))
    return { problem: 'This is a workbook. Save it in Excel as "CSV UTF-8 (comma delimited)", then choose that file.' }
  const { encoding, text: all } = decoded(bytes)
  if (all.includes('\0')) return { problem: 'This is not a CSV file.' }
  const told = /^sep=(.)\r?\n/.exec(all)
  const text = told ? all.slice(told[0].length) : all
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: told?.[1] ?? delimiterOf(/^[^\r\n]*/.exec(text)?.[0] ?? ''),
      max_record_size: 100_000,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    })
    const place = rows.findIndex((row) => row.some((cell) => cell.length > longest))
    return place === -1
      ? { encoding, rows: rows.map((row) => row.map((cell) => unmarked(cell.trim()))) }
      : { problem: `Row ${place + 1} has a cell of more than ${longest} characters.` }
  } catch (error) {
    return { problem: wordsOf(error) }
  }
}
