import type { LexiconEntry } from '../../engine/language/vocabulary.ts';
import { eachOf } from './each-of.ts';

const I: readonly string[] = ['i', 'we'];

/** "I'd" and "I'm" are read as "I". */
const WISHES: readonly string[] = [
  ...['like', 'love', 'would like', 'would love', 'need', 'want', 'wish', 'wanted', 'have', 'just want'],
  ...['just need', 'just wanted', 'really need', 'hope', 'am trying', 'are trying', 'trying', 'was asked'],
  ...['were asked', 'have been asked', 'am supposed', 'was hoping', 'was told', 'am here'],
];
const SEES: readonly string[] = [
  ...['see', 'know', 'get', 'find', 'find out', 'view', 'check', 'learn', 'understand', 'have', 'look at'],
  ...['look up', 'be told', 'confirm', 'pull', 'pull up', 'ask', 'ask about', 'hear', 'figure out'],
  ...['request', 'request for', 'ask for'],
];

const ABLE: readonly string[] = ['can', 'could', 'may', 'might', 'how can', 'where can'];
const GETS: readonly string[] = [
  '',
  'get',
  'see',
  'have',
  'know',
  'ask',
  'check',
  'view',
  'find',
  'request',
  'request for',
  'ask for',
];

/** "How many workshops did we run": whoever is meant, rows of what is held are held. */
const DO_WE: readonly string[] = [
  ...[
    'did we',
    'did you',
    'did the office',
    'did our office',
    'did our team',
    'that we',
    'have we',
    'we have',
    'we',
  ],
];
const HOLD: readonly string[] = [
  ...[
    'hold',
    'held',
    'conduct',
    'conducted',
    'organize',
    'organized',
    'organise',
    'organised',
    'host',
    'hosted',
  ],
  ...['stage', 'staged', 'convene', 'convened', 'carry out', 'carried out', 'run', 'ran', 'put on'],
];

/** What comes before a question within a sentence: "tell me whether", "check if". */
const TELLS: readonly string[] = [
  ...['tell', 'tell me', 'tell us', 'know', 'see', 'check', 'confirm', 'verify', 'find out', 'say', 'ask'],
  ...['determine', 'look up', 'be sure', 'wondering', 'wonder', 'curious', 'not sure', 'interested in'],
  ...['asking', 'alamin', 'sabihin', 'malaman', 'tingnan', 'tanong', 'itanong', 'pacheck', 'paki check'],
];

const ANYBODY: readonly string[] = [
  ...['somebody', 'someone', 'can somebody', 'can someone', 'could someone', 'can anyone', 'could anyone'],
  ...['can anybody', 'could somebody', 'would someone'],
];

/** How a person says that a question follows: "I'd like to see", "could we get", "let me check". */
export const requests: LexiconEntry = {
  sense: { kind: 'filler', idiom: true },
  phrases: [
    ...eachOf(I, WISHES.slice(0, 8)),
    ...eachOf(I, WISHES, ['to'], SEES),
    ...eachOf(ABLE, I, GETS),
    ...eachOf(ABLE.slice(0, 4), I, ['please', 'kindly', 'also', 'just'], GETS),
    ...eachOf(DO_WE, HOLD),
    ...eachOf(ANYBODY, ['tell me', 'tell us', 'give me', 'show me', 'remind me']),
    ...eachOf(TELLS, ['whether', 'whether or not', 'if or not']),
    ...eachOf(['let'], ['me', 'us'], SEES),
    ...eachOf(I, ['wonder', 'was wondering', 'am wondering', 'wondering', 'am curious', 'am not sure']),
  ],
};
