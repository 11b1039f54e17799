import { newestReports } from '@/components/admin/form/newest-report'

type Report = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>

test('of each element only its newest report is handed over', () => {
  let say: (reports: Report[]) => void = () => undefined
  class Native {
    constructor(report: (reports: Report[]) => void) {
      say = report
    }
    observe(): void {
      say([])
    }
  }
  const [field, other] = [document.createElement('div'), document.createElement('div')]
  const heard: Report[] = []
  const Observer = newestReports(Native as unknown as typeof IntersectionObserver) // jsdom has none
  new Observer((reports) => heard.push(...reports))
  say([
    { target: field, isIntersecting: false },
    { target: other, isIntersecting: true },
    { target: field, isIntersecting: true },
  ])
  expect(heard).toEqual([
    { target: field, isIntersecting: true },
    { target: other, isIntersecting: true },
  ])
})
