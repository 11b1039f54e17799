type Observer = typeof IntersectionObserver

/**
 * An observer that reports of each element only how it is now. Payload 3.90 (useIntersect) reads the first of several reports, the
 * oldest: while the browser is busy, fields that come into sight as their part opens would stay away, with no boxes.
 */
export const newestReports = (Native: Observer): Observer =>
  class extends Native {
    constructor(report: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => {
        report([...new Map(entries.map((entry) => [entry.target, entry])).values()], observer)
      }, options)
    }
  }
