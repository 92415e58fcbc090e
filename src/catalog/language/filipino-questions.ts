/**
 * The questions of templates in Filipino, by their English frame: what is suggested under a Filipino reply, and
 * what one says when asked how an answer was reached. A frame that is not here has no Filipino yet.
 */
export const FILIPINO_QUESTIONS: Readonly<Record<string, string>> = {
  'How many {subject} are there?': 'Ilan ang {subject}?',
  'How many {subject} are there per {dimension}?': 'Ilan ang {subject} kada {dimension}?',
  'How many {subject} are there by {dimension}?': 'Ilan ang {subject} ayon sa {dimension}?',
  'How many {subject} are there per region?': 'Ilan ang {subject} kada rehiyon?',
  'Are there {subject}?': 'Mayroon bang {subject}?',
  'List the {subject}': 'Ilista ang {subject}',
  'List the {subject} and their {measure}': 'Ilista ang {subject} at ang kanilang {measure}',
  'Tell me about {place}': 'Ano ang tungkol sa {place}?',
  'Where is {place}?': 'Nasaan ang {place}?',
  'What are the {subject}?': 'Anu-ano ang {subject}?',
  'Who leads the {subject}?': 'Sino ang namumuno sa {subject}?',

  'Which {dimension} has the {superlative} {subject}?': 'Aling {dimension} ang may {superlative} {subject}?',
  'Which {dimension} have {subject}?': 'Aling {dimension} ang may {subject}?',
  'What are the {superlative} {subject}?': 'Alin ang {superlative} {subject}?',
  'Which are the {superlative} {subject}?': 'Alin ang {superlative} {subject}?',
  'Which {subject} have the {superlative} {measure}?': 'Aling {subject} ang may {superlative} {measure}?',
  'Which {dimension} has the {superlative} {measure} of {subject}?':
    'Aling {dimension} ang may {superlative} {measure} ng {subject}?',
  'Which {dimension} has the {superlative} average {measure} of {subject}?':
    'Aling {dimension} ang may {superlative} average na {measure} ng {subject}?',
  'Which year had the most {subject}?': 'Aling taon ang may pinakamaraming {subject}?',
  'Which year had the highest {measure} of {subject}?':
    'Aling taon ang may pinakamataas na {measure} ng {subject}?',
  'Who has the {superlative} {subject}?': 'Sino ang may {superlative} {subject}?',
  'What are the longest {subject}?': 'Alin ang pinakamahabang {subject}?',

  'What percentage are {subject}?': 'Ilang porsyento ang {subject}?',
  'What percentage of {subject}?': 'Ilang porsyento ng {subject}?',
  'What percentage of {subject} per {dimension}?': 'Ilang porsyento ng {subject} kada {dimension}?',
  'What is the percentage of {subject} by {dimension}?': 'Ilang porsyento ng {subject} ayon sa {dimension}?',
  'Which {dimension} has the highest percentage of {subject}?':
    'Aling {dimension} ang may pinakamataas na porsyento ng {subject}?',

  'What is the total {measure} of {subject}?': 'Ano ang kabuuang {measure} ng {subject}?',
  'What is the average {measure} of {subject}?': 'Ano ang average na {measure} ng {subject}?',
  'What is the median {measure} of {subject}?': 'Ano ang median na {measure} ng {subject}?',
  'What is the maximum {measure} of {subject}?': 'Ano ang pinakamataas na {measure} ng {subject}?',
  'What is the minimum {measure} of {subject}?': 'Ano ang pinakamababang {measure} ng {subject}?',
  'What is the {measure} of {subject}?': 'Ano ang {measure} ng {subject}?',
  'What is the {measure} of {subject} by {dimension}?': 'Ano ang {measure} ng {subject} kada {dimension}?',
  'What is the total {measure} of {subject} by {dimension}?':
    'Ano ang kabuuang {measure} ng {subject} kada {dimension}?',
  'What is the average {measure} of {subject} by {dimension}?':
    'Ano ang average na {measure} ng {subject} kada {dimension}?',
  'What is the average {measure} of {subject} per year?':
    'Ano ang average na {measure} ng {subject} kada taon?',
  'What is the average number of {measure} of {subject}?':
    'Ano ang average na bilang ng {measure} ng {subject}?',
  'What is the completion rate of {subject}?': 'Ano ang completion rate ng {subject}?',
  'What is the completion rate of {subject} by {dimension}?':
    'Ano ang completion rate ng {subject} kada {dimension}?',
  'What is the implementation rate of {subject}?': 'Ano ang implementation rate ng {subject}?',
  'What is the approval rate of {subject}?': 'Ano ang approval rate ng {subject}?',
  'What is the fulfilment rate of {subject}?': 'Ano ang fulfilment rate ng {subject}?',

  'Compare the number of {subject}': 'Ihambing ang bilang ng {subject}',
  'Compare {subject}': 'Ihambing ang {subject}',
  'Compare the share of {subject}': 'Ihambing ang porsyento ng {subject}',
  'Trend of the share of {subject}': 'Ilang porsyento ng {subject} kada taon?',
  'Compare the {measure} of {subject}': 'Ihambing ang {measure} ng {subject}',
  'Compare the average {measure} of {subject}': 'Ihambing ang average na {measure} ng {subject}',

  'Trend of {subject} over time': 'Trend ng {subject} sa bawat taon',
  'Trend of {measure} of {subject}': 'Trend ng {measure} ng {subject}',
  'How many {subject} were completed each year?': 'Ilang {subject} ang natapos kada taon?',
  'How many {subject} were approved each year?': 'Ilang {subject} ang naaprubahan kada taon?',
  'When was the {superlative} {subject}?': 'Kailan ang {superlative} {subject}?',
  'How long do {subject} take?': 'Gaano katagal ang {subject}?',
};
