/** The refusals of a form that still apply for the same reason, by field. */
export const stillWrong = <Refusals extends object>(refused: Refusals, wrong: Refusals): Refusals =>
  Object.fromEntries(
    Object.entries(refused).filter(([field, why]) => wrong[field as keyof Refusals] === why),
  ) as Refusals;
