import type { SanitizedConfig } from 'payload'

/** A kind of record of which events tell. */
export interface EventKind {
  slug: string
  label: string
  isGlobal: boolean
}

const words = (label: unknown, slug: string): string => (typeof label === 'string' ? label : slug)

/** All kinds of record that events may be about, found in the config, by their labels. */
export const kindsWithEvents = ({ collections, globals }: SanitizedConfig): EventKind[] =>
  [
    ...collections
      .filter(
        ({ slug }) =>
          !slug.startsWith('payload-') && !['audit-events', 'reviews', 'external-links', 'paper-sets'].includes(slug),
      )
      .map(({ labels, slug }) => ({ slug, label: words(labels.singular, slug), isGlobal: false })),
    ...globals.map(({ label, slug }) => ({ slug, label: words(label, slug), isGlobal: true })),
  ].sort((a, b) => a.label.localeCompare(b.label))
