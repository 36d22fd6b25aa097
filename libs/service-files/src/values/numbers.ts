import { column, type Column } from './column.js';

/** A whole number from `least` to `most`, both allowed. */
export function whole(says: string, least: number, most: number): Column<number> {
  return column({
    says: `${says} (whole number, ${least} to ${most})`,
    read: (text) => {
      if (!/^-?\d{1,9}$/.test(text)) return { wrong: 'is not a whole number', remedy: `write ${least} to ${most} in digits` };
      const value = Number(text);
      return value < least || value > most
        ? { wrong: 'is out of range', remedy: `write ${least} to ${most}` }
        : { value: Object.is(value, -0) ? 0 : value };
    },
    write: String,
  });
}

/**
 * A decimal number read into whole smallest units, so that nothing is ever rounded: with 2 places `4.13` reads as 413.
 * @param places digits after the point at most, 1 to 4
 */
export function decimal(says: string, places: number, least: number, most: number): Column<number> {
  const scale = 10 ** places;
  const shape = new RegExp(String.raw`^-?\d{1,7}(\.\d{1,${places}})?$`);
  return column({
    says: `${says} (${least} to ${most}, at most ${places} digits after the point)`,
    read: (text) => {
      if (!shape.test(text)) {
        return { wrong: 'is not such a number', remedy: `write digits with a point and at most ${places} digits after it, like 4.5` };
      }
      const value = Math.round(Number(text) * scale);
      return value < least * scale || value > most * scale
        ? { wrong: 'is out of range', remedy: `write ${least} to ${most}` }
        : { value: value === 0 ? 0 : value };
    },
    write: (value) => writeDecimal(value, places),
  });
}

/** 413 with 2 places is `4.13`; trailing zeros are dropped. */
export function writeDecimal(value: number, places: number): string {
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -places)}${fraction ? `.${fraction}` : ''}`;
}

/**
 * Hours, read into whole minutes: `37.5` and `37:30` are both 2250. Decimals must come to whole minutes.
 * @param mostHours largest value allowed
 */
export function hours(says: string, mostHours: number): Column<number> {
  return column({
    says: `${says} (hours, like 37.5 or 37:30, at most ${mostHours})`,
    read: (text) => {
      const clock = /^(\d{1,4}):([0-5]\d)$/.exec(text);
      const point = /^\d{1,4}(\.\d{1,2})?$/.test(text);
      if (!clock && !point) return { wrong: 'is not a number of hours', remedy: 'write 37.5 or 37:30' };
      const hundredthMinutes = clock ? (Number(clock[1]) * 60 + Number(clock[2])) * 100 : Math.round(Number(text) * 100) * 60;
      if (hundredthMinutes % 100 !== 0) return { wrong: 'does not come to whole minutes', remedy: 'write hours and minutes, like 37:20' };
      const minutes = hundredthMinutes / 100;
      return minutes > mostHours * 60 ? { wrong: 'is out of range', remedy: `write at most ${mostHours}` } : { value: minutes };
    },
    write: (minutes) =>
      (minutes * 100) % 60 === 0
        ? writeDecimal((minutes * 100) / 60, 2)
        : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
  });
}
