import type { Sized } from '../messages/attachments.ts';

/** Files on Colette's device. The profile summary and the binder together weigh exactly 10 Mo. */
export const deviceFiles = {
  photo: { file: 'photo-ordonnance.jpg', size: 2_411_725 },
  attestation: { file: 'attestation-mutuelle.pdf', size: 348_160 },
  classeur: { file: 'classeur-medical.pdf', size: 10_362_880 },
  video: { file: 'exercices-genou.mp4', size: 67_108_864 },
} as const satisfies Record<string, Sized>;

export type DeviceFileId = keyof typeof deviceFiles;

export const deviceFileIds = Object.keys(deviceFiles) as readonly DeviceFileId[];

/** The summary of the medical profile, made when the learner asks for it. */
export const profileSummary: Sized = { file: 'resume-profil-medical.pdf', size: 122_880 };
