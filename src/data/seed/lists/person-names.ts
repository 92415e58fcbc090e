import type { Random } from '../random.ts';

/**
 * Common given names and family names of Mindanao, put together by chance. Family names that public figures
 * are known by are left out; any likeness to a real person is an accident.
 */
const FEMALE =
  'Aisah Aleema Amina Asnia Baina Bainot Fatima Farhana Halima Hanifa Jamila Jehan Khadija Laila Maimona Mariam Nadia Naima Nashiba Norhata Norain Noraisa Rahma Raihana Rohaina Saida Salma Samira Sittie Zainab Zahra Zulaika Maricel Rowena Jocelyn Teresita'.split(
    ' ',
  );
const MALE =
  'Akmad Alibasher Amir Anwar Arbi Badrudin Basir Daud Esmail Faisal Farouk Guiamil Hakim Hamza Hanif Idris Ishak Jabbar Jamal Kamal Khalid Latip Mahmud Mansur Musa Nasrullah Rahim Rashid Salahudin Samsodin Tahir Taha Yasser Yusof Zaid Zakaria Arnel Rodel Edwin Danilo'.split(
    ' ',
  );
const FAMILY =
  'Abdulkarim Abdulrahman Abubakar Ahmad Alim Amil Asiri Bayan Calim Dalandag Dimalilay Guiamad Guialal Hamid Ismael Jailani Jumdain Kamensa Karim Kasan Kusain Lumanog Macadato Malang Manan Masukat Mokamad Kadatuan Panda Rajid Samad Sarip Sulaiman Tago Talib Timan Uka Untong Usop Utto Yusop Zainal Bautista Mendoza Aguilar Dumalag Sevilla Tolentino'.split(
    ' ',
  );

export type Sex = 'female' | 'male';

/** A made-up full name. */
export const personName = (random: Random, sex: Sex): string =>
  `${random.pick(sex === 'female' ? FEMALE : MALE)} ${random.pick(FAMILY)}`;

/** `count` made-up people, no two of the same name. */
export const people = (random: Random, count: number): { fullName: string; sex: Sex }[] => {
  const found = new Map<string, Sex>();
  while (found.size < count) {
    const sex = random.chance(0.5) ? 'female' : 'male';
    found.set(personName(random, sex), sex);
  }
  return [...found].map(([fullName, sex]) => ({ fullName, sex }));
};
