/** Remembers what was made for the keys asked for last, so that memory does not grow with the number of keys. */
export function recent<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    const value = known ?? make(key);
    if (known !== undefined) made.delete(key);
    made.set(key, value);
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return value;
  };
}
