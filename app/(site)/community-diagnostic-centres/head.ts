export const head = {
  title: 'Community diagnostic centres',
  description: 'Find a centre for your test. You need a referral, usually from your GP.',
  path: '/community-diagnostic-centres',
}
