/** Municipalities and cities in which more communities lie than elsewhere in their area, with their weight. */
export const STRONGHOLDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Cotabato: { Pikit: 14, Midsayap: 10, Kabacan: 8, Pigkawayan: 6, Matalam: 5, Carmen: 5, Alamada: 4 },
  'Sultan Kudarat': { Palimbang: 9, Lutayan: 8, Lambayong: 7, Lebak: 6, Kalamansig: 4, 'Tacurong City': 3 },
  Sarangani: { Maitum: 7, Kiamba: 5, Glan: 5, Malapatan: 4, Maasim: 3 },
  'South Cotabato': { 'Koronadal City': 6, Tantangan: 4, Surallah: 3, Banga: 3, Polomolok: 3 },
  'Zamboanga del Norte': { Sirawai: 7, Siocon: 6, Sibuco: 6, Baliguian: 5, Labason: 3 },
  'Zamboanga del Sur': { 'Pagadian City': 8, Labangan: 6, Tukuran: 5, Dimataling: 4, Tabina: 3, Dinas: 3 },
  'Zamboanga Sibugay': { Olutanga: 5, Talusan: 4, Mabuhay: 4, Tungawan: 4, Naga: 3, Ipil: 3 },
  'Lanao del Norte': { Pantar: 6, Baloi: 6, Munai: 5, 'Sultan Naga Dimaporo': 5, Tangcal: 4, Kauswagan: 3 },
  Bukidnon: { Talakag: 5, Kalilangan: 4, Damulog: 4, 'Valencia City': 3, Pangantucan: 2 },
  'Misamis Oriental': { Laguindingan: 3, Naawan: 3, 'El Salvador City': 2, Lugait: 2 },
  'Misamis Occidental': { 'Ozamiz City': 5, 'Tangub City': 2 },
  'Davao del Norte': { 'Tagum City': 5, 'Panabo City': 4, Carmen: 3, 'Island Garden City of Samal': 3 },
  'Davao de Oro': { Maco: 4, Pantukan: 4, Mabini: 3 },
  'Davao del Sur': { 'Digos City': 3, Hagonoy: 4, Padada: 4, 'Santa Cruz': 4, Malalag: 3 },
  'Davao Occidental': { Sarangani: 4, 'Jose Abad Santos': 4, Malita: 2 },
  'Davao Oriental': { 'Mati City': 5, Lupon: 5, 'Governor Generoso': 4, Banaybanay: 3 },
};

/** Barangays that come first in their city, where people would look for the communities. */
export const KNOWN_BARANGAYS: Readonly<Record<string, readonly string[]>> = {
  'Zamboanga City': [
    'Campo Islam',
    'Rio Hondo',
    'Taluksangay',
    'Talon-talon',
    'Arena Blanco',
    'Mampang',
    'Mariki',
    'Recodo',
    'Labuan',
    'Sangali',
  ],
  'Davao City': ['Sirawan', 'Bucana', 'Ilang', 'Daliao', 'Sasa', 'Tibungco'],
  'General Santos City': ['Siguel', 'Calumpang', 'Labangal', 'Buayan', 'Tambler'],
  'Iligan City': ['Tambacan', 'Buru-un', 'Maria Cristina', 'Saray'],
  'Cagayan de Oro City': ['Macabalan', 'Bugo', 'Iponan', 'Carmen'],
  'Isabela City': ['Tabuk', 'Marang-marang', 'Lampinigan', 'Panigayan'],
};
