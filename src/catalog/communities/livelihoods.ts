/** The livelihoods by the words that people use for them. */
export const livelihoodWords: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['farming', ['farming', 'agriculture', 'agricultural', 'farm', 'pagsasaka', 'agrikultura', 'crop']],
  ['fishing', ['fishing', 'fishery', 'fish', 'pangingisda', 'fisheries']],
  ['trading', ['trading', 'trade', 'commerce', 'pangangalakal', 'kalakalan', 'pagtitinda']],
  [
    'livestock',
    [
      'livestock',
      'animal raising',
      'livestock raising',
      'paghahayupan',
      'pag aalaga ng hayop',
      'cattle raising',
    ],
  ],
  ['weaving', ['weaving', 'paghahabi', 'weaver']],
  ['carpentry', ['carpentry', 'pagkakarpintero', 'karpinterya']],
  ['construction', ['construction', 'konstruksyon', 'construction work']],
  [
    'transport',
    ['transport', 'transportation', 'transport service', 'pamamasada', 'driving', 'transportasyon'],
  ],
  ['handicrafts', ['handicraft', 'handicrafts', 'craft', 'crafts', 'gawaing kamay', 'handicraft making']],
  [
    'services',
    [
      'service livelihood',
      'services livelihood',
      'services sector',
      'service sector',
      'services as livelihood',
      'services',
    ],
  ],
  [
    'government',
    [
      'government work',
      'government job',
      'government employment',
      'government service',
      'government',
      'trabaho sa gobyerno',
      'government livelihood',
    ],
  ],
  [
    'aquaculture',
    ['aquaculture', 'fish farming', 'fishpond', 'fish pond', 'seaweed farming', 'palaisdaan', 'akwakultura'],
  ],
]; // prettier-ignore
