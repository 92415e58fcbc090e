import { codeEnum } from '../code-enum.ts';

export const SettlementType = codeEnum('SettlementType', 'What kind of settlement a community lives in.', {
  village: 'A village.',
  subdivision: 'A subdivision.',
  purok: 'A purok: a part of a barangay.',
  sitio: 'A sitio: a hamlet of a barangay.',
  relocation_site: 'A site that people were moved to.',
  mixed: 'More than one kind.',
});

export const PovertyIncidence = codeEnum('PovertyIncidence', 'How much of a community is poor.', {
  very_low: 'Hardly anyone.',
  low: 'Few.',
  moderate: 'Some.',
  high: 'Many.',
  very_high: 'Most.',
});

export const BarmmProximity = codeEnum(
  'BarmmProximity',
  'How near a community is to the Bangsamoro Autonomous Region in Muslim Mindanao.',
  { adjacent: 'On its border.', near: 'Near it.', moderate: 'Some way off.', far: 'Far from it.' },
);

export const Livelihood = codeEnum('Livelihood', 'What people live by.', {
  farming: 'Growing crops.',
  fishing: 'Catching fish.',
  trading: 'Buying and selling.',
  livestock: 'Raising animals.',
  weaving: 'Weaving.',
  carpentry: 'Carpentry.',
  construction: 'Building.',
  transport: 'Driving and carrying.',
  handicrafts: 'Making things by hand.',
  services: 'Serving customers.',
  government: 'Working for the government.',
  aquaculture: 'Raising fish, shellfish or seaweed.',
});

export const IncomeLevel = codeEnum('IncomeLevel', 'What a livelihood brings in.', {
  very_low: 'Very little.',
  low: 'Little.',
  moderate: 'Enough.',
  high: 'Much.',
});

export const Service = codeEnum('Service', 'A basic service.', {
  education: 'Schools.',
  als: 'The Alternative Learning System.',
  madrasah: 'Islamic schooling.',
  healthcare: 'Health services.',
  water: 'Clean water.',
  sanitation: 'Toilets and waste.',
  electricity: 'Power.',
  roads: 'Roads.',
  communication: 'Telephone and internet.',
});

export const ServiceRating = codeEnum('ServiceRating', 'How good the access to a service is.', {
  none: 'There is none.',
  poor: 'Poor.',
  fair: 'Limited.',
  good: 'Good.',
  excellent: 'Excellent.',
});

export const Priority = codeEnum('Priority', 'How pressing something is.', {
  low: 'It can wait.',
  medium: 'In due course.',
  high: 'Soon.',
  critical: 'Now.',
});
