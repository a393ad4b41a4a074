/** The years of completion as the Basisset 2.0 has them: ten years one by one, then five at a time ([BS2]). */
export const YEAR_COLUMNS: readonly { readonly id: string; readonly from: number; readonly to: number }[] = [
  ...Array.from({ length: 10 }, (_, index) => {
    const year = 2025 + index;
    return { id: `opleverjaar_${year}`, from: year, to: year };
  }),
  { id: 'opleverjaar_2035_2039', from: 2035, to: 2039 },
  { id: 'opleverjaar_2040_2044', from: 2040, to: 2044 },
];

export const FIRST_YEAR = 2025;
export const LAST_YEAR = 2044;
