import type { pictureMessages as french } from '../fr/pictures.ts';
import { suggest } from './suggestion.ts';

/** Messages on pictures in texts and on stages. */
export const pictureMessages: typeof french = {
  'nothing-on-stage': (slide) => ({
    message: `The slide “${slide}” does not say what it shows.`,
    fix: "Add to “meta” “stage: 'none'” or “stage: { picture: 'media/mon-ecran.png' }”.",
  }),
  'unknown-area': (name, near) => ({
    message: `The picture of this slide has no area “${name}”.`,
    fix: suggest(near, 'Add the area to “areas”, or choose one that is there.'),
  }),
  'area-without-transition': (name) => ({
    message: `The area “${name}” leads nowhere.`,
    fix: `Add “'press.${name}'” to “on”, or remove the area.`,
  }),
  'area-outside': (name) => ({
    message: `The area “${name}” goes beyond the picture, or has no size.`,
    fix: 'Write numbers from 0 to 100: the distance from the left plus the width, and the distance from the top plus the height, stay within 100.',
  }),
  'area-too-small': (name, width, height) => ({
    message: `The area “${name}” is too small for a finger: on a phone it would have less than 44 pixels.`,
    fix: `Make it at least ${width} wide and ${height} high, or crop the picture around it.`,
  }),
  'missing-picture': (image, near) => ({
    message: `The picture “${image}” is not in the tutorial’s folder.`,
    fix: suggest(near, 'Add the picture to the folder media.'),
  }),
  'picture-unreadable': (image) => ({
    message: `The file “${image}” is no picture that a browser can show.`,
    fix: 'Save the picture as PNG, JPEG, WebP or SVG.',
  }),
  'picture-too-heavy': (image, kilobytes) => ({
    message: `The picture “${image}” weighs ${kilobytes} kB: it would be slow to open.`,
    fix: 'Bring it down to 300 kB at most: save it smaller, or as WebP.',
  }),
  'picture-not-described': (image) => ({
    message: `Nothing describes the picture “${image}”: who does not see it won’t know what it shows.`,
    fix: `Add to this slide, between two empty lines, “![what the picture shows](${image})”.`,
  }),
};
