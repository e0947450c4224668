/** The shop's own costs: by SKU, patterns, stores. */
export const costProfile = {
  'costs.profile': 'Cost profile: told once, for every order',
  'costs.origin.profile': '{value} from your cost profile ({rules})',
  'costs.origin.profile.every': 'default',
  'costs.origin.remembered': '{value} used last time',
} as const
