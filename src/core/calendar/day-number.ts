/**
 * A calendar day as a whole number: Excel's serial of the 1900 system (2022-01-29 = 44590), whatever
 * system the workbook itself uses. No clock and no time zone in it.
 */
export type DayNumber = number & { readonly dayNumber: unique symbol };
