export const head = {
  title: 'Community diagnostic centres',
  description: 'Find a centre for your test. You need a referral or a request, usually from your GP.',
  path: '/community-diagnostic-centres',
}
