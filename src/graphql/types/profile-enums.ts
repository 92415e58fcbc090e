import { builder } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';

export const EnergyPeak = codeEnum('EnergyPeak', "A person's best hours.", {
  morning: 'Before noon.',
  afternoon: 'After noon.',
  evening: 'After the day is done.',
  night: 'Late.',
});

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const Weekday = builder.enumType('Weekday', {
  description: 'A day of the week.',
  values: Object.fromEntries(
    DAYS.map((day, index) => [day.toUpperCase(), { value: index + 1, description: `${day}.` }]),
  ) as Record<Uppercase<(typeof DAYS)[number]>, { value: number; description: string }>,
});
