import { startingIn, type Known } from '../starting'

const page = startingIn('pages')

const text = (known: Known, written: string) => ({ blockType: 'text' as const, text: known.text(written) })
const details = (show: 'contact' | 'data-controller' | 'accessibility') => ({
  blockType: 'contact-details' as const,
  show,
})

export const pages = [
  page('about', (known) => ({
    title: 'About us',
    menu: 'header',
    menuOrder: 10,
    summary: '4 NHS trusts that work together to improve diagnostic tests for local communities.',
    layout: [
      text(
        known,
        `The Lancashire and South Cumbria Diagnostics Collaborative is a partnership of 4 NHS provider trusts. They work together to improve diagnostic tests for local communities.
        ## The trusts
        - [Blackpool Teaching Hospitals NHS Foundation Trust](trusts/blackpool-teaching-hospitals)
        - [East Lancashire Hospitals NHS Trust](trusts/east-lancashire-hospitals)
        - [Lancashire Teaching Hospitals NHS Foundation Trust](trusts/lancashire-teaching-hospitals)
        - [University Hospitals of Morecambe Bay NHS Foundation Trust](trusts/university-hospitals-of-morecambe-bay)
        ## What we do
        - We have 3 networks: [imaging](networks/diagnostic-imaging), [endoscopy](networks/endoscopy) and [physiological sciences](networks/physiological-sciences).
        - We oversee the creation of community diagnostic centres (CDCs).
        - We help with planned care that has to catch up, and with cancer and stroke care.
        Pathology is organised separately. It is not one of the 3 networks.
        ## Community diagnostic centres
        A CDC offers tests, checks and scans away from acute hospitals. People are referred, usually by their GP.
        - A hub is larger. It offers a nationally agreed range of tests.
        - A spoke is smaller.
        Each centre is a partnership of the Integrated Care Board (ICB) with the hospital trust of the area.
        ## The national standard
        99% of people should wait less than 6 weeks for a diagnostic test.
        ## The communities we serve
        We serve 1.8 million people. 20.4% of them live in rural areas. The national average is 17%.
        Nearly one third live in some of the most deprived areas of England.
        ## Our board
        The [Diagnostics Programme Board](governance-bodies/diagnostics-programme-board) is the collaborative's own board.`,
      ),
    ],
  })),
  page('contact', (known) => ({
    title: 'Contact',
    menu: 'footer',
    menuOrder: 10,
    summary: 'Whom to ask about a referral, an appointment or this website.',
    layout: [
      text(
        known,
        `## In an emergency
        Call 999 if somebody's life is at risk.
        For urgent medical help that is not life-threatening, use [111.nhs.uk](https://111.nhs.uk) or call 111.
        ## About a referral
        Ask the person who referred you, usually your GP.
        ## About an appointment
        Call the number on your appointment letter. If you have no letter, ask the person who referred you.
        ## About this website
        This website does not hold referrals, appointments or results.`,
      ),
      details('contact'),
    ],
  })),
  page('accessibility-statement', (known) => ({
    title: 'Accessibility statement',
    menu: 'footer',
    menuOrder: 20,
    summary: 'How accessible this website is, and what to do when you have a problem with it.',
    layout: [
      text(
        known,
        `This statement is about the public website of the Lancashire and South Cumbria Diagnostics Collaborative.
        ## How accessible this website is
        We have tested that you can:
        - read each kind of page on a screen that is 320 pixels wide (the same as zooming in to 400%)
        - read each kind of page in the contrast colours of your device
        - go through the website with a keyboard alone
        - read and use the website with JavaScript switched off
        The chart of the boards is wider than a phone: it scrolls within its own part of the page. The map and the chart have the same information as a list.
        We have not tested the website with a screen reader, with voice control or with a screen magnifier yet.
        ## Feedback and contact information
        Tell us if you need information from this website in another format, such as large print, easy read or braille.`,
      ),
      details('accessibility'),
      text(
        known,
        `## Reporting accessibility problems with this website
        We always want to make this website better. Tell us if you find a problem that is not listed on this page.
        ## Enforcement procedure
        The Equality and Human Rights Commission (EHRC) enforces the accessibility regulations. These are the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
        If you are not happy with our answer, contact the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com).
        ## Technical information about this website's accessibility
        The collaborative is committed to making this website accessible, in accordance with the regulations.
        ### Compliance status
        This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2](https://www.w3.org/TR/WCAG22/) AA standard. The reason is what we list under "Non-accessible content".
        ## Non-accessible content
        Documents that a board publishes as PDF may not be fully accessible. Ask us for another format.
        Disabled people have not tested the website yet, and it has had no full audit. There may be problems that we do not know. We list here what they find.
        ## What we are doing to improve accessibility
        Each new version of the website is checked before it goes live. We will have it tested by disabled people.
        ## Preparation of this accessibility statement
        This statement was prepared on 24 November 2026.
        It rests on our own tests of each kind of page, in the Chromium browser. Software (axe) looks for faults at 320 and 1280 pixels and in contrast colours. It finds about a third of all problems. We also test the size of links and buttons, the order of headings, the keyboard, paper and pages without JavaScript.
        The tests are run again for each new version of the website. No people outside the team have tested it yet.`,
      ),
    ],
    needsConfirmation: 'Book an audit and a test with disabled people, then bring the statement up to date.',
  })),
  page('privacy', (known) => ({
    title: 'Privacy',
    menu: 'footer',
    menuOrder: 30,
    summary: 'What this website does with personal data, and what it does not do.',
    layout: [
      text(
        known,
        `## What we do not do
        - We do not use cookies for visitors.
        - We do not count or follow visitors with analytics.
        - We do not load anything from other companies, such as fonts, maps or videos.
        - We do not ask you for medical information.
        ## When you look for a centre
        You can type a town or a postcode. It becomes part of the address of the page.
        Our server may keep that page for a while, to answer faster. It does not keep who asked.
        ## When you search this website
        You can type words into the search. They become part of the address of the page. Of a whole postcode we keep the first half only.
        When a search finds nothing, we may count its words, so that we can add what is missing. We keep how often they were typed in a week, and not who typed them or when.
        We leave out words that were typed fewer than 3 times in a week. We leave out what may be about a person, such as an email address, a telephone number or a postcode. We delete each count after 12 months. The search page says whether we count now.
        ## Records of requests
        The server that delivers this website may keep a record of requests. Such a record has the address of your device, the time and the page.
        It is used to keep the website safe and working.
        ## People who work on this website
        We keep the name, the email address and the role of people who log in to write pages. We note who last changed a page.
        ## Your rights
        You can ask what personal data we hold about you, and ask us to correct or delete it.
        You can complain to the [Information Commissioner's Office](https://ico.org.uk/make-a-complaint/).`,
      ),
      details('data-controller'),
    ],
    needsConfirmation: 'Who is the data controller, and how long does the operator keep records of requests?',
  })),
  page('cookies', (known) => ({
    title: 'Cookies',
    menu: 'footer',
    menuOrder: 40,
    summary: 'This website puts no cookies on the devices of its visitors.',
    layout: [
      text(
        known,
        `Cookies are small files that a website can save on your phone, tablet or computer.
        ## Visitors
        This website saves no cookies when you visit it. That is why it does not ask you about them.
        ## People who log in
        People who write pages log in to an admin panel. It saves:
        - a cookie called payload-token, which keeps them logged in for up to 8 hours
        - settings of the panel, such as light or dark colours`,
      ),
    ],
  })),
]
