import retextEquality from 'retext-equality'
import { everywhere, inLines, type Match } from '../finding'
import { spotsOf, withCapitalOf, type Form } from '../forms'
import type { RecordText } from '../text'
import { findWithRetext } from './whole-text'

/** The entries of retext-equality about people who come to us, work here or sit on a board. The rest is about other fields. */
const served: ReadonlySet<string> = new Set(
  `ablebodied addict addicts aids-victim alcoholic birth-defect businessman chairman-chairwoman chairmen-chairwomen
  commit-suicide committed-suicide committee-man-committee-woman councilman-councilwoman councilmen-councilwomen deafmute
  dwarf epileptic failed-suicide fireman-firewoman firemen-firewomen foreman-forewoman handicapped handicapped-parking
  harelip hermaphrodite homosexual insane intellectually-disabled lady-doctor layman-laywoman laymen-laywomen manhour
  manhours mankind manmade manned manpower multiple-sclerosis-victim oriental paraplegic policemen-policewomen
  postman-postwoman quadriplegic repairman-repairwoman retard salaryman-salarywoman schizo senile sex-change-operation
  sexchange spastic spokesman-spokeswoman spokesmen-spokeswomen stroke-victim suffers-from-disabilities suffers-from-md
  transgendered transgenders victim-of-an-injury victim-of-injuries victim-of-polio wheelchair-bound workman-workwoman
  workmen-workwomen`.split(/\s/),
)

const equality = retextEquality()

/** What the NHS content style guide asks for beyond that list ("Inclusive content"). */
const forms: readonly Form[] = [
  {
    pattern:
      /\bthe (elderly|disabled|blind|deaf|mentally ill|homeless)\b(?! (?:people|person|community|toilets?|parking))/gi,
    mend: ([found, who = '']) =>
      withCapitalOf(
        found,
        {
          elderly: 'older people',
          'mentally ill': 'people with a mental health condition',
          homeless: 'people who are homeless',
        }[who.toLowerCase()] ?? `${who.toLowerCase()} people`,
      ),
  },
  { pattern: /\bsuffers from\b/gi, mend: () => 'has' },
  { pattern: /\b(?:suffering|suffer) from\b/gi, mend: ([found]) => (/ing/i.test(found) ? 'with' : 'have') },
  { pattern: /\bdiabetics\b/gi, mend: ([found]) => withCapitalOf(found, 'people with diabetes') },
  { pattern: /\b(?:disabled toilets?)\b/gi, mend: ([found]) => found.replace(/disabled/i, 'accessible') },
]

/** Words that name people by one thing about them, or by a sex that does not matter. */
export const findInclusiveWords = (text: RecordText): Match[] => {
  const listed = findWithRetext(text, equality, ({ expected, rule, words }) => {
    if (!served.has(rule)) return null
    const better = expected.slice(0, 3).map((word) => withCapitalOf(words, word))
    const [only] = better
    const how = `Write ${better.map((word) => `“${word}”`).join(' or ')}.`
    return only !== undefined && better.length === 1 ? { how, mend: only } : { how }
  })
  const own = inLines(everywhere, (line) => spotsOf(line.text, forms))(text)
  const isListed = (match: Match): boolean =>
    listed.some(
      ({ at, line, spot }) =>
        at.path === match.at.path &&
        line === match.line &&
        (spot?.from ?? 0) < (match.spot?.to ?? 0) &&
        (match.spot?.from ?? 0) < (spot?.to ?? 0),
    )
  return [...listed, ...own.filter((match) => !isListed(match))]
}
