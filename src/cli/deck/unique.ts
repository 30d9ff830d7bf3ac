/** Makes a function that returns unique names: the second « accueil » is `accueil-2`. */
export function unique(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
    taken.add(free);
    return free;
  };
}
