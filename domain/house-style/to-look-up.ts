import { externalAddress } from '../links/external-link'
import { ownAddress } from './rules/broken-links'
import type { RecordText } from './text'

/** What must be looked up before the links and pictures of records can be judged. */
export interface ToLookUp {
  /** '/about' */
  addresses: string[]
  /** 'https://www.example.nhs.uk/' */
  external: string[]
  /** 'trusts:4' */
  records: string[]
  /** ids */
  pictures: string[]
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** The addresses, records and pictures that some records name, each once. */
export const toLookUp = (texts: readonly RecordText[]): ToLookUp => {
  const links = texts.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.flatMap((line) => line.links)))
  return {
    addresses: distinct(links.flatMap(({ href }) => (href === null ? [] : (ownAddress(href) ?? [])))),
    external: distinct(
      [
        ...links.flatMap(({ href }) => href ?? []),
        ...texts.flatMap(({ addresses = [] }) => addresses.map(({ href }) => href)),
      ].flatMap((href) => externalAddress(href) ?? []),
    ),
    records: distinct(links.flatMap(({ record }) => record ?? [])),
    pictures: distinct(texts.flatMap(({ pictures }) => pictures.map(({ id }) => id))),
  }
}
