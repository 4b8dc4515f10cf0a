export function print(line = '') {
  console.log(line.trimEnd());
}

export function row(name, value, ratio = '') {
  return `  ${name.padEnd(28)}${value.padStart(10)}  ${ratio.padStart(16)}`;
}
