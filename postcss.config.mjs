import nhsukUsed from './scripts/styles/nhsuk-used.mjs'

// Tailwind's plugin is named, not imported: the bundler that reads this file cannot take in its native parts
export default { plugins: [nhsukUsed(), '@tailwindcss/postcss'] }
