import { startingIn } from '../starting'

const synonym = startingIn('search-synonyms')

/** What patients, GPs and journalists call a thing, each with what our pages say. */
const said: Readonly<Record<string, readonly [meaning: string, ...typed: string[]]>> = {
  'blood-test': ['Blood test', 'bloods', 'blood work', 'blood sample', 'phlebotomy', 'full blood count', 'FBC'],
  gastroscopy: [
    ...['Gastroscopy', 'camera down throat', 'camera down the throat', 'camera test', 'camera in stomach'],
    ...['stomach camera', 'throat camera', 'endoscope', 'gastro scope'],
  ] as [string, ...string[]],
  colonoscopy: ['Colonoscopy', 'camera test', 'bowel camera', 'bowel scope', 'camera up bottom', 'bowel test'],
  sigmoidoscopy: ['Flexible sigmoidoscopy', 'flexi sig', 'flexisig', 'bowel scope', 'sigmoid'],
  cystoscopy: ['Cystoscopy', 'bladder camera', 'camera in bladder', 'bladder scope'],
  endoscopy: ['Endoscopy', 'scope', 'camera test', 'endo'],
  echocardiogram: ['Echocardiogram', 'heart scan', 'heart ultrasound', 'cardiac echo', 'cardiac ultrasound'],
  ecg: ['Electrocardiogram', 'heart trace', 'heart tracing', 'EKG', 'heart rhythm test', 'heart monitor'],
  'blood-pressure': [
    ...['Blood pressure over 24 hours', '24 hour blood pressure', 'BP monitor', 'blood pressure monitor', '24 hour BP'],
  ] as [string, ...string[]],
  mri: ['MRI scan', 'magnetic scan', 'tunnel scan', 'brain scan', 'knee scan', 'MR scan'],
  ct: ['CT scan', 'CAT scan', 'body scan', 'brain scan', 'computed tomography'],
  ultrasound: ['Ultrasound scan', 'sonogram', 'sonography', 'USS', 'jelly scan'],
  'x-ray': ['X-ray', 'xray', 'x rays', 'radiograph', 'plain film'],
  'bone-density': ['Bone density scan', 'DEXA', 'DXA', 'bone scan', 'osteoporosis scan', 'osteoporosis test'],
  barium: ['Barium enema', 'barium x ray', 'bowel x ray'],
  spirometry: [
    'Spirometry',
    'breathing test',
    'lung test',
    'lung function test',
    'blowing test',
    'asthma test',
    'COPD test',
  ],
  feno: ['FeNO test', 'nitric oxide test', 'asthma test', 'breath test'],
  oximetry: ['Oximetry', 'oxygen test', 'oxygen levels', 'finger clip', 'sats'],
  'sleep-study': ['Sleep study', 'sleep test', 'sleep apnoea test', 'sleep apnea', 'snoring test', 'polysomnography'],
  hearing: ['Hearing test', 'audiology', 'ear test', 'audiogram', 'deafness test'],
  nerve: ['Nerve and muscle test', 'nerve conduction', 'nerve test', 'EMG', 'neurophysiology', 'carpal tunnel test'],
  urodynamics: ['Urodynamics', 'bladder test', 'bladder function'],
  urine: ['Urine test', 'pee test', 'wee test', 'water sample', 'urine sample', 'urinalysis'],
  electrophysiology: ['Electrophysiology test', 'EP study', 'heart electrics'],
  parking: ['Parking', 'car park', 'where to park', 'park my car'],
  'step-free': ['Step-free', 'wheelchair', 'wheelchair access', 'disabled access', 'mobility'],
  centre: [
    ...['Community diagnostic centre', 'CDC', 'CDCs', 'diagnostic hub', 'diagnostic center', 'testing centre'],
    ...['one stop shop', 'scan centre'],
  ] as [string, ...string[]],
  cancer: [
    ...['Cancer', '2ww', '2 week wait', 'two week wait', 'two week rule', 'USC', 'urgent suspected cancer'],
    ...['urgent suspected cancer referral', 'faster diagnosis', 'fds'],
  ] as [string, ...string[]],
  waiting: [
    ...['Waiting times for tests', 'waiting list', 'waiting lists', 'how long is the wait', 'wait times', 'DM01'],
    ...['six week wait', '6 week wait', '6ww', 'delays', 'backlog'],
  ] as [string, ...string[]],
  referral: [
    'Who can refer, for which test, and where',
    'referral form',
    'how to refer',
    'refer a patient',
    'referrals',
  ],
  imaging: ['Imaging', 'radiology', 'scans', 'scanning'],
  physiology: ['Physiological sciences', 'physiology', 'cardio respiratory', 'cardiology tests'],
  board: ['Board', 'committee', 'steering group'],
  meeting: ['Meetings and papers', 'board papers', 'board minutes', 'agenda', 'board meetings'],
  governance: ['Governance', 'org chart', 'organogram', 'who is in charge', 'structure', 'who decides'],
  vision: ['Our vision and strategy', 'strategic plan', 'business plan', 'aims', 'priorities', 'objectives'],
  'open-data': ['Open data', 'API', 'csv', 'download data', 'dataset', 'statistics'],
  contact: ['Contact', 'phone number', 'telephone', 'email address', 'complaint', 'complaints', 'feedback', 'PALS'],
  privacy: ['Privacy', 'GDPR', 'data protection', 'personal data'],
  accessibility: ['Accessibility statement', 'screen reader', 'wcag', 'disabled access to the website'],
}

/** Words for what people search; editors add to them. */
export const searchSynonyms = Object.entries(said).map(([key, [meaning, ...typed]]) =>
  synonym(key, () => ({ meaning, typed: typed.join(', ') })),
)
