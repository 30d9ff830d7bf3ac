/** Of what was refused in a form, field by field, what is still wrong in the same way. */
export const stillWrong = <Refusals extends object>(refused: Refusals, wrong: Refusals): Refusals =>
  Object.fromEntries(
    Object.entries(refused).filter(([field, why]) => wrong[field as keyof Refusals] === why),
  ) as Refusals;
