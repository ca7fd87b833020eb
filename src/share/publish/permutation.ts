/** The numbers below a length in an order drawn at random (Fisher and Yates). */
export function permutation(length: number, random: () => number): Int32Array {
  const drawn = Int32Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a = 0, b = 0] = [drawn[index], drawn[other]];
    drawn[index] = b;
    drawn[other] = a;
  }
  return drawn;
}
