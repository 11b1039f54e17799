import { Heading } from '@/components/nhs/heading'
import { objectOf } from '@/open-data/definition/fields'
import { locationFields } from '@/open-data/open-referral/locations'
import { elsewhere, ExampleAnswer, licensed } from './example-answer'
import { exampleCentre } from './example-centre'

/** What the data of centres and tests means. */
export function CentresInWords() {
  const locations = [objectOf(locationFields, exampleCentre, elsewhere)]
  return (
    <>
      <Heading>The words of the standard</Heading>
      <div className="nhsuk-u-reading-width">
        <p>
          The form is close to <a href="https://openreferraluk.org/">Open Referral UK</a>, and has the words of its
          specification: a centre is a <code>location</code>, a test is a <code>service</code>, and a test at a centre
          is a <code>service_at_location</code>.
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <code>null</code>, or an empty cell, is not known. It never means no. No <code>schedules</code> of a test at
            a centre: it is done when the centre is open, as far as that is known
          </li>
          <li>
            <code>schedules</code> repeat as in calendars: <code>2SA</code> is the second Saturday of the month. Times
            are those of a clock in London, and <code>24:00</code> ends a day. In place of times a{' '}
            <code>description</code> may say how it is
          </li>
          <li>
            <code>bank_holidays</code>: <code>closed</code>, or <code>usual</code> for the hours of other days.{' '}
            <code>schedule_exceptions</code> count before both
          </li>
          <li>
            <code>status</code>: <code>active</code>, <code>inactive</code> (not open yet),{' '}
            <code>temporarily closed</code>, or <code>defunct</code> (moved or closed for good). <code>alert</code> says
            it in words, and what is to come
          </li>
          <li>
            <code>referrers</code>: who can refer people for a test: <code>gp</code>, <code>hospital</code>, and{' '}
            <code>self</code> for people themselves
          </li>
          <li>
            <code>accessibility</code>: what there is at a centre. <code>available</code> is <code>true</code>,{' '}
            <code>false</code> or not known; <code>assured_date</code> is when somebody made sure
          </li>
          <li>
            <code>members_confirmed</code> is <code>false</code> where a centre does tests of a group, and it is not
            known which
          </li>
        </ul>
      </div>
      <ExampleAnswer
        summary="Show an example of a centre"
        label="An example of a centre as data"
        answer={{ ...licensed, locations }}
      />
    </>
  )
}
