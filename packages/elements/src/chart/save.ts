import { chartCsv } from '@cairnkit/engine/chart-csv.js';
import { chartSvg } from '@cairnkit/engine/chart-svg.js';
import { courseTable } from '@cairnkit/engine/course-table.js';

import { dayInWords } from '../internal/day.js';
import { saveFile } from '../internal/save-text.js';
import type { Look, ReadyPanel } from './panel.js';
import { sceneWords } from './scene-words.js';
import { tableWords } from './table-words.js';

/** How a panel can be saved. */
export type Format = 'svg' | 'png' | 'csv';

/** In CSS pixels: as wide as a page of A4 between its margins. */
const width = 672;

/** Pixels of a picture for each CSS pixel: sharp on paper. */
const density = 3;

/**
 * Saves a panel as a file on this device. Nothing leaves it.
 *
 * @throws {Error} Where the page’s policy refuses pictures from memory (`img-src blob:`).
 */
export async function save(panel: ReadyPanel, look: Look, format: Format): Promise<void> {
  switch (format) {
    case 'csv':
      return saveFile(csv(panel), 'csv');
    case 'svg':
      return saveFile(svg(panel, look), 'svg');
    case 'png':
      return saveFile(await png(svg(panel, look)), 'png');
  }
}

/** The mark at the beginning tells spreadsheets that it is UTF-8. */
function csv({ course }: ReadyPanel): Blob {
  const text = chartCsv(courseTable(course, tableWords));
  return new Blob(['\ufeff', text], { type: 'text/csv' });
}

function svg({ course, fileTitle, axis, summary }: ReadyPanel, look: Look): Blob {
  const { direction, language: lang, practitioner, days } = look;
  const words = { ...sceneWords, day: dayInWords };
  const told = summary(look);
  const text = chartSvg(
    course,
    { width, direction, days, words, lang, levels: practitioner?.levels },
    { title: fileTitle, description: told.join(' '), notes: axis ? [axis, ...told] : told },
  );
  return new Blob([text], { type: 'image/svg+xml' });
}

/** Drawn by the browser from a file in memory: the only way without a library. */
async function png(drawing: Blob): Promise<Blob> {
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * density;
    canvas.height = image.naturalHeight * density;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => {
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture was made'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
