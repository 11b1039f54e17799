import { aTest } from '@/domain/formatting/article'

test.each([
  ['MRI scan', 'an MRI scan'],
  ['CT scan', 'a CT scan'],
  ['X-ray', 'an X-ray'],
  ['Abdominal X-ray', 'an abdominal X-ray'],
  ['H2 breath test', 'an H2 breath test'],
  ['Ultrasound scan', 'an ultrasound scan'],
  ['Blood test', 'a blood test'],
  ['Gastroscopy', 'a gastroscopy'],
  ['Electrocardiogram', 'an electrocardiogram'],
  ['ECG test', 'an ECG test'],
  ['FIT test', 'a FIT test'],
  ['MUGA scan', 'a MUGA scan'],
  ['SIBO breath test', 'a SIBO breath test'],
  ['MAG3 scan', 'a MAG3 scan'],
  ['HbA1c test', 'an HbA1c test'],
  ['U&E test', 'a U&E test'],
  ['FeNO test', 'a FeNO test'],
  ['Spirometry', 'spirometry'],
  ['Urodynamics', 'urodynamics'],
  ['Blood pressure over 24 hours', 'blood pressure over 24 hours'],
])('%s is %s in a sentence', (name, words) => expect(aTest(name)).toBe(words))
