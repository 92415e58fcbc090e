import type { LexiconEntry } from '../../engine/language/vocabulary.ts';

const concept = (name: string, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'concept', concept: name },
  phrases,
});

/** Rates and steps of policies that questions call by a name of their own. */
export const policyLexicon: readonly LexiconEntry[] = [
  concept('implementation-rate', [
    'implementation rate',
    'rate of implementation',
    'implementation percentage',
    'antas ng pagpapatupad',
    'antas ng implementasyon',
  ]),
  concept('approval-rate', [
    'approval rate',
    'rate of approval',
    'approval percentage',
    'antas ng pag apruba',
    'adoption rate',
  ]),
  concept('consultation-rate', ['consultation rate', 'rate of consultation', 'consultation coverage']),
  concept('evidence-rate', ['evidence rate', 'evidence coverage', 'rate of evidence']),
  concept('approving', [
    'to approve',
    'to be approved',
    'to get approved',
    'for approval of',
    'from submission to approval',
    'between submission and approval',
    'approval of',
    'maaprubahan',
    'bago maaprubahan',
    'to approval',
  ]),
  concept('implementing', [
    'to implement',
    'to be implemented',
    'to get implemented',
    'from approval to implementation',
    'between approval and implementation',
    'implementation of',
    'maipatupad',
    'bago maipatupad',
  ]),
  concept('consulted', ['consulted', 'consulted on', 'been consulted', 'kinonsulta', 'nakonsulta']),
  concept('submitting', [
    'to submit',
    'to be submitted',
    'from proposal to submission',
    'to get submitted',
    'maisumite',
    'bago maisumite',
  ]),
  concept('writes', [
    'wrote',
    'writes',
    'authors',
    'authored',
    'drafted',
    'prepared',
    'proposed',
    'wrote the',
    'gumawa ng',
    'sumulat ng',
    'may akda ng',
    'is the author of',
    'are the authors of',
    'nagmungkahi ng',
    'nagpanukala ng',
  ]),
]; // prettier-ignore
