import { describe, expect, test } from 'vitest';
import { currencyOf, formatMoney, inUsd, parseMoney } from '../../src/core/money.ts';
import { RATES_AS_OF, UNITS_PER_USD } from '../../src/core/money-rates.ts';

const READ: readonly (readonly [written: string, read: string])[] = [
  ['around 12 thousand dollars', 'about USD 12,000'],
  ['≤£10k', 'up to GBP 10,000'],
  ['₱1.2M', 'PHP 1,200,000'],
  ['10 lakh INR', 'INR 1,000,000'],
  ['100k-150k NOK', 'NOK 100,000 to 150,000'],
  ['12-15 thousand euro', 'EUR 12,000 to 15,000'],
  ['US$ 8.500', 'USD 8,500'],
  ['free', 'USD 0'],
  ['20k-30k GBP', 'GBP 20,000 to 30,000'],
  ['€15.000,50', 'EUR 15,000.50'],
  ['1.5M KZT', 'KZT 1,500,000'],
  ['$10k', 'USD 10,000'],
  ['10,00,000 INR', 'INR 1,000,000'],
  ['P50,000', 'PHP 50,000'],
  ['Php 1,200,000.50', 'PHP 1,200,000.50'],
  ['20.000 €', 'EUR 20,000'],
  ['1 500 EUR', 'EUR 1,500'],
  ['1 500,75 €', 'EUR 1,500.75'],
  ['between 10k and 15k USD', 'USD 10,000 to 15,000'],
  ['from £10,000 to £12,000', 'GBP 10,000 to 12,000'],
  ['900-1k EUR', 'EUR 900 to 1,000'],
  ['10-12k USD', 'USD 10,000 to 12,000'],
  ['ten thousand pesos', 'PHP 10,000'],
  ['half a million pesos', 'PHP 500,000'],
  ['twenty five thousand pesos', 'PHP 25,000'],
  ['a hundred thousand pesos', 'PHP 100,000'],
  ['limang libong piso', 'PHP 5,000'],
  ['isang milyong piso', 'PHP 1,000,000'],
  ['mga 20 libo piso', 'about PHP 20,000'],
  ['hanggang 50 libo piso', 'up to PHP 50,000'],
  ['50k a month PHP', 'PHP 50,000 a month'],
  ['₱30k kada buwan', 'PHP 30,000 a month'],
  ['£1,200 pcm', 'GBP 1,200 a month'],
  ['15k+ USD', 'at least USD 15,000'],
  ['at least 3 million yen', 'at least JPY 3,000,000'],
  ['not less than 500 USD', 'at least USD 500'],
  ['no more than $5k', 'up to USD 5,000'],
  ['under 20000 AUD', 'up to AUD 20,000'],
  ['8500USD', 'USD 8,500'],
  ['10kUSD', 'USD 10,000'],
  ["CHF 12'500", 'CHF 12,500'],
  ['RM 3,000', 'MYR 3,000'],
  ['S$4k', 'SGD 4,000'],
  ['A$20,000 per year', 'AUD 20,000 a year'],
  ['Rp 5 juta', 'IDR 5,000,000'],
  ['1,5 Mio EUR', 'EUR 1,500,000'],
  ['1.250M KZT', 'KZT 1,250,000'],
  ['$0.5M', 'USD 500,000'],
  ['$20,000 - $30,000', 'USD 20,000 to 30,000'],
  ['£10k–£12k', 'GBP 10,000 to 12,000'],
  ['¥500,000', 'JPY 500,000'],
  ['80,000 yuan', 'CNY 80,000'],
  ['INR 1,23,456', 'INR 123,456'],
  ['USD 12k/yr', 'USD 12,000 a year'],
  ['25.000 PHP', 'PHP 25,000'],
  ['12,50 €', 'EUR 12.50'],
  ['Canadian dollars 9,000', 'CAD 9,000'],
  ['5 crore Indian rupees', 'INR 50,000,000'],
  ['200 Saudi riyals a week', 'SAR 200 a week'],
  ['My budget is about 300k pesos for the whole year', 'about PHP 300,000'],
  ['0', 'USD 0'],
];

const REPORTED: readonly (readonly [written: string, problem: string])[] = [
  ['10k', 'does not say which currency'],
  ['5000', 'does not say which currency'],
  ['kr 20000', 'several currencies'],
  ['Rs 5 lakh', 'several currencies'],
  ['$10k or €9k', 'not one plain amount'],
  ['not 10k USD', 'not one plain amount'],
  ['unlimited', 'not one plain amount'],
  ['1.2.3 USD', 'more than one way'],
  ['2 kids and $10k', 'several amounts'],
  ['tuition 20k GBP and living 12k GBP', 'several amounts'],
  ['$10k (₱560k)', 'more than one currency'],
  ['hello', 'no amount'],
  ['', 'no amount'],
];

describe('an amount of money', () => {
  test.each(READ)('%s is read as %s', (written, read) => {
    const reading = parseMoney(written);
    expect(reading.ok ? formatMoney(reading.money) : reading.problem).toBe(read);
  });

  test.each(REPORTED)('%s is reported: %s', (written, problem) => {
    const reading = parseMoney(written);
    expect(reading.ok ? formatMoney(reading.money) : reading.problem).toContain(problem);
  });

  test('takes the currency of a field beside it, and no other', () => {
    expect(parseMoney('10k', 'PHP')).toMatchObject({ ok: true, money: { currency: 'PHP', max: 10_000 } });
    expect(parseMoney('€10k', 'PHP')).toMatchObject({ ok: true, money: { currency: 'EUR' } });
    expect(parseMoney('10k', 'gold coins')).toMatchObject({ ok: false });
    expect(currencyOf('pounds sterling')).toBe('GBP');
    expect(currencyOf('francs')).toBeNull();
  });
});

test('rates are dated, positive, and put the upper end of a range into dollars', () => {
  expect(RATES_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(Object.values(UNITS_PER_USD).every((rate) => rate > 0)).toBe(true);
  const reading = parseMoney('20k-30k GBP');
  expect(reading.ok && inUsd(reading.money)).toBeCloseTo(30_000 / UNITS_PER_USD.GBP);
});
