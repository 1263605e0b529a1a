import { sayOfPersonalData } from './personal-data.ts';

/** Who is controller and who processor (UU 27/2022 Pasal 18 ayat (2) huruf a, Pasal 51 ayat (1)). */
export const peranParaPihak = sayOfPersonalData(/\b(?:pengendali|prosesor)\b/i);
