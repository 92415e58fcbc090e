import { codeEnum } from '../code-enum.ts';

export const EnergyPeak = codeEnum('EnergyPeak', "A person's best hours.", {
  morning: 'Before noon.',
  afternoon: 'After noon.',
  evening: 'After the day is done.',
  night: 'Late.',
});
