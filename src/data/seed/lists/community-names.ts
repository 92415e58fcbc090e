import type { settlementType } from '../../tables/communities.ts';

export type SettlementType = (typeof settlementType.enumValues)[number];

/** How a settlement of each type may be called; `{barangay}` and `{word}` are filled in. */
export const NAME_PATTERNS: Readonly<Record<SettlementType, readonly string[]>> = {
  village: ['{barangay} Muslim Village', '{barangay} Muslim Community', '{word} Village, {barangay}'],
  subdivision: ['{word} Subdivision, {barangay}', '{barangay} Muslim Subdivision'],
  purok: ['Purok {word}, {barangay}'],
  sitio: ['Sitio {word}, {barangay}'],
  relocation_site: ['{barangay} Relocation Site', '{word} Relocation Site, {barangay}'],
  mixed: ['{barangay} Bangsamoro Community', '{barangay} Muslim Community'],
};

/** Words for sitios, puroks and villages: trees, water, faith and hope, none of them a place of the PSGC. */
export const NAME_WORDS =
  'Amanah Anahaw Bakawan Baybayon Bituon Bulak Dapdap Gemilina Hidayah Islamiyah Kabilang Kaimito Kalinaw Kahoyan Kawayanan Lumboyan Madrasah Malunggay Mangrove Masjid Niyogan Nurul Pangarap Pantalan Rahmah Salaam Sampalok Sinag Tamaraw Tambis Ummah Yakal'.split(
    ' ',
  );
